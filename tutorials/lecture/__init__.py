"""A tutorial in Markdown, text, HTML, PDF or DOCX, to sentences that know their place in the author's file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tutorials.lecture.brut import blocs_du_texte
from tutorials.lecture.controle import verifier_la_langue
from tutorials.lecture.docx import blocs_du_docx
from tutorials.lecture.html import blocs_du_html
from tutorials.lecture.markdown import blocs_du_markdown
from tutorials.lecture.modele import Bloc, ErreurDeLecture, Lieu, Marque, Phrase
from tutorials.lecture.octets import lire_les_octets, texte_des_octets
from tutorials.lecture.pdf import blocs_du_pdf
from tutorials.lecture.phrases import phrases

__all__ = ["SUFFIXES", "Bloc", "ErreurDeLecture", "Lieu", "Marque", "Phrase", "lire"]

SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "texte",
    ".text": "texte",
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}


def lire(chemin: Path) -> list[Phrase]:
    """Sentences of the tutorial at `chemin`. Raises ErreurDeLecture, with one clear line in French."""
    format_ = SUFFIXES.get(chemin.suffix.lower())
    if format_ is None:
        connus = ", ".join(dict.fromkeys(suffixe.lstrip(".") for suffixe in SUFFIXES))
        raise ErreurDeLecture(f"format « {chemin.suffix or 'sans suffixe'} » inconnu ; formats lus : {connus}")
    lues = list(phrases(_blocs(lire_les_octets(chemin, format_), format_)))
    if not lues:
        raise ErreurDeLecture("le fichier ne contient aucun texte")
    verifier_la_langue(lues)
    return lues


def _blocs(contenu: bytes, format_: str) -> Iterator[Bloc]:
    if format_ == "pdf":
        return blocs_du_pdf(contenu)
    if format_ == "docx":
        return blocs_du_docx(contenu)
    texte = texte_des_octets(contenu, html=format_ == "html")
    if format_ == "html":
        return blocs_du_html(texte)
    if format_ == "markdown":
        return blocs_du_markdown(texte)
    return blocs_du_texte((ligne, Lieu(numero)) for numero, ligne in enumerate(texte.split("\n"), start=1))
