"""pytest plugin of the benchmark: runs one scenario and the same journey by bare Playwright in turn."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

from benchmarks import nu_changement, nu_creation
from conformance.personas import generer

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from conformance.controle import Controle
    from conformance.personas import Persona
    from conformance.portail import Portail

    Nu = Callable[[Browser, Controle, str, Persona], None]

TOURS = 15
PARCOURS = {
    "création": ("Pré-inscription, activation par le lien, confirmation", nu_creation.parcourir),
    "changement": ("L'adresse changée, de l'accueil du portail au récapitulatif", nu_changement.parcourir),
}
"""Title of each journey's scenario, and the same journey bare."""
OUTILS = pytest.StashKey["tuple[Browser, Portail]"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--entrelacement", metavar="FICHIER", help="où écrire les durées (usage interne)")
    parser.addoption("--entrelacement-parcours", choices=PARCOURS, help="quel parcours (usage interne)")


@pytest.fixture(autouse=True, scope="session")
def _retenir(browser: Browser, portail: Portail, pytestconfig: pytest.Config) -> None:
    pytestconfig.stash[OUTILS] = (browser, portail)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    titre, nu = PARCOURS[session.config.getoption("--entrelacement-parcours")]
    item, autre = _choisir(session.items, titre)
    durees: dict[str, list[float]] = {"scenario": [], "nu": []}
    # The first round warms both up. `nextitem=autre`: what belongs to the scenario ends, the browser stays.
    for tour in range(TOURS + 1):
        debut = time.perf_counter()
        rapports = runtestprotocol(item, nextitem=autre, log=False)
        milieu = time.perf_counter()
        if echecs := [str(r.longrepr) for r in rapports if r.failed]:
            raise pytest.exit.Exception(echecs[0], returncode=1)
        _seul(session.config, nu, tour)
        durees["scenario"].append(milieu - debut)
        durees["nu"].append(time.perf_counter() - milieu)
    retenues = {nom: mesurees[1:] for nom, mesurees in durees.items()}
    Path(session.config.getoption("--entrelacement")).write_text(json.dumps(retenues), encoding="utf-8")
    session._setupstate.teardown_exact(None)  # noqa: SLF001 — what the last round left open
    return True


def _choisir(items: list[pytest.Item], titre: str) -> tuple[pytest.Function, pytest.Item]:
    fonctions = [item for item in items if isinstance(item, pytest.Function)]
    principal = next(item for item in fonctions if item.originalname == titre)
    return principal, next(item for item in fonctions if item is not principal)


def _seul(config: pytest.Config, nu: Nu, tour: int) -> None:
    browser, portail = config.stash[OUTILS]
    assert portail.controle is not None
    nu(browser, portail.controle, portail.url, generer(tour, "nu"))
