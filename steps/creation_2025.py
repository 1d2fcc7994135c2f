"""Gestures and judgements of the creation of 2025 that other editions do not need."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from pytest_bdd import given, parsers, then, when

from conformance.api import Ligne
from pages.creation_simplifiee import SaisieSirenPage
from pages.lecture import Element
from steps.dire import lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur


@when(parsers.parse("il ouvre l'adresse « {chemin} » du portail"))
def ouvre_l_adresse(navigateur: Navigateur, chemin: str) -> None:
    navigateur.goto(urljoin(navigateur.page.url, chemin))


@when(parsers.parse("il clique, sans les contrôles du navigateur, sur le bouton « {nom} »"))
def clique_sans_controles(navigateur: Navigateur, nom: str) -> None:
    navigateur.disable_client_checks()
    navigateur.ecran().controles.click("bouton", nom)


@given(parsers.parse("le registre connaît une entreprise dont le SIREN a {longueur:d} chiffres"))
def registre_de(bac: Bac, persona: Persona, longueur: int) -> None:
    bac.entreprise(siren_de(persona, longueur), persona.raison_sociale)


@when(parsers.parse("il valide un SIREN de {longueur:d} chiffres"))
def valide_un_siren_de(navigateur: Navigateur, bac: Bac, persona: Persona, longueur: int) -> None:
    SaisieSirenPage(navigateur.page).validate(siren_de(persona, longueur), bac.captcha)


@then("les boutons de l'écran sont, dans cet ordre et sans rien de plus :")
def boutons_de_l_ecran(
    navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    attendus = [Ligne(x["exigence"], "bouton", x["bouton"]) for x in lignes(datatable, persona)]
    constat.tableau(attendus, [Element("bouton", nom) for nom in navigateur.lire().textes("bouton")])


def siren_de(persona: Persona, longueur: int) -> str:
    """The user's SIREN, cut or gone on to that many figures."""
    return (persona.siren * 2)[:longueur]
