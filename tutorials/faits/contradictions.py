"""Which statements take part in which contradiction of the ledger: they share lines of a document."""

from __future__ import annotations

import re
from functools import lru_cache

from conformance.registre import Contradiction, Exigence

DOCUMENT = re.compile(r"([A-Z]+\d*) l\.([\d, -]+)")


def lignes_de(exigence: Exigence) -> frozenset[int]:
    """Lines of its document that a statement comes from."""
    return _lignes(exigence.source_lignes.partition(":")[2])


@lru_cache(maxsize=512)
def lignes_citees(contradiction: Contradiction) -> dict[str, frozenset[int]]:
    """Lines that a contradiction quotes, by code of document: « EXP13 l.181, 200; CAB14 l.65 »."""
    return {code: _lignes(lignes) for code, lignes in DOCUMENT.findall(contradiction.documents)}


def _lignes(texte: str) -> frozenset[int]:
    lignes: set[int] = set()
    for debut, fin in re.findall(r"(\d+)(?:-(\d+))?", texte):
        lignes.update(range(int(debut), int(fin or debut) + 1))
    return frozenset(lignes)
