"""Reading of features."""

from __future__ import annotations

from pathlib import Path

import pytest

from conformance.gherkin import ErreurDeFeature, ids_cites, read_features
from tests.conformance.exemples_de_features import write_feature

COMPLETE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Choisir ses identifiants
  L'usager choisit son adresse.
  Et son mot de passe.

  Contexte:
    Étant donné un usager sans espace
    Et qu'il est à l'écran « Identifiants »

  Scénario: L'écran porte son titre
    Alors l'écran présente, dans cet ordre :
      | exigence  | élément | texte |
      | EXP13-089 | titre   | Titre |
      | EXP13-090 | champ   | Nom   |
      | …         |         |       |

  @EXP13-097
  Règle: De 8 à 20 caractères
    Contexte:
      Étant donné que rien n'est saisi

    @C-013
    Plan du scénario: <longueur> caractères
      Quand il saisit <longueur> caractères
      Et valide
      Alors il lit
        \"\"\"
        <longueur>
        \"\"\"

      Exemples:
        | longueur |
        | 8        |
        | 20       |

      @EXP13-098
      Exemples: Autres
        | longueur |
        | 12       |
"""


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    return tmp_path / "features"


def test_the_feature_is_read_whole(racine: Path) -> None:
    write_feature(racine, COMPLETE)
    (fonctionnalite,) = read_features(racine)
    assert fonctionnalite.relatif == "features/creation_expert_2013/essai.feature"
    assert fonctionnalite.tag_du_document == "creation-expert-2013"
    assert fonctionnalite.editions == ("2013",)
    assert fonctionnalite.intention == "L'usager choisit son adresse.\nEt son mot de passe."
    assert [etape.texte for etape in fonctionnalite.contexte] == [
        "un usager sans espace",
        "il est à l'écran « Identifiants »",
    ]
    assert [regle.titre for regle in fonctionnalite.regles] == ["De 8 à 20 caractères"]
    assert [scenario.ligne for scenario in fonctionnalite.scenarios] == [11, 24]


def test_tables_keep_their_lines_and_name_the_statements(racine: Path) -> None:
    write_feature(racine, COMPLETE)
    table, plan = read_features(racine)[0].scenarios
    (etape,) = table.etapes
    assert etape.exigences == (("EXP13-089", 14), ("EXP13-090", 15))
    assert ids_cites(table) == ("EXP13-089", "EXP13-090")
    assert ids_cites(plan) == ("EXP13-097", "C-013", "EXP13-098")


def test_steps_inherit_their_kind_and_outlines_are_rendered(racine: Path) -> None:
    write_feature(racine, COMPLETE)
    plan = read_features(racine)[0].scenarios[1]
    assert [etape.genre for etape in plan.etapes] == ["quand", "quand", "alors"]
    assert [etape.type for etape in plan.contexte] == ["given", "given", "given"]
    assert plan.regle == "De 8 à 20 caractères"
    assert plan.attendus == 3
    rendues = plan.etapes_rendues()
    assert {etape.docstring for etape in rendues if etape.genre == "alors"} == {"8", "20", "12"}
    assert sum(etape.texte == "valide" for etape in rendues) == 1


@pytest.mark.parametrize(
    ("texte", "message"),
    [
        ("# language: fr\nFonctionnalité: A\n  Scénario: B\n    Alors x\n  Pas ça\n", r":5: ligne inattendue 'Pas ça'"),
        ("", r"essai\.feature:1: aucune « Fonctionnalité »"),
        ("Feature: A\n", r"essai\.feature:1: la première ligne doit être « # language: fr »"),
        ("# language: xx\nFonctionnalité: A\n", r"essai\.feature:1: lecture impossible"),
        ("Fonctionnalité: A\n", r"essai\.feature:1: ligne inattendue"),
        ("# language: fr\nFonctionnalité: A\n  Scénario: B\n    Et x\n", r"essai\.feature:4: première étape « Et »"),
        (
            "# language: fr\nFonctionnalité: A\n  Scénario: B\n    Alors x\n      | a | b |\n      | c |\n",
            r"essai\.feature:6: ",
        ),
    ],
)
def test_an_unreadable_feature_is_one_message_with_its_place(racine: Path, texte: str, message: str) -> None:
    write_feature(racine, texte)
    with pytest.raises(ErreurDeFeature, match=message):
        read_features(racine)


def test_a_misspelt_keyword_is_kept_as_a_description(racine: Path) -> None:
    write_feature(racine, "# language: fr\nFonctionnalité: A\n  Scénario: B\n    Alor x\n")
    ((mot_cle, ligne, texte),) = read_features(racine)[0].descriptions
    assert (mot_cle, ligne, texte) == ("Scénario", 3, "Alor x")


def test_a_feature_in_another_encoding_is_refused(racine: Path) -> None:
    fichier = write_feature(racine, "")
    fichier.write_bytes("# language: fr\nFonctionnalité: é".encode("latin-1"))
    with pytest.raises(ErreurDeFeature, match="pas en UTF-8"):
        read_features(racine)


def test_a_feature_that_cannot_be_opened_is_one_message(racine: Path) -> None:
    (racine / "dossier.feature").mkdir(parents=True)
    with pytest.raises(ErreurDeFeature, match=r"^features/dossier\.feature:1: fichier illisible \("):
        read_features(racine)
