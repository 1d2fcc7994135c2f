"""Results of a counter-proof as they come: progress, a file that survives an interruption, the exit status."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, ClassVar

from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT, Deviation, Essai, Resultat
from conformance.counterproof.resume import lignes_du_resume
from conformance.ligne_de_commande import ECARTS, VERIFIE
from conformance.ligne_de_commande import ENVIRONNEMENT as SORTIE_ENVIRONNEMENT
from conformance.report.writing import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

CADENCE_S = 1.0
"""The file is written, and progress told, at most that often."""


class Journal:
    """Keeps the results of the deviations chosen; `courant` is that of the process that reports, never a worker's."""

    courant: ClassVar[Journal | None] = None

    def __init__(
        self,
        deviations: Sequence[Deviation],
        equivalents: Mapping[str, str],
        fichier: Path,
        portail: str,
        dire: Callable[[str], None],
        arreter: Callable[[str], None],
    ) -> None:
        self._deviations = {d.id: d for d in deviations}
        self._equivalents = {nom: raison for nom, raison in equivalents.items() if nom in self._deviations}
        self._fichier = fichier
        self._portail = portail
        self._dire = dire
        self._arreter = arreter
        self._debut = time.monotonic()
        self._ecrit = 0.0
        self.resultats: dict[str, Resultat] = {}
        Journal.courant = self

    def recevoir(self, brut: Mapping[str, Any]) -> None:
        """Take one result, as its report carries it; end the run where the portal or the browser is gone."""
        resultat = Resultat(**{**brut, "essais": [Essai(**essai) for essai in brut["essais"]]})
        self.resultats[resultat.deviation] = resultat
        fini = len(self.resultats) == len(self._deviations)
        if fini or time.monotonic() - self._ecrit > CADENCE_S:
            self.ecrire()
            self._dire(self.avancement())
        if resultat.issue == ENVIRONNEMENT:
            self._arreter(resultat.essais[-1].message)

    @property
    def duree_s(self) -> float:
        """Seconds since the first worker could start."""
        return time.monotonic() - self._debut

    @property
    def complet(self) -> bool:
        """Whether every deviation was judged."""
        jugees = [r for r in self.resultats.values() if r.issue != ENVIRONNEMENT]
        return len(jugees) == len(self._deviations)

    def survivantes(self) -> list[Resultat]:
        """Deviations that nothing contradicted, and those wrongly declared equivalent, as derived."""
        rendus = [self.resultats[nom] for nom in self._deviations if nom in self.resultats]
        return [r for r in rendus if (r.issue == DETECTEE) == (r.deviation in self._equivalents)]

    def avancement(self) -> str:
        """« 120/600 déviations, 2 survivantes, encore 3 min 20 s »."""
        faites, toutes = len(self.resultats), len(self._deviations)
        reste = self.duree_s / faites * (toutes - faites) if faites else 0.0
        survivantes = len(self.survivantes())
        return (
            f"{faites}/{toutes} déviations, {survivantes} survivante{'s' if survivantes > 1 else ''},"
            f" encore {int(reste // 60)} min {int(reste % 60):02d} s"
        )

    def conclure(self, pytest_dit: int) -> int:
        """Write the file; exit status of the run, `pytest_dit` being pytest's own."""
        Journal.courant = None
        self.ecrire()
        if not self.complet or pytest_dit > 1:
            return SORTIE_ENVIRONNEMENT
        return ECARTS if self.survivantes() else VERIFIE

    def resumer(self) -> list[str]:
        """The terminal summary, survivors first."""
        return lignes_du_resume(self._deviations, self.resultats, self._equivalents, self.survivantes(), self.duree_s)

    def ecrire(self) -> None:
        """Set the results down."""
        self._ecrit = time.monotonic()
        record = {
            "version": 1,
            "portail": self._portail,
            "duree_s": round(self.duree_s, 2),
            "complet": self.complet,
            "deviations": list(self._lignes()),
            "equivalentes": self._equivalents,
        }
        self._fichier.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._fichier, json.dumps(record, ensure_ascii=False, indent=1).encode())

    def _lignes(self) -> Iterator[dict[str, Any]]:
        for deviation in self._deviations.values():
            resultat = self.resultats.get(deviation.id)
            yield {
                "id": deviation.id,
                "sorte": deviation.sorte,
                "canal": deviation.canal,
                "geste": deviation.geste,
                "edition": deviation.edition,
                "exigences": list(deviation.exigences),
                "lieu": deviation.lieu,
                "original": deviation.original,
                "altere": (resultat and resultat.altere) or deviation.altere,
                "issue": resultat.issue if resultat else None,
                "scenario": resultat.scenario if resultat else None,
                "duree_s": resultat.duree_s if resultat else None,
                "nommees": list(resultat.nommees) if resultat else [],
                "essais": [vars(essai) for essai in resultat.essais] if resultat else [],
            }
