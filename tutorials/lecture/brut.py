"""Plain text to blocks: paragraphs, items and titles as authors lay them out by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tutorials.lecture.modele import INTITULE, Bloc, Genre, Lieu, Redacteur

ITEM = re.compile(
    r"^\s*(?:[-*+•◦▪●■☞➤➢✓✔»>–—·o↪]\s+|(?:é|e)tape\s+(\d+)\s*[:.)–-]\s*|\(?(\d{1,2})\s?[.)°/-]\s*(?=\D)|[a-z]\)\s+)",
    re.IGNORECASE,
)
NUMERO = re.compile(r"^\s*\d{1,2}\s?[.)°-]+\s*(?=\D)")
SOUS_ITEM = re.compile(r"^\s*(?:[-*•◦–]|[a-z]\))\s")
TITRE = re.compile(r"^\s*(?:#{1,6}\s+|={2,}\s*)(.*?)\s*=*$")
MARQUE = re.compile(r"\*\*(?P<gras>[^*]+)\*\*|\[(?P<lien>[^\]]+)\]\([^)]*\)|</?[a-zA-Z][^>]*>")
TRAIT = re.compile(r"^\s*([=\-_*~])\1{2,}\s*$")
FIN = re.compile(r"[.!?:;…»]\s*$")
PARENTHESE = re.compile(r"\([^)]*\)")
SIGNES = re.compile(r"[→»]")
LARGEUR = 60
LARGEUR_MAXIMALE = 100
PLEIN = 0.85
"""Share of the width from which a line is full; a shorter one was ended by its author."""
SUIVIES = 6
"""Lines followed by another below which nothing is known of the width."""
SANS_FIN = 10_000
MOT = re.compile(r"«[^»]*»?\S*|\S+")


def blocs_du_texte(lignes: Iterable[tuple[str, Lieu]]) -> Iterator[Bloc]:
    """Blocks of numbered lines: a blank line, an item, a title or a finished sentence starts a new one."""
    groupe: list[tuple[str, Lieu]] = []
    toutes = list(lignes)
    largeur = min(max((len(ligne.rstrip()) for ligne, _ in toutes), default=0), LARGEUR_MAXIMALE)
    if not _au_kilometre([ligne for ligne, _ in toutes], largeur):
        largeur = SANS_FIN
    for ligne, lieu in _titrees(toutes):
        if not ligne.strip() or TRAIT.match(ligne):
            yield from _bloc(groupe)
            groupe = []
            continue
        if groupe and not _continue(groupe[-1][0], ligne, largeur):
            yield from _bloc(groupe)
            groupe = []
        groupe.append((ligne, lieu))
    yield from _bloc(groupe)


def _au_kilometre(lignes: list[str], largeur: int) -> bool:
    """Whether paragraphs run over several lines: most lines that another follows are full; a memo's are not."""
    suivies = [
        _pleine(ligne, suivante, largeur)
        for ligne, suivante in pairwise(lignes)
        if ligne.strip() and suivante.strip() and not ITEM.match(suivante) and not _achevee(ligne, suivante)
    ]
    return len(suivies) < SUIVIES or sum(suivies) >= len(suivies) / 2


def _achevee(ligne: str, suivante: str) -> bool:
    """Whether the line ends a sentence, or heads what follows: its width says nothing."""
    return FIN.search(ligne) is not None or (ITEM.match(ligne) is not None and suivante.strip()[:1].isupper())


def _pleine(ligne: str, suivante: str, largeur: int) -> bool:
    """Whether the first word of `suivante` did not fit at the end of `ligne`."""
    mot = MOT.match(suivante.strip())
    return len(ligne.rstrip()) + 1 + len(mot[0] if mot else "") > PLEIN * largeur


def _titrees(lignes: list[tuple[str, Lieu]]) -> Iterator[tuple[str, Lieu]]:
    """Lines, a short one without a full stop just above a list being marked as its title."""
    for rang, (ligne, lieu) in enumerate(lignes):
        suivante = next((texte for texte, _ in lignes[rang + 1 : rang + 3] if texte.strip()), "")
        seule = not rang or not lignes[rang - 1][0].strip()
        largeur = 2 * LARGEUR if ligne.isupper() else LARGEUR
        court = (
            0 < len(ligne.strip()) < largeur
            and not any(m.search(ligne) for m in (FIN, SIGNES))
            and not ITEM.match(ligne)
        )
        capitales = PARENTHESE.sub("", ligne).isupper()
        titre = seule and court and (ITEM.match(suivante) or capitales) and not TITRE.match(ligne)
        titre = titre or _tete_de_liste(ligne, suivante)
        yield (f"## {ligne.strip()}" if titre else ligne), lieu


def _tete_de_liste(ligne: str, suivante: str) -> bool:
    """« 3. Accepter les conditions » above « a) … » or above what stands further in is a title."""
    numero = NUMERO.match(ligne)
    if numero is None or not INTITULE.fullmatch(ligne[numero.end() :].strip()):
        return False
    rentre = len(suivante) - len(suivante.lstrip()) > len(ligne) - len(ligne.lstrip())
    return SOUS_ITEM.match(suivante) is not None or (rentre and suivante.strip()[:1].isupper())


def _continue(avant: str, ligne: str, largeur: int) -> bool:
    """Whether `ligne` goes on with the paragraph of the line before: its first word did not fit there."""
    if ITEM.match(ligne) or TITRE.match(ligne) or TITRE.match(avant):
        return False
    recul = len(ligne) - len(ligne.lstrip()) > len(avant) - len(avant.lstrip())
    if recul and ITEM.match(avant) and ligne.strip()[:1].islower():
        return True
    return _pleine(avant, ligne, largeur) and (ligne.strip()[:1].islower() or not FIN.search(avant))


def _bloc(groupe: list[tuple[str, Lieu]]) -> Iterator[Bloc]:
    if not groupe:
        return
    redacteur, genre, numero, niveau = Redacteur(), "paragraphe", None, 0
    for rang, (ligne, lieu) in enumerate(groupe):
        texte = ligne
        if rang == 0:
            texte, genre, numero, niveau = _tete(ligne)
        _rediger(redacteur, texte, lieu)
        redacteur.ajouter("\n", lieu)
    bloc = redacteur.bloc(_genre(genre), numero, niveau)
    if bloc:
        yield bloc


def _genre(genre: str) -> Genre:
    return "titre" if genre == "titre" else "élément" if genre == "élément" else "paragraphe"


def _tete(ligne: str) -> tuple[str, str, int | None, int]:
    if titre := TITRE.match(ligne):
        return titre[1], "titre", None, 2
    if item := ITEM.match(ligne):
        numero = item[1] or item[2]
        return ligne[item.end() :], "élément", int(numero) if numero else None, 0
    return ligne, "paragraphe", None, 0


def _rediger(redacteur: Redacteur, ligne: str, lieu: Lieu) -> None:
    reste = 0
    for marque in MARQUE.finditer(ligne):
        redacteur.ajouter(ligne[reste : marque.start()], lieu)
        for genre in ("gras", "lien"):
            if marque[genre]:
                redacteur.ajouter(marque[genre], lieu, (genre,))
        reste = marque.end()
    redacteur.ajouter(ligne[reste:], lieu)
