"""The whole suite in one process: its time beside that of its bare browser actions."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.mesure import Mesure

RACINE = Path(__file__).resolve().parent.parent


def mesurer() -> list[Mesure]:
    """Run every feature once, without parallel workers."""
    debut = time.perf_counter()
    lancer_pytest("features", "--collect-only")
    collecte = time.perf_counter() - debut
    with tempfile.TemporaryDirectory() as dossier:
        debut = time.perf_counter()
        lancer_pytest("features", "--reports", dossier, "-p", "benchmarks.chronometre")
        total = time.perf_counter() - debut
        releve: dict[str, Any] = json.loads(Path(dossier, "conformance.json").read_text(encoding="utf-8"))
    scenarios = releve["scenarios"]
    actions = sum(s["actions_s"] for s in scenarios)
    return [
        Mesure("scénarios", len(scenarios), ""),
        Mesure("durée totale, un seul processus", total, "s"),
        Mesure("actions du navigateur, nues", actions, "s"),
        Mesure("durée totale / actions nues", total / actions, "fois", 1.3),
        Mesure("scénario médian", statistics.median(s["duree_s"] for s in scenarios), "s", 0.6),
        Mesure("collecte (Python compris)", collecte, "s", 2.0),
    ]


def lancer_pytest(*arguments: str) -> None:
    """Run pytest in a process of its own, without random order; SystemExit where it is not green."""
    commande = [sys.executable, "-m", "pytest", "-c", "pyproject.toml", "--rootdir", "."]
    commande += ["-q", "-p", "no:randomly", "--no-replay", *arguments]
    fini = subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False)
    if fini.returncode != 0:
        raise SystemExit(f"la suite n'est pas verte ({fini.returncode}) :\n{fini.stdout[-3000:]}")
