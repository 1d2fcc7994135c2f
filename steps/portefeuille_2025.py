"""A space that manages many companies (NEX l.56)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then

from pages.dossiers import sirens
from steps.usager import creer_espace

if TYPE_CHECKING:
    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur


def portefeuille(nombre: int) -> list[str]:
    """So many SIREN, all different, none of them another sample of the suite."""
    return [f"4{rang:08d}" for rang in range(1, nombre + 1)]


@given(parsers.parse("un espace actif en mode expert qui gère {nombre:d} entreprises"), target_fixture="espace")
def espace_de(bac: Bac, persona: Persona, nombre: int) -> str:
    numeros = portefeuille(nombre)
    for rang, siren in enumerate(numeros, 1):
        bac.entreprise(siren, f"CLIENT {rang}")
    return creer_espace(bac, persona, mode="expert", entreprises=[{"siren": s, "services": ["TVA"]} for s in numeros])


@then(parsers.parse("l'écran montre les {nombre:d} entreprises du portefeuille"))
def montre_tout(navigateur: Navigateur, constat: Constat, nombre: int) -> None:
    vues = sirens(navigateur.lire())
    constat.egal(portefeuille(nombre), sorted(vues), "entreprises montrées")
