"""Users who insist: the same wrong entry many times, the same button twice, the same form again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from conformance.api import Ligne, duree
from pages.activation import ActivationPage
from pages.connus import slug
from pages.lecture import Element
from steps.activation import FACONS, code_recu, saisir
from steps.connexion import connecter
from steps.dire import dire, lignes
from steps.longueurs import mot_de_passe_de

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur


@given(parsers.parse("il s'est écoulé {delai}"))
def ecoule(bac: Bac, delai: str) -> None:
    bac.avancer(duree(delai))


@given(parsers.parse("il a ouvert l'écran « {ecran} » sans session"))
def ouvert_sans_session(navigateur: Navigateur, bac: Bac, ecran: str) -> None:
    navigateur.goto(bac.seance(slug(ecran)).url)


@when(parsers.parse("il ouvre l'écran « {ecran} » par son adresse"))
def ouvre_par_son_adresse(navigateur: Navigateur, bac: Bac, ecran: str) -> None:
    navigateur.goto(bac.seance(slug(ecran)).url)


@when(parsers.parse("il se connecte {fois:d} fois avec le mot de passe « {mot_de_passe} »"))
def se_connecte_souvent(navigateur: Navigateur, bac: Bac, persona: Persona, fois: int, mot_de_passe: str) -> None:
    for _ in range(fois):
        connecter(navigateur, bac, persona.adresse_electronique, mot_de_passe)


@when(parsers.parse("il donne {fois:d} fois un code faux"))
def donne_un_code_faux(navigateur: Navigateur, bac: Bac, persona: Persona, fois: int) -> None:
    faux = FACONS["dont le premier caractère est changé"](code_recu(bac, persona))
    for _ in range(fois):
        saisir(navigateur, persona.adresse_electronique, faux)
        ActivationPage(navigateur.page).valider()


@when(parsers.parse("il répond {fois:d} fois « {reponse} »"))
def repond_souvent(navigateur: Navigateur, fois: int, reponse: str) -> None:
    for _ in range(fois):
        repondre(navigateur, reponse)


@when(parsers.parse("il répond « {reponse} » à la question posée pour « {adresse} »"))
def repond_pour(navigateur: Navigateur, persona: Persona, reponse: str, adresse: str) -> None:
    controles = navigateur.ecran().controles
    controles.fill("Adresse électronique :", dire(adresse, persona))
    controles.click("bouton", "Valider")
    repondre(navigateur, dire(reponse, persona))


@when(parsers.parse("il choisit un nouveau mot de passe de {longueur:d} caractères"))
def choisit_un_nouveau_mot_de_passe(navigateur: Navigateur, longueur: int) -> None:
    controles = navigateur.ecran().controles
    controles.fill("Nouveau mot de passe :", mot_de_passe_de(longueur))
    controles.fill("Confirmer votre nouveau mot de passe :", mot_de_passe_de(longueur))


@when(parsers.parse("il valide {fois:d} fois"))
def valide_plusieurs_fois(navigateur: Navigateur, fois: int) -> None:
    for _ in range(fois):
        navigateur.ecran().controles.click("bouton", "Valider")


@given(parsers.parse("un portail qui met {millisecondes:d} ms à répondre"))
def portail_lent(bac: Bac, millisecondes: int) -> None:
    bac.perturber("delai", millisecondes=millisecondes)


@when(parsers.parse("il clique sur le bouton « {nom} », puis encore avant la réponse"))
def clique_encore(navigateur: Navigateur, nom: str) -> None:
    navigateur.click_again_and_wait(nom)


@when(parsers.parse("il parcourt la page par {nombre:d} touches Tab"), target_fixture="arrets")
def parcourt_au_clavier(navigateur: Navigateur, nombre: int) -> list[str]:
    return navigateur.tab_stops(nombre)


@then("le curseur est passé, dans cet ordre, par :")
def curseur_passe(
    arrets: Sequence[str], constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    attendus = [Ligne("", "arrêt", x["contrôle"]) for x in lignes(datatable, persona)]
    constat.tableau(attendus, [Element("arrêt", nom) for nom in arrets])


def repondre(navigateur: Navigateur, reponse: str) -> None:
    """Answer the trust question and send it."""
    controles = navigateur.ecran().controles
    controles.fill("Réponse :", reponse)
    controles.click("bouton", "Valider")
