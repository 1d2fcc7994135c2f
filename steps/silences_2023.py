"""What the sheet of 2023 leaves silent: spaces that wait, wrong pictures, sounds, windows, two users at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from pages.authentification import ecran_de_connexion
from pages.captcha import Captcha
from steps.arrivee import placer
from steps.code_recu import codes
from steps.dire import dire
from steps.image import FACONS
from steps.longueurs import adresse_de
from steps.usager import creer_espace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

COLLEGUE = "collegue@example.org"
FAUSSE = FACONS["dont le premier signe est changé"]


@given(parsers.parse("un espace en attente d'activation à l'adresse électronique « {adresse} »"))
def espace_en_attente(bac: Bac, persona: Persona, adresse: str) -> None:
    creer_espace(bac, persona, adresse_electronique=dire(adresse, persona), etat="attente")


@given(parsers.parse("un autre usager, à l'adresse électronique « {adresse} »"), target_fixture="espace")
def autre_usager(bac: Bac, persona: Persona, adresse: str) -> str:
    return creer_espace(bac, persona, adresse_electronique=adresse)


@given(
    parsers.parse("un titulaire d'un autre espace, dans son navigateur, à l'écran « {ecran} »"),
    target_fixture="navigateur",
)
def titulaire_d_un_autre_espace(
    ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, ecran: str
) -> Navigateur:
    autre = ouvrir_navigateur()
    placer(autre, bac, ecran, espace=creer_espace(bac, persona, adresse_electronique=COLLEGUE))
    return autre


@given("son navigateur bloque les fenêtres")
def bloque_les_fenetres(navigateur: Navigateur) -> None:
    navigateur.block_popups()


@given(
    parsers.parse("deux navigateurs arrivés à l'écran « {ecran} » avec le code reçu"),
    target_fixture="rivaux",
)
def deux_navigateurs(
    navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, espace: str, ecran: str
) -> tuple[Navigateur, Navigateur]:
    rivaux = (navigateur, ouvrir_navigateur())
    for rival in rivaux:
        placer(rival, bac, ecran, {"Saisissez le code d'activation :": codes(bac)[-1]}, espace)
    return rivaux


@when(parsers.parse("chacun saisit « {valeur} » dans « {champ} »"))
def chacun_saisit(rivaux: Sequence[Navigateur], persona: Persona, valeur: str, champ: str) -> None:
    for rival in rivaux:
        rival.ecran().controles.fill(champ, dire(valeur, persona))


@when(parsers.parse("il se connecte {fois:d} fois avec une image mal recopiée"))
def se_connecte_sans_l_image(navigateur: Navigateur, bac: Bac, persona: Persona, fois: int) -> None:
    for _ in range(fois):
        ecran = ecran_de_connexion(navigateur.ecran())
        ecran.log_in(persona.adresse_electronique, persona.mot_de_passe, lambda image: FAUSSE(bac.captcha(image)))


@when("une autre image lui est venue")
def autre_image(navigateur: Navigateur, image: tuple[str, str]) -> None:
    Captcha(navigateur.page).id_other_than(image[0])


@then("la page n'a demandé aucun son")
def aucun_son(navigateur: Navigateur, constat: Constat) -> None:
    demandes = navigateur.resources()
    sons = [adresse for adresse in demandes if adresse.endswith(".wav")]
    constat.vrai(bool(demandes), "des fichiers demandés par la page", "aucun")
    constat.egal([], sons, "sons demandés par la page")


@then(parsers.parse("l'écran montre entière l'adresse de {longueur:d} caractères"))
def adresse_entiere(navigateur: Navigateur, constat: Constat, longueur: int) -> None:
    lecture, adresse = navigateur.lire(), adresse_de(longueur)
    constat.vrai(lecture.contient(adresse), f"{adresse} à l'écran", str(lecture.elements))


@then(parsers.parse("aucun élément de la page ne s'intitule « {titre} »"))
def aucun_element_intitule(navigateur: Navigateur, constat: Constat, titre: str) -> None:
    constat.egal(0, navigateur.count_titled(titre), f"éléments intitulés « {titre} »")
