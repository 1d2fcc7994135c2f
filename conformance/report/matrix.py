"""The traceability matrix, for a spreadsheet: one line a statement and citing scenario.

UTF-8 with BOM and semicolons: what a French Excel opens rightly by a double click; LibreOffice and Python's csv
(`encoding="utf-8-sig"`, `delimiter=";"`) read it as well.
"""

import csv
import io
from collections.abc import Iterator, Mapping

from conformance.report.french import lignes
from conformance.report.model import Exigence, Scenario
from conformance.report.run import Document, Run

ENCODAGE = "utf-8-sig"
COLONNES = (
    "exigence",
    "verdict",
    "scenario",
    "source",
    "document",
    "edition",
    "ecran",
    "genre",
    "libelle",
    "statut",
    "raison",
    "emplacement",
    "verdict_du_scenario",
)
FORMULES = ("=", "+", "-", "@", "\t", "\r")
"""First signs by which a spreadsheet takes a text for a formula."""


def matrix_text(run: Run) -> str:
    """Return the matrix; the line of a statement that no scenario cites has an empty scenario.

    Source lines are written « l. 9-10 », which no spreadsheet takes for the ninth of October.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLONNES)
    writer.writerows([_cell(value) for value in row] for row in _rows(run))
    return out.getvalue()


def _rows(run: Run) -> Iterator[tuple[str, ...]]:
    scenarios = {scenario.id: scenario for scenario in run.scenarios}
    for document in run.documents:
        for exigence in document.exigences:
            yield from _rows_of(exigence, document, scenarios)


def _rows_of(exigence: Exigence, document: Document, scenarios: Mapping[str, Scenario]) -> Iterator[tuple[str, ...]]:
    for identifiant in exigence.scenarios or ("",):
        scenario = scenarios.get(identifiant)
        yield (
            exigence.id,
            exigence.verdict,
            scenario.intitule if scenario else identifiant,
            lignes(exigence.source_lignes),
            document.code,
            exigence.edition,
            exigence.ecran,
            exigence.genre,
            exigence.libelle,
            exigence.statut,
            exigence.raison or "",
            scenario.emplacement if scenario else "",
            scenario.verdict if scenario else "",
        )


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULES) else value
