"""The line of the main report about the counter-proof."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from conformance.report.counterproof import NOM_HTML, NOM_JSON, read_counterproof
from conformance.report.summary import summary_lines
from tests.conformance.report.exemples_de_comptes_rendus import complete_record

if TYPE_CHECKING:
    from pathlib import Path

BILAN = {"jugees": 4812, "survivantes": 0, "equivalentes": 0, "non_jugees": 0, "taux": 1.0}


def put(dossier: Path, bilan: dict[str, Any], **members: Any) -> None:
    """Write a record of a counter-proof."""
    record = {"version": 2, "genere_le": "2026-11-21T19:40:00+01:00", "bilan": BILAN | bilan, **members}
    (dossier / NOM_JSON).write_text(json.dumps(record), encoding="utf-8")


@pytest.mark.parametrize(
    ("bilan", "members", "verdict", "end"),
    [
        ({}, {}, "vérifié", "4 812 déviations, 100 % détectées, 0 survivante"),
        ({"equivalentes": 3}, {}, "vérifié", "0 survivante, 3 équivalentes"),
        ({"survivantes": 1, "taux": 4811 / 4812}, {}, "écart", "99,9 % détectées, 1 survivante"),
        ({"non_jugees": 1200}, {}, "non vérifié", "0 survivante (interrompue : 1 200 non jugées)"),
        ({}, {"choix": "échantillon"}, "vérifié", "0 survivante (restreinte : échantillon)"),
    ],
)
def test_one_line_says_what_it_comes_to(
    tmp_path: Path, bilan: dict[str, Any], members: dict[str, Any], verdict: str, end: str
) -> None:
    put(tmp_path, bilan, **members)
    found = read_counterproof(tmp_path)
    assert found
    words = found.phrase.replace("\u00a0", " ").replace("\u202f", " ")
    assert words.startswith("Contre-épreuve du 21 novembre 2026 à 19 h 40 : 4 812 déviations, ")
    assert words.endswith(end)
    assert (found.verdict, found.page) == (verdict, None)


def test_the_page_is_linked_where_it_stands(tmp_path: Path) -> None:
    put(tmp_path, {})
    (tmp_path / NOM_HTML).write_text("", encoding="utf-8")
    found = read_counterproof(tmp_path)
    assert found
    assert found.page == NOM_HTML


def test_none_says_nothing(tmp_path: Path) -> None:
    assert read_counterproof(tmp_path) is None
    assert not any("Contre-épreuve" in line for line in summary_lines(complete_record(), tmp_path / "conformance.html"))


@pytest.mark.parametrize("content", ["", "[]", '{"version": 1}', '{"version": 2, "bilan": []}', "é"])
def test_one_that_cannot_be_read_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / NOM_JSON).write_text(content, encoding="latin-1")
    found = read_counterproof(tmp_path)
    assert found
    assert (found.verdict, found.page) == ("non vérifié", None)
    assert "ne se lit pas" in found.phrase


def test_the_terminal_says_it_before_the_address_of_the_report(tmp_path: Path) -> None:
    put(tmp_path, {})
    lines = summary_lines(complete_record(), tmp_path / "conformance.html")
    assert lines[-2].startswith("✓ Contre-épreuve du 21 novembre 2026")
    assert lines[-1].startswith("Rapport : ")
