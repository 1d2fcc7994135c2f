"""Screens of 2023 driven on a page that is not ours: other marks, other order, no identifier of the simulator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.accessibilite import defauts_graves
from pages.authentification import AuthentificationPage, ecran_de_connexion
from pages.captcha import Captcha
from pages.connus import identites
from pages.espace import ConnexionPage, EspacePage
from pages.identifiants_2023 import ModificationIdentifiantsPage, jauge
from pages.identite import EcranInattendu, identifier
from pages.lecture import lire

if TYPE_CHECKING:
    from playwright.sync_api import Page

TETE = "<!doctype html><html lang=fr><title>t</title><body><main>"
CHANGEMENT = (
    "<h1>Accès sans certificat</h1><form>"
    "<input type=checkbox id=a><label for=a>Modifier mon adresse électronique</label>"
    "<div><input value=lila@example.org></div>"
    "<label>Confirmez votre nouvelle adresse électronique <input></label>"
    "<label><input type=checkbox> Saisir mon nouveau mot de passe :</label>"
    "<input type=password aria-invalid=true><p role=status>Niveau de sécurité de votre mot de passe</p>"
    "<label>Confirmez votre nouveau mot de passe <input type=password></label>"
    "<button type=button>Valider les modifications</button></form>"
)
CONNEXION = (
    "<label>Adresse électronique <input id=x></label><label>Mot de passe ? <input id=y type=password></label>"
    "<label>Recopier les caractères de l'image <input id=z></label><img data-captcha-id=k7 alt=image>"
    "<button type=button>Connexion</button>"
)


def valeurs(page: Page) -> list[str]:
    return [str(v) for v in page.evaluate("[...document.querySelectorAll('input')].map((i) => i.value)")]


def test_the_entry_beside_a_box_is_the_first_one_after_it(page: Page) -> None:
    page.set_content(TETE + CHANGEMENT)
    assert identifier(lire(page), identites()) == ModificationIdentifiantsPage.IDENTITE
    ModificationIdentifiantsPage(page).fill(adresse="b@example.org", mot_de_passe="secret")
    assert valeurs(page) == ["on", "b@example.org", "b@example.org", "on", "secret", "secret"]


def test_refused_entries_are_told_by_their_own_names(page: Page) -> None:
    page.set_content(TETE + CHANGEMENT)
    assert ModificationIdentifiantsPage(page).controles.refuses() == ["Nouveau mot de passe"]


def test_the_meter_is_told_by_its_first_words(page: Page) -> None:
    page.set_content(TETE + CHANGEMENT)
    assert jauge(lire(page)) == "Niveau de sécurité de votre mot de passe"
    page.set_content(TETE)
    with pytest.raises(EcranInattendu, match="0 texte"):
        jauge(lire(page))


def test_a_picture_is_deciphered_by_its_identifier(page: Page) -> None:
    page.set_content(TETE + CONNEXION)
    assert identifier(lire(page), identites()) == AuthentificationPage.IDENTITE
    AuthentificationPage(page).log_in("a@example.org", "secret", {"k7": "abc234"}.__getitem__)
    assert valeurs(page) == ["a@example.org", "secret", "abc234"]


@pytest.mark.parametrize("images", ["", "<img data-captcha-id=a><img data-captcha-id=b>"])
def test_one_picture_and_no_more_is_to_be_copied(page: Page, images: str) -> None:
    page.set_content(TETE + images)
    with pytest.raises(EcranInattendu, match="une seule attendue"):
        Captcha(page).id()


def test_a_user_logs_in_where_one_can_only(page: Page) -> None:
    assert isinstance(ecran_de_connexion(ConnexionPage(page)), ConnexionPage)
    with pytest.raises(EcranInattendu, match="Espace professionnel"):
        ecran_de_connexion(EspacePage(page))


def test_the_scan_tells_grave_faults_of_the_page_alone(page: Page) -> None:
    page.set_content(TETE + "<h1>t</h1><input id=nu><aside data-hors-page><input id=bandeau></aside>")
    (defaut,) = defauts_graves(page)
    assert (defaut.regle, defaut.gravite, defaut.cibles) == ("label", "critical", ("#nu",))
    assert defaut.phrase().startswith("label (critical) — ")


def test_the_scan_says_nothing_of_a_page_that_all_can_use(page: Page) -> None:
    page.set_content(TETE + "<h1>t</h1><label>Nom <input></label>")
    assert defauts_graves(page) == []
