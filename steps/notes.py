"""What the user noted of a screen, and the messages that a screen gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pytest_bdd import parsers, then, when

if TYPE_CHECKING:
    from conformance.api import Constat
    from pages.lecture import Lecture
    from pages.navigateur import Navigateur


@when("il note ce que montre l'écran", target_fixture="note")
def note_l_ecran(navigateur: Navigateur) -> Lecture:
    return navigateur.lire()


@then(parsers.parse("un message d'alerte parle de « {mots} »"))
def alerte_parle_de(navigateur: Navigateur, constat: Constat, mots: str) -> None:
    alertes = navigateur.lire().alertes
    constat.vrai(any(re.search(mots, a, re.IGNORECASE) for a in alertes), f"une alerte sur « {mots} »", str(alertes))


@then("le message d'alerte est le même que celui qu'il a noté")
def meme_alerte(navigateur: Navigateur, constat: Constat, note: Lecture) -> None:
    constat.vrai(bool(note.alertes), "un message d'alerte", str(note.alertes))
    constat.egal(note.alertes, navigateur.lire().alertes, "message d'alerte")


@then(parsers.parse("« {libelle} » portait et porte la valeur « {valeur} »"))
def portait_et_porte(navigateur: Navigateur, constat: Constat, note: Lecture, libelle: str, valeur: str) -> None:
    vues = [note.valeur_de(libelle), navigateur.lire().valeur_de(libelle)]
    constat.egal([valeur, valeur], vues, f"valeurs de « {libelle} »")


@then(parsers.parse("la valeur de « {libelle} » compte {nombre:d} caractères"))
def valeur_compte(navigateur: Navigateur, constat: Constat, libelle: str, nombre: int) -> None:
    constat.egal(nombre, len(navigateur.lire().valeur_de(libelle) or ""), f"longueur de « {libelle} »")


@then("la page n'affiche aucun message d'alerte")
def aucune_alerte(navigateur: Navigateur, constat: Constat) -> None:
    constat.egal((), navigateur.lire().alertes, "messages d'alerte")


@then("l'écran montre encore ce qu'il a noté")
def meme_ecran(navigateur: Navigateur, constat: Constat, note: Lecture) -> None:
    constat.egal(note.elements, navigateur.lire().elements, "contenu de l'écran")
