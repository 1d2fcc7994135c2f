"""A form kept and sent again carries what it carried."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from pages.composants import Controles, bouton, lien
from pages.formulaires import renvoyer

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

ADRESSE = "http://portail.example/envoi"
PAGE = (
    f"<!doctype html><form method=post action='{ADRESSE}'><input type=hidden name=cle value=k7>"
    "<input name=nom value='L’Été'><button name=bouton value=1>Envoyer</button></form>"
)


def test_a_form_is_sent_again_as_it_was(page: Page) -> None:
    recues: list[Request] = []
    page.context.route("**/*", lambda route: (recues.append(route.request), route.fulfill(body=PAGE))[1])
    page.set_content(PAGE)
    garde = Controles(page, boutons={"Envoyer": bouton(page, "Envoyer")}).keep("Envoyer")
    page.set_content("<!doctype html>")
    renvoyer(page, garde)
    (recue,) = recues
    envoi = parse_qsl(recue.post_data or "")
    assert (recue.url, envoi) == (ADRESSE, [("cle", "k7"), ("nom", "L’Été"), ("bouton", "1")])


def test_a_button_that_stands_for_a_link_has_its_address(page: Page) -> None:
    page.set_content(PAGE)
    assert (
        Controles(page, liens={"Envoyer": bouton(page, "Envoyer").or_(lien(page, "Envoyer"))}).href("Envoyer")
        == ADRESSE
    )
