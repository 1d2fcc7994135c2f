"""The command, against our own portal."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

RACINE = Path(__file__).resolve().parents[3]


def lancer(tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, its reports under `tmp_path`."""
    commande = [sys.executable, "-m", "conformance", "counter-proof", "--reports", str(tmp_path), "-n", "1", *options]
    return subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False, timeout=240)


def test_a_text_altered_is_contradicted(tmp_path: Path) -> None:
    fait = lancer(tmp_path, "--statement", "EXP13-084", "--kind", "textes")
    assert fait.returncode == 0, fait.stdout + fait.stderr
    record = json.loads((tmp_path / "contre-epreuve.json").read_text(encoding="utf-8"))
    assert record["complet"]
    assert {d["issue"] for d in record["deviations"]} == {"détectée"}
    assert "EXP13" in fait.stdout.splitlines()[-2]


@pytest.mark.parametrize(
    ("options", "dit"),
    [
        (("--deviation", "T-9999-nulle-part"), "T-9999-nulle-part"),
        (("--statement", "EXP13-999"), "EXP13-999"),
        (("--kind", "autre"), "--kind"),
        (("--portal-url", "https://127.0.0.1:1"), "127.0.0.1"),
    ],
)
def test_what_cannot_be_done_is_told(tmp_path: Path, options: tuple[str, ...], dit: str) -> None:
    fait = lancer(tmp_path, *options)
    assert fait.returncode == 4
    assert dit in fait.stdout + fait.stderr
    assert "Traceback" not in fait.stdout + fait.stderr
