"""Deviations that no suite could notice, declared with the reason: `equivalents.tsv` beside this module."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from conformance.registre.tsv import read_tsv

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conformance.counterproof.modele import Deviation

DOSSIER = Path(__file__).parent


def load_equivalents(toutes: Iterable[Deviation], dossier: Path = DOSSIER) -> dict[str, str]:
    """Reason by deviation. Raises ErreurDeRegistre where a row names no deviation, or gives no reason."""
    connues = {deviation.id for deviation in toutes}
    declarees: dict[str, str] = {}
    for rangee in read_tsv(dossier / "equivalents.tsv", dossier, ("deviation", "raison")):
        deviation, raison = rangee.cellules["deviation"], rangee.cellules["raison"]
        if deviation not in connues:
            raise rangee.refuser(f"« {deviation} » n'est le nom d'aucune déviation")
        if not raison:
            raise rangee.refuser(f"« {deviation} » : il faut une raison")
        declarees[deviation] = raison
    return declarees
