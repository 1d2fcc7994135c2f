"""The main journey as a scenario beside the same journey by bare Playwright, interleaved in one process."""

from __future__ import annotations

import json
import statistics
import tempfile
from pathlib import Path

from benchmarks.mesure import Mesure
from benchmarks.suite import lancer_pytest

SCENARIO = "features/creation_expert_2013/parcours.feature"


def mesurer() -> list[Mesure]:
    """Medians of both, and their ratio."""
    with tempfile.TemporaryDirectory() as dossier:
        fichier = Path(dossier, "durees.json")
        lancer_pytest(SCENARIO, "-p", "benchmarks.entrelacement", "--entrelacement", str(fichier), "--reports", dossier)
        durees: dict[str, list[float]] = json.loads(fichier.read_text(encoding="utf-8"))
    scenario, seul = statistics.median(durees["scenario"]), statistics.median(durees["nu"])
    return [
        Mesure("parcours principal, en scénario (médiane)", scenario, "s"),
        Mesure("parcours principal, Playwright nu (médiane)", seul, "s"),
        Mesure("scénario / nu", scenario / seul, "fois", 1.2),
    ]
