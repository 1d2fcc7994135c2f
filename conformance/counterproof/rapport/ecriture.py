"""The record and the page of a counter-proof set down on disk, and the main report told of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from conformance.counterproof.rapport.page import render
from conformance.report.counterproof import NOM_HTML, NOM_JSON
from conformance.report.writing import SEULS, refresh_page, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.registre import Registres


def write_report(record: dict[str, Any], registres: Registres, dossier: Path) -> Path:
    """Write the record, then the page, into `dossier`; path of the page.

    The main report of `dossier`, if there is one, is laid out anew: its line about the counter-proof must not speak of
    the one before. Raises OSError where the folder cannot be written.
    """
    dossier.mkdir(parents=True, exist_ok=True)
    write_atomically(dossier / NOM_JSON, json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", SEULS))
    page = write_atomically(dossier / NOM_HTML, render(record, registres).encode("utf-8", SEULS))
    refresh_page(dossier)
    return page


def remove_report(dossier: Path) -> None:
    """A run that ends before its report must not leave the one before in its place."""
    for nom in (NOM_JSON, NOM_HTML):
        (dossier / nom).unlink(missing_ok=True)
