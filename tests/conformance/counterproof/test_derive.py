"""Deviations of texts come from the tables of the features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.counterproof.derive import deriver_textes
from conformance.counterproof.modele import MOT
from conformance.gherkin import read_features
from conformance.registre import load_registres
from tests.conformance.exemples_de_features import exigence, write_feature, write_registres

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.counterproof.modele import Deviation

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  Scénario: Les textes
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence             | élément  | texte      |
      | EXP13-001            | titre    | Un titre   |
      | EXP13-002            | lien     | AIDE       |
      | EXP13-002, EXP13-003 | lien     | AIDE       |
      | EXP13-O01            | consigne | Libre      |
      | EXP13-004            | marque   | *          |
      | EXP13-004            | consigne | 12 - 34    |
      | …                    | …        |            |

  Scénario: Le titre encore, et le courriel
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence  | élément | texte    |
      | EXP13-003 | titre   | Un titre |
    Et le dernier message présente, dans cet ordre :
      | exigence  | partie | texte |
      | EXP13-005 | objet  | Code  |
    Et le document présente, dans cet ordre :
      | exigence  | ligne      |
      | EXP13-006 | Nom : {nom} |
    Et les écrans parcourus sont, dans cet ordre :
      | exigence  | écran        |
      | EXP13-001 | Identifiants |
"""


def deriver(tmp_path: Path) -> list[Deviation]:
    """Deviations of FEATURE."""
    rangees = [exigence(f"EXP13-00{n}") for n in range(1, 5)]
    rangees += [exigence("EXP13-005", ecran="Courriel"), exigence("EXP13-006", ecran="Fichier")]
    ouverte = exigence("EXP13-O01", statut="ouvert", raison="rien")
    racine = write_registres(tmp_path, *rangees, ouverte)
    write_feature(racine, FEATURE)
    return deriver_textes(read_features(racine), load_registres(racine))


def mots(tmp_path: Path) -> list[Deviation]:
    """Those that alter one word."""
    return [d for d in deriver(tmp_path) if d.geste == MOT]


def test_each_row_of_a_verifiable_statement_gives_one(tmp_path: Path) -> None:
    assert [d.id for d in mots(tmp_path)] == [
        "T-2013-identifiants-EXP13-001-1",
        "T-2013-identifiants-EXP13-002-1",
        "T-2013-identifiants-EXP13-002-2",
        "T-2013-identifiants-EXP13-004-1",
        "T-2013-courriel-EXP13-005-1",
        "T-2013-pdf-EXP13-006-1",
    ]


def test_the_same_row_in_two_tables_is_one_that_touches_both_statements(tmp_path: Path) -> None:
    titre = mots(tmp_path)[0]
    assert titre.exigences == ("EXP13-001", "EXP13-003")
    assert titre.source == ("features/creation_expert_2013/essai.feature", "Les textes")


def test_rows_know_their_table(tmp_path: Path) -> None:
    second_lien, marque, _, pdf = mots(tmp_path)[2:]
    assert second_lien.cible is not None
    assert (second_lien.cible.rang, second_lien.cible.mot, second_lien.cible.libre) == (2, "AIDE", True)
    assert (marque.original, marque.altere) == ("marque « * »", "ôtée")
    assert pdf.cible is not None
    assert pdf.cible.ligne.texte_convient("Nom : Dupont")


def test_a_row_is_also_removed_and_swapped_with_the_next_one(tmp_path: Path) -> None:
    titre, otee, echangee = deriver(tmp_path)[:3]
    assert (titre.geste, otee.geste, echangee.geste) == ("mot", "ôté", "échangé")
    assert otee.id == "T-2013-identifiants-EXP13-001-1-ote"
    assert echangee.altere == "échangé avec « AIDE »"
    assert echangee.cible is not None
    assert echangee.cible.voisin == 1


def test_equal_rows_marks_and_states_are_neither_removed_nor_swapped(tmp_path: Path) -> None:
    gestes = {(d.original, d.geste) for d in deriver(tmp_path)}
    assert ("marque « * »", "ôté") not in gestes
    assert ("marque « * »", "échangé") not in gestes


def test_a_stranger_is_put_where_the_table_is_closed(tmp_path: Path) -> None:
    ajoutees = [d for d in deriver(tmp_path) if d.geste == "ajouté"]
    assert {d.lieu for d in ajoutees} == {"Courriel", "Fichier"}


def test_it_is_the_same_every_time(tmp_path: Path) -> None:
    assert deriver(tmp_path / "a") == deriver(tmp_path / "b")
