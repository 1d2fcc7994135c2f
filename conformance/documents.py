"""PDF documents as a reader sees them: lines of text."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader


def lignes_du_pdf(contenu: bytes) -> list[str]:
    """Non-empty lines of every page, blanks folded; the simulator's own lines left out. Raises on what is no PDF."""
    texte = "\n".join(page.extract_text() for page in PdfReader(BytesIO(contenu)).pages)
    lignes = (" ".join(ligne.split()) for ligne in texte.splitlines())
    return [ligne for ligne in lignes if ligne and "simulateur" not in ligne.casefold()]
