"""Shapes of the registers: what the source documents say, row by row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

MOTIF_ID = re.compile(r"[A-Z]+[0-9]*-O?[0-9]{2,4}")
"""Identifier of a statement: `EXP13-089`, `C-013`, `EXP13-O01`."""

A_VERIFIER = "à vérifier"
CONTEXTE = "contexte"
OUVERT = "ouvert"
STATUTS = (A_VERIFIER, CONTEXTE, OUVERT)
COMPARAISONS = ("", "exact", "casse", "motif", "présence")
"""How `valeur` is met: exactly, without regard to case, as a regular expression, as a part. Empty: no value."""


class ErreurDeRegistre(Exception):
    """A register cannot be read; the message is `file:line: cause`, in French."""


@dataclass(frozen=True, slots=True)
class Document:
    """One source document: `code` prefixes its identifiers, `dossier` is its folder under `features/`."""

    code: str
    dossier: str
    titre: str
    edition: str

    @property
    def tag(self) -> str:
        """Tag of its features, without `@`: `creation-expert-2013`."""
        return self.dossier.replace("_", "-")

    @property
    def editions(self) -> tuple[str, ...]:
        """Editions of the portal that the document speaks of."""
        return separer_editions(self.edition)


@dataclass(frozen=True, slots=True)
class Exigence:
    """One checkable statement; `valeur` and `unite` are empty where the statement has no value."""

    id: str
    source_lignes: str
    edition: str
    ecran: str
    genre: str
    libelle: str
    sujet: str
    valeur: str
    unite: str
    comparaison: str
    statut: str
    raison: str
    document: str
    chemin: str
    ligne: int

    @property
    def verifiable(self) -> bool:
        """Whether a scenario must cite the statement."""
        return self.statut == A_VERIFIER

    @property
    def editions(self) -> tuple[str, ...]:
        """Editions of the portal in which the statement holds."""
        return separer_editions(self.edition)


@dataclass(frozen=True, slots=True)
class Ecran:
    """One screen: code of the catalogue, French name, slug used by Python, templates and the control API."""

    code: str
    nom: str
    slug: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two documents that disagree, the side taken and why."""

    id: str
    sujet: str
    documents: str
    parti_pris: str
    raison: str


@dataclass(frozen=True, slots=True)
class Registres:
    """Everything the registers say, keyed by identifier (documents by code, screens by slug)."""

    racine: Path
    documents: dict[str, Document]
    exigences: dict[str, Exigence]
    ecrans: dict[str, Ecran]
    contradictions: dict[str, Contradiction]

    def exigences_de(self, code: str) -> tuple[Exigence, ...]:
        """Statements of one document, in the order of its register."""
        return tuple(exigence for exigence in self.exigences.values() if exigence.document == code)

    def document_du_tag(self, tag: str) -> Document | None:
        """The document whose features bear `tag` (without `@`), if any."""
        return next((document for document in self.documents.values() if document.tag == tag), None)


def separer_editions(texte: str) -> tuple[str, ...]:
    """Split « 2013, 2014 » into its editions."""
    return tuple(re.findall(r"[0-9]{4}", texte))


def code_du_document(identifiant: str) -> str:
    """Code of the document an identifier belongs to: `EXP13-089` gives `EXP13`."""
    return identifiant.partition("-")[0]
