"""The main journeys as scenarios beside the same journeys by bare Playwright, interleaved in one process."""

from __future__ import annotations

import json
import statistics
import tempfile
from pathlib import Path

from benchmarks.mesure import Mesure
from benchmarks.suite import lancer_pytest

FEATURES = {
    "création": "features/creation_expert_2013/parcours.feature",
    "changement": "features/identifiants_2023/parcours.feature",
}
"""Feature of each journey that `benchmarks.entrelacement` knows."""


def mesurer() -> list[Mesure]:
    """Medians of both, and their ratio, for each journey."""
    return [mesure for parcours in FEATURES for mesure in _un(parcours)]


def _un(parcours: str) -> list[Mesure]:
    with tempfile.TemporaryDirectory() as dossier:
        fichier = Path(dossier, "durees.json")
        options = ["--entrelacement", str(fichier), "--entrelacement-parcours", parcours, "--reports", dossier]
        lancer_pytest(FEATURES[parcours], "-p", "benchmarks.entrelacement", *options)
        durees: dict[str, list[float]] = json.loads(fichier.read_text(encoding="utf-8"))
    scenario, seul = statistics.median(durees["scenario"]), statistics.median(durees["nu"])
    return [
        Mesure(f"{parcours}, en scénario (médiane)", scenario, "s"),
        Mesure(f"{parcours}, Playwright nu (médiane)", seul, "s"),
        Mesure(f"{parcours}, scénario / nu", scenario / seul, "fois", 1.2),
    ]
