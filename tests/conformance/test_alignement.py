"""Alignment of a table with what is shown: each row's own verdict."""

from __future__ import annotations

import pytest

from conformance.alignement import Ligne, aligner
from conformance.constat import Constat, Ecart
from pages.lecture import Element

LIGNES = [Ligne("E-1", "titre", "Un"), Ligne("E-2", "lien", "Deux mots ici"), Ligne("E-3", "bouton", "Trois")]
VUS = [Element("titre", "Un"), Element("lien", "Deux mots ici"), Element("bouton", "Trois")]


def natures(lignes: list[Ligne], vus: list[Element]) -> list[tuple[str, str]]:
    return [(v.exigence, v.nature) for v in aligner(lignes, vus)]


def test_all_present() -> None:
    assert natures(LIGNES, VUS) == [("E-1", "présent"), ("E-2", "présent"), ("E-3", "présent")]


def test_one_word_altered() -> None:
    assert natures(LIGNES, [VUS[0], Element("lien", "Deux mots là"), VUS[2]])[1] == ("E-2", "altéré")


def test_missing() -> None:
    assert natures(LIGNES, [VUS[0], VUS[2]])[1] == ("E-2", "manquant")


def test_moved() -> None:
    assert ("E-3", "déplacé") in natures(LIGNES, [VUS[2], VUS[0], VUS[1]])


def test_other_kind_of_element() -> None:
    assert natures(LIGNES, [VUS[0], VUS[1], Element("lien", "Trois")])[2] == ("E-3", "altéré")


def test_element_that_no_row_names() -> None:
    assert ("E-3", "inattendu") in natures(LIGNES, [*VUS, Element("consigne", "En plus")])
    assert ("E-1, E-2", "inattendu") in natures(LIGNES, [VUS[0], Element("consigne", "En plus"), *VUS[1:]])
    libres = natures([*LIGNES, Ligne("", "…", "…")], [*VUS, Element("consigne", "En plus")])
    assert [nature for _, nature in libres] == ["présent"] * 3


def test_shown_twice() -> None:
    assert ("E-1, E-2", "inattendu") in natures(LIGNES, [VUS[0], VUS[0], VUS[1], VUS[2]])


def test_rewritten_from_end_to_end_where_the_row_says() -> None:
    assert natures(LIGNES, [VUS[0], Element("lien", "Tout autre chose"), VUS[2]])[1:] == [
        ("E-2", "altéré"),
        ("E-3", "présent"),
    ]


def test_a_stranger_among_open_rows_is_told_with_what_the_table_proves() -> None:
    lignes = [
        Ligne("EXP13-O18", "lien", "Un"),
        Ligne("EXP13-O18", "lien", "Deux"),
        Ligne("EXP13-268", "bouton", "Trois"),
    ]
    vus = [Element("lien", "Un"), Element("consigne", "Pub"), Element("lien", "Deux"), Element("bouton", "Trois")]
    with pytest.raises(Ecart) as pris:
        Constat((), frozenset({"EXP13-O18"})).tableau(lignes, vus)
    assert pris.value.exigences == {"EXP13-268"}


def test_pattern() -> None:
    assert natures([Ligne("E-1", "titre", r"/Un\d+/")], [Element("titre", "Un12")]) == [("E-1", "présent")]
    assert natures([Ligne("E-1", "titre", r"/Un\d+/")], [Element("titre", "Un")])[0][1] != "présent"


@pytest.mark.parametrize("vu", [[], [Element("champ", "Adresse électronique de connexion :")]])
def test_what_no_document_prints_may_be_absent_or_worded_otherwise(vu: list[Element]) -> None:
    constat = Constat((), frozenset({"EXP13-O01"}))
    constat.tableau([Ligne("EXP13-O01", "champ", "Adresse électronique :")], vu)


def test_departure_names_its_statement() -> None:
    constat = Constat(("EXP13-090",))
    with pytest.raises(Ecart, match="EXP13-090") as pris:
        constat.egal("8", "7", "longueur")
    assert pris.value.exigences == {"EXP13-090"}


def test_stranger_on_the_screen_is_told_with_the_statements_of_the_table() -> None:
    with pytest.raises(Ecart, match="inattendu"):
        Constat(()).tableau([Ligne("EXP13-084", "titre", "Un")], [VUS[0], Element("lien", "Pub")])
