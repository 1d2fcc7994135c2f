"""Another screen in place of the one that must come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.counterproof.alteration import Alteration
from conformance.counterproof.ordre import PERMUTE
from conformance.counterproof.passages import passages_de, passages_de_l_exigence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.counterproof.galerie import Galerie
    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.passages import Passage
    from conformance.counterproof.relais import Relais, Reponse
    from conformance.gherkin import Etape


class AlterationDePassage(Alteration):
    """Answers with a page recorded in a normal run, or with the former page once more."""

    relayee = True

    def __init__(self, deviation: Deviation, relais: Relais, galerie: Galerie) -> None:
        super().__init__(deviation, relais)
        assert deviation.passage is not None
        self._vise: Passage = deviation.passage
        self._galerie = galerie
        self._moment: Passage | None = None
        self._precedente: tuple[str, bytes] | None = None
        self._vus = 0

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        """The edge where the scenario judges it; then with the steps before, should its page come from these."""
        if self._vise.vers is None:
            justes = passages_de_l_exigence(etapes, self.deviation.exigences[0])
        else:
            justes = [p for p in passages_de(etapes) if p.arete == self._vise.arete]
        return [p._replace(debut=debut) for p in justes for debut in range(p.debut, -1, -1)]

    def commencer(self, moment: Passage | None) -> None:
        super().commencer(moment)
        self._moment, self._precedente, self._vus = moment, None, 0

    def reponse(self, reponse: Reponse) -> Reponse:
        if not reponse.page:
            return reponse
        nom = self._galerie.reconnaitre(self.deviation.edition, reponse)
        autre = self._a_la_place(nom)
        if autre is None:
            self._precedente = nom, reponse.corps
            return reponse
        return reponse.avec(autre)

    def _a_la_place(self, nom: str) -> bytes | None:
        """The page to show in place of that screen; None for itself."""
        moment, remplacant = self._moment, self.deviation.remplacant
        if moment is None or not moment.debut <= self._etape < moment.fin:
            return None
        if self.deviation.geste == PERMUTE and nom == remplacant and self.montre:
            return self._galerie.page(self.deviation.edition, str(moment.vers))
        self._vus += nom == moment.vers
        if moment.vers is not None and (nom != moment.vers or moment.rang not in (0, self._vus)):
            return None
        if remplacant is None:
            autre = self._autre_precedente(nom)
        else:
            autre = self._galerie.page(self.deviation.edition, remplacant) if remplacant != nom else None
        if autre is not None:
            self.montre = f"« {remplacant or self._vise.depuis} » à la place de « {nom} »"
        return autre

    def _autre_precedente(self, nom: str) -> bytes | None:
        """The former page, unless it shows the very screen that must come."""
        if self._precedente is None or self._precedente[0] == nom:
            return None
        return self._precedente[1]
