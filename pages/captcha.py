"""The picture of characters to copy, wherever a screen of 2023 holds one (CHG23 l.114-118, 737-740)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import champ
from pages.identite import EcranInattendu

if TYPE_CHECKING:
    from playwright.sync_api import Page

LIBELLE = "…les caractères de l'image…"
"""« Recopier … » on the authentication, « Recopiez … : * » on the activation."""


class Captcha:
    """The one picture of a screen; its identifier, by which the control API tells what it shows, is on the picture."""

    def __init__(self, page: Page) -> None:
        self._page = page
        # The mark that the contract of the control API asks for: the only attribute of ours that the suite reads.
        self._image = page.locator("[data-captcha-id]")
        self._champ = champ(page, LIBELLE)

    def id(self) -> str:
        """Identifier of the picture shown now; EcranInattendu where the screen shows none or several."""
        if (nombre := self._image.count()) != 1:
            raise EcranInattendu(f"{nombre} image(s) à recopier à l'écran ({self._page.url}), une seule attendue")
        return self._image.get_attribute("data-captcha-id") or ""

    def id_other_than(self, ancien: str) -> str:
        """Identifier of the picture shown now, once a script has changed it; `ancien` where none has in 2 seconds."""
        self._page.evaluate(
            """ancien => new Promise(suite => {
            const fin = performance.now() + 2000;
            const voir = () => [...document.querySelectorAll("[data-captcha-id]")].some(
              e => e.dataset.captchaId !== ancien) || performance.now() > fin ? suite() : setTimeout(voir, 10);
            voir(); })""",
            ancien,
        )
        return self.id()

    def fill(self, caracteres: str) -> None:
        """Copy characters beside the picture."""
        self._champ.fill(caracteres)
