"""Markdown to blocks, with markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tutorials.lecture.modele import Bloc, Genre, Lieu, Redacteur

ENTETE = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
MARQUES = {"strong_open": "gras", "em_open": "italique", "link_open": "lien", "s_open": "barré"}
FERMETURES = {"strong_close": "gras", "em_close": "italique", "link_close": "lien", "s_close": "barré"}
BALISES = {"b": "gras", "strong": "gras", "i": "italique", "em": "italique", "kbd": "code", "u": "gras", "a": "lien"}
LISTES = {"bullet_list_open", "ordered_list_open"}
BALISE = re.compile(r"<(/?)([a-zA-Z]+)[^>]*>")


def blocs_du_markdown(texte: str) -> Iterator[Bloc]:
    """Blocks of a Markdown text; lines are those of the source."""
    source = ENTETE.sub(lambda trouve: "\n" * trouve[0].count("\n"), texte)
    contexte = _Contexte()
    jetons = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    for rang, jeton in enumerate(jetons):
        contexte.suivre(jeton)
        if jeton.type == "inline" and jeton.map:
            redacteur = contexte.rangee or Redacteur()
            _en_ligne(jeton, redacteur)
            tete = any(suivant.type in LISTES for suivant in jetons[rang + 2 : rang + 3])
            if contexte.rangee is None and (bloc := contexte.bloc(redacteur, tete=tete)):
                yield bloc
        elif jeton.type == "tr_close" and contexte.rangee:
            if bloc := contexte.rangee.bloc("cellule"):
                yield bloc
            contexte.rangee = None
        elif jeton.type in {"fence", "code_block"} and jeton.map:
            yield from _code(jeton)
        elif jeton.type == "html_block" and jeton.map:
            yield from _html(jeton)


class _Contexte:
    """Where the parser stands: in a title, an item, a cell."""

    def __init__(self) -> None:
        self.genre: Genre = "paragraphe"
        self.niveau = 0
        self.numero: int | None = None
        self.profondeur = 0
        self.rangee: Redacteur | None = None

    def bloc(self, redacteur: Redacteur, *, tete: bool) -> Bloc | None:
        """The block that was put together here; an item's number serves once."""
        numero, self.numero = self.numero, None
        return redacteur.bloc(self.genre, numero, self.niveau if self.genre == "titre" else 0, tete=tete)

    def suivre(self, jeton: Token) -> None:
        if jeton.type == "list_item_open":
            self.profondeur += 1
            self.numero = int(jeton.info) if jeton.info.isdigit() else None
        elif jeton.type == "list_item_close":
            self.profondeur -= 1
        elif jeton.type == "heading_open":
            self.genre, self.niveau = "titre", int(jeton.tag[1])
        elif jeton.type == "tr_open":
            self.rangee = Redacteur()
        elif jeton.type == "paragraph_open":
            self.genre = "élément" if self.profondeur else "paragraphe"


def _en_ligne(jeton: Token, redacteur: Redacteur) -> None:
    ligne = jeton.map[0] + 1 if jeton.map else 1
    ouvertes = list[str]()
    redacteur.separer(Lieu(ligne))
    for enfant in jeton.children or ():
        if enfant.type in {"softbreak", "hardbreak"}:
            ligne += 1
            redacteur.ajouter("\n", Lieu(ligne))
        elif enfant.type in {"text", "code_inline"} and "barré" not in ouvertes:
            marques = (*ouvertes, "code") if enfant.type == "code_inline" else tuple(ouvertes)
            redacteur.ajouter(enfant.content, Lieu(ligne), marques)
        else:
            _suivre_les_marques(enfant, ouvertes)


def _suivre_les_marques(enfant: Token, ouvertes: list[str]) -> None:
    if enfant.type in MARQUES:
        ouvertes.append(MARQUES[enfant.type])
    elif enfant.type in FERMETURES and FERMETURES[enfant.type] in ouvertes:
        ouvertes.remove(FERMETURES[enfant.type])
    elif enfant.type == "html_inline" and (balise := BALISE.match(enfant.content)):
        marque = BALISES.get(balise[2].lower())
        if marque and not balise[1]:
            ouvertes.append(marque)
        elif marque in ouvertes:
            ouvertes.remove(marque)


def _code(jeton: Token) -> Iterator[Bloc]:
    premiere = (jeton.map[0] if jeton.map else 0) + (2 if jeton.type == "fence" else 1)
    for rang, ligne in enumerate(jeton.content.split("\n")):
        redacteur = Redacteur()
        redacteur.ajouter(ligne, Lieu(premiere + rang))
        if bloc := redacteur.bloc("code"):
            yield bloc


def _html(jeton: Token) -> Iterator[Bloc]:
    from tutorials.lecture.html import blocs_du_html

    yield from blocs_du_html(jeton.content, (jeton.map or [0])[0])
