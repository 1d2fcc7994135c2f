"""What a run comes to: gathers the records of all workers, writes the reports, sets the exit status."""

from __future__ import annotations

import shutil
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from conformance import environnement
from conformance.enregistrement import ECART, ERREUR, INSTABLE, NON_VERIFIE, VERIFIE
from conformance.gherkin import read_features
from conformance.ligne_de_commande import ECARTS, ENVIRONNEMENT, INCOMPLET
from conformance.ligne_de_commande import VERIFIE as TOUT_VERIFIE
from conformance.registre import load_registres
from conformance.report import build_run_record, summary_lines, write_reports

if TYPE_CHECKING:
    import pytest


class Bilan:
    """Records of one run, as they come; `courant` is that of the process that reports, never a worker's."""

    courant: ClassVar[Bilan | None] = None

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._debut = time.monotonic()
        self._releves: list[dict[str, Any]] = []
        self._record: dict[str, Any] | None = None
        self._rompu = False
        dossier = environnement.dossier_des_rapports(config)
        for reste in ("album", "echecs"):
            shutil.rmtree(dossier / reste, ignore_errors=True)
        # A run that ends before its report must not leave the one before in its place.
        for reste in ("conformance.json", "conformance.html", "matrice.csv"):
            (dossier / reste).unlink(missing_ok=True)
        Bilan.courant = self

    def recevoir(self, report: pytest.TestReport) -> None:
        """Take the record that a report carries."""
        releve = getattr(report, "conformance", None)
        if releve is None:
            self._constater_le_menage(report)
            return
        self._releves.append(releve)

    def _constater_le_menage(self, report: pytest.TestReport) -> None:
        """A scenario judged well, whose sandbox could not be closed: an environment failure, no departure."""
        if not (report.failed and report.when == "teardown"):
            return
        chute = getattr(report.longrepr, "reprcrash", None)
        for releve in self._releves:
            if releve["id"] == report.nodeid and releve["verdict"] in {VERIFIE, NON_VERIFIE}:
                message = chute.message if chute else report.longreprtext
                releve.update(verdict=ERREUR, raison=f"jugé, mais le ménage a échoué : {message}")

    def rompre(self) -> None:
        """Part of the run was lost, a feature that cannot be collected or a worker that died: no departure."""
        self._rompu = True

    def conclure(self, session: pytest.Session) -> None:
        """Exit status and reports."""
        Bilan.courant = None
        pytest_dit = ENVIRONNEMENT if self._rompu else int(session.exitstatus)
        statut = code_de_sortie(pytest_dit, Counter(r["verdict"] for r in self._releves))
        session.exitstatus = statut
        if not self._releves:
            return
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


def code_de_sortie(pytest_dit: int, verdicts: Counter[str]) -> int:
    """Exit status of a run: environment first, then departures, then what could not be verified.

    `pytest_dit`: pytest's own status; an interruption (2) keeps it, a failure of other tests is a departure.
    """
    if verdicts[ERREUR] or pytest_dit in {3, 4}:
        return ENVIRONNEMENT
    if pytest_dit == 2 or (pytest_dit == 5 and not verdicts):
        return pytest_dit
    if verdicts[ECART] or verdicts[INSTABLE] or pytest_dit == 1:
        return ECARTS
    return INCOMPLET if verdicts[NON_VERIFIE] else TOUT_VERIFIE
