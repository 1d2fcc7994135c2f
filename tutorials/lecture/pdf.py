"""PDF to blocks, with pypdf; a place is a page and a line of that page."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from tutorials.lecture.brut import blocs_du_texte
from tutorials.lecture.modele import Bloc, ErreurDeLecture, Lieu


def blocs_du_pdf(contenu: bytes) -> Iterator[Bloc]:
    """Blocks of every page. Raises ErreurDeLecture on a damaged, locked or scanned file."""
    lignes = list(_lignes(contenu))
    if not any(ligne.strip() for ligne, _ in lignes):
        raise ErreurDeLecture("ce PDF ne contient pas de texte (document numérisé ?) : fournissez-en une version texte")
    yield from blocs_du_texte(lignes)


def _lignes(contenu: bytes) -> Iterator[tuple[str, Lieu]]:
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # remarks on the file's making are none of the author's
    try:
        lecteur = PdfReader(BytesIO(contenu))
        if lecteur.is_encrypted:
            raise ErreurDeLecture("ce PDF est protégé par un mot de passe")
        for page, feuille in enumerate(lecteur.pages, start=1):
            for ligne, texte in enumerate(feuille.extract_text().split("\n"), start=1):
                yield texte, Lieu(ligne, page)
            yield "", Lieu(1, page)
    except (PyPdfError, ValueError, KeyError, AttributeError, TypeError) as erreur:
        raise ErreurDeLecture("ce PDF est abîmé, sa lecture échoue") from erreur
