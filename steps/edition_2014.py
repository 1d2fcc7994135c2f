"""What only the tutorial of 2014 tells: the address of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, then

if TYPE_CHECKING:
    from conformance.api import Constat
    from pages.navigateur import Navigateur


@then(parsers.parse("l'adresse de la page finit par « {fin} »"))
def adresse_finit_par(navigateur: Navigateur, constat: Constat, fin: str) -> None:
    adresse = navigateur.page.url
    constat.vrai(adresse.endswith(fin), f"une adresse qui finit par {fin}", adresse)
