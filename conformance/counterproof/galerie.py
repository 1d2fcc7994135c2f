"""Pages of the portal as a normal run shows them, by edition and screen: what is answered in place of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.counterproof.alteration import Alteration
from conformance.counterproof.lecteur import lire_document
from conformance.counterproof.reecriture import ecrire_html, lire_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from conformance.counterproof.relais import Reponse

    Nommer = Callable[[dict[str, object]], str]


class Galerie:
    """The first page seen of each screen of each edition; `nommer` tells a screen from what a window shows."""

    def __init__(self, nommer: Nommer) -> None:
        self._nommer = nommer
        self._pages: dict[tuple[str, str], bytes] = {}

    def reconnaitre(self, edition: str, reponse: Reponse) -> str:
        """Name of the screen that an answer is, which is kept."""
        racine = lire_html(reponse.corps)
        elements = [[vu.genre, vu.texte] for vu in lire_document(racine)]
        titre = racine.findtext(".//title") or ""
        vu = {"url": reponse.url, "titre": titre, "langue": "fr", "elements": elements}
        nom = self._nommer({**vu, "refus": [], "alertes": [], "actif": ""})
        self._pages.setdefault((edition, nom), reponse.corps)
        return nom

    def page(self, edition: str, ecran: str) -> bytes | None:
        """A page of that screen; None as long as none was seen."""
        return self._pages.get((edition, ecran))


class Temoin(Alteration):
    """Nothing is altered; pages are only taken apart and put together again, as those that are altered."""

    def reponse(self, reponse: Reponse) -> Reponse:
        return reponse.avec(ecrire_html(lire_html(reponse.corps))) if reponse.page else reponse


class Releve(Alteration):
    """A normal run whose pages are kept."""

    relayee = True
    galerie: Galerie

    def reponse(self, reponse: Reponse) -> Reponse:
        if reponse.page:
            self.galerie.reconnaitre(self.deviation.edition, reponse)
        return reponse
