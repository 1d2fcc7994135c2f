"""pytest plugin of the counter-proof: its items take the place of the scenarios; loaded only by its command."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from conformance import environnement
from conformance.alterations import ALTERATIONS
from conformance.collecte import SCENARIO
from conformance.counterproof import liste, seance
from conformance.counterproof.alteration import Alteration
from conformance.counterproof.atelier import Atelier
from conformance.counterproof.execution import ItemDeDeviation, eprouver
from conformance.counterproof.galerie import Galerie
from conformance.counterproof.journal import Journal
from conformance.counterproof.modele import DETECTEE, Deviation
from conformance.counterproof.plan import SelectionVide, deriver
from conformance.counterproof.regles_du_portail import regles_dites
from conformance.counterproof.relais import Relais, verifier_relayable
from conformance.counterproof.repertoire import Repertoire
from conformance.gherkin import read_features
from conformance.options import editions_choisies
from conformance.portail import Portail
from conformance.registre import load_registres

if TYPE_CHECKING:
    from collections.abc import Generator

    from conformance.counterproof.galerie import Nommer

ATELIER = pytest.StashKey[Atelier]()
CADENCE_HORS_TERMINAL_S = 10.0
JOURNAL = pytest.StashKey[Journal]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--counter-proof", default="{}", metavar="JSON", help="déviations choisies (usage interne)")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    return liste.imprimer(config, _deriver) if seance.choix_de(config).liste else None


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    if environnement.est_un_ouvrier(config):
        return
    voix = Voix(config)
    try:
        verifier_relayable(environnement.lire(config).portail_url)
        config.stash[JOURNAL] = seance.preparer(config, _deriver(config), voix.dire, voix.arreter)
    except seance.FAUTES as erreur:
        environnement.ranger(config)
        raise pytest.UsageError(str(erreur)) from None


def pytest_configure_node(node: Any) -> None:
    seance.transmettre(node)


class Voix:
    """How the journal speaks to the session of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        self._plugins = config.pluginmanager
        self._dit = 0.0

    def dire(self, texte: str) -> None:
        """Progress: on one line of a terminal; elsewhere on lines of their own, and not so often."""
        terminal = self._plugins.get_plugin("terminalreporter")
        if terminal is not None and terminal.isatty:
            terminal.rewrite(texte, erase=True)
        elif terminal is not None and time.monotonic() - self._dit > CADENCE_HORS_TERMINAL_S:
            self._dit = time.monotonic()
            terminal.write_line(texte)

    def arreter(self, raison: str) -> None:
        """No deviation after this one."""
        session = self._plugins.get_plugin("dsession") or self._plugins.get_plugin("session")
        if session is not None:
            session.shouldstop = raison


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    scenarios = [i for i in items if SCENARIO in i.stash and isinstance(i, pytest.Function)]
    a_juger = seance.a_juger(config, _deriver(config))
    repertoire = Repertoire(scenarios)
    items[:] = [_item(session, deviation, repertoire.candidats(deviation)) for deviation in a_juger]
    relais = Relais(environnement.lire(config).portail_url)
    config.stash[ATELIER] = Atelier(relais, Galerie(_nommer(config)), scenarios)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    if not isinstance(item, ItemDeDeviation):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    debut = time.time()
    resultat = eprouver(item, item.config.stash[ATELIER])
    rapport = pytest.TestReport(
        item.nodeid,
        item.location,
        {},
        "passed" if resultat.issue == DETECTEE else "failed",
        None if resultat.issue == DETECTEE else resultat.pourquoi,
        "call",
        start=debut,
        stop=time.time(),
        duration=resultat.duree_s,
    )
    rapport.contre_epreuve = asdict(resultat)  # type: ignore[attr-defined]  # xdist carries plain attributes
    item.ihook.pytest_runtest_logreport(report=rapport)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_bdd_before_step(request: pytest.FixtureRequest) -> None:
    if isinstance(alteration := request.node.stash.get(ALTERATIONS, None), Alteration):
        alteration.avant_etape(request)


@pytest.hookimpl(tryfirst=True)
def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    return ("", "", "") if hasattr(report, "contre_epreuve") else None


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if (journal := Journal.courant) and (brut := getattr(report, "contre_epreuve", None)):
        journal.recevoir(brut)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, Any, Any]:
    if atelier := session.config.stash.get(ATELIER, None):
        atelier.relais.arreter()
    rendu = yield
    if journal := session.config.stash.get(JOURNAL, None):
        session.exitstatus = seance.conclure(session.config, journal, int(session.exitstatus))
    return rendu


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if journal := config.stash.get(JOURNAL, None):
        for ligne in seance.resumer(config, journal):
            terminalreporter.write_line(ligne)


def _deriver(config: pytest.Config) -> list[Deviation]:
    partage = environnement.lire(config)
    portail = Portail.joindre(partage.portail_url, partage.jeton)
    if portail.controle is None:
        raise SelectionVide("le portail n'offre pas l'API de contrôle : la contre-épreuve ne peut pas le dérégler")
    racine = config.rootpath / "features"
    regles = regles_dites(portail.controle, editions_choisies(config))
    incidents = [str(incident["name"]) for incident in portail.controle.get("/")["faults"]]
    return deriver(read_features(racine), load_registres(racine), regles, incidents)


def _nommer(config: pytest.Config) -> Nommer:
    """How the suite itself names a screen; its module is a plugin, which pytest must be the first to import."""
    fixtures: Any = config.pluginmanager.get_plugin("conformance.fixtures")
    nommer: Nommer = fixtures.nommer
    return nommer


def _item(session: pytest.Session, deviation: Deviation, scenarios: list[pytest.Function]) -> ItemDeDeviation:
    item: ItemDeDeviation = ItemDeDeviation.from_parent(session, name=deviation.id)
    item.deviation, item.scenarios = deviation, scenarios
    return item
