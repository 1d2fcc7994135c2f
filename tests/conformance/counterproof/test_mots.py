"""Words that are altered, and those that take their place."""

from __future__ import annotations

import re

import pytest

from conformance.counterproof.mots import inventer, mot_litteral, motif_de, remplacer


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("Pensez à noter votre mot de passe.", "Pensez"),
        ("{civilité} {nom}", None),
        ("l'adresse ({adresse électronique}) est correcte", "correcte"),
        (r"/(Madame|Monsieur)( \S+){2,}/", None),
        (r"/réalisée le \d{1,2} (janvier|février) \d{4} sous le numéro \d{14}\./", "réalisée"),
        (r"/S\.I\.R\.E\.N\.? ou équivalent :/", "équivalent"),
        ("/(?i).*code d'activation.*/", "activation"),
        ("/longuement|bref/", None),
        ("/[A-Za-z0-9]{12}/", None),
    ],
)
def test_the_longest_sure_word_is_chosen(texte: str, mot: str | None) -> None:
    assert mot_litteral(texte) == mot


@pytest.mark.parametrize("mot", ["identifiants", "Étape", "AIDE", "a1b2", "bbbb", "w"])
def test_an_invented_word_has_the_same_shape_and_no_letter_in_place(mot: str) -> None:
    nouveau = inventer(mot)
    assert len(nouveau) == len(mot)
    assert all(
        a != b and a.isupper() == b.isupper() and a.isdigit() == b.isdigit() for a, b in zip(mot, nouveau, strict=True)
    )
    assert inventer(mot) == nouveau


def test_only_whole_words_are_replaced() -> None:
    assert remplacer("passer le passe-partout, passe", "passe", "zorbi") == "passer le zorbi-partout, passe"


def test_a_particular_makes_a_pattern() -> None:
    assert motif_de("Nom (1) :") == "Nom (1) :"
    motif = motif_de("Bonjour {nom} (1)")
    assert re.fullmatch(motif[1:-1], "Bonjour Aya Dupont (1)")
    assert motif_de(r"/{ville} \d{2}/") == r"/.+? \d{2}/"
