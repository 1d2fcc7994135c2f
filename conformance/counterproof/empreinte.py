"""Fingerprint of what a counter-proof judges with: a result is worth taking over only where nothing of it has moved."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SOURCES = ("features", "pages", "steps", "conformance")
SUFFIXES = frozenset((".feature", ".tsv", ".py", ".js"))
QUI_RACONTENT = ("conformance/report/", "conformance/counterproof/rapport/", "conformance/counterproof/equivalents.tsv")
"""What tells results and takes no part in them: a reason written for an equivalent does not undo an hour of work."""


def empreinte_des_sources(racine: Path, dossiers: tuple[str, ...] = SOURCES) -> dict[str, str]:
    """One digest a folder of the project."""
    return {f"{dossier}/": _dossier(racine, dossier) for dossier in dossiers}


def empreinte_de(valeur: Any) -> str:
    """Digest of a JSON value, whatever the order of its members."""
    return _abrege(json.dumps(valeur, ensure_ascii=False, sort_keys=True).encode())


def differences(ancienne: Mapping[str, str], nouvelle: Mapping[str, str]) -> list[str]:
    """Parts that are not the same on both sides, by name."""
    noms = dict.fromkeys((*ancienne, *nouvelle))
    return [nom for nom in noms if ancienne.get(nom) != nouvelle.get(nom)]


def _dossier(racine: Path, dossier: str) -> str:
    contenus = {chemin: _abrege((racine / chemin).read_bytes()) for chemin in _chemins(racine, dossier)}
    return empreinte_de(contenus)


def _chemins(racine: Path, dossier: str) -> Iterator[str]:
    for fichier in sorted((racine / dossier).rglob("*")):
        chemin = fichier.relative_to(racine).as_posix()
        if fichier.suffix in SUFFIXES and not chemin.startswith(QUI_RACONTENT):
            yield chemin


def _abrege(octets: bytes) -> str:
    return hashlib.sha256(octets).hexdigest()[:16]
