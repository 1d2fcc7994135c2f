"""Blocks to sentences, the way French ends them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tutorials.lecture.modele import Bloc, Marque, Phrase
from tutorials.lexique import abreviations

FIN = re.compile(r"(?:[.!?…]+[»\")\]]*|[.!?…]*\s?»[.!?…]+)(?=\s+[^\s]|$)")
PUCE = re.compile(r"(?:[a-z]\)|\d{1,2}[.)°]|[-–•*→])\s+\S")
CASE = re.compile(r"\s*(?:\[[ xX✓]?\]|[☐☑☒□])\s*")
SUITE = re.compile(r"[→=+/|,;:)-]")
COURANTES = r"M|MM|Mme|Mlle|Dr|art|cf|ex|etc|p|n|env|max|min|no|réf|St|Ste|i\.e|c\.-à-d|s\.v\.p|bd|car|sem|nb|nbre"
ABREGE = re.compile(
    rf"(?:\b(?:{COURANTES}|{'|'.join(re.escape(abrege.rstrip('.')) for abrege, _ in abreviations())})"
    r"|\b[A-Z](?:\.[A-Z])+|^\s*\d{1,2}|^\s*[A-Za-z])\.$",
    re.IGNORECASE,
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
    fins = {fin.end() for fin in FIN.finditer(texte) if _finit(texte, 0, fin)}
    items = {repere for repere, _ in bloc.reperes[1:] if PUCE.match(texte[repere:])}
    for coupe in sorted(fins | items):
        if coupe in items or not _ouvert(texte[debut:coupe]):
            yield from _bornes_utiles(texte, debut, coupe)
            debut = coupe
    yield from _bornes_utiles(texte, debut, len(texte))


def _ouvert(avant: str) -> bool:
    """Whether a quotation or a parenthesis is still open: a sentence does not end there, unless it never closes."""
    ouvert = avant.count("«") > avant.count("»") or avant.count('"') % 2 or avant.count("(") > avant.count(")")
    return bool(ouvert) and len(avant) <= 400


def _finit(texte: str, debut: int, fin: re.Match[str]) -> bool:
    """Whether that mark ends a sentence: not an abbreviation, not before a small letter."""
    avant, apres = texte[debut : fin.end()], texte[fin.end() :].lstrip()
    if fin[0] == "." and ABREGE.search(avant[-40:]):
        return False
    return not apres or not (apres[0].islower() or SUITE.match(apres))


def _bornes_utiles(texte: str, debut: int, fin: int) -> Iterator[tuple[int, int]]:
    if case := CASE.match(texte, debut, fin):
        debut = case.end()
    while debut < fin and texte[debut].isspace():
        debut += 1
    while fin > debut and texte[fin - 1].isspace():
        fin -= 1
    if fin > debut:
        yield debut, fin
