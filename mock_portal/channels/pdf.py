"""The summary form as a PDF (EXP13 l.666). Same sandbox, same clock: same bytes.

It never holds the password nor the trust answer. Helvetica, one of the fonts every PDF reader owns, writes Western
European names; a character outside its set is replaced by its nearest relative, so that no name breaks the page.
"""

import unicodedata
from datetime import datetime

from mock_portal.clock import PARIS
from mock_portal.domain.coordonnees import coordonnees
from mock_portal.sandbox import World
from mock_portal.store.models import Space

BANDEAU = "Simulateur : ce document n'est pas d'impots.gouv.fr"
TITRE = "VOTRE ESPACE PROFESSIONNEL"
SOUS_TITRE = "Récapitulatif de votre inscription"
JEU = "cp1252"


def formulaire(world: World, espace: Space) -> bytes:
    """The summary of an active space."""
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_creation_date(world.now.astimezone(PARIS))
    pdf.set_title(f"{TITRE} - {espace.numero_abonne}")
    pdf.set_lang("fr")
    pdf.core_fonts_encoding = JEU
    pdf.add_page()
    _ligne(pdf, BANDEAU, 10, "I")
    _ligne(pdf, TITRE, 16, "B")
    _ligne(pdf, SOUS_TITRE, 12, "")
    pdf.ln(4)
    for libelle, valeur in coordonnees(espace):
        _ligne(pdf, f"{libelle} : {valeur}", 11, "")
    pdf.ln(6)
    _ligne(pdf, f"Édité le {_horodatage(world.now)}", 9, "")
    return bytes(pdf.output())


def _ligne(pdf: "FPDF", texte: str, taille: int, style: str) -> None:  # type: ignore[name-defined]  # noqa: F821
    pdf.set_font("helvetica", style, taille)
    pdf.multi_cell(0, taille * 0.6, imprimable(texte), new_x="LMARGIN", new_y="NEXT")


def imprimable(texte: str) -> str:
    """The text with the font's characters only."""
    return "".join(_imprimable(c) for c in unicodedata.normalize("NFC", texte))


def _imprimable(caractere: str) -> str:
    for essai in (caractere, unicodedata.normalize("NFKD", caractere)[:1]):
        try:
            essai.encode(JEU)
        except UnicodeEncodeError:
            continue
        return essai
    return "?"


def _horodatage(instant: datetime) -> str:
    return f"{instant.astimezone(PARIS):%d/%m/%Y à %Hh%Mmn%Ss}"
