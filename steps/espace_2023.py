"""The space of 2023: companies that come and go, and what neither change of identifiers may touch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from pytest_bdd import given, parsers, then, when

from conformance.api import lignes_du_pdf
from pages.dossiers import numero_d_abonne, sirens
from steps.dire import dire
from steps.usager import creer_espace

if TYPE_CHECKING:
    from playwright.sync_api import APIResponse

    from conformance.api import Bac, Constat, Persona
    from pages.lecture import Lecture
    from pages.navigateur import Navigateur

MODES = {"simplifié": "simplifie", "expert": "expert"}
"""Mode of a space, from the words of the sheet (CHG23 l.49) to those of the control API."""


@given(parsers.parse("un espace actif en mode {mode} à son adresse électronique"), target_fixture="espace")
def espace_en_mode(bac: Bac, persona: Persona, mode: str) -> str:
    return creer_espace(bac, persona, mode=MODES[mode])


@when(parsers.parse("l'entreprise {siren} « {raison_sociale} » rejoint son espace"))
def rejoint(bac: Bac, espace: str, siren: str, raison_sociale: str) -> None:
    bac.entreprise(siren, raison_sociale)
    bac.rattacher(espace, siren)


@when(parsers.parse("l'entreprise {siren} quitte son espace"))
def quitte(bac: Bac, espace: str, siren: str) -> None:
    bac.detacher(espace, siren)


@then(parsers.parse("les liens « {nom} » sont au nombre de {nombre:d}"))
def nombre_de_liens(navigateur: Navigateur, constat: Constat, nom: str, nombre: int) -> None:
    constat.egal(nombre, navigateur.lire().textes("lien").count(nom), f"nombre de liens « {nom} »")


@then(parsers.parse("le lien « {nom} » reste dans la maquette"))
def lien_interne(navigateur: Navigateur, constat: Constat, nom: str) -> None:
    page, cible = navigateur.page.url, navigateur.ecran().controles.href(nom)
    constat.egal(urlsplit(page).netloc, urlsplit(urljoin(page, cible)).netloc, f"hôte du lien « {nom} »")


@then(parsers.parse("aucun titre de l'écran n'est « {texte} »"))
def aucun_titre(navigateur: Navigateur, constat: Constat, texte: str) -> None:
    titres = navigateur.lire().textes("titre")
    constat.vrai(texte not in titres, f"pas de titre « {texte} »", " | ".join(titres))


@then("l'espace porte les mêmes entreprises et les mêmes liens que ceux qu'il a notés")
def memes_entreprises(navigateur: Navigateur, constat: Constat, note: Lecture) -> None:
    vu = navigateur.lire()
    constat.vrai(bool(sirens(note)), "des entreprises notées", str(note.elements))
    constat.egal(sirens(note), sirens(vu), "entreprises de l'espace")
    constat.egal(note.textes("lien"), vu.textes("lien"), "liens de l'espace")


@then("le numéro d'abonné est resté le même")
def meme_numero(navigateur: Navigateur, constat: Constat, note: Lecture) -> None:
    constat.egal(numero_d_abonne(note), numero_d_abonne(navigateur.lire()), "numéro d'abonné")


@then("le numéro d'abonné du document est celui de l'écran")
def numero_du_document(navigateur: Navigateur, constat: Constat, document: APIResponse) -> None:
    numero, texte = numero_d_abonne(navigateur.lire()), "\n".join(lignes_du_pdf(document.body()))
    constat.egal([numero], re.findall(r"\b\d{14}\b", texte), "numéro d'abonné du document")


@then(parsers.parse("l'écran « {ecran} » dit « {texte} »"))
def dit(navigateur: Navigateur, constat: Constat, persona: Persona, ecran: str, texte: str) -> None:
    lecture, attendu = navigateur.lire(), dire(texte, persona)
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")
    dits = [e.texte for e in lecture.elements]
    constat.vrai(attendu in dits, f"« {attendu} » à l'écran", " | ".join(dits))


@then(parsers.parse("l'écran ne dit nulle part « {texte} »"))
def tait(navigateur: Navigateur, constat: Constat, persona: Persona, texte: str) -> None:
    lecture = navigateur.lire()
    constat.vrai(not lecture.contient(dire(texte, persona)), f"pas de « {texte} »", str(lecture.elements))
