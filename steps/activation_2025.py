"""The activation in 2025: a code at hand, mailed or brought by letter, then the SIREN where a letter brought it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, when

from pages.activation_guidee import ADRESSE, CODE, SIREN
from steps.activation import FACONS
from steps.code_recu import continuer
from steps.dire import dire
from steps.lettre import code_de_la_lettre

if TYPE_CHECKING:
    from conformance.api import Bac, Persona
    from pages.navigateur import Navigateur


@when("il saisit le code de la lettre")
def saisit_le_code(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.ecran().controles.fill(CODE, code_de_la_lettre(bac))


@when(parsers.parse("il saisit le code de la lettre, {facon}"))
def saisit_le_code_autrement(navigateur: Navigateur, bac: Bac, facon: str) -> None:
    navigateur.ecran().controles.fill(CODE, FACONS[facon](code_de_la_lettre(bac)))


@when("il donne le code de la lettre")
def donne_le_code(navigateur: Navigateur, bac: Bac) -> None:
    continuer(navigateur, bac, code_de_la_lettre(bac))


@when("il donne le code qu'il avait en main")
def donne_le_code_en_main(navigateur: Navigateur, bac: Bac, code_en_main: str) -> None:
    continuer(navigateur, bac, code_en_main)


@when(parsers.parse("il donne {fois:d} fois un code faux pour celui de la lettre"))
def donne_un_code_faux(navigateur: Navigateur, bac: Bac, fois: int) -> None:
    faux = FACONS["dont le premier caractère est changé"](code_de_la_lettre(bac))
    for _ in range(fois):
        continuer(navigateur, bac, faux)


@when(parsers.parse("il s'identifie par le SIREN « {siren} » et l'adresse électronique « {adresse} »"))
def s_identifie(navigateur: Navigateur, persona: Persona, siren: str, adresse: str) -> None:
    identifier(navigateur, dire(siren, persona), dire(adresse, persona))


@when("il active son espace avec le code de la lettre")
def active_son_espace(navigateur: Navigateur, bac: Bac, persona: Persona, entreprise: str) -> None:
    continuer(navigateur, bac, code_de_la_lettre(bac))
    identifier(navigateur, entreprise, persona.adresse_electronique)


@when(parsers.parse("il active les services de l'entreprise {siren} avec le code de la lettre"))
def active_les_services(navigateur: Navigateur, bac: Bac, persona: Persona, siren: str) -> None:
    continuer(navigateur, bac, code_de_la_lettre(bac))
    identifier(navigateur, dire(siren, persona), persona.adresse_electronique)


@when("il active son espace expert avec le code reçu")
def active_l_espace_expert(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    continuer(navigateur, bac, bac.courriels_de_code()[-1].code())
    navigateur.ecran().controles.fill(ADRESSE, persona.adresse_electronique)
    navigateur.ecran().controles.click("bouton", "Continuer")


def identifier(navigateur: Navigateur, siren: str, adresse: str) -> None:
    """The second step of the activation, where a letter brought the code (ALIM l.264)."""
    controles = navigateur.ecran().controles
    controles.fill(SIREN, siren)
    controles.fill(ADRESSE, adresse)
    controles.click("bouton", "Continuer")
