"""Reports set down on disk, each whole or not at all."""

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conformance.report.counterproof import read_counterproof
from conformance.report.html import render
from conformance.report.matrix import ENCODAGE, matrix_text
from conformance.report.parsing import RecordIllisible
from conformance.report.pictures import Pictures
from conformance.report.run import NOM_JSON, Run, load_run

NOM_HTML = "conformance.html"
NOM_MATRICE = "matrice.csv"
SEULS = "replace"
"""What becomes of half a character (a lone surrogate), which a browser may well hand over: « ? », and no crash."""


def write_reports(record: dict[str, Any], dossier: Path) -> list[Path]:
    """Write the record, the matrix and the HTML report of `record` into `dossier`; return their paths, HTML first.

    Pictures named by the record are read under `dossier`. The record is written first: whatever befalls the page, the
    facts are kept. Raises OSError where the folder cannot be written.
    """
    dossier.mkdir(parents=True, exist_ok=True)
    written = [write_atomically(dossier / name, content) for name, content in _contents(record, dossier)]
    return written[::-1]


def refresh_page(dossier: Path) -> Path | None:
    """Lay the page of `dossier` out anew from its record; None where there is no record that can be read."""
    if not (dossier / NOM_HTML).is_file():
        return None
    try:
        run = load_run(dossier)
    except RecordIllisible:
        return None  # the page of another version stays as it was made
    return write_atomically(dossier / NOM_HTML, _page(run, dossier))


def _page(run: Run, dossier: Path) -> bytes:
    return render(run, Pictures(dossier), read_counterproof(dossier)).encode("utf-8", SEULS)


def _contents(record: dict[str, Any], dossier: Path) -> Iterator[tuple[str, bytes]]:
    yield NOM_JSON, json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", SEULS)
    run = Run.read(record)
    yield NOM_MATRICE, matrix_text(run).encode(ENCODAGE, SEULS)
    yield NOM_HTML, _page(run, dossier)


def write_atomically(fichier: Path, content: bytes) -> Path:
    """Put `content` into `fichier` by a rename, so that nobody ever reads half of it."""
    handle, name = tempfile.mkstemp(dir=fichier.parent, prefix=f".{fichier.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        temporary.chmod(0o644)
        temporary.replace(fichier)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return fichier
