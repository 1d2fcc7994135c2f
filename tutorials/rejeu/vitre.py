"""The screen that the browser shows, read once until something moves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages.connus import identites
from pages.identite import EcranInattendu, identifier
from pages.navigateur import Navigateur, wait_shown
from tutorials.rejeu.champs import Champ, champs

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from pages.lecture import Lecture
    from tutorials.rejeu.album import Album

ENVOIE = "e => e.tagName === 'BUTTON' && e.type === 'submit' && !!e.form"


@dataclass
class Vitre:
    """Everything that leaves the screen goes through here, so that its picture is taken first, if one is wanted."""

    navigateur: Navigateur
    album: Album | None = None
    _lecture: Lecture | None = None
    _ecran: str = ""
    _champs: list[Champ] | None = None

    @property
    def lecture(self) -> Lecture:
        """What the screen holds."""
        if self._lecture is None:
            self._lecture = self.navigateur.lire()
        return self._lecture

    @property
    def ecran(self) -> str:
        """Name of the screen shown."""
        if not self._ecran:
            try:
                self._ecran = identifier(self.lecture, identites()).nom
            except EcranInattendu:
                self._ecran = f"écran inconnu ({self.lecture.titre or 'sans titre'})"
        return self._ecran

    @property
    def champs(self) -> list[Champ]:
        """Fields one can fill, in reading order."""
        if self._champs is None:
            self._champs = champs(self.navigateur.page)
        return self._champs

    def oublier(self) -> None:
        """What was read holds no more."""
        self._lecture, self._ecran, self._champs = None, "", None

    def photographier(self) -> None:
        """Keep a picture of the screen as it is, if pictures are wanted."""
        if self.album is not None and self.navigateur.page.url.startswith("http"):
            self.album.prendre(self.navigateur.page, self.ecran)

    def ouvrir(self, adresse: str) -> None:
        """Go to an address."""
        self.photographier()
        self.oublier()
        self.navigateur.goto(adresse)

    def recharger(self) -> None:
        """Ask for the same screen again."""
        self.oublier()
        self.navigateur.reload()

    def presser(self, cible: Locator) -> None:
        """Click, and wait for what comes: a page here or in a window of its own, or a file."""
        self.photographier()
        self.oublier()
        if cible.evaluate(ENVOIE):
            self._envoyer(cible)
        elif cible.get_attribute("target") == "_blank":
            fenetre = self.navigateur.page
            with fenetre.expect_popup():
                cible.click()
            self.navigateur.switch_tab(self.navigateur.context.pages.index(fenetre) + 1)
        else:
            cible.click()
            self.navigateur.page.wait_for_load_state()

    def _envoyer(self, cible: Locator) -> None:
        with self.navigateur.expect_answer() as attendue:
            cible.click()
        if "html" in attendue.value.headers.get("content-type", ""):  # a file that is downloaded never « finishes »
            wait_shown(attendue.value)
            fenetres = self.navigateur.context.pages
            self.navigateur.switch_tab(fenetres.index(attendue.value.frame.page) + 1)
