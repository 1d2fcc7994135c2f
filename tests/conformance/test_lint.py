"""Every rule of the lint finds its bad sample, and nothing else finds a good one."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from conformance.gherkin import read_features
from conformance.lint.definitions import Catalogue, ErreurDEtapes, load_catalogue
from conformance.lint.modele import Constat, Dossier
from conformance.lint.regles import REGLES, constater
from conformance.registre import load_registres
from tests.conformance.exemples_de_features import exigence, write_feature, write_registres
from tests.conformance.exemples_de_lint import BON, ETAPES, FONCTIONNALITES, TETE, TETE_PYTHON, etape, plan, scenario

SANS_ETAPES = Catalogue((), ())
RANGEES = [exigence(f"EXP13-00{n}") for n in range(1, 5)]
RANGEES += [exigence("CAB14-001"), exigence("C-001", edition="2013, 2014")]
NUMEROS = itertools.count()
Paquet = Callable[[str], Catalogue]


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    return write_registres(tmp_path, *RANGEES)


@pytest.fixture
def paquet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paquet:
    """Writes and imports a package of steps under a name of its own: Python and pytest-bdd keep what they met."""

    def ecrire(source: str) -> Catalogue:
        nom = f"etapes_d_essai_{next(NUMEROS)}"
        (tmp_path / nom).mkdir()
        (tmp_path / nom / "__init__.py").write_text("", encoding="utf-8")
        (tmp_path / nom / "mots.py").write_text(TETE_PYTHON + source, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        return load_catalogue(nom, tmp_path)

    return ecrire


def lint(racine: Path, catalogue: Catalogue = SANS_ETAPES) -> list[Constat]:
    constats = constater(Dossier(load_registres(racine), read_features(racine), catalogue))
    return [c for c in constats if catalogue is not SANS_ETAPES or c.regle != "étape-non-définie"]


@pytest.mark.parametrize(("regle", "texte"), FONCTIONNALITES)
def test_a_bad_feature_is_found(racine: Path, regle: str, texte: str) -> None:
    write_feature(racine, texte)
    constats = [constat for constat in lint(racine) if constat.bloquant]
    assert regle in {constat.regle for constat in constats}
    assert str(constats[0]).startswith("features/creation_expert_2013/essai.feature:")


@pytest.mark.parametrize(("regle", "source"), ETAPES)
def test_bad_steps_are_found(racine: Path, paquet: Paquet, regle: str, source: str) -> None:
    write_feature(racine, scenario("    Quand agi\n    Alors vu\n"))
    assert regle in {constat.regle for constat in lint(racine, paquet(source))}


@pytest.mark.parametrize("texte", [TETE + BON, plan("    Alors vu <a>\n    Exemples:\n      | a |\n      | 1 |\n")])
def test_a_good_feature_is_not_found(racine: Path, texte: str) -> None:
    write_feature(racine, texte)
    assert lint(racine) == []


def test_good_steps_are_not_found(racine: Path, paquet: Paquet) -> None:
    write_feature(racine, scenario("    Quand agi\n    Alors vu\n"))
    source = (
        etape('@when("agi")', "    page.click('x')\n") + "def juger(constat):\n    constat.vrai(True, '', '')\n\n\n"
    )
    source += etape('@then(parsers.parse("v{fin}"))', "    juger(constat)\n", nom="vu")
    assert lint(racine, paquet(source)) == []


def test_every_rule_has_a_bad_sample(racine: Path, paquet: Paquet) -> None:
    muettes = set(REGLES)
    for numero, (_, texte) in enumerate(FONCTIONNALITES):
        write_feature(racine, texte, f"creation_expert_2013/essai{numero}.feature")
    write_feature(racine.parent, TETE + BON, "perdue.feature")
    limite = exigence("EXP13-005", genre="limite", valeur="20", unite="caractères")
    fichier = racine / "creation_expert_2013" / "exigences.tsv"
    fichier.write_text(fichier.read_text(encoding="utf-8") + limite, encoding="utf-8")
    write_feature(racine, scenario("    Alors vu\n", tags="@EXP13-005"), "creation_expert_2013/limite.feature")
    dossier = Dossier(load_registres(racine), read_features(racine), paquet("".join(source for _, source in ETAPES)))
    assert {regle for regle in muettes if not list(regle(dossier))} == set()


def test_a_long_feature_is_first_a_warning(racine: Path) -> None:
    write_feature(racine, TETE + BON + "\n" * 80)
    (constat,) = lint(racine)
    assert not constat.bloquant
    assert str(constat).endswith(":88: [trop-longue] avertissement : 88 lignes ; 80 conseillées, 120 au plus")


def test_a_feature_that_nothing_collects_is_found(racine: Path) -> None:
    write_feature(racine, TETE + BON)
    write_feature(racine, TETE + BON, "creation_expert_2013/perdue.feature.txt")
    assert [str(c).split(": ")[0] for c in lint(racine)] == ["features/creation_expert_2013/perdue.feature.txt:1"]


def test_a_broken_module_of_steps_is_named(paquet: Paquet) -> None:
    with pytest.raises(ErreurDEtapes, match=r"^etapes_d_essai_\d+\.mots: module d'étapes impossible à importer"):
        paquet("import absolument_rien\n")
