"""What a page says once it is loaded: every one is in the journey, and the cursor is where it comes to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from conformance.parcours import Parcours
from pages.lecture import script
from pages.navigateur import MONTRE, Navigateur

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext

PAGES = 120
ADRESSE = "http://portail.invalid/"
CURSEUR_TARDIF = """<label for="nom">Nom :</label><input id="nom">
<script>
const place = () => document.getElementById("nom").focus();
addEventListener("pageshow", () => requestAnimationFrame(() => requestAnimationFrame(place)));
</script>"""


@pytest.fixture
def contexte(browser: Browser) -> Iterator[BrowserContext]:
    """A browser whose pages come from here."""
    contexte = browser.new_context()
    contexte.route("**", lambda route: route.fulfill(content_type="text/html", body="<title>Un</title><h1>Un</h1>"))
    yield contexte
    contexte.close()


def test_a_page_left_at_once_has_been_seen(contexte: BrowserContext) -> None:
    parcours = Parcours()
    parcours.ecouter(contexte, script(), MONTRE)
    navigateur = Navigateur(contexte)
    for rang in range(PAGES):
        navigateur.goto(f"{ADRESSE}{rang}")
    assert len(parcours.bruts) == PAGES


def test_the_cursor_is_looked_for_once_the_page_is_painted(browser: Browser) -> None:
    contexte = browser.new_context()
    contexte.route("**", lambda route: route.fulfill(content_type="text/html", body=CURSEUR_TARDIF))
    navigateur = Navigateur(contexte)
    places = set()
    for rang in range(20):
        navigateur.goto(f"{ADRESSE}{rang}")
        places.add(navigateur.focused())
    contexte.close()
    assert places == {"Nom :"}
