"""Pictures set into the report as data URIs, so that one file is the whole report."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SIGNATURES: Mapping[bytes, str] = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
BUDGET = 40 * 2**20
"""Bytes of pictures in one report: beyond, a mail server or a browser would refuse the file."""


@dataclass(frozen=True)
class Image:
    """A picture ready to be shown, or the reason in French why it is not."""

    chemin: str
    uri: str | None = None
    absence: str | None = None


@dataclass
class Pictures:
    """Reads pictures under `dossier`, up to `budget` bytes in all."""

    dossier: Path
    budget: int = BUDGET
    _read: dict[str, Image] = field(default_factory=dict)

    def get(self, chemin: str | None) -> Image:
        """Return the picture at `chemin`, relative to the reports' folder; never fails."""
        if not chemin:
            return Image("", absence="Aucune image prise.")
        if chemin not in self._read:
            self._read[chemin] = self._load(chemin)
        return self._read[chemin]

    def _load(self, chemin: str) -> Image:
        fichier = (self.dossier / chemin).resolve()
        if not fichier.is_relative_to(self.dossier.resolve()):
            return Image(chemin, absence="Image hors du dossier des rapports : non montrée.")
        try:
            octets = fichier.read_bytes()
        except OSError:
            return Image(chemin, absence="Image introuvable.")
        return self._embed(chemin, octets)

    def _embed(self, chemin: str, octets: bytes) -> Image:
        kind = next((kind for signature, kind in SIGNATURES.items() if octets.startswith(signature)), None)
        if kind is None:
            return Image(chemin, absence="Ce fichier n'est pas une image lisible.")
        if len(octets) > self.budget:
            return Image(chemin, absence="Image laissée à côté du rapport pour ne pas l'alourdir.")
        self.budget -= len(octets)
        return Image(chemin, uri=f"data:{kind};base64,{base64.b64encode(octets).decode('ascii')}")
