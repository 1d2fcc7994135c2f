"""DOCX to blocks, with python-docx; a line is a paragraph of the document, those of tables included."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import count

import docx
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph

from tutorials.lecture.brut import ITEM
from tutorials.lecture.modele import Bloc, ErreurDeLecture, Genre, Lieu, Redacteur

DEPLIE_MAXIMAL = 200_000_000
"""Octets: a document that swells beyond this is refused unread."""


def blocs_du_docx(contenu: bytes) -> Iterator[Bloc]:
    """Blocks of a Word document. Raises ErreurDeLecture on a damaged file."""
    try:
        with zipfile.ZipFile(BytesIO(contenu)) as archive:
            if sum(membre.file_size for membre in archive.infolist()) > DEPLIE_MAXIMAL:
                raise ErreurDeLecture("ce document Word est trop gros une fois déplié")
        document = docx.Document(BytesIO(contenu))
    except (zipfile.BadZipFile, OpcError, KeyError, ValueError) as erreur:
        raise ErreurDeLecture("ce document Word est abîmé, sa lecture échoue") from erreur
    numeros = count(1)
    for partie in document.iter_inner_content():
        if isinstance(partie, Table):
            yield from _table(partie, numeros)
        elif bloc := _bloc(partie, Lieu(next(numeros))):
            yield bloc


def _table(table: Table, numeros: Iterator[int]) -> Iterator[Bloc]:
    """One block a row; cells that Word merges come several times and are read once."""
    for rangee in table.rows:
        redacteur, lues = Redacteur(), set[int]()
        for cellule in rangee.cells:
            if id(cellule._tc) in lues:  # noqa: SLF001 - python-docx offers no other identity of a merged cell
                continue
            lues.add(id(cellule._tc))  # noqa: SLF001
            for paragraphe in cellule.paragraphs:
                lieu = Lieu(next(numeros))
                redacteur.separer(lieu)
                _rediger(paragraphe, lieu, redacteur)
        if bloc := redacteur.bloc("cellule"):
            yield bloc


def _bloc(paragraphe: Paragraph, lieu: Lieu) -> Bloc | None:
    redacteur = Redacteur()
    _rediger(paragraphe, lieu, redacteur)
    style = (paragraphe.style.name or "") if paragraphe.style else ""
    genre, niveau = _genre(style)
    bloc = redacteur.bloc(genre, None, niveau)
    if bloc and genre == "paragraphe" and ITEM.match(bloc.texte):
        return redacteur.bloc("élément")
    return bloc


def _rediger(paragraphe: Paragraph, lieu: Lieu, redacteur: Redacteur) -> None:
    for partie in paragraphe.iter_inner_content():
        if isinstance(partie, Hyperlink):
            redacteur.ajouter(partie.text, lieu, ("lien",))
        else:
            marques = (("gras",) if partie.bold else ()) + (("italique",) if partie.italic else ())
            redacteur.ajouter(partie.text, lieu, marques)


def _genre(style: str) -> tuple[Genre, int]:
    if titre := re.match(r"(?:Heading|Titre) ?(\d)|Title", style):
        return "titre", int(titre[1] or 1)
    return ("élément" if style.startswith(("List", "Liste")) else "paragraphe"), 0
