"""The page of a counter-proof: survivors first, every statement told, closed to the outside, safe with any name."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import pytest
from bs4 import BeautifulSoup

from conformance.counterproof.rapport import NOM_HTML, NOM_JSON, remove_report, write_report
from conformance.report import write_reports
from tests.conformance.counterproof.exemples_de_bilans import des_registres, un_bilan
from tests.conformance.report.exemples_de_comptes_rendus import complete_record
from tests.conformance.report.exemples_de_releves import BALISE

if TYPE_CHECKING:
    from pathlib import Path


def page_de(record: dict[str, Any], dossier: Path) -> BeautifulSoup:
    """The written page, parsed."""
    return BeautifulSoup(write_report(record, des_registres(), dossier).read_text(encoding="utf-8"), "lxml")


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The page of a run with every fate."""
    return page_de(un_bilan(), tmp_path)


def test_the_page_asks_nothing_of_the_outside_and_its_links_lead_somewhere(page: BeautifulSoup) -> None:
    addresses = [str(tag[name]) for name in ("src", "href", "action") for tag in page.find_all(attrs={name: True})]
    ids = [str(tag["id"]) for tag in page.find_all(id=True)]
    assert addresses
    assert all(address.startswith(("#", "data:")) for address in addresses)
    assert {address[1:] for address in addresses if address.startswith("#")} <= set(ids)
    assert len(ids) == len(set(ids))
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy
    assert "default-src 'none'" in str(policy["content"])


def test_names_are_text_whatever_they_hold(page: BeautifulSoup) -> None:
    assert len(page.find_all("script")) == 1
    assert "alert(" not in str(page.script)
    assert page.get_text().count(BALISE) >= 3


def test_a_screen_reader_finds_its_way(page: BeautifulSoup) -> None:
    levels = [int(tag.name[1]) for tag in page.find_all(["h1", "h2", "h3", "h4", "h5"])]
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in itertools.pairwise(levels))
    assert page.html
    assert page.html["lang"] == "fr"
    assert all(head.get("scope") for head in page.find_all("th"))
    assert all(picture.get("aria-label") for picture in page.find_all("svg"))


def test_the_headline_counts_and_tempers(page: BeautifulSoup) -> None:
    assert page.header
    words = " ".join(page.header.get_text(" ").split()).replace("\u00a0", " ")
    assert "2 déviations ont survécu : la suite ne les voit pas" in words
    assert "33,3 % taux de détection" in words
    assert "1 déviation n'a pas été jugée" in words
    assert "1 énoncé à vérifier qu'aucune déviation ne touche" in words
    assert "1 résultat repris" in words
    assert "portail simulé 0.1.0" in words
    assert "playwright 1.65.0" in words
    assert "ne dit rien d'impots.gouv.fr" in words


def test_survivors_are_told_with_what_the_suite_saw(page: BeautifulSoup) -> None:
    cards = page.select("article.echec")
    assert [card["id"] for card in cards] == ["deviation-R-4", "deviation-T-2"]
    assert "aucun écart — les scénarios qui citent l'énoncé sont restés verts" in cards[0].get_text()
    assert [li.get_text(" ", strip=True)[:16] for li in cards[0].select(".essais li")] == ["Long aucun écart"] * 3
    assert "et 2\u00a0autres scénarios" in cards[0].get_text()
    assert "déviation mal dérivée" in cards[1].get_text()
    sections = [section["id"] for section in page.select("main > section")]
    assert sections == ["survivantes", "sans-deviation", "equivalentes", "taux", "matrice", "temps"]
    told = page.select_one("#equivalentes")
    assert told
    assert "nul ne le voit" in told.get_text()


def test_the_matrix_has_one_line_a_statement_and_one_cell_a_deviation(page: BeautifulSoup) -> None:
    lines = {str(row["id"]): row for row in page.select("tr[data-etat]")}
    assert {nom: row["data-etat"] for nom, row in lines.items()} == {
        "EXP13-001": "détectée",
        "EXP13-002": "survivante",
        "EXP13-003": "non jugée",
        "EXP13-004": "survivante",
        "EXP13-005": "sans déviation",
        "C-001": "détectée",
    }
    cells = lines["EXP13-003"].select(".cases i")
    assert [cell["class"] for cell in cells] == [["e"], ["n"]]
    assert str(cells[0]["title"]).splitlines() == [
        "T-3",
        f"{BALISE} → zo",
        "équivalente, 2.00 s".replace(".", ",").replace(" s", "\u00a0s"),
    ]
    screens = [h.get_text() for h in page.select("#document-EXP13 h4")]
    assert screens == ["Identifiants", "Accueil", "D'un écran à l'autre"]
    assert [d.get("open") is not None for d in page.select("#document-EXP13 details")] == [True, False, True]


