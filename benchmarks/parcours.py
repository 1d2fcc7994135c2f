"""The main journey as a scenario beside the same journey by bare Playwright, interleaved in one process."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

from benchmarks import nu
from benchmarks.mesure import Mesure
from conformance.personas import generer

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from conformance.portail import Portail

RACINE = Path(__file__).resolve().parent.parent
SCENARIO = "features/creation_expert_2013/parcours.feature"
TOURS = 15


class Entrelacement:
    """pytest plugin: runs the first scenario and the bare journey in turn."""

    def __init__(self) -> None:
        self.scenario: list[float] = []
        self.nu: list[float] = []
        self.echecs: list[str] = []
        self._outils: tuple[Browser, Portail] | None = None

    @pytest.fixture(autouse=True, scope="session")
    def _retenir(self, browser: Browser, portail: Portail) -> None:
        self._outils = (browser, portail)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = items[:1]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Function) -> bool:
        # The first round warms both up and is not counted. An item of no session keeps the browser alive.
        for tour in range(TOURS + 1):
            debut = time.perf_counter()
            rapports = runtestprotocol(item, nextitem=item, log=False)
            self.echecs += [str(r.longrepr) for r in rapports if r.failed]
            milieu = time.perf_counter()
            self._nu(tour)
            if tour:
                self.scenario.append(milieu - debut)
                self.nu.append(time.perf_counter() - milieu)
            item._initrequest()  # noqa: SLF001 — as when a test is run again
        return True

    def _nu(self, tour: int) -> None:
        assert self._outils is not None
        browser, portail = self._outils
        assert portail.controle is not None
        nu.parcourir(browser, portail.controle, portail.url, generer(tour, "nu"))


def mesurer() -> list[Mesure]:
    """Medians of both, and their ratio."""
    entrelacement = Entrelacement()
    with tempfile.TemporaryDirectory() as dossier:
        projet = f"-c {RACINE / 'pyproject.toml'} --rootdir {RACINE} -q -p no:randomly --no-replay"
        pytest.main([*projet.split(), "--reports", dossier, str(RACINE / SCENARIO)], plugins=[entrelacement])
    if entrelacement.echecs or not entrelacement.scenario:
        raise SystemExit("le parcours principal n'est pas vert :\n" + "\n".join(entrelacement.echecs[:1]))
    scenario, seul = statistics.median(entrelacement.scenario), statistics.median(entrelacement.nu)
    return [
        Mesure("parcours principal, en scénario (médiane)", scenario, "s"),
        Mesure("parcours principal, Playwright nu (médiane)", seul, "s"),
        Mesure("scénario / nu", scenario / seul, "fois", 1.2),
    ]
