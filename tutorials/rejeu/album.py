"""Pictures of the screens that a replay stood on, one for each state of a screen."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tutorials.jugement.modele import Vue

if TYPE_CHECKING:
    from playwright.sync_api import Page

LARGEUR = 640
HAUTEUR = 1800
"""Pixels of the page beyond which a picture is cut: what follows is the foot of the page."""
QUALITE = 55
MESURE = """() => [document.documentElement.clientWidth, document.documentElement.scrollHeight, document.body.innerText
  + [...document.querySelectorAll('input, select, textarea')].map(e => e.checked + '=' + e.value).join('|')]"""


@dataclass
class Album:
    """`phrases` are ranks of sentences among those of the tutorial: those of the steps tried on the screen shown."""

    prises: dict[tuple[str, str], tuple[bytes, list[int]]] = field(default_factory=dict)
    phrases: list[int] = field(default_factory=list)

    def suivre(self, phrase: int) -> None:
        """A step of that sentence is tried on the screen shown."""
        if phrase not in self.phrases:
            self.phrases.append(phrase)

    def prendre(self, page: Page, ecran: str) -> None:
        """Keep the screen as it is, about to be left, beside the steps tried on it; each state once."""
        largeur, hauteur, texte = page.evaluate(MESURE)
        if (ecran, texte) not in self.prises:
            self.prises[ecran, texte] = _photographier(page, largeur, min(hauteur, HAUTEUR)), []
        connues = self.prises[ecran, texte][1]
        connues += [phrase for phrase in self.phrases if phrase not in connues]
        del self.phrases[:-1]  # the step that goes on is also tried on the screen that comes

    def vues(self) -> tuple[Vue, ...]:
        """Every picture, in the order of the replay."""
        return tuple(Vue(ecran, image, tuple(phrases)) for (ecran, _), (image, phrases) in self.prises.items())


def _photographier(page: Page, largeur: int, hauteur: int) -> bytes:
    """The page from its top as JPEG, made small by the browser itself."""
    session = page.context.new_cdp_session(page)
    cadre = {"x": 0, "y": 0, "width": largeur, "height": hauteur, "scale": LARGEUR / largeur}
    prise = session.send(
        "Page.captureScreenshot",
        {"format": "jpeg", "quality": QUALITE, "clip": cadre, "captureBeyondViewport": True},
    )
    session.detach()
    return base64.b64decode(prise["data"])
