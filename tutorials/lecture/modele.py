"""Shapes of a tutorial as read: blocks of text that remember where they stand in the author's own file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Genre = Literal["titre", "élément", "paragraphe", "cellule", "code"]

INTITULE = re.compile(r"[^«»\"“”.!?:;→>|=]{3,70}")
"""A line that heads a list of its own, and says nothing by itself: « Accepter les conditions générales »."""
SOUS_TITRE = 6

INVISIBLES = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))


class ErreurDeLecture(Exception):
    """The tutorial cannot be read; the message is one clear line in French."""


class Marque(NamedTuple):
    """A stretch of a text that the author set apart: bold, link, code; positions in that text."""

    debut: int
    fin: int
    genre: str


class Lieu(NamedTuple):
    """A place in the author's file: 1-based line, and page where the file has pages."""

    ligne: int
    page: int = 0

    def __str__(self) -> str:
        return f"{self.page}.{self.ligne}" if self.page else str(self.ligne)


@dataclass(frozen=True, slots=True)
class Bloc:
    """A title, a paragraph, an item of a list or a cell of a table.

    `reperes` says at which offset of `texte` each line of the file starts; `numero` is the author's own, if any;
    `niveau` is the depth of a title.
    """

    texte: str
    genre: Genre
    reperes: tuple[tuple[int, Lieu], ...]
    marques: tuple[Marque, ...] = ()
    numero: int | None = None
    niveau: int = 0

    def lieu(self, position: int) -> Lieu:
        """The place of that offset of the text."""
        rang = bisect_right([debut for debut, _ in self.reperes], position) - 1
        return self.reperes[max(rang, 0)][1]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of a block; `debut` is its offset in the block, `marques` are relative to the sentence."""

    texte: str
    lieu: Lieu
    bloc: Bloc
    debut: int
    marques: tuple[Marque, ...]
    titres: tuple[str, ...] = ()


@dataclass(slots=True)
class Redacteur:
    """Puts a text together piece by piece, with its places and marks; blanks are folded as they come."""

    texte: str = ""
    reperes: list[tuple[int, Lieu]] = field(default_factory=list)
    marques: list[Marque] = field(default_factory=list)

    def ajouter(self, morceau: str, lieu: Lieu, genres: tuple[str, ...] = ()) -> None:
        """Append `morceau`, which starts at `lieu` and bears the marks `genres`."""
        morceau = morceau.translate(INVISIBLES)
        plie = " ".join(morceau.split())
        if morceau[:1].isspace() and self.texte and not self.texte.endswith(" "):
            self.texte += " "
        if not self.reperes or self.reperes[-1][1] != lieu:
            self.reperes.append((len(self.texte), lieu))
        debut = len(self.texte)
        self.texte += plie
        self.marques += [Marque(debut, len(self.texte), genre) for genre in genres if plie]
        if plie and morceau[-1:].isspace():
            self.texte += " "

    def separer(self, lieu: Lieu) -> None:
        """Part the cell that comes from those of the row already there."""
        if self.texte.strip():
            self.ajouter(" | ", lieu)

    def bloc(self, genre: Genre, numero: int | None = None, niveau: int = 0, *, tete: bool = False) -> Bloc | None:
        """What was put together, or nothing if it is blank; `tete`: it stands above a list of its own."""
        if not self.texte.strip():
            return None
        if tete and genre == "élément" and not self.marques and INTITULE.fullmatch(self.texte.strip()):
            genre, niveau = "titre", SOUS_TITRE
        marques = tuple(_fondre(self.marques))
        return Bloc(self.texte.rstrip(), genre, tuple(self.reperes), marques, numero, niveau)


def _fondre(marques: list[Marque]) -> list[Marque]:
    """Neighbouring marks of the same kind make one: an author's bold is often cut in runs."""
    fondues: list[Marque] = []
    for marque in marques:
        if fondues and fondues[-1].genre == marque.genre and marque.debut - fondues[-1].fin <= 1:
            fondues[-1] = Marque(fondues[-1].debut, marque.fin, marque.genre)
        else:
            fondues.append(marque)
    return fondues
