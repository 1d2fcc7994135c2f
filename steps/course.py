"""Two windows that act at the same instant, and the second window of one browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from pages.navigateur import Navigateur, click_together
from steps.activation import code_recu, saisir
from steps.arrivee import placer
from steps.dire import entrees, lignes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from conformance.api import Bac, Constat, Persona

Rivaux = tuple[Navigateur, Navigateur]


@given(
    parsers.parse("deux usagers arrivés à l'écran « {ecran} », chacun dans son navigateur, avec les mêmes saisies"),
    target_fixture="rivaux",
)
def deux_usagers(
    navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur], bac: Bac, persona: Persona, ecran: str
) -> Rivaux:
    rivaux = (navigateur, ouvrir_navigateur())
    for rival in rivaux:
        placer(rival, bac, ecran, entrees(persona, bac.edition))
    return rivaux


@given("un second usager a ouvert la même page dans son navigateur", target_fixture="rivaux")
def second_usager(navigateur: Navigateur, ouvrir_navigateur: Callable[[], Navigateur]) -> Rivaux:
    second = ouvrir_navigateur()
    second.goto(navigateur.page.url)
    return (navigateur, second)


@given(parsers.parse("deux fenêtres de son navigateur ouvertes à l'écran « {ecran} »"), target_fixture="rivaux")
def deux_fenetres(navigateur: Navigateur, bac: Bac, persona: Persona, ecran: str) -> Rivaux:
    placer(navigateur, bac, ecran, entrees(persona, bac.edition))
    return (navigateur, navigateur.second_window())


@given(parsers.parse("le portail les fait s'attendre au moment d'écrire une « {point} »"))
def barriere(bac: Bac, point: str) -> None:
    bac.perturber("barriere", count=2, point=point)


@when("chacun saisit l'adresse électronique et le code reçu")
def chacun_saisit_le_code(rivaux: Rivaux, bac: Bac, persona: Persona) -> None:
    for rival in rivaux:
        saisir(rival, persona.adresse_electronique, code_recu(bac, persona))


@when(parsers.parse("tous deux cliquent au même instant sur le bouton « {nom} »"))
def cliquent_ensemble(rivaux: Rivaux, nom: str) -> None:
    click_together(rivaux, nom)


@when("il ouvre une seconde fenêtre sur la même page")
def ouvre_une_seconde_fenetre(navigateur: Navigateur) -> None:
    navigateur.new_tab(navigateur.page.url)


@when(parsers.parse("il revient à sa fenêtre n° {rang:d}"))
def revient_a_la_fenetre(navigateur: Navigateur, rang: int) -> None:
    navigateur.switch_tab(rang)


@then("les deux écrans affichés sont, dans un ordre quelconque :")
def deux_ecrans(rivaux: Rivaux, constat: Constat, persona: Persona, datatable: Sequence[Sequence[str]]) -> None:
    attendus = sorted(x["écran"] for x in lignes(datatable, persona))
    constat.egal(attendus, sorted(rival.nom_ou_inconnu() for rival in rivaux), "écrans affichés")


@then(parsers.parse("celui qui voit l'écran « {ecran} » y voit refuser « {champ} »"))
def perdant_refuse(rivaux: Rivaux, constat: Constat, ecran: str, champ: str) -> None:
    refus = [rival.lire().champs_refuses() for rival in rivaux if rival.nom_ou_inconnu() == ecran]
    constat.egal([[champ]], refus, f"champs refusés à l'écran « {ecran} »")
