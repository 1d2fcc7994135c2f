"""The summary form as a PDF (EXP13 l.666). Same sandbox, same clock: same bytes.

It never holds the password nor the trust answer. A character that the font does not own is replaced by its nearest
relative, so that no name breaks the page.
"""

import unicodedata
from datetime import datetime
from typing import TYPE_CHECKING

from mock_portal.channels.polices import Police, choisir_police
from mock_portal.clock import PARIS
from mock_portal.domain.coordonnees import coordonnees
from mock_portal.sandbox import World
from mock_portal.store.models import Space

if TYPE_CHECKING:
    from fpdf import FPDF

BANDEAU = "Simulateur : ce document n'est pas d'impots.gouv.fr"
TITRE = "VOTRE ESPACE PROFESSIONNEL"
SOUS_TITRE = "Récapitulatif de votre inscription"


def formulaire(world: World, espace: Space) -> bytes:
    """The summary of an active space."""
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_creation_date(world.now.astimezone(PARIS))
    pdf.set_title(f"{TITRE} - {espace.numero_abonne}")
    pdf.set_lang("fr")
    police = choisir_police(pdf)
    pdf.add_page()
    _ligne(pdf, police, BANDEAU, 9)
    _ligne(pdf, police, TITRE, 16, "B")
    _ligne(pdf, police, SOUS_TITRE, 12)
    pdf.ln(4)
    for libelle, valeur in coordonnees(espace):
        _ligne(pdf, police, f"{libelle} : {valeur}", 11)
    pdf.ln(6)
    _ligne(pdf, police, f"Édité le {_horodatage(world.now)}", 9)
    return bytes(pdf.output())


def _ligne(pdf: "FPDF", police: Police, texte: str, taille: int, style: str = "") -> None:
    pdf.set_font(police.nom, style, taille)
    pdf.multi_cell(0, taille * 0.6, imprimable(texte, police), new_x="LMARGIN", new_y="NEXT")


def imprimable(texte: str, police: Police) -> str:
    """The text with the font's characters only."""
    return "".join(_imprimable(c, police) for c in unicodedata.normalize("NFC", texte))


def _imprimable(caractere: str, police: Police) -> str:
    proche = unicodedata.normalize("NFKD", caractere)[:1]
    return next((c for c in (caractere, proche) if police.possede(c)), "?")


def _horodatage(instant: datetime) -> str:
    return f"{instant.astimezone(PARIS):%d/%m/%Y à %Hh%Mmn%Ss}"
