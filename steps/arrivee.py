"""Where the scenario begins: the portal itself stands the browser at the screen, no click is spent on it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pytest_bdd import given, parsers

from pages.navigateur import slug
from steps.dire import entrees

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur


DEJA_DONNEES = {"identifiants": 0, "blocage_certificat": 4, "formulaire_inscription": 4}
"""How many of the entries a user has given when these screens show up untouched; beyond them, all."""


def deja_donnees(persona: Persona, edition: str, ecran: str) -> dict[str, str]:
    """What the user has typed on the screens before that one."""
    return dict(islice(entrees(persona, edition).items(), DEJA_DONNEES.get(slug(ecran))))


def placer(
    navigateur: Navigateur, bac: Bac, ecran: str, donnees: Mapping[str, str] | None = None, espace: str | None = None
) -> None:
    """Stand the browser at a screen, in a session that the portal prepared."""
    seance = bac.seance(slug(ecran), espace=espace, entrees=donnees)
    navigateur.add_cookies(seance.cookies, seance.url)
    navigateur.goto(seance.url)


@given(parsers.parse("il est arrivé à l'écran « {ecran} »"))
def arrive_a_l_ecran(navigateur: Navigateur, bac: Bac, persona: Persona, ecran: str) -> None:
    placer(navigateur, bac, ecran, deja_donnees(persona, bac.edition, ecran))


@given(parsers.parse("il est connecté, à l'écran « {ecran} »"))
def connecte_a_l_ecran(navigateur: Navigateur, bac: Bac, espace: str, ecran: str) -> None:
    placer(navigateur, bac, ecran, espace=espace)
