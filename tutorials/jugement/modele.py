"""Shapes of a judgement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tutorials.lecture import Phrase

Verdict = Literal["contredit", "périmé", "introuvable", "incompris", "vérifié", "hors portail"]
VERDICTS: tuple[Verdict, ...] = ("contredit", "périmé", "introuvable", "incompris", "vérifié", "hors portail")
"""From the worst."""
A_REPRENDRE: frozenset[Verdict] = frozenset({"contredit", "périmé", "introuvable"})


@dataclass(frozen=True, slots=True)
class Jugement:
    """One claim: what it is about, its verdict, what to write, and the statements that prove it.

    `genre` is libellé, geste, valeur, contact, ordre, obligation, message, règle or texte; offsets in the sentence.
    """

    verdict: Verdict
    genre: str
    sujet: str
    message: str
    exigences: tuple[str, ...] = ()
    ecran: str = ""
    edition: str = ""
    proposition: str = ""
    debut: int = 0
    fin: int = 0


@dataclass(frozen=True, slots=True)
class Avis:
    """A sentence and its judgements; `etape`: it tells the reader to do something on the portal."""

    phrase: Phrase
    jugements: tuple[Jugement, ...]
    etape: bool = False

    @property
    def pire(self) -> Jugement:
        return min(self.jugements, key=lambda jugement: VERDICTS.index(jugement.verdict))

    @property
    def verdict(self) -> Verdict:
        return self.pire.verdict


@dataclass(frozen=True, slots=True)
class Constat:
    """What a replay found: its nature, the screen it is about, where in the tutorial, and why."""

    nature: Literal["étape manquante", "ordre", "deviné", "impossible"]
    ecran: str
    lieu: str
    raison: str

    @property
    def a_reprendre(self) -> bool:
        """Whether the author has something to mend; what was guessed is told only."""
        return self.nature in {"étape manquante", "ordre"}


@dataclass(frozen=True, slots=True)
class Vue:
    """A screen that a replay stood on: its picture (JPEG), and the ranks of the sentences with a step there."""

    ecran: str
    image: bytes
    phrases: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bilan:
    """Everything said of one tutorial."""

    fichier: str
    edition: str
    avis: tuple[Avis, ...]
    constats: tuple[Constat, ...] = ()
    vues: tuple[Vue, ...] = ()
    rejoue: bool = False

    @property
    def etapes(self) -> tuple[Avis, ...]:
        return tuple(avis for avis in self.avis if avis.etape)

    @property
    def code(self) -> int:
        """Exit status: 1 something to mend, 3 fewer than half of the steps understood, 0 nothing to mend."""
        comprises = sum(avis.verdict != "incompris" for avis in self.etapes)
        if self.etapes and comprises * 2 < len(self.etapes):
            return 3
        fautes = any(avis.verdict in A_REPRENDRE for avis in self.avis)
        return 1 if fautes or any(constat.a_reprendre for constat in self.constats) else 0
