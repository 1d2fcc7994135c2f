"""Evidence of one scenario: pictures, page source, journey and trace, kept as files of the report."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error as ErreurPlaywright

from conformance.parcours import Parcours

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page


@dataclass
class Scene:
    """The browser of a scenario (`nodeid`) and what it has shown so far; `dossier` is that of the reports.

    Without `album`, no picture of a screen is kept.
    """

    context: BrowserContext
    parcours: Parcours
    dossier: Path
    nodeid: str
    edition: str
    album: bool = True
    captures: list[dict[str, str]] = field(default_factory=list)

    def photographier(self, page: Page, ecran: str) -> None:
        """One picture of a screen for the album."""
        if not self.album:
            return
        relatif = f"album/{self.edition}-{_empreinte(self.nodeid + ecran)}.png"
        self._ecrire(relatif, page.screenshot(full_page=True))
        self.captures.append({"ecran": ecran, "edition": self.edition, "image": relatif})

    def saisir(self) -> dict[str, Any]:
        """Picture, source and journey at the moment of a failure."""
        parcours = [
            {"ecran": nom, "url": str(brut["url"]), "titre": str(brut["titre"])}
            for nom, brut in zip(self.parcours.ecrans(), self.parcours.bruts, strict=True)
        ]
        preuves = {"url": None, "ecran": None, "capture": None, "html": None, "parcours": parcours}
        for page in reversed(self.context.pages):
            # A window may close while it is photographed; the failure is told all the same, by the next one or without.
            with contextlib.suppress(ErreurPlaywright):
                return {**preuves, **self._garder(page, f"echecs/{_empreinte(self.nodeid)}")}
        return preuves

    def _garder(self, page: Page, racine: str) -> dict[str, Any]:
        self._ecrire(f"{racine}.png", page.screenshot(full_page=True))
        self._ecrire(f"{racine}.html", page.content().encode())
        noms = self.parcours.ecrans()
        ecran = noms[-1] if noms else None
        return {"url": page.url, "ecran": ecran, "capture": f"{racine}.png", "html": f"{racine}.html"}

    def _ecrire(self, relatif: str, contenu: bytes) -> None:
        chemin = self.dossier / relatif
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_bytes(contenu)


def trace_de(nodeid: str) -> str:
    """Where the trace of a replay is kept, relative to the reports."""
    return f"echecs/{_empreinte(nodeid)}.zip"


def _empreinte(texte: str) -> str:
    return hashlib.blake2s(texte.encode(), digest_size=8).hexdigest()


SCENE = pytest.StashKey[Scene]()
