"""Where the scenario begins: the portal itself stands the browser at the screen, no click is spent on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers

from pages.connus import slug
from steps.depart import preparer

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur


def placer(
    navigateur: Navigateur, bac: Bac, ecran: str, donnees: Mapping[str, str] | None = None, espace: str | None = None
) -> None:
    """Stand the browser at a screen, in a session that the portal prepared."""
    seance = bac.seance(slug(ecran), espace=espace, entrees=donnees)
    navigateur.add_cookies(seance.cookies, seance.url)
    navigateur.goto(seance.url)


def arriver(request: pytest.FixtureRequest, navigateur: Navigateur, bac: Bac, persona: Persona, ecran: str) -> None:
    """Stand the browser at a screen, all that it supposes being made."""
    depart = preparer(request, bac, persona, ecran)
    placer(navigateur, bac, ecran, depart.donnees, depart.espace)


@given(parsers.parse("il est arrivé à l'écran « {ecran} »"))
def arrive_a_l_ecran(
    request: pytest.FixtureRequest, navigateur: Navigateur, bac: Bac, persona: Persona, ecran: str
) -> None:
    arriver(request, navigateur, bac, persona, ecran)


@given(parsers.parse("il est connecté, à l'écran « {ecran} »"))
def connecte_a_l_ecran(navigateur: Navigateur, bac: Bac, espace: str, ecran: str) -> None:
    placer(navigateur, bac, ecran, espace=espace)
