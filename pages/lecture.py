"""One reading of what a window shows: the elements of the page in reading order, taken by one call."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page


@dataclass(frozen=True)
class Element:
    """One thing a reader sees: its kind and its normalised text.

    On a screen: titre, libellé, champ, valeur, consigne, message, bouton, lien, option or marque.
    """

    genre: str
    texte: str


@dataclass(frozen=True)
class Refus:
    """A field that the screen marks as wrong: its label, and every text tied to it (hints and error)."""

    champ: str
    message: str


@dataclass(frozen=True)
class Lecture:
    """What one window shows at one moment."""

    url: str
    titre: str
    langue: str
    elements: tuple[Element, ...]
    refus: tuple[Refus, ...]
    alertes: tuple[str, ...]
    actif: str

    def textes(self, genre: str) -> tuple[str, ...]:
        """Texts of one kind, in reading order."""
        return tuple(e.texte for e in self.elements if e.genre == genre)

    def valeur_de(self, libelle: str) -> str | None:
        """Value that stands right after a label or field; None where the label is not on the screen."""
        cherche = normaliser(libelle).rstrip(" :")
        for rang, element in enumerate(self.elements):
            if element.genre in {"champ", "libellé"} and element.texte.rstrip(" :") == cherche:
                return self._valeur_apres(rang)
        return None

    def _valeur_apres(self, rang: int) -> str:
        for element in self.elements[rang + 1 :]:
            if element.genre == "valeur":
                return element.texte
            if element == Element("marque", "masqué"):
                raise ValueError("la valeur d'un champ masqué n'est pas lue : rien ne peut en être affirmé")
            if element.genre != "marque":
                break
        return ""

    def champs_refuses(self) -> list[str]:
        """Labels of the fields marked as wrong, in reading order; one whose message does not name it says so."""
        return [
            r.champ if r.champ.rstrip(" :*.?") in r.message else f"{r.champ} (sans message qui le nomme)"
            for r in self.refus
        ]

    def precedes_de(self, marque: str) -> list[str]:
        """Labels of the fields right before which a mark stands."""
        suites = zip(self.elements, self.elements[1:], strict=False)
        return [e.texte for avant, e in suites if e.genre == "champ" and avant == Element("marque", marque)]

    def contient(self, texte: str) -> bool:
        """Whether a text stands anywhere on the page; only ever used to assert an absence."""
        cherche = normaliser(texte)
        return any(cherche in e.texte for e in self.elements)


def normaliser(texte: str) -> str:
    """Text as the suite compares it: NFC, plain blanks and apostrophes, one blank between words."""
    plat = unicodedata.normalize("NFC", texte)
    for exotique in "\u00a0\u202f\u2009":
        plat = plat.replace(exotique, " ")
    for apostrophe in "\u2018\u2019":
        plat = plat.replace(apostrophe, "'")
    return " ".join(plat.split())


@cache
def script() -> str:
    """The reader itself, evaluated in the page."""
    return (Path(__file__).parent / "lecture.js").read_text(encoding="utf-8")


def lire(page: Page) -> Lecture:
    """Read a window once."""
    brut = page.evaluate(script())
    return depuis_brut(brut)


def depuis_brut(brut: dict[str, object]) -> Lecture:
    """Lecture from what the reader returns in the page."""
    elements = tuple(Element(str(g), str(t)) for g, t in _paires(brut["elements"]))
    refus = tuple(Refus(str(c), str(m)) for c, m in _paires(brut["refus"]))
    alertes = tuple(str(a) for a in _liste(brut["alertes"]))
    titre, langue = str(brut["titre"]), str(brut["langue"])
    return Lecture(str(brut["url"]), titre, langue, elements, refus, alertes, str(brut["actif"]))


def _liste(valeur: object) -> list[object]:
    assert isinstance(valeur, list)
    return valeur


def _paires(valeur: object) -> list[tuple[object, object]]:
    return [(paire[0], paire[1]) for paire in _liste(valeur) if isinstance(paire, list)]
