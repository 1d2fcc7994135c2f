"""The commands people and machines type: Makefile, .ci/run, nightly workflows, an old Python."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = {"conformance", "test", "counter-proof", "benchmark", "serve", "lint", "format", "clean", "help"}


@pytest.fixture
def setup_script() -> ModuleType:
    specification = importlib.util.spec_from_file_location("script_setup", ROOT / "scripts" / "setup.py")
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def make(*arguments: str) -> str:
    """What make prints; the variables of a make that runs these tests are left out."""
    command = [shutil.which("make") or "make", *arguments]
    environment = {"PATH": os.environ["PATH"]}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout


def test_make_alone_lists_every_target() -> None:
    assert set(re.findall(r"^  (\S+) ", make(), re.M)) >= TARGETS


@pytest.mark.parametrize("target", sorted(TARGETS - {"help", "clean"}))
def test_each_target_sets_itself_up(target: str) -> None:
    assert make("-n", target, "ARGS=--x").splitlines()[0] == "python3 scripts/setup.py"


def test_ci_runs_the_command_of_the_readme_from_anywhere(tmp_path: Path) -> None:
    make = tmp_path / "make"
    make.write_text('#!/bin/sh\necho "$PWD $*"; read line || echo "nobody"\nexit 3\n')
    make.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    done = subprocess.run(
        [ROOT / ".ci" / "run"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == (f"{ROOT} test\nnobody\n", 3)


def test_workflows_type_commands_that_exist() -> None:
    for name in (".github/workflows/nightly.yml", ".gitlab-ci.yml"):
        workflow = (ROOT / name).read_text("utf-8")
        typed = set(re.findall(r"\bmake ([a-z-]+)", workflow))
        assert {"conformance", "counter-proof"} <= typed <= TARGETS, name
        assert "python -m conformance diff" in workflow, name


def test_actions_are_pinned_to_a_commit() -> None:
    workflow = (ROOT / ".github/workflows/nightly.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+)", workflow)
    assert used
    assert [action for action in used if not re.search(r"@[0-9a-f]{40}$", action)] == []


def test_an_old_python_says_what_is_missing(
    setup_script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_script.main() == 4
    message = capsys.readouterr().err
    assert message.startswith("Python 3.11 ou plus récent est nécessaire ; celui-ci est Python 3.9.18 (")
    assert "make PYTHON=" in message


def test_an_old_python_hands_over_to_a_newer_one_that_runs(
    setup_script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, script in (("python3.13", "exit 127"), ("python3.12", '[ "$1" = -c ] || exit 42')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(sys, "version_info", (3, 10, 0, "final", 0))
    monkeypatch.setattr(sys, "argv", ["scripts/setup.py"])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert setup_script.main() == 42


def test_setup_stays_readable_for_an_old_python() -> None:
    """A syntax that Python 3.6 does not know would hide the message behind a SyntaxError."""
    tree = ast.parse((ROOT / "scripts" / "setup.py").read_text("utf-8"), feature_version=(3, 6))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
