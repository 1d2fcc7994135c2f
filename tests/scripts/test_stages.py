"""`make test`: the order of the stages, what stops them, what is said at the end."""

import importlib.util
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from scripts import stages
from scripts.stages import STAGES, Stage

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`scripts/test.py` as a module, with three stages that run nothing."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    specification = importlib.util.spec_from_file_location("script_test", ROOT / "scripts" / "test.py")
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "script_test", module)
    specification.loader.exec_module(module)
    monkeypatch.setattr(module, "STAGES", tuple(Stage(name, name, (name,)) for name in ("un", "deux", "trois")))
    return module


class Runs:
    """Stands for the running of stages; `statuses` gives the exit status of some."""

    def __init__(self, **statuses: int) -> None:
        self.statuses = statuses
        self.done: list[str] = []
        self.environment: Mapping[str, str] = {}

    def __call__(self, arguments: Sequence[str], _root: Path, environment: Mapping[str, str]) -> int:
        self.done.append(arguments[0])
        self.environment = environment
        return self.statuses.get(arguments[0], 0)


def test_the_order_of_the_real_stages() -> None:
    assert [stage.name for stage in STAGES] == [
        *("style", "format", "types", "imports", "features", "couverture"),
        *("navigateur", "parties", "conformite", "contre-epreuve"),
    ]


def test_all_succeed(script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(script, "run", runs := Runs())
    assert script.main([]) == 0
    assert runs.done == ["un", "deux", "trois"]
    told = capsys.readouterr().out.splitlines()
    assert "== [1/3] un : un" in told
    assert told[-1].startswith("Tout est réussi : 3 étapes en ")


def test_the_first_failure_stops_and_gives_its_status(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "run", runs := Runs(deux=3))
    assert script.main([]) == 3
    assert runs.done == ["un", "deux"]
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("ÉCHEC : deux, en ")
    assert "1 étapes non faites" in last


def test_continue_does_the_rest_and_fails_all_the_same(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "run", runs := Runs(un=1, deux=4))
    assert script.main(["--continue"]) == 1
    assert runs.done == ["un", "deux", "trois"]


def test_a_stage_killed_by_a_signal_is_a_failure(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "run", Runs(un=-signal.SIGSEGV))
    assert script.main([]) == 128 + signal.SIGSEGV


def test_some_stages_only(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "run", runs := Runs())
    assert script.main(["--only", "trois,un"]) == 0
    assert runs.done == ["un", "trois"]
    assert script.main(["--only", "quatre"]) == 4
    assert "Étape inconnue : quatre. Étapes : un, deux, trois." in capsys.readouterr().err


def test_browser_options_reach_every_stage(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "run", runs := Runs())
    script.main(["--browser-executable", "/b", "--no-system-install"])
    assert runs.environment["CONFORMANCE_BROWSER"] == "/b"
    assert runs.environment["CONFORMANCE_NO_SYSTEM_INSTALL"] == "1"


def test_a_stage_gives_its_status_and_has_no_keyboard() -> None:
    code = "import sys; sys.exit(7 if sys.stdin.read() == '' else 1)"
    assert stages.run(("-c", code), ROOT, os.environ) == 7


def test_an_order_to_end_reaches_the_stage(tmp_path: Path) -> None:
    """The child of a stopped `make test` is told, waited for, and has the time to end what it began."""
    child = (
        "import pathlib, signal, sys\n"
        "def end(*_): pathlib.Path('ended').touch(); sys.exit()\n"
        "signal.signal(signal.SIGTERM, end)\n"
        "print('ready', flush=True)\n"
        "signal.pause()\n"
    )
    parent = (
        "import os, pathlib; from scripts.stages import run\n"
        f"run(('-c', {child!r}), pathlib.Path({str(tmp_path)!r}), os.environ)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        process.terminate()
        process.communicate(timeout=20)
    assert (tmp_path / "ended").exists()
