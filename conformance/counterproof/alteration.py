"""One deviation at work between the portal and the suite: what every kind shares, then texts and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from conformance.alterations import Alterations
from conformance.counterproof.lignes import alterer_courriel, alterer_lignes
from conformance.counterproof.reecriture import alterer_html

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from conformance.counterproof.modele import Cible, Deviation
    from conformance.counterproof.passages import Passage
    from conformance.counterproof.relais import Relais, Reponse
    from conformance.courriels import Courriel
    from conformance.gherkin import Etape

T = TypeVar("T")


class Alteration(Alterations):
    """Applies one deviation; `montre` is what was shown in place of the original, None as long as it never was."""

    album = False
    relayee = False
    """Whether it alters what goes to the browser."""

    def __init__(self, deviation: Deviation, relais: Relais) -> None:
        self.deviation = deviation
        self._relais = relais
        self.montre: str | None = None
        self.panne: Exception | None = None
        self._etape = -1

    @property
    def sans_effet(self) -> bool:
        """Whether nothing the suite read was altered: the deviation was badly derived."""
        return self.montre is None

    def moments(self, etapes: Sequence[Etape]) -> Sequence[Passage | None]:
        """When, in a scenario, it may be put to work, the likeliest first; the scenario runs once for each of them,
        as long as it has no effect. None: all along."""
        return (None,)

    def commencer(self, moment: Passage | None) -> None:
        """A scenario begins."""
        self._etape = -1

    def avant_etape(self, request: pytest.FixtureRequest) -> None:
        """A step of the scenario is about to run."""
        self._etape += 1

    def contexte(self) -> dict[str, Any]:
        """The relay as proxy, where answers are altered."""
        return {"proxy": {"server": self._relais.url}} if self.relayee else {}

    def recevoir(self, reponse: Reponse) -> Reponse:
        """An answer on its way; called by the threads of the relay, so a fault of ours is kept, not raised."""
        try:
            return self.reponse(reponse)
        except Exception as panne:  # noqa: BLE001 — told by the runner as an error of the suite
            self.panne = panne
            return reponse

    def reponse(self, reponse: Reponse) -> Reponse:
        """The answer as the browser gets it."""
        return reponse


class AlterationDeRegle(Alteration):
    """A rule pushed, for the sandbox."""

    def regles(self) -> dict[str, Any]:
        self.montre = self.deviation.altere
        return {str(self.deviation.regle): self.deviation.valeur}


class AlterationDeTexte(Alteration):
    """A text altered wherever the row that shows it is read."""

    def __init__(self, deviation: Deviation, relais: Relais) -> None:
        super().__init__(deviation, relais)
        assert deviation.cible is not None
        self._cible: Cible = deviation.cible
        self.relayee = deviation.canal == "écran"

    def reponse(self, reponse: Reponse) -> Reponse:
        if not reponse.page:
            return reponse
        return reponse.avec(self._retenir(reponse.corps, alterer_html(reponse.corps, self._cible)))

    def courriels(self, courriels: Sequence[Courriel], adresse: str | None) -> list[Courriel]:
        if self.deviation.canal != "courriel":
            return list(courriels)
        return [self._retenir(courriel, alterer_courriel(courriel, self._cible)) for courriel in courriels]

    def lignes(self, lignes: Sequence[str]) -> list[str]:
        if self.deviation.canal != "pdf":
            return list(lignes)
        return self._retenir(list(lignes), alterer_lignes(lignes, self._cible))

    def _retenir(self, intact: T, fait: tuple[T, str] | None) -> T:
        if fait is None:
            return intact
        self.montre = fait[1]
        return fait[0]
