"""The code of the last message, whoever received it, and the three steps in which it is used."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pytest_bdd import parsers, then, when

from conformance.api import duree
from pages.activation_guidee import ADRESSE, CODE, ActivationCodePage
from steps.activation import FACONS
from steps.dire import dire, particularites

if TYPE_CHECKING:
    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

SUITE = "Continuer"


def codes(bac: Bac) -> list[str]:
    """Codes of all messages that bring one, oldest first."""
    return [courriel.code() for courriel in bac.courriels_de_code()]


@when("il saisit le code reçu")
def saisit_le_code(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.ecran().controles.fill(CODE, codes(bac)[-1])


@when(parsers.parse("il saisit le code reçu, {facon}"))
def saisit_le_code_autrement(navigateur: Navigateur, bac: Bac, facon: str) -> None:
    navigateur.ecran().controles.fill(CODE, FACONS[facon](codes(bac)[-1]))


@when("il saisit le premier code reçu")
def saisit_le_premier_code(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.ecran().controles.fill(CODE, codes(bac)[0])


@when(parsers.parse("il donne {fois:d} fois un code faux et recopie l'image"))
def donne_un_code_faux(navigateur: Navigateur, bac: Bac, fois: int) -> None:
    faux = FACONS["dont le premier caractère est changé"](codes(bac)[-1])
    for _ in range(fois):
        continuer(navigateur, bac, faux)


@when("il active le changement avec le code reçu")
def active_le_changement(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    activer(navigateur, bac, particularites(persona)["nouvelle adresse électronique"])


@when(parsers.parse("il active le changement avec le code reçu et l'adresse électronique « {adresse} »"))
def active_avec_l_adresse(navigateur: Navigateur, bac: Bac, persona: Persona, adresse: str) -> None:
    activer(navigateur, bac, dire(adresse, persona))


@when(parsers.parse("l'heure est à {delai} de l'envoi du code"))
def heure_depuis_l_envoi(bac: Bac, delai: str) -> None:
    envoi = datetime.fromisoformat(bac.courriels_de_code()[-1].envoye_le)
    bac.fixer((envoi + duree(delai)).isoformat())


@then(parsers.parse("le dernier code reçu compte {nombre:d} caractères, lettres et chiffres"))
def forme_du_code(bac: Bac, constat: Constat, nombre: int) -> None:
    code = codes(bac)[-1]
    constat.vrai(len(code) == nombre and code.isalnum() and code.isascii(), f"{nombre} lettres et chiffres", code)


@then(parsers.parse("les {nombre:d} derniers codes reçus sont différents"))
def codes_tous_differents(bac: Bac, constat: Constat, nombre: int) -> None:
    recus = codes(bac)[-nombre:]
    constat.vrai(len(set(recus)) == nombre, f"{nombre} codes différents", str(recus))


@then("le dernier code est parti à l'instant où il a été demandé")
def code_immediat(bac: Bac, constat: Constat) -> None:
    constat.egal(bac.instant(), bac.courriels_de_code()[-1].envoye_le, "heure d'envoi")


@then(parsers.parse("« {libelle} » porte le code reçu"))
def porte_le_code(navigateur: Navigateur, bac: Bac, constat: Constat, libelle: str) -> None:
    constat.egal(codes(bac)[-1], navigateur.lire().valeur_de(libelle), f"valeur de « {libelle} »")


@then(parsers.parse("aucun code n'est parvenu à « {adresse} »"))
def aucun_code(bac: Bac, constat: Constat, persona: Persona, adresse: str) -> None:
    recus = [courriel.codes() for courriel in bac.courriels(dire(adresse, persona))]
    constat.egal([], [code for trouves in recus for code in trouves], f"codes reçus à {adresse}")


def continuer(navigateur: Navigateur, bac: Bac, code: str) -> None:
    """Give a code, copy the picture and go on."""
    ActivationCodePage(navigateur.page).fill(code, bac.captcha)
    navigateur.ecran().controles.click("bouton", SUITE)


def activer(navigateur: Navigateur, bac: Bac, adresse: str) -> None:
    """The first two steps of the activation, one after the other."""
    continuer(navigateur, bac, codes(bac)[-1])
    navigateur.ecran().controles.fill(ADRESSE, adresse)
    navigateur.ecran().controles.click("bouton", SUITE)
