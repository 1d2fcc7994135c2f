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
    _pytest("--collect-only")
    collecte = time.perf_counter() - debut
    with tempfile.TemporaryDirectory() as dossier:
        debut = time.perf_counter()
        _pytest("--reports", dossier, "-p", "benchmarks.chronometre")
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


def _pytest(*arguments: str) -> None:
    commande = [sys.executable, "-m", "pytest", "features", "-q", "-p", "no:randomly", *arguments]
    fini = subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False)
    if fini.returncode != 0:
        raise SystemExit(f"la suite n'est pas verte ({fini.returncode}) :\n{fini.stdout[-3000:]}")
