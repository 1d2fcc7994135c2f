"""Screens by their names: one name a screen everywhere, and no page that two identities claim."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pages.connus import ecrans, identites, slug
from pages.identite import EcranInattendu, Identite, identifier
from pages.lecture import Element, Lecture

TABLE = Path(__file__).parents[2] / "features" / "ecrans.tsv"
HORS_NAVIGATEUR = {
    *("courriel_activation", "formulaire_pdf"),
    *("courriel_mot_de_passe", "courriel_code", "recapitulatif_pdf"),
    *("courriel_validation", "mandat_pdf", "confirmation_pdf", "lettre_pdf"),
}


def noms_de_la_table() -> dict[str, str]:
    """Slug → name, from the one table of screens."""
    with TABLE.open(encoding="utf-8", newline="") as fichier:
        return {ligne["slug"]: ligne["nom"] for ligne in csv.DictReader(fichier, delimiter="\t")}


def page_minimale(identite: Identite) -> Lecture:
    """A page that shows what the identity asks for and nothing else."""
    demandes = {
        "titre": identite.titres,
        "champ": identite.champs,
        "bouton": identite.boutons,
        "lien": identite.liens,
        "consigne": identite.textes,
    }
    elements = [Element(genre, texte.strip("…")) for genre, textes in demandes.items() for texte in textes]
    return Lecture("http://portail/", "", "fr", tuple(elements), (), (), "")


def test_every_screen_of_the_table_has_its_page_class_and_its_name() -> None:
    attendus = {s: nom for s, nom in noms_de_la_table().items() if s not in HORS_NAVIGATEUR}
    assert {i.ecran: i.nom for i in identites()} == attendus


def test_names_are_told_apart() -> None:
    noms = {(i.ecran, i.nom) for i in identites()}
    assert len({ecran for ecran, _ in noms}) == len({nom for _, nom in noms}) == len(noms)
    assert len(set(identites())) == len(ecrans())
    assert all(slug(nom) == s for s, nom in noms_de_la_table().items() if s not in HORS_NAVIGATEUR)


@pytest.mark.parametrize(
    "identite", identites(), ids=lambda i: i.ecran + "-" + (*i.titres, *i.liens, *i.champs, *i.textes)[0]
)
def test_what_an_identity_asks_for_is_claimed_by_it_alone(identite: Identite) -> None:
    assert identifier(page_minimale(identite), identites()) == identite


def test_a_page_that_asks_nothing_known_is_refused() -> None:
    with pytest.raises(EcranInattendu, match="aucun écran connu"):
        identifier(page_minimale(Identite("x", "X", titres=("Rien de connu",))), identites())


@pytest.mark.parametrize(
    ("attendu", "vu", "convient"),
    [
        ("Erreur…", "erreur technique", True),
        ("Erreur…", "Une erreur", False),
        ("…adhésion…", "Votre Adhésion", True),
        ("…adhésion", "Adhésion demandée", False),
        ("Aide", "Aide en ligne", False),
    ],
)
def test_an_ellipsis_stands_for_any_words(attendu: str, vu: str, convient: bool) -> None:
    page = page_minimale(Identite("x", "X", titres=(vu,)))
    assert Identite("y", "Y", titres=(attendu,)).convient(page) is convient
