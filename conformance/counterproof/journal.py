"""Results of a counter-proof as they come: progress, the journal on disk, the record at the end, the exit status."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, ClassVar

from conformance.counterproof.avancement import Avancement
from conformance.counterproof.carnet import resultat_de
from conformance.counterproof.compte_rendu import compte_rendu, etat_de
from conformance.counterproof.modele import ENVIRONNEMENT, SURVIVANTE, Resultat
from conformance.counterproof.resume import lignes_du_resume
from conformance.ligne_de_commande import ECARTS, VERIFIE
from conformance.ligne_de_commande import ENVIRONNEMENT as SORTIE_ENVIRONNEMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from conformance.counterproof.carnet import Carnet
    from conformance.counterproof.compte_rendu import Cadre

CADENCE_S = 1.0
"""Progress is told at most that often."""
RIEN_A_FAIRE = 5
"""Exit status of pytest where it ran nothing: everything was taken over."""


class Journal:
    """Keeps the results of the deviations chosen; `courant` is that of the process that reports, never a worker's."""

    courant: ClassVar[Journal | None] = None

    def __init__(
        self,
        cadre: Cadre,
        carnet: Carnet,
        acquis: Mapping[str, Resultat],
        dire: Callable[[str], None],
        arreter: Callable[[str], None],
        *,
        deja_s: float = 0.0,
        horloge: Callable[[], float] = time.monotonic,
    ) -> None:
        """`acquis` are the results taken over from earlier sittings, which lasted `deja_s` seconds."""
        self.cadre = cadre
        self.resultats: dict[str, Resultat] = dict(acquis)
        self._carnet = carnet
        self._deviations = {d.id: d for d in cadre.choisies}
        self._reprises = len(acquis)
        self._survivantes = {nom for nom, r in acquis.items() if self._survit(r)}
        self._dire, self._arreter, self._horloge = dire, arreter, horloge
        self._deja_s, self._debut, self._dit = deja_s, horloge(), 0.0
        self._fin: float | None = None
        self._avancement = Avancement([d for d in cadre.choisies if d.id not in acquis], horloge)
        Journal.courant = self

    def recevoir(self, brut: Mapping[str, Any]) -> None:
        """Take one result, as its report carries it; end the run where the portal or the browser is gone."""
        resultat = resultat_de(brut)
        self._carnet.noter(resultat, self._horloge() - self._debut)
        if resultat.issue == ENVIRONNEMENT:
            self._arreter(resultat.essais[-1].message)
            return
        self.resultats[resultat.deviation] = resultat
        if self._survit(resultat):
            self._survivantes.add(resultat.deviation)
        self._avancement.noter(self._deviations[resultat.deviation], resultat.duree_s)
        if self.complet or self._horloge() - self._dit > CADENCE_S:
            self._dit = self._horloge()
            self._dire(self.avancement())

    @property
    def duree_s(self) -> float:
        """Seconds since the first worker could start, earlier sittings included."""
        return self._deja_s + (self._fin or self._horloge()) - self._debut

    @property
    def complet(self) -> bool:
        """Whether every deviation was judged."""
        return len(self.resultats) == len(self._deviations)

    def survivantes(self) -> list[Resultat]:
        """Deviations that nothing contradicted, and those wrongly declared equivalent, as derived."""
        return [self.resultats[nom] for nom in self._deviations if nom in self._survivantes]

    def avancement(self) -> str:
        """« 120/600 déviations, 2 survivantes, 88/min, encore 3 min 20 s »."""
        survivantes = len(self._survivantes)
        comptes = f"{len(self.resultats)}/{len(self._deviations)} déviations"
        return f"{comptes}, {survivantes} survivante{'s' if survivantes > 1 else ''}, {self._avancement.en_mots()}"

    def conclure(self, pytest_dit: int) -> int:
        """Close the journal; exit status of the run, `pytest_dit` being pytest's own."""
        Journal.courant = None
        self._fin = self._horloge()
        self._carnet.fermer()
        if not self.complet or pytest_dit not in (VERIFIE, ECARTS, RIEN_A_FAIRE):
            return SORTIE_ENVIRONNEMENT
        return ECARTS if self._survivantes else VERIFIE

    def compte_rendu(self) -> dict[str, Any]:
        """The record of the run, whole or not."""
        return compte_rendu(self.cadre, self.resultats, self.duree_s, self._reprises)

    def resumer(self) -> list[str]:
        """The terminal summary, survivors first."""
        return lignes_du_resume(self.compte_rendu(), self.cadre.suite)

    def _survit(self, resultat: Resultat) -> bool:
        return etat_de(resultat, resultat.deviation, self.cadre.equivalents) == SURVIVANTE
