"""What the screen shows."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pytest_bdd import parsers, then

from conformance.api import Ligne
from pages.lecture import Element
from steps.dire import dire, lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Constat, Persona, Scene
    from pages.navigateur import Navigateur


@then(parsers.parse("l'écran « {ecran} » s'affiche"))
def ecran_s_affiche(navigateur: Navigateur, constat: Constat, ecran: str) -> None:
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")


@then(parsers.parse("l'écran « {ecran} » présente, dans cet ordre :"))
def ecran_presente(
    navigateur: Navigateur,
    constat: Constat,
    persona: Persona,
    scene: Scene,
    ecran: str,
    datatable: Sequence[Sequence[str]],
) -> None:
    scene.photographier(navigateur.page, ecran)
    attendues = [Ligne(x["exigence"], x["élément"], x["texte"]) for x in lignes(datatable, persona)]
    constat.tableau(attendues, navigateur.lire().elements)
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")


@then(parsers.parse("juste après le dernier « {texte} », les liens sont, dans cet ordre et sans rien de plus :"))
def liens_a_la_suite(
    navigateur: Navigateur, constat: Constat, persona: Persona, texte: str, datatable: Sequence[Sequence[str]]
) -> None:
    a_rebours = list(reversed(navigateur.lire().elements))
    suite = list(reversed(list(takewhile(lambda e: e.texte != texte, a_rebours))))
    liens = [Element("lien", e.texte) for e in takewhile(lambda e: e.genre == "lien", suite)]
    constat.tableau([Ligne(x["exigence"], "lien", x["lien"]) for x in lignes(datatable, persona)], liens)


@then(parsers.parse("« {libelle} » porte la valeur « {valeur} »"))
def porte_la_valeur(navigateur: Navigateur, constat: Constat, persona: Persona, libelle: str, valeur: str) -> None:
    constat.egal(dire(valeur, persona), navigateur.lire().valeur_de(libelle), f"valeur de « {libelle} »")


@then(parsers.parse("« {libelle} » est vide"))
def est_vide(navigateur: Navigateur, constat: Constat, libelle: str) -> None:
    constat.egal("", navigateur.lire().valeur_de(libelle), f"valeur de « {libelle} »")
