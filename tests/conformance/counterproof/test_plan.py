"""Which deviations are put to the proof."""

from __future__ import annotations

from pathlib import Path

from conformance.counterproof.plan import ABREGE, abreger, deriver
from conformance.gherkin import read_features
from conformance.registre import load_registres
from tests.conformance.counterproof.exemples import deviation

FEATURES = Path(__file__).resolve().parents[3] / "features"
INCIDENTS = ("courriel_perdu", "courriel_tardif", "courriel_detourne", "erreur_500", "double_inscription")
TOUTES = [
    deviation("T-1", exigences=("EXP13-001",)),
    deviation("T-2", exigences=("EXP13-002", "C-001")),
    deviation("T-3", exigences=("CAB14-001",), edition="2014", lieu="Accueil"),
    deviation("R-1", exigences=("EXP13-001",), canal="règle", lieu="siren_longueur"),
    deviation("R-2", exigences=("CAB14-009",), canal="règle", lieu="siren_longueur", edition="2014"),
]


def test_the_short_choice_has_each_screen_and_rule_of_an_edition_once() -> None:
    choisies = abreger(TOUTES)
    assert sorted((d.sorte, d.edition, d.lieu) for d in choisies) == [
        ("règles", "2013", "siren_longueur"),
        ("règles", "2014", "siren_longueur"),
        ("textes", "2013", "Identifiants"),
        ("textes", "2014", "Accueil"),
    ]
    assert choisies == abreger(TOUTES)


def test_the_short_choice_never_grows_past_its_size() -> None:
    beaucoup = [deviation(f"T-{n}", lieu=f"Écran {n}") for n in range(500)]
    assert len(abreger(beaucoup)) == ABREGE["textes"]


def test_every_statement_to_verify_is_touched_by_some_deviation() -> None:
    registres = load_registres(FEATURES)
    toutes = deriver(read_features(FEATURES), registres, {}, INCIDENTS)
    touchees = {exigence for une in toutes for exigence in une.exigences}
    assert {e.id for e in registres.exigences.values() if e.verifiable} - touchees == set()
    assert len({une.id for une in toutes}) == len(toutes)
