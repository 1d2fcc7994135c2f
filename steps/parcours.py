"""The screens that the browser displayed, as a whole list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from conformance.api import Ligne
from pages.lecture import Element
from steps.dire import lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Constat, Parcours, Persona
    from pages.navigateur import Navigateur


@then("les écrans parcourus sont, dans cet ordre :")
def ecrans_parcourus(
    navigateur: Navigateur,
    constat: Constat,
    parcours: Parcours,
    persona: Persona,
    datatable: Sequence[Sequence[str]],
) -> None:
    navigateur.lire()  # one round trip: what the browser has displayed has then reported itself
    attendus = [Ligne(x.get("exigence", ""), "écran", x["écran"]) for x in lignes(datatable, persona)]
    constat.tableau(attendus, [Element("écran", nom) for nom in parcours.ecrans()])
