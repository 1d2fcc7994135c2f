"""The portal under test: ours, started as a process of its own, or one that already runs."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue

from conformance.controle import Controle, ControleIllisible, ControleRefuse, PortailInjoignable

RACINE = Path(__file__).resolve().parent.parent
DELAI_DE_DEMARRAGE = 20.0
ANNONCE = "http://"


@dataclass
class Portail:
    """Address of a portal, its control API where it has one, and the editions that this one announces."""

    url: str
    jeton: str | None = None
    nom: str = "portail"
    version: str = "?"
    controle: Controle | None = field(default=None, repr=False)
    editions: frozenset[str] = frozenset()

    @classmethod
    def joindre(cls, url: str, jeton: str | None = None) -> Portail:
        """Reach a portal once; without control API (404), `controle` is None.

        PortailInjoignable where nothing answers, ErreurDeControle where what answers is no control API or refuses us.
        """
        controle = Controle(url, jeton)
        try:
            capacites = controle.get("/")
        except ControleRefuse as refus:
            if refus.status != 404:
                raise
            return cls(url, jeton)
        if not isinstance(capacites, dict):
            raise ControleIllisible("GET /_control/v1/", "aucun objet JSON")
        editions = frozenset(str(e["name"] if isinstance(e, dict) else e) for e in capacites["editions"])
        nom, version = str(capacites.get("name", "portail")), str(capacites.get("version", "?"))
        return cls(url, jeton, nom, version, controle, editions)


class Demarrage(Exception):
    """Our portal could not be started; the message says what it printed."""


class PortailLocal:
    """Our mock portal as a child process; it ends when its standard input closes, so it never outlives us."""

    def __init__(self) -> None:
        commande = [sys.executable, "-m", "mock_portal", "--port", "0", "--until-stdin-closes"]
        self._processus = subprocess.Popen(  # noqa: S603 — our own interpreter and module
            commande,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            cwd=RACINE,
            # Its announce bears accents: where the system's encoding is another (Windows), both must agree on one.
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        self._lignes: SimpleQueue[str] = SimpleQueue()
        self._lecture = threading.Thread(target=self._lire, daemon=True)
        self._lecture.start()
        self.url = self._attendre()

    def _lire(self) -> None:
        assert self._processus.stdout is not None
        with self._processus.stdout as sortie:
            for ligne in sortie:
                self._lignes.put(ligne)
        self._lignes.put("")

    def _attendre(self) -> str:
        dit: list[str] = []
        while True:
            try:
                ligne = self._lignes.get(timeout=DELAI_DE_DEMARRAGE)
            except Empty:
                ligne = ""
            if not ligne:
                self.arreter()
                raise Demarrage("le portail simulé ne démarre pas :\n" + "".join(dit[-20:]))
            if ANNONCE in ligne:
                return ANNONCE + ligne.split(ANNONCE, 1)[1].strip()
            dit.append(ligne)

    @property
    def pid(self) -> int:
        """Process of the portal."""
        return self._processus.pid

    def arreter(self) -> None:
        """End the process and wait for it."""
        assert self._processus.stdin is not None
        self._processus.stdin.close()
        try:
            self._processus.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._processus.kill()
            self._processus.wait()
        self._lecture.join(timeout=5)


__all__ = ["Demarrage", "Portail", "PortailInjoignable", "PortailLocal"]
