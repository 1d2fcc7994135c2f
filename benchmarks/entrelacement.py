"""pytest plugin of the benchmark: runs one scenario and the same journey by bare Playwright in turn."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

from benchmarks import nu
from conformance.personas import generer

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from conformance.portail import Portail

TOURS = 15
TITRE = "Pré-inscription, activation par le lien, confirmation"
OUTILS = pytest.StashKey["tuple[Browser, Portail]"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--entrelacement", metavar="FICHIER", help="où écrire les durées (usage interne)")


@pytest.fixture(autouse=True, scope="session")
def _retenir(browser: Browser, portail: Portail, pytestconfig: pytest.Config) -> None:
    pytestconfig.stash[OUTILS] = (browser, portail)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    item, autre = _choisir(session.items)
    durees: dict[str, list[float]] = {"scenario": [], "nu": []}
    # The first round warms both up. `nextitem=autre`: what belongs to the scenario ends, the browser stays.
    for tour in range(TOURS + 1):
        debut = time.perf_counter()
        rapports = runtestprotocol(item, nextitem=autre, log=False)
        milieu = time.perf_counter()
        if echecs := [str(r.longrepr) for r in rapports if r.failed]:
            raise pytest.exit.Exception(echecs[0], returncode=1)
        _nu(session.config, tour)
        durees["scenario"].append(milieu - debut)
        durees["nu"].append(time.perf_counter() - milieu)
    retenues = {nom: mesurees[1:] for nom, mesurees in durees.items()}
    Path(session.config.getoption("--entrelacement")).write_text(json.dumps(retenues), encoding="utf-8")
    session._setupstate.teardown_exact(None)  # noqa: SLF001 — what the last round left open
    return True


def _choisir(items: list[pytest.Item]) -> tuple[pytest.Function, pytest.Item]:
    fonctions = [item for item in items if isinstance(item, pytest.Function)]
    principal = next(item for item in fonctions if item.originalname == TITRE)
    return principal, next(item for item in fonctions if item is not principal)


def _nu(config: pytest.Config, tour: int) -> None:
    browser, portail = config.stash[OUTILS]
    assert portail.controle is not None
    nu.parcourir(browser, portail.controle, portail.url, generer(tour, "nu"))
