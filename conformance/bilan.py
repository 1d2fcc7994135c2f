"""What a run comes to: gathers the records of all workers, writes the reports, sets the exit status."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from conformance import environnement
from conformance.enregistrement import ECART, ERREUR, INSTABLE, NON_VERIFIE
from conformance.gherkin import read_features
from conformance.registre import load_registres
from conformance.report import build_run_record, summary_lines, write_reports

if TYPE_CHECKING:
    import pytest

TOUT_VERIFIE, LE_PORTAIL_DIFFERE, PARTIE_NON_VERIFIEE, ENVIRONNEMENT = 0, 1, 3, 4


class Bilan:
    """Records of one run, as they come; `courant` is that of the process that reports, never a worker's."""

    courant: ClassVar[Bilan | None] = None

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._debut = time.monotonic()
        self._releves: list[dict[str, Any]] = []
        self._record: dict[str, Any] | None = None
        dossier = environnement.dossier_des_rapports(config)
        for reste in ("album", "echecs"):
            shutil.rmtree(dossier / reste, ignore_errors=True)
        dossier.mkdir(parents=True, exist_ok=True)
        Bilan.courant = self

    def recevoir(self, report: pytest.TestReport) -> None:
        """Take the record that a report carries; stop the run where the portal is gone."""
        releve = getattr(report, "conformance", None)
        if releve is None:
            return
        self._releves.append(releve)
        if releve["verdict"] == ERREUR and "ne répond pas" in (releve["raison"] or ""):
            self._arreter(releve["raison"])

    def conclure(self, session: pytest.Session) -> None:
        """Exit status and reports."""
        Bilan.courant = None
        if not self._releves:
            session.exitstatus = code_de_sortie(int(session.exitstatus), Counter())
            return
        statut = code_de_sortie(int(session.exitstatus), Counter(r["verdict"] for r in self._releves))
        session.exitstatus = statut
        self._record = build_run_record(
            scenarios=sorted(self._releves, key=lambda r: r["id"]),
            registres=load_registres(self._config.rootpath / "features"),
            features=read_features(self._config.rootpath / "features"),
            meta=self._meta(statut),
        )
        write_reports(self._record, environnement.dossier_des_rapports(self._config))

    def resumer(self, terminal: pytest.TerminalReporter) -> None:
        """The one-screen summary."""
        if self._record is None:
            return
        terminal.write_sep("=", "conformité")
        rapport = environnement.dossier_des_rapports(self._config) / "conformance.html"
        for ligne in summary_lines(self._record, rapport):
            terminal.write_line(ligne)

    def _meta(self, statut: int) -> dict[str, Any]:
        partage, portail = environnement.lire(self._config), self._config.stash[environnement.PORTAIL]
        return {
            "duree_s": round(time.monotonic() - self._debut, 2),
            "graine": self._config.getoption("--seed"),
            "portail": {"url": portail.url, "nom": portail.nom, "version": portail.version},
            "navigateur": {
                "nom": "chromium",
                "version": partage.navigateur_version,
                "executable": partage.navigateur,
            },
            "editions": sorted({r["edition"] for r in self._releves}),
            "code_de_sortie": statut,
        }

    def _arreter(self, raison: str) -> None:
        arretable = self._config.pluginmanager.get_plugin("dsession") or self._config.pluginmanager.get_plugin(
            "session"
        )
        if arretable is not None:
            arretable.shouldstop = raison


def code_de_sortie(pytest_dit: int, verdicts: Counter[str]) -> int:
    """Exit status of a run: environment first, then departures, then what could not be verified.

    `pytest_dit`: pytest's own status; an interruption (2) keeps it, a failure of other tests is a departure.
    """
    if verdicts[ERREUR] or pytest_dit in {3, 4}:
        return ENVIRONNEMENT
    if pytest_dit == 2 or (pytest_dit == 5 and not verdicts):
        return pytest_dit
    if verdicts[ECART] or verdicts[INSTABLE] or pytest_dit == 1:
        return LE_PORTAIL_DIFFERE
    return PARTIE_NON_VERIFIEE if verdicts[NON_VERIFIE] else TOUT_VERIFIE
