"""The whole run: where, when, with what, its documents and its scenarios."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from conformance.report.model import Exigence, Scenario
from conformance.report.parsing import RecordIllisible, decimal, entries, maybe, number, section, text, texts

VERSION = 1
NOM_JSON = "conformance.json"
SILENCIEUX = "comportements_silencieux"

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Document:
    """One source document and every statement of its register."""

    code: str
    titre: str
    edition: str
    missing: tuple[str, ...]
    exigences: tuple[Exigence, ...]

    @classmethod
    def read(cls, source: Json) -> Self:
        """Read one item of the record's `documents`."""
        edition = text(source, "edition")
        exigences = tuple(Exigence.read(item, edition) for item in entries(source, "exigences"))
        code = text(source, "code")
        return cls(code, text(source, "titre") or code, edition, texts(source, "missing"), exigences)

    @property
    def silencieux(self) -> bool:
        """True for the register of what users expect and no source says."""
        return self.code in {SILENCIEUX, "C"}


@dataclass(frozen=True)
class Contradiction:
    """Two sources that disagree, the side taken and why."""

    id: str
    sujet: str
    documents: str
    parti_pris: str
    raison: str


@dataclass(frozen=True)
class Run:
    """A run record; durations in seconds, `genere_le` an ISO 8601 instant, `interrompu` None or the reason."""

    genere_le: str
    duree_s: float
    graine: int
    portail: Json
    navigateur: Json
    editions: tuple[str, ...]
    ecrans: tuple[str, ...]
    code_de_sortie: int
    interrompu: str | None
    scenarios: tuple[Scenario, ...]
    documents: tuple[Document, ...]
    contradictions: tuple[Contradiction, ...]

    @classmethod
    def read(cls, record: Json) -> Self:
        """Read a run record; raise RecordIllisible where its shape is not that of one."""
        keys = ("id", "sujet", "documents", "parti_pris", "raison")
        return cls(
            genere_le=text(record, "genere_le"),
            duree_s=decimal(record, "duree_s"),
            graine=number(record, "graine"),
            portail=section(record, "portail"),
            navigateur=section(record, "navigateur"),
            editions=texts(record, "editions"),
            ecrans=texts(record, "ecrans"),
            code_de_sortie=number(record, "code_de_sortie"),
            interrompu=maybe(record, "interrompu"),
            scenarios=tuple(Scenario.read(item) for item in entries(record, "scenarios")),
            documents=tuple(Document.read(item) for item in entries(record, "documents")),
            contradictions=tuple(
                Contradiction(*(text(item, key) for key in keys)) for item in entries(record, "contradictions")
            ),
        )

    @property
    def exigences(self) -> tuple[Exigence, ...]:
        """Every statement of every document."""
        return tuple(exigence for document in self.documents for exigence in document.exigences)

    def count(self, verdict: str) -> int:
        """How many statements bear `verdict`."""
        return sum(exigence.verdict == verdict for exigence in self.exigences)

    def count_scenarios(self, *verdicts: str) -> int:
        """How many scenarios bear one of `verdicts`."""
        return sum(scenario.verdict in verdicts for scenario in self.scenarios)


def load_run(path: Path) -> Run:
    """Read the record in `path`, a file or a folder of reports; raise RecordIllisible with the cause in French."""
    fichier = path / NOM_JSON if path.is_dir() else path
    try:
        record = json.loads(fichier.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise RecordIllisible(f"{fichier} : fichier introuvable.") from error
    except OSError as error:
        raise RecordIllisible(f"{fichier} : lecture impossible ({error.strerror}).") from error
    except ValueError as error:
        raise RecordIllisible(f"{fichier} : ce n'est pas du JSON ({error}).") from error
    if not isinstance(record, dict) or record.get("version") != VERSION:
        raise RecordIllisible(f"{fichier} : ce n'est pas un compte rendu d'exécution de version {VERSION}.")
    if "documents" not in record or "scenarios" not in record:
        raise RecordIllisible(f"{fichier} : compte rendu sans « documents » ou sans « scenarios ».")
    try:
        return Run.read(record)
    except RecordIllisible as error:
        raise RecordIllisible(f"{fichier} : {error}") from error
