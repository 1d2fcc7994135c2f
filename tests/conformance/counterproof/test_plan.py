"""Which deviations are put to the proof."""

from __future__ import annotations

import pytest

from conformance.counterproof.plan import Selection, SelectionVide, choisir
from tests.conformance.counterproof.exemples import deviation

TOUTES = [
    deviation("T-1", exigences=("EXP13-001",)),
    deviation("T-2", exigences=("EXP13-002", "C-001")),
    deviation("T-3", exigences=("CAB14-001",), edition="2014", lieu="Accueil"),
    deviation("R-1", exigences=("EXP13-001",), canal="règle", lieu="siren_longueur"),
    deviation("R-2", exigences=("CAB14-009",), canal="règle", lieu="siren_longueur", edition="2014"),
]


@pytest.mark.parametrize(
    ("selection", "noms"),
    [
        (Selection(), ["T-1", "T-2", "T-3", "R-1", "R-2"]),
        (Selection(document="C"), ["T-2"]),
        (Selection(sorte="règles"), ["R-1", "R-2"]),
        (Selection(document="EXP13", sorte="textes"), ["T-1", "T-2"]),
        (Selection(exigence="EXP13-001"), ["T-1", "R-1"]),
        (Selection(deviation="T-3"), ["T-3"]),
    ],
)
def test_what_is_asked_for_is_chosen(selection: Selection, noms: list[str]) -> None:
    assert [d.id for d in choisir(TOUTES, Selection.de_json(selection.en_json()))] == noms


def test_what_names_nothing_is_refused() -> None:
    with pytest.raises(SelectionVide, match="T-9"):
        choisir(TOUTES, Selection(deviation="T-9"))


def test_the_short_choice_has_each_screen_of_an_edition_and_each_rule_once() -> None:
    choisies = choisir(TOUTES, Selection(abrege=True))
    assert sorted({(d.sorte, d.lieu) for d in choisies}) == [
        ("règles", "siren_longueur"),
        ("textes", "Accueil"),
        ("textes", "Identifiants"),
    ]
    assert len(choisies) == 3
    assert choisies == choisir(TOUTES, Selection(abrege=True))
