"""What the user types, ticks and chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, when

from steps.dire import dire, lignes
from steps.longueurs import adresse_de, mot_de_passe_de

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Persona
    from pages.navigateur import Navigateur


@when("il saisit ses identifiants")
def saisit_ses_identifiants(navigateur: Navigateur, persona: Persona) -> None:
    saisir_identifiants(navigateur, persona.adresse_electronique, persona.mot_de_passe)


@when(parsers.parse("il saisit ses identifiants, avec l'adresse électronique « {adresse} »"))
def saisit_une_adresse(navigateur: Navigateur, persona: Persona, adresse: str) -> None:
    saisir_identifiants(navigateur, dire(adresse, persona), persona.mot_de_passe)


@when(parsers.parse("il saisit ses identifiants, avec une adresse électronique de {longueur:d} caractères"))
def saisit_une_adresse_de(navigateur: Navigateur, persona: Persona, longueur: int) -> None:
    saisir_identifiants(navigateur, adresse_de(longueur), persona.mot_de_passe)


@when(parsers.parse("il saisit ses identifiants, avec le mot de passe « {mot_de_passe} »"))
def saisit_un_mot_de_passe(navigateur: Navigateur, persona: Persona, mot_de_passe: str) -> None:
    saisir_identifiants(navigateur, persona.adresse_electronique, mot_de_passe)


@when(parsers.parse("il saisit ses identifiants, avec un mot de passe de {longueur:d} caractères"))
def saisit_un_mot_de_passe_de(navigateur: Navigateur, persona: Persona, longueur: int) -> None:
    saisir_identifiants(navigateur, persona.adresse_electronique, mot_de_passe_de(longueur))


@when(parsers.parse("il saisit « {valeur} » dans « {champ} »"))
def saisit_dans(navigateur: Navigateur, persona: Persona, valeur: str, champ: str) -> None:
    navigateur.ecran().controles.fill(champ, dire(valeur, persona))


@when(parsers.parse("il vide « {champ} »"))
def vide(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.fill(champ, "")


@when(parsers.parse("il remplit « {champ} » de blancs"))
def remplit_de_blancs(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.fill(champ, "   ")


@when(parsers.parse("il force « {champ} » à la valeur « {valeur} », que l'écran ne permet pas"))
def force(navigateur: Navigateur, champ: str, valeur: str) -> None:
    navigateur.ecran().controles.force(champ, valeur)


@when(parsers.parse("il force « {champ} » à rester vide, ce que l'écran ne permet pas"))
def force_vide(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.force(champ, "")


@when("il saisit :")
def saisit_tout(navigateur: Navigateur, persona: Persona, datatable: Sequence[Sequence[str]]) -> None:
    navigateur.ecran().controles.give({ligne["champ"]: ligne["valeur"] for ligne in lignes(datatable, persona)})


@when(parsers.parse("il coche « {champ} »"))
def coche(navigateur: Navigateur, champ: str) -> None:
    navigateur.ecran().controles.check(champ)


@when(parsers.parse("il choisit « {option} » dans « {champ} »"))
def choisit(navigateur: Navigateur, option: str, champ: str) -> None:
    navigateur.ecran().controles.select(champ, option)


def saisir_identifiants(navigateur: Navigateur, adresse: str, mot_de_passe: str) -> None:
    """Fill the four fields of the screen « Identifiants », each confirmation equal to its first entry."""
    saisies = {
        "Votre adresse électronique :": adresse,
        "Confirmer votre adresse électronique :": adresse,
        "Votre mot de passe :": mot_de_passe,
        "Confirmer votre mot de passe:": mot_de_passe,
    }
    navigateur.ecran().controles.give(saisies)
