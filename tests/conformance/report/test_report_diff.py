"""Two runs side by side."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from conformance.report.comparison import Comparaison, compare_runs
from conformance.report.diff import main
from conformance.report.run import Run
from tests.conformance.report.exemples_de_comptes_rendus import complete_record

Record = dict[str, Any]


def changed(verdicts: dict[str, str], *, base: Record | None = None) -> Record:
    """A copy of a record where some statements bear another verdict."""
    record = copy.deepcopy(base or complete_record())
    for document in record["documents"]:
        for exigence in document["exigences"]:
            exigence["verdict"] = verdicts.get(exigence["id"], exigence["verdict"])
    return record


def compared(old: Record, new: Record) -> Comparaison:
    """The comparison of two records."""
    return compare_runs(Run.read(old), Run.read(new))


@pytest.mark.parametrize(
    ("category", "before", "after"),
    [
        ("nouveaux_ecarts", "vérifié", "écart"),
        ("nouveaux_ecarts", "instable", "écart"),
        ("nouveaux_ecarts", "non exécuté", "écart"),
        ("repares", "écart", "vérifié"),
        ("repares", "instable", "vérifié"),
        ("instables", "vérifié", "instable"),
        ("instables", "écart", "instable"),
        ("perdus_de_vue", "écart", "non vérifié"),
        ("perdus_de_vue", "vérifié", "non exécuté"),
        ("perdus_de_vue", "vérifié", "contexte"),
        ("desormais_verifies", "non vérifié", "vérifié"),
    ],
)
def test_each_change_is_told_under_its_heading_alone(category: str, before: str, after: str) -> None:
    found = compared(changed({"EXP13-001": before}), changed({"EXP13-001": after}))
    headings = [
        name
        for name in Comparaison.__dataclass_fields__
        if name != "versions" and "EXP13-001" in {change.id for change in getattr(found, name)}
    ]
    assert headings == [category]
    assert found.code_de_sortie == (1 if category == "nouveaux_ecarts" else 0)


def test_statements_and_scenarios_appear_and_vanish() -> None:
    old = complete_record()
    new = copy.deepcopy(old)
    gone = new["documents"][0]["exigences"].pop(0)
    new["scenarios"].pop(0)
    found = compared(old, new)
    assert [change.id for change in found.disparus] == [gone["id"], old["scenarios"][0]["id"]]
    back = compared(new, old)
    assert [change.id for change in back.apparus] == [gone["id"], old["scenarios"][0]["id"]]
    assert back.code_de_sortie == 0


def test_a_new_statement_that_differs_is_newly_red() -> None:
    new = changed({"EXP13-001": "écart"})
    old = copy.deepcopy(new)
    old["documents"][0]["exigences"].pop(0)
    assert [change.id for change in compared(old, new).nouveaux_ecarts] == ["EXP13-001"]


def test_a_scenario_newly_red_counts_even_where_it_cites_nothing() -> None:
    new = complete_record()
    new["scenarios"][0]["verdict"] = "écart"
    assert compared(complete_record(), new).code_de_sortie == 1


def test_versions_that_changed_are_told() -> None:
    new = complete_record(portail={"nom": "portail simulé", "version": "0.2.0"}, graine=5, editions=["2013", "2014"])
    found = {version.quoi: (version.avant, version.apres) for version in compared(complete_record(), new).versions}
    assert found == {
        "Portail": ("portail simulé 0.1.0", "portail simulé 0.2.0"),
        "Éditions": ("2013", "2013 et 2014"),
        "Graine": ("20131", "5"),
    }


def written(record: Record, fichier: Path) -> str:
    """The path of `record` once written."""
    fichier.write_text(json.dumps(record), encoding="utf-8")
    return str(fichier)


def test_the_command_tells_it_in_french(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = written(complete_record(), tmp_path / "hier.json")
    new = written(changed({"EXP13-001": "écart", "EXP13-002": "vérifié"}), tmp_path / "nuit.json")
    assert main([old, new]) == 1
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "✗ Nouveaux écarts : 1 énoncé" in said
    assert "EXP13-001 (l. 101) Ce que dit l'énoncé EXP13-001 : vérifié → écart" in said
    assert "✓ Réparés : 1 énoncé" in said
    assert "— vacille : toujours instable" in said


def test_the_command_gives_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    same = written(changed({"EXP13-003": "vérifié"}), tmp_path / "conformance.json")
    assert main([same, str(tmp_path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["code_de_sortie"] == 0
    assert said["nouveaux_ecarts"] == []
    assert [change["genre"] for change in said["instables"]] == ["scénario"]


def test_nothing_changed_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calm = changed({"EXP13-003": "vérifié"})
    calm["scenarios"] = []
    same = written(calm, tmp_path / "a.json")
    assert main([same, same]) == 0
    assert "Rien n'a changé" in capsys.readouterr().out


def test_an_unreadable_file_is_status_four(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = written(complete_record(), tmp_path / "a.json")
    assert main([good, str(tmp_path / "absent.json")]) == 4
    assert "absent.json : fichier introuvable" in capsys.readouterr().err


def test_bad_usage_is_status_four() -> None:
    with pytest.raises(SystemExit) as left:
        main(["seul.json"])
    assert left.value.code == 4
