"""The files: matrix, record, atomic writing, pictures; and the summary on the terminal."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from conformance.report import build_run_record, summary_lines, write_reports
from conformance.report.matrix import matrix_text
from conformance.report.parsing import RecordIllisible
from conformance.report.pictures import Pictures
from conformance.report.run import Run, load_run
from conformance.report.worddiff import compare
from conformance.report.writing import write_atomically
from tests.conformance.report.exemples_de_comptes_rendus import complete_record
from tests.conformance.report.exemples_de_releves import exigence, meta, png, registres


def test_the_matrix_opens_in_a_french_spreadsheet(tmp_path: Path) -> None:
    write_reports(complete_record(), tmp_path)
    octets = (tmp_path / "matrice.csv").read_bytes()
    assert octets.startswith(b"\xef\xbb\xbfexigence;verdict;scenario;source;")
    rows = list(csv.DictReader(octets.decode("utf-8-sig").splitlines(), delimiter=";"))
    altered = next(row for row in rows if row["exigence"] == "EXP13-002")
    assert altered["verdict"] == "écart"
    assert altered["source"] == "l.\u00a0102"
    assert altered["emplacement"] == "features/creation_expert_2013/identifiants.feature:12"
    alone = next(row for row in rows if row["exigence"] == "EXP13-005")
    assert (alone["verdict"], alone["scenario"]) == ("non exécuté", "")
    assert len(rows) == 8


def test_no_cell_is_a_formula() -> None:
    record = complete_record()
    record["documents"][0]["exigences"][0]["libelle"] = '=HYPERLINK("x")'
    assert "\"'=HYPERLINK" in matrix_text(Run.read(record))


def test_the_record_is_kept_as_it_is(tmp_path: Path) -> None:
    record = complete_record()
    assert [path.name for path in write_reports(record, tmp_path)] == [
        "conformance.html",
        "matrice.csv",
        "conformance.json",
    ]
    assert json.loads((tmp_path / "conformance.json").read_text(encoding="utf-8")) == record
    assert load_run(tmp_path) == Run.read(record)
    assert not list(tmp_path.glob(".*"))


def test_half_a_character_does_not_lose_the_report(tmp_path: Path) -> None:
    record = complete_record()
    record["scenarios"][1]["exigences"][0]["observe"] = "moitié \ud83d"
    assert len(write_reports(record, tmp_path)) == 3


def test_a_crash_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fichier = tmp_path / "conformance.html"
    fichier.write_bytes(b"hier")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(fichier, b"aujourd'hui")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"hier"]


def test_pictures_are_read_within_the_folder_and_the_budget(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.png").write_bytes(png())
    (reports / "b.png").write_bytes(png(cote=64))
    (reports / "c.png").write_bytes(b"<svg onload=alert(1)>")
    pictures = Pictures(reports, budget=len(png()))
    assert (pictures.get("a.png").uri or "").startswith("data:image/png;base64,")
    assert "alourdir" in (pictures.get("b.png").absence or "")
    assert "image lisible" in (pictures.get("c.png").absence or "")
    assert "hors du dossier" in (pictures.get("../secret.png").absence or "")
    assert pictures.get("nulle.png").absence == "Image introuvable."


def test_words_that_differ_are_marked_and_blanks_are_named() -> None:
    paire = compare("Valider la demande", "Valider\u00a0la requête")
    assert [s.texte for s in paire.attendu if s.differs] == ["␣", "demande"]
    assert [s.texte for s in paire.observe if s.differs] == ["⟨espace insécable⟩", "requête"]
    assert "".join(s.texte for s in compare("pareil, oui", "pareil, oui").attendu if not s.differs) == "pareil, oui"
    assert not any(s.differs for s in compare("a " * 5000, "b " * 5000).attendu), "too long to compare"


def test_the_summary_fits_one_screen_and_names_the_first_failures() -> None:
    lines = summary_lines(complete_record(), Path("reports/conformance.html"))
    text = "\n".join(lines).replace("\u00a0", " ")
    assert len(lines) <= 30
    assert max(map(len, lines)) <= 120
    for words in ("EXP13-002 (l. 102)", "attendu : « de 8 à 20", "observé : « de 8 à 24", "Scénarios  : 6 en 42 s"):
        assert words in text
    assert lines[-1] == "Rapport : reports/conformance.html"


def test_a_green_summary_says_so() -> None:
    record = complete_record(code_de_sortie=0)
    record["scenarios"] = record["scenarios"][:1]
    record["documents"] = []
    assert "✓ Tout ce qui a été exécuté est vérifié" in summary_lines(record)


def test_no_scenario_at_all_is_not_green() -> None:
    record = build_run_record(scenarios=[], registres=registres(exigence("EXP13-001")), features=[], meta=meta())
    assert "rien n'est vérifié" in "\n".join(summary_lines(record))


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("{", "ce n'est pas du JSON"),
        ("[]", "version 1"),
        ('{"version": 2}', "version 1"),
        ('{"version": 1}', "sans « documents »"),
        ('{"version": 1, "documents": 3, "scenarios": []}', "« documents » devrait être une liste"),
        ('{"version": 1, "documents": [3], "scenarios": []}', "liste d'objets"),
        ('{"version": 1, "documents": [], "scenarios": [], "portail": "x"}', "« portail » devrait être un objet"),
    ],
)
def test_an_unreadable_record_is_told_with_its_cause(content: str, cause: str, tmp_path: Path) -> None:
    fichier = tmp_path / "conformance.json"
    fichier.write_text(content, encoding="utf-8")
    with pytest.raises(RecordIllisible, match=cause):
        load_run(fichier)
