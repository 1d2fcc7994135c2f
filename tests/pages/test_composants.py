"""Named controls: one and only one on the screen, or an error of our own at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.composants import Controles, bouton, lien
from pages.identite import EcranInattendu

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize(("corps", "cause"), [("", "0 bouton"), ("<button>OK</button>" * 2, "2 bouton")])
def test_a_control_found_none_or_twice_is_refused(page: Page, corps: str, cause: str) -> None:
    page.set_content(f"<!doctype html><body>{corps}")
    with pytest.raises(EcranInattendu, match=cause):
        Controles(page, boutons={"OK": bouton(page, "OK")}).click("bouton", "OK")


def test_a_rank_tells_namesakes_apart(page: Page) -> None:
    page.set_content("<!doctype html><body><a href=#un>Suite</a><a href=#deux>Suite</a>")
    controles = Controles(page, liens={"seconde": lien(page, "Suite", 2)})
    assert controles.href("seconde") == "#deux"
