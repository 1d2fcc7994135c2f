"""pytest plugin of the bench: hooks that only delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from conformance import collecte, enregistrement, environnement, gherkin_lecture, options, rejeu, selection
from conformance.bilan import Bilan
from conformance.constat import INCONSTATABLE, INTERROMPU, Ecart
from conformance.recit import recit

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytest_bdd.parser import Step

    from conformance.constat import Constat

ROMPUS = {"when": INTERROMPU, "then": INCONSTATABLE}
BILAN = pytest.StashKey[Bilan]()


def pytest_addoption(parser: pytest.Parser) -> None:
    options.declarer(parser)


def pytest_configure(config: pytest.Config) -> None:
    gherkin_lecture.partager()
    selection.declarer_marques(config)
    if not environnement.concerne(config):
        return
    if not environnement.est_un_ouvrier(config):
        environnement.preparer(config)
        # The counter-proof runs the same scenarios, but what it learns is not about this portal.
        if config.getoption("--counter-proof", None) is None:
            config.stash[BILAN] = Bilan(config)


def pytest_configure_node(node: Any) -> None:
    environnement.transmettre(node)


def pytest_unconfigure(config: pytest.Config) -> None:
    environnement.ranger(config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return collecte.recueillir(file_path, parent)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.failed and (bilan := Bilan.courant):
        bilan.rompre()


def pytest_testnodedown(error: object) -> None:
    if error and (bilan := Bilan.courant):
        bilan.rompre()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    selection.choisir(config, items)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    if collecte.SCENARIO not in item.stash or not isinstance(item, pytest.Function):
        return None
    rejeu.derouler(item, nextitem, rejouer=not item.config.getoption("--no-replay"))
    return True


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    request.node.stash[enregistrement.ETAPE] = f"{step.keyword} {step.name}"


def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Step, exception: Exception) -> None:
    """A page that does not let the user act, or an assertion that finds nothing to judge, names its statements."""
    if isinstance(exception, AssertionError) and not isinstance(exception, Ecart) and step.type in ROMPUS:
        constat: Constat = request.getfixturevalue("constat")
        constat.rompre(
            enregistrement.ids_de(request.node), f"{step.keyword} {step.name}", str(exception), ROMPUS[step.type]
        )


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    if collecte.SCENARIO in item.stash and (call.when == "call" or (call.when == "setup" and call.excinfo)):
        releve = enregistrement.enregistrer(item, call, item.config.getoption("--seed"))
        item.stash[enregistrement.RAPPORT] = releve
        if call.excinfo and enregistrement.est_d_environnement(call.excinfo.value):
            # Each worker stops by itself: the controller could only let it run through all it was given.
            item.session.shouldstop = str(releve["raison"])
        resultat = yield
        rapport = resultat.get_result()
        if releve["echec"] and releve["verdict"] == enregistrement.ECART:
            rapport.longrepr = recit(releve)
        return
    yield


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if bilan := Bilan.courant:
        bilan.recevoir(report)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if bilan := session.config.stash.get(BILAN, None):
        bilan.conclure(session)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if bilan := config.stash.get(BILAN, None):
        bilan.resumer(terminalreporter)
