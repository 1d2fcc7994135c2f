"""What is told of pip: its progress, its warnings of consequence, everything when it fails."""

import os
from pathlib import Path

import pytest

from scripts import pip

REQUIREMENTS = "un==1.0 \\\n    --hash=sha256:00\ndeux==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n"


def fake_python(folder: Path, script: str) -> Path:
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    return python


def run(folder: Path, script: str) -> list[str]:
    """Run pip's stand-in; gives what was told, durations left out."""
    told: list[str] = []
    requirements = folder / "requirements.lock"
    requirements.write_text(REQUIREMENTS)
    guard = os.open(folder, os.O_RDONLY)
    try:
        pip.install(fake_python(folder, script), requirements, guard, told.append)
    finally:
        os.close(guard)
    return [line.rpartition(" (")[0] if line.endswith(" s)") else line for line in told]


def test_progress_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pip, "STEP", 1)
    script = "echo 'Collecting un==1.0 (from -r x (line 1))'; echo 'Installing collected packages: un'"
    assert run(tmp_path, script) == ["  1 paquets obtenus sur 2 au plus", "  1 paquets obtenus, installation"]


def test_noise_is_left_out_and_warnings_of_consequence_are_not(tmp_path: Path) -> None:
    noise = "WARNING: Location '\"'file:///x/un/'\"' is ignored: it is neither a file nor a directory."
    assert run(tmp_path, f"echo '{noise}' >&2; echo 'WARNING: un was yanked'") == ["  pip : WARNING: un was yanked"]


def test_a_failure_bears_everything_that_pip_said(tmp_path: Path) -> None:
    noise = "WARNING: Location 'file:///x' is ignored: gone"
    with pytest.raises(pip.ErreurPip) as failure:
        run(tmp_path, f'echo "{noise}"; echo "ERROR: No matching distribution" >&2; exit 1')
    assert str(failure.value) == f"{noise}\nERROR: No matching distribution"


def test_a_long_silence_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pip, "HEARTBEAT_S", 0.05)
    os.mkfifo(tmp_path / "pipe")
    told: list[str] = []

    def say(line: str) -> None:
        told.append(line)
        if "travaille encore" in line and len(told) == 1:
            (tmp_path / "pipe").write_text("")  # lets the stand-in end

    (tmp_path / "requirements.lock").write_text(REQUIREMENTS)
    python = fake_python(tmp_path, f"echo 'Building wheel'; read line < {tmp_path}/pipe; exit 0")
    pip.install(python, tmp_path / "requirements.lock", os.open(tmp_path, os.O_RDONLY), say)
    assert told[0].startswith("  pip travaille encore ; dernière ligne : ")


def test_hashes_are_required(tmp_path: Path) -> None:
    with pytest.raises(pip.ErreurPip, match=r"-I -m pip install .*--require-hashes -r .*requirements\.lock"):
        run(tmp_path, 'echo "$@"; exit 1')
