"""The homes of the space in 2023: as many companies as the scenario says, and what each block offers or lacks."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then

from pages.dossiers import sirens
from steps.dire import lignes
from steps.usager import ENTREPRISES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.api import Bac, Constat, Persona
    from pages.navigateur import Navigateur


@given(parsers.parse("son espace gère {nombre:d} entreprise(s)"))
def espace_gere_autant(bac: Bac, espace: str, nombre: int) -> None:
    for siren, raison_sociale in ENTREPRISES[:nombre]:
        bac.entreprise(siren, raison_sociale)
        bac.rattacher(espace, siren)


@then(parsers.parse("le bloc « {titre} » compte {nombre:d} liens"))
def liens_du_bloc(navigateur: Navigateur, constat: Constat, titre: str, nombre: int) -> None:
    elements = navigateur.lire().elements
    rangs = [rang for rang, e in enumerate(elements) if (e.genre, e.texte) == ("titre", titre)]
    constat.egal(1, len(rangs), f"nombre de titres « {titre} »")
    liens = [e.texte for e in takewhile(lambda e: e.genre == "lien", elements[rangs[0] + 1 :])]
    constat.vrai(len(liens) == nombre, f"{nombre} liens sous « {titre} »", f"{len(liens)} : {' | '.join(liens)}")


@then("l'écran n'offre aucun des services :")
def aucun_service(
    navigateur: Navigateur, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]
) -> None:
    lecture = navigateur.lire()
    bannis = {ligne["service"] for ligne in lignes(datatable, persona)}
    offerts = [t for t in (*lecture.textes("lien"), *lecture.textes("bouton")) if t in bannis]
    constat.egal([], offerts, "services offerts")
    constat.egal([], sirens(lecture), "entreprises montrées")
