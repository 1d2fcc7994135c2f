"""The log-in address and the password that a user chooses in 2025, on either form of creation or by renewal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, when

from conformance.api import particulariser
from pages.services_2025 import RenouvellementMotDePassePage
from steps.connexion import connecter
from steps.dire import dire
from steps.longueurs import adresse_de, mot_de_passe_de
from steps.saisies_2025 import identifiants

if TYPE_CHECKING:
    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur


@when("il saisit ses identifiants de connexion")
def saisit(navigateur: Navigateur, persona: Persona) -> None:
    saisir(navigateur, persona)


@when(parsers.parse("il saisit ses identifiants de connexion, avec l'adresse électronique « {adresse} »"))
def saisit_une_adresse(navigateur: Navigateur, persona: Persona, adresse: str) -> None:
    saisir(navigateur, particulariser(persona, {"adresse électronique": dire(adresse, persona)}))


@when(
    parsers.parse("il saisit ses identifiants de connexion, avec une adresse électronique de {longueur:d} caractères")
)
def saisit_une_adresse_de(navigateur: Navigateur, persona: Persona, longueur: int) -> None:
    saisir(navigateur, particulariser(persona, {"adresse électronique": adresse_de(longueur)}))


@when(parsers.parse("il saisit ses identifiants de connexion, avec le mot de passe « {mot_de_passe} »"))
def saisit_un_mot_de_passe(navigateur: Navigateur, persona: Persona, mot_de_passe: str) -> None:
    saisir(navigateur, particulariser(persona, {"mot de passe": dire(mot_de_passe, persona)}))


@when(parsers.parse("il saisit ses identifiants de connexion, avec un mot de passe de {longueur:d} caractères"))
def saisit_un_mot_de_passe_de(navigateur: Navigateur, persona: Persona, longueur: int) -> None:
    saisir(navigateur, particulariser(persona, {"mot de passe": mot_de_passe_de(longueur)}))


@when(parsers.parse("il renouvelle son mot de passe par « {mot_de_passe} »"))
def renouvelle(navigateur: Navigateur, persona: Persona, mot_de_passe: str) -> None:
    RenouvellementMotDePassePage(navigateur.page).renew(dire(mot_de_passe, persona))


@when(parsers.parse("il renouvelle son mot de passe par un mot de passe de {longueur:d} caractères"))
def renouvelle_de(navigateur: Navigateur, longueur: int) -> None:
    RenouvellementMotDePassePage(navigateur.page).renew(mot_de_passe_de(longueur))


@when(parsers.parse("il se connecte avec un mot de passe de {longueur:d} caractères"))
def se_connecte_avec(navigateur: Navigateur, bac: Bac, persona: Persona, longueur: int) -> None:
    connecter(navigateur, bac, persona.adresse_electronique, mot_de_passe_de(longueur))


def saisir(navigateur: Navigateur, persona: Persona) -> None:
    """Give the four fields, each confirmation equal to its first entry."""
    for libelle, valeur in identifiants(persona).items():
        navigateur.ecran().controles.fill(libelle, valeur)
