"""DOCX to blocks, with python-docx; a line is a paragraph of the document, those of tables included."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from typing import Any

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
    yield from _contenu(document, count(1), in_table=False)


def _contenu(parent: Any, numeros: Iterator[int], *, in_table: bool) -> Iterator[Bloc]:
    for partie in parent.iter_inner_content():
        if isinstance(partie, Table):
            for rangee in partie.rows:
                for cellule in rangee.cells:
                    yield from _contenu(cellule, numeros, in_table=True)
        elif bloc := _bloc(partie, Lieu(next(numeros)), in_table=in_table):
            yield bloc


def _bloc(paragraphe: Paragraph, lieu: Lieu, *, in_table: bool) -> Bloc | None:
    redacteur = Redacteur()
    for partie in paragraphe.iter_inner_content():
        if isinstance(partie, Hyperlink):
            redacteur.ajouter(partie.text, lieu, ("lien",))
        else:
            marques = (("gras",) if partie.bold else ()) + (("italique",) if partie.italic else ())
            redacteur.ajouter(partie.text, lieu, marques)
    style = (paragraphe.style.name or "") if paragraphe.style else ""
    genre, niveau = _genre(style, in_table=in_table)
    bloc = redacteur.bloc(genre, None, niveau)
    if bloc and genre == "paragraphe" and ITEM.match(bloc.texte):
        return redacteur.bloc("élément")
    return bloc


def _genre(style: str, *, in_table: bool) -> tuple[Genre, int]:
    if titre := re.match(r"(?:Heading|Titre) ?(\d)|Title", style):
        return "titre", int(titre[1] or 1)
    if in_table:
        return "cellule", 0
    return ("élément" if style.startswith(("List", "Liste")) else "paragraphe"), 0
