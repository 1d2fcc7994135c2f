"""Abbreviations written out before a sentence is understood, with the way back to the author's own text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tutorials.lecture import Phrase
from tutorials.lexique import abreviations
from tutorials.texte import plier


@dataclass(frozen=True, slots=True)
class Developpee:
    """A sentence without abbreviations; `ecarts` tells, for each one, where it ended before and after."""

    phrase: Phrase
    ecarts: tuple[tuple[int, int], ...] = ()

    def origine(self, position: int) -> int:
        """Offset in the author's sentence of an offset in this one."""
        avant, apres = max((ecart for ecart in self.ecarts if ecart[1] <= position), default=(0, 0))
        suivant = min((ecart[0] for ecart in self.ecarts if ecart[1] > position), default=position)
        return min(avant + position - apres, suivant) if self.ecarts else position


def developper(phrase: Phrase) -> Developpee:
    """The sentence with its abbreviations written out: « esp. » says « espace »."""
    remplacements = []
    for trouve in _motif().finditer(plier(phrase.texte)):
        mots = _mots()[trouve[0]]
        if phrase.texte[trouve.start()].isupper():
            mots = mots[0].upper() + mots[1:]
        if trouve[0].endswith(".") and trouve.end() == len(phrase.texte):
            mots += "."  # it ends the sentence too
        remplacements.append((trouve.start(), trouve.end(), mots))
    return remplacer(Developpee(phrase), remplacements)


def remplacer(lue: Developpee, remplacements: Sequence[tuple[int, int, str]]) -> Developpee:
    """The sentence with each stretch (start, end, words) said in other words; stretches are in order."""
    if not remplacements:
        return lue
    phrase, morceaux, ecarts = lue.phrase, list[str](), list[tuple[int, int]]()
    reste = longueur = 0
    for debut, fin, mots in remplacements:
        morceaux += [phrase.texte[reste:debut], mots]
        longueur += debut - reste + len(mots)
        reste = fin
        ecarts.append((reste, longueur))
    texte = "".join((*morceaux, phrase.texte[reste:]))
    marques = tuple(
        marque._replace(debut=_arrivee(marque.debut, ecarts), fin=_arrivee(marque.fin, ecarts))
        for marque in phrase.marques
    )
    anciens = tuple((origine, _arrivee(arrivee, ecarts)) for origine, arrivee in lue.ecarts)
    nouveaux = tuple((lue.origine(origine), arrivee) for origine, arrivee in ecarts)
    return Developpee(replace(phrase, texte=texte, marques=marques), tuple(sorted((*anciens, *nouveaux))))


def _arrivee(position: int, ecarts: Sequence[tuple[int, int]]) -> int:
    avant, apres = max((ecart for ecart in ecarts if ecart[0] <= position), default=(0, 0))
    return position - avant + apres


@lru_cache(maxsize=1)
def _mots() -> dict[str, str]:
    return {plier(abrege): mots for abrege, mots in abreviations()}


@lru_cache(maxsize=1)
def _motif() -> re.Pattern[str]:
    formes = "|".join(re.escape(forme) for forme in sorted(_mots(), key=len, reverse=True))
    return re.compile(rf"(?<![\w@.-])(?:{formes})(?![\w@-])")
