"""Adhering to services for a company, and which services a space then offers (NEX l.39, 52-55, 75)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from conformance.api import Ligne
from pages.adhesion_2025 import AdhesionServicesPage
from pages.lecture import Element
from steps.dire import dire, lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

SIGNE = " [+]"


def services_offerts(navigateur: Navigateur) -> list[str]:
    """Names of the links and buttons of the screen, without the sign [+]."""
    lecture = navigateur.lire()
    return [t.removesuffix(SIGNE) for t in (*lecture.textes("lien"), *lecture.textes("bouton"))]


@given(parsers.parse("il a demandé l'adhésion aux services « {services} » pour l'entreprise {siren}"))
def a_demande(bac: Bac, persona: Persona, espace: str, services: str, siren: str) -> None:
    donnees = {"SIREN :": dire(siren, persona), **dict.fromkeys(services.split(" », « "), "oui")}
    bac.seance("adhesion_enregistree", espace=espace, entrees=donnees)


@when(parsers.parse("il demande l'adhésion aux services « {services} » pour l'entreprise {siren}"))
def demande(navigateur: Navigateur, persona: Persona, services: str, siren: str) -> None:
    AdhesionServicesPage(navigateur.page).ask(dire(siren, persona), services.split(" », « "))


@then("l'espace offre les services :")
def offre(navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]) -> None:
    offerts = services_offerts(navigateur)
    attendus = [Ligne(x.get("exigence", ""), "service", x["service"]) for x in lignes(datatable, persona)]
    # Each where the table says it: only whether the space offers it is judged here.
    constat.tableau(attendus, [Element("service", x.texte) for x in attendus if x.texte in offerts])


@then("l'espace n'offre pas les services :")
def n_offre_pas(navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]) -> None:
    offerts = services_offerts(navigateur)
    bannis = {x["service"] for x in lignes(datatable, persona)}
    constat.vrai(bool(offerts), "un écran de l'espace", "aucun lien")
    constat.egal([], [nom for nom in offerts if nom in bannis], "services offerts")
