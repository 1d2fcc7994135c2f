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

NOUVEAUTES = """<!doctype html><body><ol><li aria-current="step">Code</li><li aria-current="false">Identifiants</li>
<li aria-current="">Récapitulatif</li></ol><p>avant <span aria-current="true">ici</span> après</p>
<nav aria-current="page"><a href="/" aria-current="page">Accueil</a></nav><dl><dd aria-current="date"></dd></dl>
<input type="search" aria-label="Recherche" placeholder="ex. : Payer en ligne...">
<input aria-label="A" placeholder="* B">
<input aria-label="C" value="plein" placeholder="jamais"><input aria-label="D" value="  " placeholder="jamais">
<input type="password" aria-label="E" placeholder="Secret" value=""><input type="password" aria-label="F" value="x"
placeholder="jamais"><textarea aria-label="G" placeholder="Note"></textarea><input type="checkbox" aria-label="H"
value="" placeholder="case"><input type="radio" aria-label="H" placeholder="jamais">
<input type="hidden" placeholder="caché"><input type="submit" value="Envoyer" placeholder="jamais">
<input aria-label="I" placeholder="Figé" disabled></body>"""
"""Marks of the current element, and what shows in empty fields."""


def test_everything_is_read_in_order() -> None:
    vus = montre(PAGE)
    attendus = {"{prénom} {nom}": "Aya Dupont", "/[^@]+@[^@]+/": "aya@example.org"}
    # The tick comes after its label and mark, as in the browser.
    assert vus == [(genre, attendus.get(texte, texte)) for genre, texte in CONTENU]


@pytest.mark.parametrize("page", [PAGE, AUTRES, NOUVEAUTES])
def test_it_reads_what_the_browser_reads(browser: Browser, page: str) -> None:
    fenetre = browser.new_page()
    fenetre.set_content(page)
    brut: dict[str, Any] = fenetre.evaluate(script())
    fenetre.close()
    assert montre(page) == [(genre, texte) for genre, texte in brut["elements"]]


def test_the_current_element_bears_a_mark_and_an_empty_field_shows_its_placeholder() -> None:
    vus = montre(NOUVEAUTES)
    assert vus[:4] == [
        ("consigne", "Code"),
        ("marque", "en cours"),
        ("consigne", "Identifiants"),
        ("consigne", "Récapitulatif"),
    ]
    assert vus[vus.index(("champ", "Recherche")) + 1] == ("consigne", "ex. : Payer en ligne...")
    assert all(texte != "jamais" for _, texte in vus)
