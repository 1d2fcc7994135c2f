"""The letter to the company: the request behind it, its way by post, the code that it brings (ALIM l.189-264)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, when

from conformance.api import duree
from steps.saisies_2025 import saisies_simplifiees

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import APIResponse

    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur

ACHEMINEMENT = timedelta(days=14)
"""« dans 2 semaines » (ALIM l.189)."""


def code_de_la_lettre(bac: Bac) -> str:
    """The code of the last letter."""
    return bac.derniere_lettre().code_recu()


@pytest.fixture
def code_en_main(ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, entreprise: str) -> str:
    """The code of a letter received after a request in simplified mode, where the scenario says nothing more."""
    verifier(ouvrir_navigateur, bac, persona, entreprise)
    return recevoir(bac)


@given("il a reçu la lettre", target_fixture="code_en_main")
def a_recu_la_lettre(bac: Bac) -> str:
    return recevoir(bac)


@given("il a demandé la création de son espace en mode simplifié et ouvert le lien du courriel")
def adresse_verifiee(ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, entreprise: str) -> None:
    verifier(ouvrir_navigateur, bac, persona, entreprise)


@given("la lettre de son espace en mode simplifié est arrivée")
def lettre_arrivee(code_en_main: str) -> None:
    assert code_en_main


@when("il ouvre la lettre")
def ouvre_la_lettre(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.goto(bac.derniere_lettre().page)


@when("il ouvre la lettre en PDF", target_fixture="document")
def ouvre_la_lettre_en_pdf(navigateur: Navigateur, bac: Bac) -> APIResponse:
    return navigateur.get(bac.derniere_lettre().document)


@when(parsers.parse("l'heure est à {delai} de l'envoi de la lettre"))
def heure_depuis_l_envoi(bac: Bac, delai: str) -> None:
    envoi = datetime.fromisoformat(bac.derniere_lettre().envoyee_le)
    bac.fixer((envoi + duree(delai)).isoformat())


def verifier(ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, siren: str) -> None:
    """A request in simplified mode whose mailed link is opened, in a browser that the scenario does not use."""
    seance = bac.seance("adresse_verifiee", entrees={**saisies_simplifiees(persona), "SIREN :": siren})
    ailleurs = ouvrir_navigateur()
    ailleurs.add_cookies(seance.cookies, seance.url)
    ailleurs.get(seance.url)


def recevoir(bac: Bac) -> str:
    """Let the last letter arrive; answers its code."""
    bac.avancer(ACHEMINEMENT)
    return code_de_la_lettre(bac)
