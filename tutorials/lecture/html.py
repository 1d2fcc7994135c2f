"""HTML to blocks, with lxml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from tutorials.lecture.modele import Bloc, Genre, Lieu, Redacteur

MUETS = {"script", "style", "template", "head", "svg", "noscript", "iframe", "object", "select", "textarea", "nav"}
MARQUES = {
    "b": "gras",
    "strong": "gras",
    "u": "gras",
    "mark": "gras",
    "em": "italique",
    "i": "italique",
    "a": "lien",
    "button": "gras",
    "code": "code",
    "kbd": "code",
    "samp": "code",
}
DANS_LE_TEXTE = {*MARQUES, "span", "abbr", "small", "sup", "sub", "q", "cite", "font", "label", "time", "dfn", "var"}
TITRES = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
GENRES: dict[str, Genre] = {"li": "élément", "tr": "cellule", "pre": "code"}
CELLULES = {"td", "th"}
LISTES = {"ul", "ol"}
DANS_UNE_CELLULE = {"p", "div", "li", "ul", "ol"}


def blocs_du_html(source: str | bytes, decalage: int = 0) -> Iterator[Bloc]:
    """Blocks of an HTML page or fragment; `decalage` is the number of lines of the file before it."""
    if not source.strip():
        return
    try:
        racine = html.document_fromstring(source)
    except etree.ParserError:  # comments alone: nothing to read
        return
    lecteur = _Lecteur(decalage)
    lecteur.lire(racine, "paragraphe", ())
    lecteur.clore()
    yield from lecteur.blocs


class _Lecteur:
    def __init__(self, decalage: int) -> None:
        self.decalage = decalage
        self.ligne = 1
        self.blocs: list[Bloc] = []
        self.redacteur = Redacteur()
        self.genre: Genre = "paragraphe"
        self.niveau = 0
        self.numero: int | None = None

    def lire(self, element: Any, genre: Genre, marques: tuple[str, ...]) -> None:
        nom = element.tag if isinstance(element.tag, str) else ""
        if nom and nom not in MUETS:
            self.ligne = max(self.ligne, element.sourceline or 1)
            if nom in DANS_LE_TEXTE:
                self._contenu(element, genre, (*marques, MARQUES[nom]) if nom in MARQUES else marques)
            elif nom in CELLULES and genre == "cellule":
                self.redacteur.separer(self._lieu())
                self._contenu(element, genre, marques)
            elif nom in DANS_UNE_CELLULE and genre == "cellule":
                self.redacteur.ajouter(" ", self._lieu())
                self._contenu(element, genre, marques)
            elif nom == "br":
                self.redacteur.ajouter(" ", self._lieu())
            else:
                self._bloc(element, nom, genre, marques)

    def _bloc(self, element: Any, nom: str, genre: Genre, marques: tuple[str, ...]) -> None:
        self.clore(tete=nom in LISTES)
        propre: Genre = "titre" if nom in TITRES else GENRES.get(nom, genre)
        self.genre, self.niveau = propre, TITRES.get(nom, 0)
        if nom == "li":
            self.numero = _numero(element)
        self._contenu(element, propre, marques)
        self.clore()
        self.genre, self.niveau = genre, 0

    def _contenu(self, element: Any, genre: Genre, marques: tuple[str, ...]) -> None:
        self._texte(element.text, marques)
        for enfant in element:
            self.lire(enfant, genre, marques)
            self._texte(enfant.tail, marques)

    def _texte(self, texte: str | None, marques: tuple[str, ...]) -> None:
        for rang, morceau in enumerate((texte or "").split("\n")):
            if rang:
                self.ligne += 1
                self.redacteur.ajouter("\n", self._lieu())
            self.redacteur.ajouter(morceau, self._lieu(), marques)

    def _lieu(self) -> Lieu:
        return Lieu(self.ligne + self.decalage)

    def clore(self, *, tete: bool = False) -> None:
        bloc = self.redacteur.bloc(self.genre, self.numero, self.niveau, tete=tete)
        if bloc:
            self.blocs.append(bloc)
            self.numero = None
        self.redacteur = Redacteur()


def _numero(element: Any) -> int | None:
    parent = element.getparent()
    if parent is None or parent.tag != "ol":
        return None
    debut = parent.get("start", "1")
    return (int(debut) if debut.isdigit() else 1) + [e for e in parent if e.tag == "li"].index(element)
