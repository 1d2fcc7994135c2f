"""Every page that was opened is in the journey, even one left at once for another."""

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
