"""The font of the PDF: one that is embedded where the package `font-roboto` is installed, else every reader's own."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fpdf import FPDF

JEU = "cp1252"


@dataclass(frozen=True)
class Police:
    """Its name in the document, and which characters it owns."""

    nom: str
    possede: Callable[[str], bool]


def choisir_police(pdf: "FPDF") -> Police:
    """Make the font known to the document. Roboto owns Latin, Greek and Cyrillic; Helvetica, Western Europe."""
    from fpdf.fonts import TTFFont

    if find_spec("font_roboto") is None:
        pdf.core_fonts_encoding = JEU
        return Police("helvetica", _dans_le_jeu)
    roboto = import_module("font_roboto")
    pdf.add_font("roboto", "", roboto.Roboto)
    pdf.add_font("roboto", "B", roboto.RobotoBold)
    police = pdf.fonts["roboto"]
    assert isinstance(police, TTFFont)
    connus = frozenset(map(chr, police.cmap))
    return Police("roboto", connus.__contains__)


def _dans_le_jeu(caractere: str) -> bool:
    try:
        caractere.encode(JEU)
    except UnicodeEncodeError:
        return False
    return True
