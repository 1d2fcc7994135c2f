"""Going on after an interruption: what an earlier run judged is taken over, where nothing has moved since."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from conformance.counterproof.carnet import Carnet, CarnetIllisible, Seance, acquis, lire_carnet
from conformance.counterproof.empreinte import differences
from conformance.report.french import date

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from conformance.counterproof.modele import Resultat

NOM_DU_CARNET = "contre-epreuve.jsonl"


class RepriseImpossible(Exception):
    """What was judged was judged with something else; the message says what has moved, in French."""


@dataclass(frozen=True)
class Reprise:
    """Results taken over, by deviation, and how long they took; `garder`: the journal is added to, not replaced."""

    resultats: Mapping[str, Resultat] = field(default_factory=dict)
    duree_s: float = 0.0
    garder: bool = False


def reprendre(fichier: Path, empreinte: Mapping[str, str], noms: Collection[str]) -> Reprise:
    """What a journal has already judged of the deviations `noms`; nothing where there is no journal.

    Raises RepriseImpossible where the tree or the portal is no longer the same, CarnetIllisible.
    """
    seances = lire_carnet(fichier)
    if not seances:
        return Reprise()
    if changees := differences(seances[-1].empreinte, empreinte):
        raise RepriseImpossible(
            f"rien à reprendre de l'exécution du {date(seances[-1].le)}".replace("\u00a0", " ")
            + f" : a changé depuis {', '.join(changees)} ; relancer sans --resume"
        )
    pris = {nom: resultat for nom, resultat in acquis(seances).items() if nom in noms}
    utiles = [s for s in seances if not pris.keys().isdisjoint(s.resultats)]
    return Reprise(pris, sum(s.duree_s for s in utiles), garder=True)


def commencer(fichier: Path, empreinte: Mapping[str, str], *, entier: bool) -> Reprise:
    """Judge anew. A look at a few deviations does not throw away an interrupted run that can still be resumed."""
    if entier:
        return Reprise()
    try:
        seances = lire_carnet(fichier)
    except CarnetIllisible:
        return Reprise()  # it is of no use to anyone: replaced
    return Reprise(garder=bool(seances) and not differences(seances[-1].empreinte, empreinte))


def ouvrir_le_carnet(fichier: Path, le: str, empreinte: Mapping[str, str], reprise: Reprise) -> Carnet:
    """The journal, open for a new sitting that begins at `le` (ISO 8601)."""
    return Carnet(fichier, Seance(le, empreinte), garder=reprise.garder)
