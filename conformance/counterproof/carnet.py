"""The journal on disk: one JSON object a line, added as results come, so that nothing judged is ever lost.

A line opens a sitting (`seance`: when, and the fingerprint of what was judged), the others each bear one result. A run
that is killed leaves at worst half a line at the end, which is dropped.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from conformance.counterproof.modele import ENVIRONNEMENT, Essai, Resultat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

VERSION = 1
CHUTE = "erreur "
"""How the nature of a trial begins that ended in a crash of the browser or of the suite."""


class CarnetIllisible(Exception):
    """A journal that cannot be read; the message says where, in French."""


@dataclass
class Seance:
    """What one run judged: `le` is when it began (ISO 8601), `duree_s` until its last result."""

    le: str
    empreinte: Mapping[str, str]
    resultats: dict[str, Resultat] = field(default_factory=dict)
    duree_s: float = 0.0


class Carnet:
    """Adds to the journal; every line is with the system before the next result is taken."""

    def __init__(self, fichier: Path, seance: Seance, *, garder: bool) -> None:
        """Open a sitting: after those that stand there (`garder`), or in place of them. OSError where it cannot."""
        fichier.parent.mkdir(parents=True, exist_ok=True)
        if garder and fichier.exists():
            _oter_la_ligne_inachevee(fichier)
        self._sortie = fichier.open("ab" if garder else "wb")
        self._ecrire({"seance": {"version": VERSION, "le": seance.le, "empreinte": dict(seance.empreinte)}})

    def noter(self, resultat: Resultat, a_s: float) -> None:
        """Add one result, `a_s` seconds after the sitting began."""
        self._ecrire({"resultat": asdict(resultat), "a_s": round(a_s, 1)})

    def fermer(self) -> None:
        """Let go of the file."""
        self._sortie.close()

    def _ecrire(self, ligne: Mapping[str, Any]) -> None:
        self._sortie.write(json.dumps(ligne, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        self._sortie.flush()


def lire_carnet(fichier: Path) -> list[Seance]:
    """Sittings of a journal, oldest first; none where there is no file. Raises CarnetIllisible."""
    if not fichier.exists():
        return []
    seances: list[Seance] = []
    for numero, ligne in _lignes(fichier):
        try:
            _prendre(seances, json.loads(ligne))
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as erreur:
            raise CarnetIllisible(f"{fichier.name}, ligne {numero} : illisible ({erreur})") from None
    return seances


def resultat_de(brut: Mapping[str, Any]) -> Resultat:
    """A result from its plain form, as reports and journals carry it."""
    membres: dict[str, Any] = {nom: tuple(v) if isinstance(v, list) else v for nom, v in brut.items()}
    return Resultat(**membres | {"essais": [Essai(**essai) for essai in brut["essais"]]})


def acquis(seances: Sequence[Seance]) -> dict[str, Resultat]:
    """What was judged by several sittings, the last word of each deviation; not where the environment gave way."""
    derniers = {nom: r for seance in seances for nom, r in _fermes(seance).items()}
    return {nom: r for nom, r in derniers.items() if r.issue != ENVIRONNEMENT}


def _fermes(seance: Seance) -> dict[str, Resultat]:
    """Results but for the crashes a sitting ends on: Ctrl-C reaches the browser too, before anyone can tell why."""
    fermes = dict(seance.resultats)
    while fermes and (essais := list(fermes.values())[-1].essais) and essais[-1].nature.startswith(CHUTE):
        fermes.popitem()
    return fermes


def _lignes(fichier: Path) -> Iterator[tuple[int, bytes]]:
    *entieres, _inachevee = fichier.read_bytes().split(b"\n")
    yield from enumerate(entieres, 1)


def _prendre(seances: list[Seance], lu: Mapping[str, Any]) -> None:
    if ouverte := lu.get("seance"):
        if ouverte["version"] != VERSION:
            raise ValueError(f"version {ouverte['version']}")
        seances.append(Seance(ouverte["le"], ouverte["empreinte"]))
        return
    resultat = resultat_de(lu["resultat"])
    seances[-1].resultats[resultat.deviation] = resultat
    seances[-1].duree_s = float(lu["a_s"])


def _oter_la_ligne_inachevee(fichier: Path) -> None:
    with fichier.open("r+b") as flux:
        flux.truncate(flux.read().rfind(b"\n") + 1)
