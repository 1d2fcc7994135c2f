"""Screens of 2025 driven on a page that is not ours: other marks, other order, no identifier of the simulator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.banque import CompteBancairePage, reference_du_mandat
from pages.connus import identites
from pages.creation_simplifiee import FormulaireSimplifiePage, SaisieSirenPage
from pages.creation_simplifiee_suites import AdresseVerifieePage, LettrePage
from pages.identite import EcranInattendu, identifier
from pages.lecture import lire

if TYPE_CHECKING:
    from playwright.sync_api import Page

TETE = "<!doctype html><html lang=fr><title>t</title><body><main>"
SIREN = (
    "<h2>Créer votre espace professionnel</h2><label>SIREN : * <input></label>"
    "<label>Recopiez les caractères de l'image : * <input></label><img data-captcha-id=k7 alt=image>"
    "<button type=button>Valider le SIREN</button>"
    "<label>Adresse électronique de l'entreprise : * <input></label><button type=button>Continuer</button>"
)
FORMULAIRE = (
    "<h2>Créer votre espace professionnel</h2><label>Adresse électronique de connexion : * <input></label>"
    "<label for=c>Civilité :</label><select id=c><option>Madame<option>Monsieur</select><label>Nom : <input></label>"
)


def valeurs(page: Page) -> list[str]:
    return [str(v) for v in page.evaluate("[...document.querySelectorAll('input, select')].map((i) => i.value)")]


def test_a_siren_is_checked_then_the_company_given(page: Page) -> None:
    page.set_content(TETE + SIREN)
    assert identifier(lire(page), identites()) == SaisieSirenPage.IDENTITE
    SaisieSirenPage(page).validate("000299001", {"k7": "abc234"}.__getitem__)
    SaisieSirenPage(page).go_on("siege@example.org")
    assert valeurs(page) == ["000299001", "abc234", "siege@example.org"]


def test_a_form_is_filled_by_its_labels_lists_included(page: Page) -> None:
    page.set_content(TETE + FORMULAIRE)
    assert identifier(lire(page), identites()) == FormulaireSimplifiePage.IDENTITE
    FormulaireSimplifiePage(page).fill({"Nom :": "Lemoine", "Civilité :": "Monsieur"})
    assert valeurs(page) == ["", "Monsieur", "Lemoine"]


def test_a_mandate_is_chosen_by_the_word_that_the_tutorial_tells(page: Page) -> None:
    page.set_content(
        TETE + "<h1>Compte bancaire</h1><label><input type=radio name=m value=c>Mandat CORE</label>"
        "<label><input type=radio name=m value=b>Mandat B2B</label><button type=button>Choisir le mandat</button>"
    )
    CompteBancairePage(page).choose("SEPA B2B")
    assert page.evaluate("document.querySelector(':checked').value") == "b"


def test_the_reference_of_a_mandate_is_read_or_its_absence_told(page: Page) -> None:
    page.set_content(TETE + "<dl><dt>Référence unique du mandat :<dd>FR-1</dl>")
    assert reference_du_mandat(lire(page)) == "FR-1"
    page.set_content(TETE)
    with pytest.raises(EcranInattendu, match="Référence unique"):
        reference_du_mandat(lire(page))


@pytest.mark.parametrize(
    ("phrase", "identite"),
    [
        ("L'adresse électronique de l'entreprise a été vérifiée mais rien de plus.", AdresseVerifieePage.IDENTITE),
        ("Objet : Espace professionnel impots.gouv.fr – Activation des services en ligne", LettrePage.IDENTITE),
    ],
)
def test_what_has_no_heading_is_told_by_its_first_words(page: Page, phrase: str, identite: object) -> None:
    page.set_content(f"{TETE}<p>{phrase}")
    assert identifier(lire(page), identites()) == identite
