"""One deviation at work between the portal and the suite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from conformance.alterations import Alterations
from conformance.counterproof.reecriture import alterer_courriel, alterer_html, alterer_lignes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.relais import Relais
    from conformance.courriels import Courriel

T = TypeVar("T")


class Alteration(Alterations):
    """Applies one deviation; `montre` is what was shown in place of the text, None as long as it never was."""

    album = False

    def __init__(self, deviation: Deviation, relais: Relais) -> None:
        self._deviation = deviation
        self._cible = deviation.cible
        self._relais = relais
        self.montre: str | None = None
        self.panne: Exception | None = None

    @property
    def sans_effet(self) -> bool:
        """Whether nothing the suite read was altered: the deviation was badly derived."""
        return self._cible is not None and self.montre is None

    def regles(self) -> dict[str, Any]:
        """The rule pushed, for the sandbox."""
        return {self._deviation.regle: self._deviation.valeur} if self._deviation.regle else {}

    def contexte(self) -> dict[str, Any]:
        """The relay as proxy, where screens are altered."""
        return {"proxy": {"server": self._relais.url}} if self._deviation.canal == "écran" else {}

    def page(self, contenu: bytes) -> bytes:
        """A page on its way to a window; called by the threads of the relay, so a fault of ours is kept, not raised."""
        assert self._cible is not None
        try:
            fait = alterer_html(contenu, self._cible)
        except Exception as panne:  # noqa: BLE001 — told by the runner as an error of the suite
            self.panne = panne
            return contenu
        return self._retenir(contenu, fait)

    def courriel(self, courriel: Courriel) -> Courriel:
        """A mail as the suite reads it."""
        if self._deviation.canal != "courriel" or self._cible is None:
            return courriel
        return self._retenir(courriel, alterer_courriel(courriel, self._cible))

    def lignes(self, lignes: Sequence[str]) -> list[str]:
        """Lines of a PDF document as the suite reads them."""
        if self._deviation.canal != "pdf" or self._cible is None:
            return list(lignes)
        return self._retenir(list(lignes), alterer_lignes(lignes, self._cible))

    def _retenir(self, intact: T, fait: tuple[T, str] | None) -> T:
        if fait is None:
            return intact
        self.montre = fait[1]
        return fait[0]
