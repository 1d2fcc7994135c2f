"""Sessions open elsewhere, cookies carried away, forms sent again, two users who want one address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, when

from pages.formulaires import renvoyer
from pages.identifiants_2023 import ModificationIdentifiantsPage
from steps.arrivee import placer
from steps.dire import dire
from steps.usager import creer_espace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from conformance.api import Bac, Persona
    from pages.formulaires import FormulaireGarde
    from pages.navigateur import Navigateur


@given(parsers.parse("il est aussi connecté dans un second navigateur, à l'écran « {ecran} »"), target_fixture="second")
def aussi_connecte(ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, espace: str, ecran: str) -> Navigateur:
    second = ouvrir_navigateur()
    placer(second, bac, ecran, espace=espace)
    return second


@when("il rafraîchit la page de son second navigateur", target_fixture="navigateur")
def rafraichit_le_second(second: Navigateur) -> Navigateur:
    second.reload()
    return second


@given("quelqu'un a relevé les cookies de son navigateur", target_fixture="releves")
def releve_les_cookies(navigateur: Navigateur) -> Sequence[Mapping[str, object]]:
    return navigateur.cookies()


@when("un autre navigateur, muni des cookies relevés, ouvre la même adresse", target_fixture="navigateur")
def ouvre_avec_les_cookies(
    navigateur: Navigateur,
    ouvrir_navigateur: Callable[[], Navigateur],
    releves: Sequence[Mapping[str, object]],
) -> Navigateur:
    autre = ouvrir_navigateur()
    autre.add_cookies(releves, navigateur.page.url)
    autre.goto(navigateur.page.url)
    return autre


@when(parsers.parse("il garde sous la main le formulaire du bouton « {nom} »"), target_fixture="formulaire")
def garde_le_formulaire(navigateur: Navigateur, nom: str) -> FormulaireGarde:
    return navigateur.ecran().controles.keep(nom)


@when("il renvoie le formulaire qu'il avait sous la main")
def renvoie_le_formulaire(navigateur: Navigateur, formulaire: FormulaireGarde) -> None:
    renvoyer(navigateur.page, formulaire)


@given(
    parsers.parse("deux usagers connectés chacun à son propre espace, à l'écran « {ecran} »"), target_fixture="rivaux"
)
def deux_titulaires(
    navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, ecran: str
) -> tuple[Navigateur, Navigateur]:
    rivaux = (navigateur, ouvrir_navigateur())
    for rang, rival in enumerate(rivaux):
        espace = creer_espace(bac, persona, adresse_electronique=f"rival{rang}.{persona.adresse_electronique}")
        placer(rival, bac, ecran, espace=espace)
    return rivaux


@when(parsers.parse("chacun coche et saisit deux fois la nouvelle adresse électronique « {adresse} »"))
def chacun_saisit(rivaux: Sequence[Navigateur], persona: Persona, adresse: str) -> None:
    for rival in rivaux:
        ModificationIdentifiantsPage(rival.page).fill(adresse=dire(adresse, persona))
