"""How the portal refuses an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, then

from conformance.api import Ligne
from pages.lecture import Element
from steps.dire import lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Constat, Persona
    from pages.navigateur import Navigateur


@then(parsers.parse("l'écran « {ecran} » reste affiché et refuse « {champ} »"))
def refuse_le_champ(navigateur: Navigateur, constat: Constat, ecran: str, champ: str) -> None:
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")
    constat.egal([champ], navigateur.lire().champs_refuses(), "champs refusés")


@then(parsers.parse("l'écran « {ecran} » reste affiché et refuse, dans cet ordre :"))
def refuse_les_champs(
    navigateur: Navigateur, constat: Constat, persona: Persona, ecran: str, datatable: Sequence[Sequence[str]]
) -> None:
    constat.egal(ecran, navigateur.nom_ou_inconnu(), "écran affiché")
    attendus = [Ligne(x.get("exigence", ""), "refus", x["champ"]) for x in lignes(datatable, persona)]
    constat.tableau(attendus, [Element("refus", champ) for champ in navigateur.lire().champs_refuses()])
