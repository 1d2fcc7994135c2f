"""Blocks to sentences, the way French ends them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tutorials.lecture.modele import Bloc, Marque, Phrase

FIN = re.compile(r"(?:[.!?…]+[»\")\]]*|[.!?…]*\s?»[.!?…]+)(?=\s+[^\s]|$)")
ABREGE = re.compile(
    r"(?:\b(?:M|MM|Mme|Mlle|Dr|art|cf|ex|etc|p|n|N|tel|tél|Tél|env|max|min|no|réf|St|Ste|vs|i\.e|c\.-à-d|s\.v\.p|av|bd|lun|ven|"
    r"sam|dim|mar|mer|jeu)|\b[A-Z](?:\.[A-Z])+|^\s*\d{1,2}|^\s*[A-Za-z])\.$"
)


def phrases(blocs: Iterable[Bloc]) -> Iterator[Phrase]:
    """Every sentence, in order, with the titles above it."""
    titres: list[tuple[int, str]] = []
    for bloc in blocs:
        if bloc.genre == "titre":
            titres = [titre for titre in titres if titre[0] < bloc.niveau]
        contexte = tuple(texte for _, texte in titres)
        for debut, fin in _bornes(bloc):
            yield _phrase(bloc, debut, fin, contexte)
        if bloc.genre == "titre":
            titres.append((bloc.niveau, bloc.texte))


def _phrase(bloc: Bloc, debut: int, fin: int, titres: tuple[str, ...]) -> Phrase:
    marques = tuple(
        Marque(max(marque.debut, debut) - debut, min(marque.fin, fin) - debut, marque.genre)
        for marque in bloc.marques
        if marque.debut < fin and marque.fin > debut
    )
    return Phrase(bloc.texte[debut:fin], bloc.lieu(debut), bloc, debut, marques, titres)


def _bornes(bloc: Bloc) -> Iterator[tuple[int, int]]:
    texte, debut = bloc.texte, 0
    for fin in FIN.finditer(texte):
        if not _finit(texte, debut, fin):
            continue
        yield from _bornes_utiles(texte, debut, fin.end())
        debut = fin.end()
    yield from _bornes_utiles(texte, debut, len(texte))


def _finit(texte: str, debut: int, fin: re.Match[str]) -> bool:
    """Whether that mark ends a sentence: not an abbreviation, not inside quotes, not before a small letter."""
    avant, apres = texte[debut : fin.end()], texte[fin.end() :].lstrip()
    if fin[0] == "." and ABREGE.search(avant):
        return False
    if avant.count("«") > avant.count("»") or avant.count('"') % 2 or avant.count("(") > avant.count(")"):
        return len(avant) > 400
    return not apres or not apres[0].islower()


def _bornes_utiles(texte: str, debut: int, fin: int) -> Iterator[tuple[int, int]]:
    while debut < fin and texte[debut].isspace():
        debut += 1
    while fin > debut and texte[fin - 1].isspace():
        fin -= 1
    if fin > debut:
        yield debut, fin
