"""Judgement of one scenario: each assertion names the statements it proves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from conformance.alignement import Ligne, Observe, Verdict, aligner
from conformance.registre.modele import MOTIF_ID

if TYPE_CHECKING:
    from collections.abc import Sequence


INTERROMPU, INCONSTATABLE = "interrompu", "inconstatable"
"""The user of the scenario is stopped on the way; an assertion does not find what it is about."""


class Ecart(AssertionError):
    """The portal differs from the document; `verdicts` name the statements."""

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        self.verdicts = tuple(verdicts)
        super().__init__("le portail diffère du document\n" + "\n".join(f"  {v.phrase()}" for v in self.verdicts))

    @property
    def exigences(self) -> frozenset[str]:
        """Statements that this departure names."""
        return frozenset(identifiant for v in self.verdicts for identifiant in MOTIF_ID.findall(v.exigence))


@dataclass
class Constat:
    """What one scenario has judged so far.

    `exigences` are the identifiers of its tags or, where it has none, those of its tables.
    """

    exigences: tuple[str, ...]
    ouvertes: frozenset[str] = frozenset()
    verdicts: list[Verdict] = field(default_factory=list)

    def egal(self, attendu: object, observe: object, sujet: str) -> None:
        """The value observed is the value of the document."""
        self.vrai(attendu == observe, f"{sujet} : {attendu}", str(observe))

    def vrai(self, condition: bool, attendu: str, observe: str) -> None:
        """A fact of the document holds; `attendu` and `observe` say it in words."""
        nature = "présent" if condition else "écart"
        self._juger([Verdict(exigence, nature, attendu, observe) for exigence in self.exigences or ("",)])

    def tableau(self, lignes: Sequence[Ligne], vus: Sequence[Observe]) -> None:
        """Every row of a table holds, in its order, and nothing else is there.

        A row without identifier proves the statements of the scenario's tags.
        """
        propres = " ".join(self.exigences)
        marquees = [Ligne(x.exigence or propres, x.genre, x.texte, self._ouverte(x.exigence)) for x in lignes]
        verdicts = aligner(marquees, vus)
        self._juger([self._situer(v, marquees) for v in verdicts])

    def rompre(self, citees: Sequence[str], etape: str, observe: str, nature: str) -> None:
        """A step cannot be done: of all that the scenario cites, what its tables have not yet shown does not hold.

        Nothing is raised where all of it is open.
        """
        vues = {i for v in self.verdicts if v.bon for i in MOTIF_ID.findall(v.exigence)} - set(self.exigences)
        restantes = [i for i in dict.fromkeys((*self.exigences, *citees)) if i not in vues]
        self._juger([Verdict(i, nature, f"que se fasse « {etape} »", observe) for i in restantes or ("",)])

    def _situer(self, verdict: Verdict, lignes: Sequence[Ligne]) -> Verdict:
        """A stranger among open rows only is a fault of the whole table: told with all that the table proves."""
        if verdict.nature != "inattendu" or (verdict.exigence and not self._ouverte(verdict.exigence)):
            return verdict
        prouves = sorted({x.exigence for x in lignes if not self._ouverte(x.exigence)})
        return replace(verdict, exigence=", ".join(prouves or self.exigences) or verdict.exigence)

    def _ouverte(self, exigence: str) -> bool:
        cites = MOTIF_ID.findall(exigence)
        return bool(cites) and self.ouvertes.issuperset(cites)

    def _juger(self, verdicts: Sequence[Verdict]) -> None:
        self.verdicts += verdicts
        # What no document prints is recorded, never failed.
        if mauvais := [v for v in verdicts if not v.bon and not self._ouverte(v.exigence)]:
            raise Ecart(mauvais)