def test_a_cell_says_where_the_detection_named_another_statement(tmp_path: Path) -> None:
    record = un_bilan()
    record["deviations"][0]["nommees"] = ["C-001"]
    page = page_de(record, tmp_path)
    assert [i["class"] for i in page.select("#C-001 .cases i, #EXP13-001 .cases i")] == [["a"], ["d"]]
    assert [td.get_text() for td in page.select("#C-001 .vues, #EXP13-001 .vues")] == ["0/1", "1/1"]


def test_rates_are_those_of_each_document_and_kind(page: BeautifulSoup) -> None:
    rows = {r.th.get_text(" ").split()[0]: r for r in page.select("#taux .croise tbody tr") if r.th}
    cells = {nom: [td.get_text(" ", strip=True) for td in row.find_all("td")] for nom, row in rows.items()}
    assert [c.split("sur")[0].split() for c in cells["EXP13"]] == [
        ["50", "%", "1"],
        ["0", "%", "0"],
        ["33,3", "%", "1"],
    ]
    assert cells["C"][1].endswith("aucune déviation")


def test_times_are_told_by_kind_and_the_slowest_named(page: BeautifulSoup) -> None:
    section = page.select_one("#temps")
    assert section
    rows = [[c.get_text(" ", strip=True) for c in row.find_all(["th", "td"])] for row in section.select("tr")]
    assert rows[1][:4] == ["textes", "3", "1,50\u00a0s", "2,00\u00a0s"]
    assert rows[3][6:] == ["2,00", "25\u00a0%"]
    assert rows[5][0].startswith("R-4")


@pytest.mark.parametrize(
    ("record", "dit"),
    [
        (un_bilan(survivantes=False), "La suite voit toutes les déviations : 4 détectées"),
        (un_bilan(survivantes=False, choix="document EXP13"), "toutes les déviations choisies : 4 détectées"),
        (un_bilan(survivantes=False, entier=False), "Contre-épreuve interrompue : 4 déviations jugées"),
    ],
)
def test_what_ended_well_says_how_well(tmp_path: Path, record: dict[str, Any], dit: str) -> None:
    page = page_de(record, tmp_path)
    assert page.h1
    assert dit in page.h1.get_text().replace("\u00a0", " ")
    assert not page.select("article.echec")


def test_a_restricted_run_shows_only_what_it_touched(tmp_path: Path) -> None:
    page = page_de(un_bilan(choix="énoncé EXP13-001"), tmp_path)
    assert "EXP13-005" not in [row["id"] for row in page.select("tr[data-etat]")]


def test_nothing_judged_still_makes_a_page(tmp_path: Path) -> None:
    record = {**un_bilan(), "deviations": []}
    record["bilan"] = dict.fromkeys(record["bilan"], 0) | {"taux": None}
    page = page_de(record, tmp_path)
    assert page.h1
    assert page.h1.get_text() == "Rien n'a été jugé"


def test_the_record_beside_is_whole_and_both_can_be_taken_away(tmp_path: Path) -> None:
    write_report(un_bilan(), des_registres(), tmp_path)
    assert json.loads((tmp_path / NOM_JSON).read_text(encoding="utf-8")) == un_bilan()
    remove_report(tmp_path)
    assert list(tmp_path.iterdir()) == []
    remove_report(tmp_path)


def test_the_main_report_tells_of_it_whichever_is_written_last(tmp_path: Path) -> None:
    principal = write_reports(complete_record(), tmp_path)[0]
    assert NOM_HTML not in principal.read_text(encoding="utf-8")
    write_report(un_bilan(survivantes=False), des_registres(), tmp_path)
    lu = BeautifulSoup(principal.read_text(encoding="utf-8"), "lxml").select_one(f'a[href="{NOM_HTML}"]')
    assert lu
    assert "5 déviations, 100 % détectées, 0 survivante, 1 équivalente" in lu.get_text().replace("\u00a0", " ")
    write_reports(complete_record(), tmp_path)
    assert NOM_HTML in principal.read_text(encoding="utf-8")
