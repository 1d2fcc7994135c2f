"""The link of the mail to the company, « ici » (ALIM l.208): opened as it is, altered, twice, far from any session."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from pytest_bdd import parsers, then, when

from conformance.api import duree

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.api import Bac, Constat
    from pages.navigateur import Navigateur

ANCRE = re.compile(r"<a\b[^>]*>(.*?)</a>", re.IGNORECASE | re.DOTALL)
FACONS: dict[str, Callable[[str], str]] = {
    "dont le dernier signe est changé": lambda lien: lien[:-1] + ("b" if lien[-1] == "a" else "a"),
    "amputé de son dernier signe": lambda lien: lien[:-1],
    "suivi d'un signe de trop": lambda lien: lien + "a",
}


@when("il ouvre le lien du courriel")
def ouvre_le_lien(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.goto(bac.courriels_de_lien()[-1].lien())


@when("il ouvre le lien du premier courriel")
def ouvre_le_premier_lien(navigateur: Navigateur, bac: Bac) -> None:
    navigateur.goto(bac.courriels_de_lien()[0].lien())


@when(parsers.parse("il ouvre le lien du courriel, {facon}"))
def ouvre_le_lien_altere(navigateur: Navigateur, bac: Bac, facon: str) -> None:
    navigateur.goto(FACONS[facon](bac.courriels_de_lien()[-1].lien()))


@when(parsers.parse("il ouvre {fois:d} fois le lien du courriel"))
def ouvre_souvent(navigateur: Navigateur, bac: Bac, fois: int) -> None:
    for _ in range(fois):
        navigateur.goto(bac.courriels_de_lien()[-1].lien())


@when("un autre navigateur, sans aucun cookie, ouvre le lien du courriel", target_fixture="navigateur")
def ouvre_ailleurs(ouvrir_navigateur: Callable[[], Navigateur], bac: Bac) -> Navigateur:
    autre = ouvrir_navigateur()
    autre.forget_cookies()
    autre.goto(bac.courriels_de_lien()[-1].lien())
    return autre


@when(parsers.parse("l'heure est à {delai} de l'envoi du lien"))
def heure_depuis_l_envoi(bac: Bac, delai: str) -> None:
    envoi = datetime.fromisoformat(bac.courriels_de_lien()[-1].envoye_le)
    bac.fixer((envoi + duree(delai)).isoformat())


@then(parsers.parse("le courriel à l'entreprise a pour seul lien le mot « {mot} »"))
def seul_lien(bac: Bac, constat: Constat, mot: str) -> None:
    courriel = bac.courriels_de_lien()[-1]
    constat.egal([mot], ANCRE.findall(courriel.html), "liens du courriel")
    constat.egal(1, len(courriel.liens), "nombre d'adresses que le courriel fait ouvrir")


@then("le courriel à l'entreprise est parti à l'instant de la demande")
def parti_aussitot(bac: Bac, constat: Constat) -> None:
    constat.egal(bac.instant(), bac.courriels_de_lien()[-1].envoye_le, "heure d'envoi")


@then("aucun message ne contient de champ à remplir")
def messages_sans_champ(bac: Bac, constat: Constat) -> None:
    html = "\n".join(courriel.html for courriel in bac.courriels())
    constat.vrai(bool(html), "des messages envoyés", "aucun")
    constat.egal([], re.findall(r"<(?:form|input|textarea|select)\b", html, re.IGNORECASE), "champs des messages")
