"""Where a row of a table stands in what is shown, and the words that break it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conformance.alignement import apparier
from conformance.counterproof.mots import REPERE, inventer, mots_montres, remplacer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance.alignement import Observe
    from conformance.counterproof.modele import Cible

RESSEMBLANCE = 0.6
"""Share of a table's rows that must be on a screen for it to be the screen of that table."""
MOTIF_LIBRE = "/.+?/"


class Lieu(NamedTuple):
    """Indices of what shows the row, the first being its own place, and of what shows its neighbour."""

    rangs: list[int]
    voisin: int | None


def places(cible: Cible, vus: Sequence[Observe]) -> Lieu | None:
    """Where the row is shown, the whole table being aligned with what is seen; None where it is not there."""
    fermes = [x for x in cible.lignes if x.texte != MOTIF_LIBRE]
    presentes = sum(any(x.convient(vu) for vu in vus) for x in fermes)
    if presentes < RESSEMBLANCE * len(fermes):
        return None
    paires = apparier(cible.lignes, vus)
    if cible.rang not in paires:
        return None
    pris = set(paires.values())
    autres = [j for j, vu in enumerate(vus) if cible.libre and j not in pris and cible.ligne.convient(vu)]
    voisin = paires.get(cible.voisin) if cible.voisin is not None else None
    return Lieu([paires[cible.rang], *autres], voisin)


def altere(texte: str, cible: Cible) -> str | None:
    """`texte` with one word altered so that the row no longer describes it; None where no word can."""
    return next((nouveau for _, _, nouveau in essais(texte, cible)), None)


def essais(texte: str, cible: Cible) -> Iterator[tuple[str, str, str]]:
    """Word, its replacement, and the text they give, the most natural first."""
    for mot, nouveau in _remplacements(texte, cible):
        change = remplacer(texte, mot, nouveau)
        if change != texte and not (cible.souple and cible.ligne.texte_convient(change)):
            yield mot, nouveau, change


def _remplacements(texte: str, cible: Cible) -> Iterator[tuple[str, str]]:
    if cible.mot and cible.nouveau:
        yield cible.mot, cible.nouveau
        return
    mots = [cible.mot] if cible.mot else mots_montres(texte)
    yield from ((mot, inventer(mot)) for mot in mots)
    yield from ((mot, mot[:1] + REPERE + mot[1:]) for mot in mots)
    yield texte, ""  # a pattern that any words meet is broken by none
