"""Edges of the journeys that features judge: from which screen to which, and the steps between them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from conformance.gherkin import Etape

AFFICHE = re.compile(r"^l'écran « (.+?) » (?:s'affiche|présente)")
ARRIVEE = re.compile(r"à l'écran « (.+?) »")
PARCOURUS = "les écrans parcourus sont, dans cet ordre"
SUITE = "…"


class Passage(NamedTuple):
    """One edge as a scenario judges it; screens by their names in features, None where the features do not tell.

    The pages of steps `debut` to `fin` (not included) bring the screen `vers`; `rang` is which of them, from 1, where
    the scenario tells all of its screens; 0 otherwise: whichever.
    """

    depuis: str | None
    vers: str | None
    debut: int = 0
    fin: int = 0
    rang: int = 0

    @property
    def arete(self) -> tuple[str | None, str | None]:
        """The two screens."""
        return self.depuis, self.vers


def passages_de(etapes: Sequence[Etape]) -> list[Passage]:
    """Edges that the steps of a scenario judge: a screen that must come, or the whole list of screens."""
    trouves: list[Passage] = []
    depuis: str | None = None
    for fin, etape in enumerate(etapes):
        if etape.genre != "alors":
            arrivee = ARRIVEE.search(etape.texte)
            depuis = arrivee[1] if arrivee else depuis
        elif etape.texte.startswith(PARCOURUS):
            trouves += _parcours(etape, fin)
        elif affiche := AFFICHE.search(etape.texte):
            if (debut := dernier_geste(etapes, fin)) is not None and affiche[1] != depuis:
                trouves.append(Passage(depuis, affiche[1], debut, fin))
            depuis = affiche[1]
    return trouves


def derniers_passages(etapes: Sequence[Etape]) -> list[Passage]:
    """Before each assertion, the last page that came, whichever it is."""
    fins = [rang for rang, etape in enumerate(etapes) if etape.genre == "alors"]
    return [Passage(None, None, max(fin - 1, 0), fin) for fin in fins if fin]


def passages_de_l_exigence(etapes: Sequence[Etape], exigence: str) -> list[Passage]:
    """The screens that bear a statement in a list of screens; where none does, the last page before each assertion."""
    portes = [
        Passage(None, ecran, 0, fin, ecrans[: rang + 1].count(ecran))
        for fin, etape in enumerate(etapes)
        if etape.texte.startswith(PARCOURUS)
        for ecrans in [_ecrans(etape)]
        for rang, ecran in enumerate(ecrans)
        if exigence in etape.table[rang + 1].cellules[0]
    ]
    return portes or derniers_passages(etapes)


def dernier_geste(etapes: Sequence[Etape], fin: int) -> int | None:
    """Index of the last step of the user before step `fin`; None where the scenario only arranges."""
    return next((rang for rang in range(fin - 1, -1, -1) if etapes[rang].genre == "quand"), None)


def ecrans_nommes(etapes: Sequence[Etape]) -> Iterator[str]:
    """Screens that the steps say to be on display, in order."""
    for etape in etapes:
        if etape.genre == "alors" and (affiche := AFFICHE.search(etape.texte)):
            yield affiche[1]
        elif etape.genre != "alors" and (arrivee := ARRIVEE.search(etape.texte)):
            yield arrivee[1]


def _parcours(etape: Etape, fin: int) -> Iterator[Passage]:
    ecrans = _ecrans(etape)
    for rang, (depuis, vers) in enumerate(pairwise(ecrans), start=1):
        if SUITE not in (depuis, vers) and depuis != vers:
            yield Passage(depuis, vers, 0, fin, ecrans[: rang + 1].count(vers))


def _ecrans(etape: Etape) -> list[str]:
    colonne = etape.table[0].cellules.index("écran")
    return [ligne.cellules[colonne] for ligne in etape.table[1:]]
