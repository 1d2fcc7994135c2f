"""Time that passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, when

from conformance.api import duree
from steps.dates import instant_en_clair

if TYPE_CHECKING:
    from conformance.api import Bac


@when(parsers.parse("{delai} passent"))
def temps_passe(bac: Bac, delai: str) -> None:
    bac.avancer(duree(delai))


@given(parsers.parse("l'horloge du portail est au {instant}"))
def horloge(bac: Bac, instant: str) -> None:
    bac.fixer(instant)


@given(parsers.parse("l'horloge du portail marque le {date}"))
def horloge_en_clair(bac: Bac, date: str) -> None:
    bac.fixer(instant_en_clair(date))


@when(parsers.parse("l'horloge du portail passe au {date}"))
def horloge_avancee(bac: Bac, date: str) -> None:
    bac.fixer(instant_en_clair(date))
