"""What the user clicks on, and what the user does with the browser's own buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import parsers, when

if TYPE_CHECKING:
    from pages.navigateur import Navigateur


@when("il valide")
def valide(navigateur: Navigateur) -> None:
    navigateur.ecran().controles.click("bouton", "Valider")


@when("il valide sans les contrôles du navigateur")
def valide_sans_controles(navigateur: Navigateur) -> None:
    navigateur.disable_client_checks()
    navigateur.ecran().controles.click("bouton", "Valider")


@when(parsers.parse("il clique sur le bouton « {nom} »"))
def clique_sur_le_bouton(navigateur: Navigateur, nom: str) -> None:
    navigateur.ecran().controles.click("bouton", nom)


@when(parsers.parse("il clique deux fois de suite sur le bouton « {nom} »"))
def double_clique_sur_le_bouton(navigateur: Navigateur, nom: str) -> None:
    navigateur.dblclick_and_wait(nom)


@when(parsers.parse("il suit le lien « {nom} »"))
def suit_le_lien(navigateur: Navigateur, nom: str) -> None:
    navigateur.ecran().controles.click("lien", nom)


@when("il revient en arrière dans son navigateur")
def revient_en_arriere(navigateur: Navigateur) -> None:
    navigateur.go_back()


@when("il rafraîchit la page")
def rafraichit(navigateur: Navigateur) -> None:
    navigateur.reload()
