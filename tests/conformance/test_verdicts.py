"""Exit status of a run, and what an exception says of the portal."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Error as ErreurPlaywright

from conformance.alignement import Verdict
from conformance.bilan import Bilan, code_de_sortie
from conformance.constat import Ecart
from conformance.controle import PortailInjoignable
from conformance.enregistrement import ECART, ERREUR, INSTABLE, NON_VERIFIE, VERIFIE, verdict_de


@pytest.mark.parametrize(
    ("pytest_dit", "verdicts", "attendu"),
    [
        (0, {VERIFIE: 3}, 0),
        (1, {VERIFIE: 3, ECART: 1}, 1),
        (1, {VERIFIE: 3, INSTABLE: 1}, 1),
        (0, {VERIFIE: 3, NON_VERIFIE: 1}, 3),
        (1, {ECART: 1, NON_VERIFIE: 1}, 1),
        (1, {ECART: 1, ERREUR: 1}, 4),
        (2, {VERIFIE: 1}, 2),
        (3, {VERIFIE: 1}, 4),
        (4, {}, 4),
        (1, {}, 1),
        (5, {}, 5),
    ],
)
def test_exit_status(pytest_dit: int, verdicts: dict[str, int], attendu: int) -> None:
    assert code_de_sortie(pytest_dit, Counter(verdicts)) == attendu


@pytest.mark.parametrize(
    ("exception", "attendu"),
    [
        (None, VERIFIE),
        (pytest.skip.Exception("sans API"), NON_VERIFIE),
        (Ecart([Verdict("EXP13-084", "altéré", "a", "b")]), ECART),
        (AssertionError("écran inattendu"), ECART),
        (ErreurPlaywright("Timeout 5000ms exceeded."), ECART),
        (ErreurPlaywright("net::ERR_CONNECTION_REFUSED at http://127.0.0.1"), ERREUR),
        (PortailInjoignable("le portail ne répond pas"), ERREUR),
        (KeyError("bogue"), ERREUR),
    ],
)
def test_verdict_of_an_exception(exception: BaseException | None, attendu: str) -> None:
    assert verdict_de(exception) == attendu


@pytest.mark.parametrize("pytest_dit", [1, 2])
def test_part_of_the_run_lost_is_no_departure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytest_dit: int) -> None:
    monkeypatch.setattr(Bilan, "courant", None)
    session = SimpleNamespace(exitstatus=pytest_dit)
    bilan = Bilan(SimpleNamespace(rootpath=tmp_path, getoption=lambda _nom: "reports"))
    bilan.rompre()
    bilan.conclure(session)
    assert session.exitstatus == 4


@pytest.mark.parametrize(("juge", "attendu"), [(VERIFIE, ERREUR), (ECART, ECART)])
def test_a_sandbox_that_cannot_be_closed_is_no_departure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, juge: str, attendu: str
) -> None:
    monkeypatch.setattr(Bilan, "courant", None)
    bilan = Bilan(SimpleNamespace(rootpath=tmp_path, getoption=lambda _nom: "reports"))
    releve = {"id": "a.feature::b", "verdict": juge, "raison": None}
    bilan.recevoir(SimpleNamespace(conformance=releve))
    chute = {"when": "teardown", "failed": True, "longrepr": "", "longreprtext": "405"}
    bilan.recevoir(SimpleNamespace(nodeid="a.feature::b", **chute))
    assert releve["verdict"] == attendu


def test_a_broken_run_leaves_no_older_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bilan, "courant", None)
    for nom in ("conformance.json", "conformance.html", "matrice.csv"):
        (tmp_path / nom).write_text("hier", encoding="utf-8")
    Bilan(SimpleNamespace(rootpath=tmp_path, getoption=lambda _nom: "."))
    assert list(tmp_path.iterdir()) == []
