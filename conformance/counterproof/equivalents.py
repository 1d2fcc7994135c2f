"""Deviations that no suite could notice, declared with the reason: `equivalents.tsv` beside this module."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from conformance.counterproof.choix import proches
from conformance.registre import ErreurDeRegistre
from conformance.registre.tsv import Rangee, read_tsv

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from conformance.counterproof.modele import Deviation

DOSSIER = Path(__file__).parent
FICHIER = "equivalents.tsv"
PART_MAXIMALE = 0.02
"""Share of all deviations beyond which the file would hide more than it explains."""


def load_equivalents(toutes: Sequence[Deviation], dossier: Path = DOSSIER) -> dict[str, str]:
    """Reason by deviation. Raises ErreurDeRegistre where a row names no deviation, names one twice or gives no reason,

    and where more than 2 % of `toutes`, all the deviations derived, are declared equivalent.
    """
    connues = {deviation.id for deviation in toutes}
    declarees: dict[str, str] = {}
    for rangee in read_tsv(dossier / FICHIER, dossier, ("deviation", "raison")):
        _verifier(rangee, connues, declarees)
        declarees[rangee.cellules["deviation"]] = rangee.cellules["raison"]
    if len(declarees) > PART_MAXIMALE * len(toutes):
        raise ErreurDeRegistre(
            f"{dossier.name}/{FICHIER} : {len(declarees)} déviations déclarées équivalentes sur {len(toutes)},"
            f" plus des {PART_MAXIMALE:.0%} admis"
        )
    return declarees


def _verifier(rangee: Rangee, connues: Collection[str], declarees: Collection[str]) -> None:
    nom = rangee.cellules["deviation"]
    if nom not in connues:
        semblables = proches(nom, connues)
        suite = f" ; le plus proche : {', '.join(semblables)}" if semblables else ""
        raise rangee.refuser(f"« {nom} » n'est le nom d'aucune déviation{suite}")
    if nom in declarees:
        raise rangee.refuser(f"« {nom} » : déjà déclarée")
    if not rangee.cellules["raison"]:
        raise rangee.refuser(f"« {nom} » : il faut une raison")
