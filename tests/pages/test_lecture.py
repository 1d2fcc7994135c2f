"""The reader of pages: what it takes from HTML, in which order, and what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.lecture import Element, lire, normaliser

if TYPE_CHECKING:
    from playwright.sync_api import Page


def elements(page: Page, corps: str) -> list[tuple[str, str]]:
    page.set_content(f"<!doctype html><html lang=fr><title>t</title><body>{corps}")
    return [(e.genre, e.texte) for e in lire(page).elements]


@pytest.mark.parametrize(
    ("html", "attendu"),
    [
        ("<h2>Titre</h2>", [("titre", "Titre")]),
        ("<label for=a>* Nom :</label><input id=a>", [("marque", "*"), ("champ", "Nom :")]),
        ("<input type=checkbox id=a><label for=a>Oui. *</label>",
         [("champ", "Oui."), ("marque", "*"), ("valeur", "non cochée")]),
        ("<label for=a>Code</label><input id=a type=password value=x>", [("champ", "Code"), ("marque", "masqué")]),
        ("<label for=a>A</label><input id=a readonly value=x>",
         [("champ", "A"), ("marque", "lecture seule"), ("valeur", "x")]),
        ("<label for=a>A</label><select id=a><option>1<option selected>2</select>",
         [("champ", "A"), ("valeur", "2"), ("option", "1"), ("option", "2")]),
        ("<table><tr><td id=e>Nom :<td><input aria-labelledby=e></table>", [("champ", "Nom :")]),
        ("<fieldset disabled><label for=a>A</label><input id=a></fieldset>",
         [("champ", "A"), ("marque", "lecture seule")]),
        ("<input type=image alt=Valider><a href=#><img alt=Aide></a>", [("bouton", "Valider"), ("lien", "Aide")]),
        ("<div style='display:contents'><p>lu</p></div>", [("consigne", "lu")]),
        ("<label>Sans champ</label>", [("libellé", "Sans champ")]),
        ("<input>", [("champ", "(sans libellé)")]),
        ("<dl><dt>Ville :</dt><dd>PARIS</dd><dt>Voie :</dt><dd></dd></dl>",
         [("libellé", "Ville :"), ("valeur", "PARIS"), ("libellé", "Voie :"), ("valeur", "")]),
        ("<p>avant <a href=#>lien</a> après</p>", [("consigne", "avant"), ("lien", "lien"), ("consigne", "après")]),
        ("<p>un<br>deux</p>", [("consigne", "un"), ("consigne", "deux")]),
        ("<p>un <b>seul</b>\u00a0texte\u2019</p>", [("consigne", "un seul texte'")]),
        ("<div role=alert><p>Attention</p></div>", [("message", "Attention")]),
        ("<button>Valider</button><span role=button>OK</span>", [("bouton", "Valider"), ("bouton", "OK")]),
        ("<label for=a>A</label><input id=a placeholder='ex. : B'>", [("champ", "A"), ("consigne", "ex. : B")]),
        ("<label for=a>A</label><input id=a placeholder=B value=x>", [("champ", "A"), ("valeur", "x")]),
        ("<ol><li>1<li aria-current=step>2<li aria-current=false>3</ol>",
         [("consigne", "1"), ("consigne", "2"), ("marque", "en cours"), ("consigne", "3")]),
        ("<p><span aria-current=step>un</span> <span>deux</span></p>",
         [("consigne", "un"), ("marque", "en cours"), ("consigne", "deux")]),
        ("<aside data-hors-page>simulateur</aside><p hidden>x</p><p style='display:none'>y</p>", []),
    ],
)  # fmt: skip
def test_reads_by_semantics(page: Page, html: str, attendu: list[tuple[str, str]]) -> None:
    assert elements(page, html) == attendu


def test_refused_field_tells_its_label_and_every_text_tied_to_it(page: Page) -> None:
    page.set_content(
        "<label for=a>* Nom :</label><input id=a aria-invalid=true aria-describedby='c e'>"
        "<p id=c>aide</p><p id=e>vide</p>"
    )
    (refus,) = lire(page).refus
    assert (refus.champ, refus.message) == ("Nom :", "aide vide")


def test_value_after_a_label(page: Page) -> None:
    page.set_content("<dl><dt>Ville :</dt><dd>PARIS</dd></dl><label for=a>Nom :</label><input id=a>")
    lecture = lire(page)
    assert (lecture.valeur_de("Ville"), lecture.valeur_de("Nom :"), lecture.valeur_de("Pays")) == ("PARIS", "", None)


def test_normalised_text() -> None:
    assert normaliser("l\u2019e\u0301tape\u00a0:  1") == "l'étape : 1"
    assert Element("titre", "a") == Element("titre", "a")


def test_nothing_is_said_of_a_masked_value(page: Page) -> None:
    page.set_content("<label for=a>Mot de passe :</label><input id=a type=password value=x>")
    with pytest.raises(ValueError, match="masqué"):
        lire(page).valeur_de("Mot de passe :")
