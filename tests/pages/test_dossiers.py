"""What a screen of the space tells, whatever its layout."""

from __future__ import annotations

import pytest

from pages.dossiers import numero_d_abonne, renseignements, services, sirens
from pages.identite import EcranInattendu
from pages.lecture import Element, Lecture


def ecran(*elements: tuple[str, str]) -> Lecture:
    return Lecture("http://portail/", "", "fr", tuple(Element(g, t) for g, t in elements), (), (), "")


def test_companies_are_told_once_in_reading_order_grouped_or_not() -> None:
    vu = ecran(("consigne", "987 654 321 GARAGE"), ("lien", "000299001 BOULANGERIE"), ("valeur", "987654321"))
    assert sirens(vu) == ["987654321", "000299001"]


@pytest.mark.parametrize("texte", ["20110123456789", "01 23 45 67 89", "1234567890", "12 345 678"])
def test_other_numbers_are_no_company(texte: str) -> None:
    assert sirens(ecran(("consigne", texte))) == []


def test_services_are_links_and_buttons_named_after_their_family() -> None:
    vu = ecran(("lien", "Payer la TVA"), ("bouton", "Déclarer"), ("consigne", "Payer plus tard"), ("lien", "Quitter"))
    assert services(vu) == ["Payer la TVA", "Déclarer"]


def test_values_are_given_back_as_whole_words_only() -> None:
    vu = ecran(("valeur", "01 23 45 67 89"), ("consigne", "Nom : LEMOINE"), ("valeur", "PARIS, FRANCE"))
    cherches = ["0123456789", "LEMOINE", "LE", "FRANCE", "LYON"]
    assert [e.texte for e in renseignements(vu, cherches)] == ["0123456789", "LEMOINE", "FRANCE"]


def test_the_subscriber_s_number_is_the_one_number_of_14_digits() -> None:
    vu = ecran(("consigne", "Abonné : 20101670101919"), ("consigne", "sous le numéro 20101670101919."))
    assert numero_d_abonne(vu) == "20101670101919"


@pytest.mark.parametrize("textes", [("123456789012345",), ("20101670101919", "20101670101920")])
def test_no_number_or_several_are_refused(textes: tuple[str, ...]) -> None:
    with pytest.raises(EcranInattendu, match="un numéro d'abonné"):
        numero_d_abonne(ecran(*(("consigne", t) for t in textes)))
