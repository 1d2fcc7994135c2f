"""Progress: what remains, at which rate."""

from __future__ import annotations

import pytest

from conformance.counterproof.avancement import Avancement, duree_ronde
from tests.conformance.counterproof.exemples import deviation

TEXTES = [deviation(f"T-{n}") for n in range(100)]
REGLES = [deviation(f"R-{n}", canal="règle") for n in range(10)]


class Horloge:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.maintenant = 1000.0

    def __call__(self) -> float:
        return self.maintenant


def test_rules_that_are_still_to_come_weigh_what_rules_cost() -> None:
    horloge = Horloge()
    avancement = Avancement([*TEXTES, *REGLES], horloge)
    for texte in TEXTES[:40]:
        horloge.maintenant += 1  # two workers, two seconds each
        avancement.noter(texte, 2.0)
    assert avancement.reste_s == pytest.approx((60 * 2 + 10 * 2) / 2, rel=0.05)
    for regle in REGLES[:5]:
        horloge.maintenant += 5
        avancement.noter(regle, 10.0)
    assert avancement.reste_s == pytest.approx((60 * 2 + 5 * 10) / 2, rel=0.05)


def test_the_rate_is_that_of_the_last_minute() -> None:
    horloge = Horloge()
    avancement = Avancement(TEXTES, horloge)
    for texte in TEXTES[:60]:
        horloge.maintenant += 1
        avancement.noter(texte, 1.0)
    assert avancement.par_minute == pytest.approx(60, abs=2)
    for texte in TEXTES[60:70]:
        horloge.maintenant += 6
        avancement.noter(texte, 6.0)
    assert avancement.par_minute == pytest.approx(10, abs=2)


def test_nothing_is_told_before_there_is_enough_to_tell() -> None:
    avancement = Avancement(TEXTES, Horloge())
    assert avancement.reste_s is None
    assert avancement.en_mots() == "0/min, encore ?"


@pytest.mark.parametrize(
    ("secondes", "dit"),
    [(0, "0 s"), (12.4, "10 s"), (59, "60 s"), (199, "3 min 20 s"), (600, "10 min"), (3899, "1 h 05 min")],
)
def test_an_estimate_is_as_precise_as_it_can_be(secondes: float, dit: str) -> None:
    assert duree_ronde(secondes) == dit
