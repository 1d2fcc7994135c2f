"""Sandboxes: time to open one, first and at ten thousand; memory of the portal then."""

from __future__ import annotations

import statistics
import time

import psutil

from benchmarks.mesure import Mesure
from conformance.controle import Controle
from conformance.portail import PortailLocal

BEAUCOUP = 10_000
ECHANTILLON = 200
MIO = 1024 * 1024


def mesurer() -> list[Mesure]:
    """Open ten thousand sandboxes in one portal."""
    debut = time.perf_counter()
    portail = PortailLocal()
    pret = time.perf_counter() - debut
    try:
        controle = Controle(portail.url)
        premiers = [ouvrir(controle) for _ in range(ECHANTILLON)]
        for _ in range(BEAUCOUP - 2 * ECHANTILLON):
            ouvrir(controle)
        derniers = [ouvrir(controle) for _ in range(ECHANTILLON)]
        memoire = psutil.Process(portail.pid).memory_info().rss / MIO
    finally:
        portail.arreter()
    return [
        Mesure("portail prêt", pret, "s", 1.0),
        Mesure("ouverture d'un bac, médiane des premiers", statistics.median(premiers) * 1000, "ms", 5.0),
        Mesure(f"ouverture d'un bac à {BEAUCOUP} bacs, médiane", statistics.median(derniers) * 1000, "ms", 5.0),
        Mesure(f"mémoire résidente à {BEAUCOUP} bacs", memoire, "Mio", 150.0),
    ]


def ouvrir(controle: Controle) -> float:
    """Open one sandbox; answers the seconds it took."""
    debut = time.perf_counter()
    controle.post("/sandboxes", {"edition": "2013"})
    return time.perf_counter() - debut
