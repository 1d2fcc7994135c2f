"""Screens that everyone can use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from pages.accessibilite import defauts_graves

if TYPE_CHECKING:
    from conformance.api import Constat
    from pages.navigateur import Navigateur


@then("l'analyse d'accessibilité de l'écran ne relève aucun défaut grave")
def aucun_defaut_grave(navigateur: Navigateur, constat: Constat) -> None:
    defauts = [defaut.phrase() for defaut in defauts_graves(navigateur.page)]
    constat.vrai(not defauts, "aucun défaut grave d'accessibilité", "\n".join(defauts))
