"""How far a run has gone, how fast it goes, and how long it will last."""

from __future__ import annotations

import time
from collections import Counter, deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from conformance.counterproof.modele import Deviation

FENETRE_S = 60.0
"""The current rate is that of the last minute."""
ASSEZ = 5
"""Results below which an estimate would only tell how long the first browser took to start."""


class Avancement:
    """Counts what remains by kind: a rule costs several texts, and they do not come evenly mixed.

    `horloge` tells seconds. The estimate is what remains of each kind at the mean cost of that kind so far, shared
    among the workers as they have been busy so far: it does not swing with the last results.
    """

    def __init__(self, a_juger: Iterable[Deviation], horloge: Callable[[], float] = time.monotonic) -> None:
        self._restent = Counter(d.sorte for d in a_juger)
        self._horloge = horloge
        self._couts: dict[str, list[float]] = {}
        self._instants: deque[float] = deque()
        self._debut: float | None = None

    def noter(self, deviation: Deviation, duree_s: float) -> None:
        """One more is judged."""
        maintenant = self._horloge()
        if self._debut is None:
            self._debut = maintenant - duree_s
        self._restent[deviation.sorte] -= 1
        self._couts.setdefault(deviation.sorte, []).append(duree_s)
        self._instants.append(maintenant)

    @property
    def reste_s(self) -> float | None:
        """Seconds to the end; None as long as nothing tells."""
        couts = [c for siens in self._couts.values() for c in siens]
        if self._debut is None or len(couts) < ASSEZ or not sum(couts):
            return None
        menes_de_front = sum(couts) / max(self._horloge() - self._debut, 0.001)
        moyenne = sum(couts) / len(couts)
        moyennes = {sorte: sum(siens) / len(siens) for sorte, siens in self._couts.items()}
        travail = sum(n * moyennes.get(sorte, moyenne) for sorte, n in self._restent.items())
        return travail / menes_de_front

    @property
    def par_minute(self) -> float:
        """Deviations judged a minute, now."""
        maintenant = self._horloge()
        while self._instants and maintenant - self._instants[0] > FENETRE_S:
            self._instants.popleft()
        ecoule = maintenant - self._debut if self._debut is not None else 0.0
        return len(self._instants) * 60 / max(min(ecoule, FENETRE_S), 1.0)

    def en_mots(self) -> str:
        """« 88/min, encore 43 min »."""
        reste = self.reste_s
        encore = "encore ?" if reste is None else f"encore {duree_ronde(reste)}"
        return f"{self.par_minute:.0f}/min, {encore}"


def duree_ronde(secondes: float) -> str:
    """A duration as precise as an estimate can be: « 35 s », « 3 min 20 s », « 43 min », « 1 h 05 min »."""
    if secondes < 60:
        return f"{5 * round(secondes / 5)} s"
    if secondes < 600:
        minutes, reste = divmod(10 * round(secondes / 10), 60)
        return f"{minutes} min {reste:02} s"
    heures, minutes = divmod(round(secondes / 60), 60)
    return f"{heures} h {minutes:02} min" if heures else f"{minutes} min"
