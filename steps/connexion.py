"""Logging in, the forgotten password's question, and addresses opened without following any link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from pages.authentification import ecran_de_connexion
from pages.connus import slug
from pages.lecture import normaliser
from steps.dire import dire, entrees

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

ECRANS = ("Connexion", "Authentification")
"""Where a user logs in, by edition."""


@given("il connaît l'adresse de cet écran", target_fixture="adresse")
def adresse_de_cet_ecran(navigateur: Navigateur) -> str:
    return navigateur.page.url


@given(parsers.parse("il connaît l'adresse de l'écran « {ecran} »"), target_fixture="adresse")
def adresse_d_un_ecran(bac: Bac, persona: Persona, ecran: str) -> str:
    return bac.seance(slug(ecran), entrees=entrees(persona, bac.edition)).url


@given(parsers.parse("il connaît l'adresse de l'écran « {ecran} » de son espace"), target_fixture="adresse")
def adresse_dans_l_espace(bac: Bac, espace: str, ecran: str) -> str:
    return bac.seance(slug(ecran), espace=espace).url


@when("il ouvre directement cette adresse")
def ouvre_directement(navigateur: Navigateur, adresse: str) -> None:
    navigateur.goto(adresse)


@when("un autre navigateur, sans session, ouvre la même adresse", target_fixture="navigateur")
def autre_navigateur(navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur]) -> Navigateur:
    autre = ouvrir_navigateur()
    autre.goto(navigateur.page.url)
    return autre


@when("il se connecte")
def se_connecte(navigateur: Navigateur, bac: Bac, persona: Persona) -> None:
    connecter(navigateur, bac, persona.adresse_electronique, persona.mot_de_passe)


@when(parsers.parse("il se connecte avec l'adresse électronique « {adresse} » et le mot de passe « {mot_de_passe} »"))
def se_connecte_avec(navigateur: Navigateur, bac: Bac, persona: Persona, adresse: str, mot_de_passe: str) -> None:
    connecter(navigateur, bac, dire(adresse, persona), dire(mot_de_passe, persona))


@then("la connexion est refusée")
def connexion_refusee(navigateur: Navigateur, constat: Constat) -> None:
    montre = navigateur.nom_ou_inconnu()
    constat.vrai(montre in ECRANS, f"écran affiché : {' ou '.join(ECRANS)}", montre)
    constat.vrai(bool(navigateur.lire().alertes), "un message de refus", "aucun message")


@then(parsers.parse("la question « {question} » est posée, et pas « {autre} »"))
def question_posee(navigateur: Navigateur, constat: Constat, question: str, autre: str) -> None:
    montres = [e.texte.removesuffix(" :") for e in navigateur.lire().elements if e.genre != "option"]
    constat.vrai(normaliser(question) in montres, f"question : {question}", " | ".join(montres))
    constat.vrai(normaliser(autre) not in montres, f"pas la question : {autre}", " | ".join(montres))


def connecter(navigateur: Navigateur, bac: Bac, adresse: str, mot_de_passe: str) -> None:
    """Fill the log-in screen and send it; where it shows a picture, copy it too."""
    ecran_de_connexion(navigateur.ecran()).log_in(adresse, mot_de_passe, bac.captcha)
