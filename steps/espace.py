"""Spaces that came of a registration or hold a service, and what a space shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then

from conformance.api import Ligne
from pages.dossiers import renseignements, services, sirens
from pages.lecture import Element
from steps.dire import entrees, lignes
from steps.usager import creer_espace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur

COLLEGUE = "collegue@example.org"
LIBRE = "entreprise (place libre)"


@given("un espace actif issu de son inscription")
def espace_issu_de_l_inscription(bac: Bac, persona: Persona) -> None:
    bac.seance("confirmation", entrees=entrees(persona, bac.edition))


@given("un collègue de la même entreprise qui a créé son espace")
def espace_d_un_collegue(bac: Bac, persona: Persona) -> None:
    donnees = entrees(persona, bac.edition)
    siennes = dict.fromkeys((libelle for libelle in donnees if "adresse électronique" in libelle), COLLEGUE)
    bac.seance("confirmation", entrees={**donnees, **siennes})


@given(
    parsers.parse("un espace actif qui tient l'entreprise {siren} avec le service « {service} »"),
    target_fixture="espace",
)
def espace_avec_service(bac: Bac, persona: Persona, siren: str, service: str) -> str:
    bac.entreprise(siren, persona.raison_sociale)
    return creer_espace(bac, persona, entreprises=[{"siren": siren, "services": [service]}])


@then("l'espace porte, dans n'importe quel ordre, les entreprises :")
def espace_porte(
    navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    attendues = [Ligne(x.get("exigence", ""), LIBRE, x["siren"]) for x in lignes(datatable, persona)]
    constat.tableau(attendues, [Element("entreprise", siren) for siren in sirens(navigateur.lire())])


@then("l'espace ne porte ni entreprise ni service")
def espace_vide(navigateur: Navigateur, constat: Constat) -> None:
    lecture = navigateur.lire()
    constat.egal("Espace professionnel", navigateur.nom_ou_inconnu(), "écran affiché")
    constat.egal([], sirens(lecture), "entreprises de l'espace")
    constat.egal([], services(lecture), "services de l'espace")


@then(parsers.parse("l'écran n'offre aucun lien vers « {quoi} »"))
def aucun_lien_vers(navigateur: Navigateur, constat: Constat, quoi: str) -> None:
    liens = [lien for lien in navigateur.lire().textes("lien") if quoi.casefold() in lien.casefold()]
    constat.egal([], liens, f"liens vers {quoi}")


@then(parsers.parse("l'écran « {ecran} » redonne les renseignements :"))
def redonne(
    navigateur: Navigateur, constat: Constat, persona: Persona, ecran: str, datatable: Sequence[Sequence[str]]
) -> None:
    attendus = [Ligne(x["exigence"], "renseignement", x["valeur"]) for x in lignes(datatable, persona)]
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")
    constat.tableau(attendus, renseignements(navigateur.lire(), [ligne.texte for ligne in attendus]))
