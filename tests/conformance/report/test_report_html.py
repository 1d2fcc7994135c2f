"""The page: whole, closed to the outside, safe with any name, readable by any reader."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from conformance.report import write_reports
from tests.conformance.report.exemples_de_comptes_rendus import complete_record, put_pictures
from tests.conformance.report.exemples_de_releves import BALISE, constat, echec, scenario


def page_of(record: dict[str, Any], dossier: Path) -> BeautifulSoup:
    """The written page, parsed."""
    return BeautifulSoup(write_reports(record, dossier)[0].read_text(encoding="utf-8"), "lxml")


@pytest.fixture
def rapport(tmp_path: Path) -> BeautifulSoup:
    """The page of a run with every verdict."""
    put_pictures(tmp_path)
    return page_of(complete_record(), tmp_path)


def test_the_page_asks_nothing_of_the_outside(rapport: BeautifulSoup) -> None:
    addresses = [tag[name] for name in ("src", "href", "action") for tag in rapport.find_all(attrs={name: True})]
    assert addresses
    assert all(str(address).startswith(("#", "data:")) for address in addresses)
    policy = rapport.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy
    assert "default-src 'none'" in str(policy["content"])
    assert "url(" not in str(rapport.style)
    assert "@import" not in str(rapport.style)


def test_names_are_text_whatever_they_hold(rapport: BeautifulSoup) -> None:
    assert len(rapport.find_all("script")) == 1
    assert "alert(" not in str(rapport.script)
    assert f"le nom {BALISE}" in rapport.get_text()


def test_every_inner_link_leads_somewhere_and_every_id_is_single(rapport: BeautifulSoup) -> None:
    ids = [str(tag["id"]) for tag in rapport.find_all(id=True)]
    assert len(ids) == len(set(ids))
    targets = {str(tag["href"])[1:] for tag in rapport.find_all("a", href=True)}
    assert targets <= set(ids)


def test_headings_go_down_by_one_and_pictures_have_words(rapport: BeautifulSoup) -> None:
    levels = [int(tag.name[1]) for tag in rapport.find_all(["h1", "h2", "h3", "h4", "h5"])]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in itertools.pairwise(levels))
    assert rapport.html
    assert rapport.html["lang"] == "fr"
    assert rapport.find_all("img")
    assert all(image.get("alt") for image in rapport.find_all("img"))
    assert all(head.get("scope") for head in rapport.find_all("th"))


def test_the_page_says_that_it_speaks_of_a_simulator(rapport: BeautifulSoup) -> None:
    assert rapport.header
    words = rapport.header.get_text(" ", strip=True)
    assert "simulateur" in words
    assert "Il ne dit rien d'impots.gouv.fr" in " ".join(words.split())
    assert "Le portail diffère des documents : 1 énoncé en écart" in words.replace("\u00a0", " ")
    assert "portail simulé 0.1.0" in words
    assert "chromium 156.0" in words


def test_failures_come_first_and_show_the_words_that_differ(rapport: BeautifulSoup) -> None:
    cards = rapport.select("article.echec")
    assert [str(card.select_one(".pastille")).split("</span> ")[1][:6] for card in cards] == [
        "écart<",
        "instab",
        "erreur",
    ]
    card = cards[0]
    assert [word.get_text() for word in card.find_all("del")] == ["20"]
    assert [word.get_text() for word in card.find_all("ins")] == ["24"]
    assert "l.\u00a0102" in card.get_text()
    assert [li.get_text() for li in card.select(".parcours li")][-1] == "Identifiants"
    assert "même résultat" in card.get_text()
    assert card.find("img")


def test_a_missing_picture_is_told_in_its_place(rapport: BeautifulSoup) -> None:
    words = rapport.select_one("#album")
    assert words
    assert "Image introuvable." in words.get_text()
    assert "album/perdu.png" in words.get_text()
    assert "Aucune image prise." in rapport.get_text()


def test_what_is_not_judged_is_told_with_its_reason(rapport: BeautifulSoup) -> None:
    rest = rapport.select_one("#reste")
    assert rest
    for words in ("n'a pas d'API de contrôle", "Les sources ne tranchent pas.", "Ne se voit pas dans un navigateur."):
        assert words in rest.get_text()
    silent = rapport.select_one("#silencieux")
    assert silent
    assert "Attendu par l'usager, non dit par les sources." in silent.get_text()
    assert "C-010" in silent.get_text()
    contradictions = rapport.select_one("#contradictions")
    assert contradictions
    assert "L'écran imprimé de l'édition prime." in contradictions.get_text()


@pytest.mark.parametrize("record", [{}, {"scenarios": [{"id": "x"}], "documents": [{"code": "EXP13"}]}])
def test_a_partial_record_still_makes_a_page(record: dict[str, Any], tmp_path: Path) -> None:
    page = page_of({"version": 1, **record}, tmp_path)
    assert page.h1


def test_an_interrupted_run_says_so(tmp_path: Path) -> None:
    page = page_of(complete_record(interrompu="Ctrl-C"), tmp_path)
    assert "L'exécution a été interrompue (Ctrl-C)" in page.get_text()


def test_a_foreign_element_that_spoils_a_table_is_told_once(tmp_path: Path) -> None:
    wrong = [constat(f"EXP13-00{n}", "écart", attendu="", observe="Bandeau", nature="inattendu") for n in range(1, 4)]
    record = complete_record()
    record["scenarios"] = [scenario("table", "écart", *wrong, echec=echec())]
    assert len(page_of(record, tmp_path).select(".constat")) == 1


def test_four_hundred_failures_are_all_told(tmp_path: Path) -> None:
    record = complete_record()
    lines = [constat(f"EXP13-{n:03}", "écart", attendu="un deux " * 20, observe="un trois " * 20) for n in range(5)]
    record["scenarios"] = [scenario(f"n° {n}", "écart", *lines, id=str(n), echec=echec()) for n in range(400)]
    put_pictures(tmp_path)
    assert len(page_of(record, tmp_path).select("article.echec")) == 400
