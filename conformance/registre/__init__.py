"""The registers of `features/`: documents, statements, screens and contradictions, read and validated.

`load_registres(features)` reads all of it, `load_documents(features)` the documents alone; both raise
ErreurDeRegistre at the first fault.
"""

from __future__ import annotations

from conformance.registre.chargement import load_documents, load_registres
from conformance.registre.modele import (
    A_VERIFIER,
    CONTEXTE,
    MOTIF_ID,
    OUVERT,
    Contradiction,
    Document,
    Ecran,
    ErreurDeRegistre,
    Exigence,
    Registres,
    code_du_document,
)

__all__ = [
    "A_VERIFIER",
    "CONTEXTE",
    "MOTIF_ID",
    "OUVERT",
    "Contradiction",
    "Document",
    "Ecran",
    "ErreurDeRegistre",
    "Exigence",
    "Registres",
    "code_du_document",
    "load_documents",
    "load_registres",
]
