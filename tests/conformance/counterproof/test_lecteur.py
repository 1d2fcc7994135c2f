"""The page read in Python is the page read in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pages.lecture import script
from tests.conformance.counterproof.exemples import CONTENU, PAGE, montre

if TYPE_CHECKING:
    from playwright.sync_api import Browser

AUTRES = """<!doctype html><body><h2 aria-hidden="true">Caché</h2><div role="alert"><p>Une erreur</p></div>
<label>Pays : <input value="FRANCE"></label><fieldset><legend>Choix</legend>
<input type="radio" id="o" checked><label for="o">oui</label></fieldset>
<textarea aria-labelledby="t">texte</textarea><b id="t">Note</b> suite<br>fin *
<img alt="Logo de la page"> à côté<output>42</output><div hidden>rien</div>
<fieldset disabled><label for="d">Figé</label><input id="d"></fieldset><input type="image" alt="Envoyer">
<a href="#"><img alt="Aide"></a><p>Pointillés ............ fin</p>
<div><span>a</span><span>b</span><p>c</p>d</div></body>"""


def test_everything_is_read_in_order() -> None:
    vus = montre(PAGE)
    attendus = {"{prénom} {nom}": "Aya Dupont", "/[^@]+@[^@]+/": "aya@example.org"}
    # The tick comes after its label and mark, as in the browser.
    assert vus == [(genre, attendus.get(texte, texte)) for genre, texte in CONTENU]


@pytest.mark.parametrize("page", [PAGE, AUTRES])
def test_it_reads_what_the_browser_reads(browser: Browser, page: str) -> None:
    fenetre = browser.new_page()
    fenetre.set_content(page)
    brut: dict[str, Any] = fenetre.evaluate(script())
    fenetre.close()
    assert montre(page) == [(genre, texte) for genre, texte in brut["elements"]]
