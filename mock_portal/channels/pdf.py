"""The summary form as a PDF (EXP13 l.666). Same sandbox, same clock: same bytes.

It never holds the password nor the trust answer. A character that the font does not own is replaced by its nearest
relative, so that no name breaks the page.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime

from mock_portal.channels.polices import Police, choisir_police
from mock_portal.clock import PARIS
from mock_portal.domain.coordonnees import coordonnees
from mock_portal.sandbox import World
from mock_portal.store.models import Space

BANDEAU = "Simulateur : ce document n'est pas d'impots.gouv.fr"
TITRE = "VOTRE ESPACE PROFESSIONNEL"
SOUS_TITRE = "Récapitulatif de votre inscription"


class Feuille:
    """A page written line by line, dated by the sandbox's clock."""

    def __init__(self, world: World, titre: str) -> None:
        from fpdf import FPDF

        self._pdf = FPDF(format="A4")
        self._pdf.set_creation_date(world.now.astimezone(PARIS))
        self._pdf.set_title(titre)
        self._pdf.set_lang("fr")
        self._police = choisir_police(self._pdf)
        self._pdf.add_page()

    def ligne(self, texte: str, taille: int, style: str = "") -> None:
        """A line of that size (points); `style` "B" = bold. Too long, it goes on below."""
        self._pdf.set_font(self._police.nom, style, taille)
        self._pdf.multi_cell(0, taille * 0.6, imprimable(texte, self._police), new_x="LMARGIN", new_y="NEXT")

    def lignes(self, textes: Iterable[str], taille: int) -> None:
        """Lines of that size, one below the other."""
        for texte in textes:
            self.ligne(texte, taille)

    def tableau(self, rangees: Sequence[Sequence[str]], taille: int) -> None:
        """Cells with borders, the first row in bold; columns of equal width."""
        largeur = self._pdf.epw / len(rangees[0])
        for numero, rangee in enumerate(rangees):
            self._pdf.set_font(self._police.nom, "" if numero else "B", taille)
            for texte in rangee:
                self._pdf.cell(largeur, taille * 0.8, imprimable(texte, self._police), border=1)
            self._pdf.ln()

    def verso(self) -> None:
        """Go on overleaf."""
        self._pdf.add_page()

    def blanc(self, hauteur: int) -> None:
        """That many millimetres of nothing."""
        self._pdf.ln(hauteur)

    def octets(self) -> bytes:
        """The file."""
        return bytes(self._pdf.output())


def formulaire(world: World, espace: Space) -> bytes:
    """The summary of an active space."""
    feuille = Feuille(world, f"{TITRE} - {espace.numero_abonne}")
    feuille.ligne(BANDEAU, 9)
    feuille.ligne(TITRE, 16, "B")
    feuille.ligne(SOUS_TITRE, 12)
    feuille.blanc(4)
    for libelle, valeur in coordonnees(espace):
        feuille.ligne(f"{libelle} : {valeur}", 11)
    feuille.blanc(6)
    feuille.ligne(f"Édité le {horodatage(world.now)}", 9)
    return feuille.octets()


def imprimable(texte: str, police: Police) -> str:
    """The text with the font's characters only."""
    return "".join(_imprimable(c, police) for c in unicodedata.normalize("NFC", texte))


def _imprimable(caractere: str, police: Police) -> str:
    proche = unicodedata.normalize("NFKD", caractere)[:1]
    return next((c for c in (caractere, proche) if police.possede(c)), "?")


def horodatage(instant: datetime) -> str:
    """« 22/08/2023 à 14h09mn36s », Europe/Paris (CHG23 l.846)."""
    return f"{instant.astimezone(PARIS):%d/%m/%Y à %Hh%Mmn%Ss}"
