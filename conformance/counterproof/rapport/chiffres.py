"""Figures of a counter-proof: rates by document, kind and gesture; times by kind."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from conformance.counterproof.choix import SORTES
from conformance.counterproof.compte_rendu import EQUIVALENTE, NON_JUGEE, bilan_de
from conformance.counterproof.modele import DETECTEE, SURVIVANTE
from conformance.report.view import grouped

Rangee = Mapping[str, Any]
K = TypeVar("K", bound=Hashable)
TOTAL = "toutes"
MEMBRES = {
    DETECTEE: "detectees",
    SURVIVANTE: "survivantes",
    EQUIVALENTE: "equivalentes",
    NON_JUGEE: "non_jugees",
}
"""Where a tally (`bilan_de`) holds each fate."""


@dataclass(frozen=True)
class Compte:
    """How many deviations of a group met each fate, and the detection rate."""

    bilan: Mapping[str, Any]

    @classmethod
    def de(cls, rangees: Sequence[Rangee]) -> Compte:
        """Count a group."""
        return cls(bilan_de(rangees))

    @property
    def taux(self) -> float | None:
        """Detected among those judged and not equivalent, 0 to 1."""
        taux: float | None = self.bilan["taux"]
        return taux

    @property
    def etats(self) -> dict[str, int]:
        """How many met each fate, by its name."""
        return {etat: self.bilan[membre] for etat, membre in MEMBRES.items()}

    @property
    def ton(self) -> str:
        """Verdict of the main report whose colour the group wears."""
        if self.bilan["survivantes"]:
            return "écart"
        return "vérifié" if self.bilan["detectees"] and not self.bilan["non_jugees"] else "non vérifié"


@dataclass(frozen=True)
class Temps:
    """What deviations of a group cost, in seconds; `premiers` were detected by the first scenario that ran."""

    nombre: int
    mediane_s: float
    p95_s: float
    maximum_s: float
    total_s: float
    scenarios: int
    premiers: int

    @classmethod
    def de(cls, rangees: Sequence[Rangee]) -> Temps | None:
        """Times of the deviations judged; None where none was."""
        jugees = [r for r in rangees if r["etat"] != NON_JUGEE]
        if not jugees:
            return None
        durees = sorted(float(r["duree_s"]) for r in jugees)
        return cls(
            nombre=len(durees),
            mediane_s=statistics.median(durees),
            p95_s=durees[min(len(durees) - 1, int(0.95 * len(durees)))],
            maximum_s=durees[-1],
            total_s=sum(durees),
            scenarios=sum(len(r["essais"]) for r in jugees),
            premiers=sum(bool(r["scenario"]) and len(r["essais"]) == 1 for r in jugees),
        )


def documents_de(rangee: Rangee) -> list[str]:
    """Codes of the documents that a deviation touches: it counts in each."""
    return list(dict.fromkeys(identifiant.partition("-")[0] for identifiant in rangee["exigences"]))


def sortes_de(rangees: Sequence[Rangee]) -> list[str]:
    """Kinds that there are, in their order."""
    presentes = {r["sorte"] for r in rangees}
    return [sorte for sorte in SORTES if sorte in presentes]


def croiser(rangees: Sequence[Rangee], documents: Sequence[str]) -> dict[str, dict[str, Compte]]:
    """Count by document, then by kind; the last column and the last line are those of all."""
    colonnes = [*sortes_de(rangees), TOTAL]
    lignes = {code: [r for r in rangees if code in documents_de(r)] for code in documents}
    lignes = {code: siennes for code, siennes in lignes.items() if siennes} | {TOTAL: list(rangees)}
    return {
        code: {sorte: Compte.de([r for r in siennes if sorte in (r["sorte"], TOTAL)]) for sorte in colonnes}
        for code, siennes in lignes.items()
    }


def par_groupe(rangees: Sequence[Rangee], cle: Callable[[Rangee], K]) -> dict[K, tuple[Compte, Temps | None]]:
    """Count and time by any key, in order of appearance."""
    return {k: (Compte.de(siennes), Temps.de(siennes)) for k, siennes in grouped(rangees, cle).items()}
