"""The set-up: made once, made again when it must be, by one process at a time, and clear when it cannot be made."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from scripts import environment as environments
from scripts import pip
from scripts.environment import Environment, ErreurInstallation, prepare
from scripts.lock import exclusive

ROOT = Path(__file__).resolve().parents[2]


class Workshop:
    """A project in `root` whose environment is made without pip: an interpreter linked, packages counted."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.environment = Environment(root)
        self.environment.requirements.write_text("paquet==1.0\n")
        self.told: list[str] = []
        self.made = 0
        self.error: BaseException | None = None
        monkeypatch.setattr(environments, "_create", self._create)
        monkeypatch.setattr(pip, "install", self._install)

    def _create(self, environment: Environment) -> None:
        assert not environment.stamp.exists()
        environment.python.parent.mkdir(parents=True)
        environment.python.symlink_to(sys.executable)

    def _install(self, *_: object) -> None:
        self.made += 1
        if self.error:
            raise self.error

    def prepare(self, *, again: bool = False) -> list[str]:
        """Prepare once more; gives what was told this time."""
        self.told.clear()
        prepare(self.environment, self.told.append, again=again)
        return list(self.told)


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    return Workshop(tmp_path, monkeypatch)


def test_each_stage_is_told_with_its_duration(workshop: Workshop) -> None:
    told = workshop.prepare()
    assert told[0] == "Environnement virtuel (.venv)…"
    assert told[1].startswith("Environnement virtuel (.venv) : fait (")
    assert told[3].startswith("Dépendances verrouillées (requirements.lock) : fait (")


def test_a_second_run_does_nothing(workshop: Workshop) -> None:
    workshop.prepare()
    assert workshop.prepare() == []
    assert workshop.made == 1


def test_another_list_of_dependencies_makes_it_again(workshop: Workshop) -> None:
    workshop.prepare()
    workshop.environment.requirements.write_text("paquet==2.0\n")
    workshop.prepare()
    assert workshop.made == 2


def test_another_python_makes_it_again(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.prepare()
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert "il est refait" in workshop.prepare()[0]


def test_an_environment_moved_elsewhere_is_made_again(workshop: Workshop) -> None:
    workshop.prepare()
    elsewhere = workshop.environment.root / "copie"
    shutil.copytree(workshop.environment.folder, elsewhere / ".venv", symlinks=True)
    shutil.copy(workshop.environment.requirements, elsewhere)
    assert not Environment(elsewhere).is_ready()


def test_an_interrupted_run_is_begun_again_from_nothing(workshop: Workshop) -> None:
    workshop.error = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        workshop.prepare()
    (workshop.environment.folder / "lib").mkdir()
    (workshop.environment.folder / "lib" / "half-written.py").touch()
    workshop.error = None
    assert "il est refait" in workshop.prepare()[0]
    assert not (workshop.environment.folder / "lib").exists()
    assert workshop.environment.is_ready()


def test_a_stamp_never_outlives_a_failed_making(workshop: Workshop) -> None:
    workshop.prepare()
    workshop.error = pip.ErreurPip("tout ce que pip a dit")
    with pytest.raises(ErreurInstallation, match=r"^tout ce que pip a dit\n\npip n'a pas pu installer"):
        workshop.prepare(again=True)
    assert not workshop.environment.is_ready()


def test_an_interpreter_that_vanished_is_seen(workshop: Workshop) -> None:
    workshop.prepare()
    workshop.environment.python.unlink()
    workshop.environment.python.symlink_to("/nulle/part/python")
    assert not workshop.environment.is_ready()


def test_an_interpreter_that_does_not_run_is_seen(workshop: Workshop) -> None:
    workshop.prepare()
    workshop.environment.python.unlink()
    workshop.environment.python.write_text("#!/bin/sh\nexit 127\n")
    workshop.environment.python.chmod(0o755)
    assert not workshop.environment.is_ready()


def test_a_second_process_waits_says_so_and_uses_what_the_first_made(workshop: Workshop) -> None:
    workshop.environment.folder.mkdir()
    waiting = threading.Event()
    told: list[str] = []

    def say(line: str) -> None:
        told.append(line)
        waiting.set()

    second = threading.Thread(target=prepare, args=(workshop.environment, say))
    with exclusive(workshop.environment.guard, lambda: None):
        second.start()
        assert waiting.wait(10)
        environments._create(workshop.environment)
        workshop.environment.stamp.write_text(workshop.environment.fingerprint())
    second.join(10)
    assert told == ["Une autre préparation est en cours ; attente de sa fin…"]
    assert workshop.made == 0


def test_a_child_that_inherits_the_lock_keeps_it(tmp_path: Path) -> None:
    guard = tmp_path / "verrou"
    with exclusive(guard, lambda: None) as descriptor:
        child = subprocess.Popen(["/bin/cat"], stdin=subprocess.PIPE, pass_fds=(descriptor,))
    waited: list[str] = []

    def end_child() -> None:
        waited.append("oui")
        child.communicate()

    with exclusive(guard, end_child):
        assert waited == ["oui"]


def test_a_failure_ends_with_4_and_its_message(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environments, "ROOT", workshop.environment.root)
    workshop.error = pip.ErreurPip("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES")
    assert environments.main([]) == 4
    assert "DO NOT MATCH THE HASHES" in capsys.readouterr().err


def test_a_python_without_venv_gets_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "python3"
    python.write_text("#!/bin/sh\necho 'ensurepip is not available' >&2; exit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr(sys, "_base_executable", str(python))
    (tmp_path / "requirements.lock").touch()
    with pytest.raises(ErreurInstallation, match=r"ensurepip is not available\n.*apt install python3-venv"):
        prepare(Environment(tmp_path), lambda _: None)


def test_the_real_thing_without_any_dependency(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "requirements.lock").write_text("# nothing\n")
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [sys.executable, str(tmp_path / "scripts" / "setup.py")]
    made = subprocess.run(
        command, env=bare, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert made.stdout.splitlines()[-1].startswith(f"Environnement prêt : {tmp_path}/.venv/bin/python (")
    assert Environment(tmp_path).stamp.is_file()
