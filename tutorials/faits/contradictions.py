"""Which statements take part in which contradiction of the ledger: they share lines of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from conformance.registre import Contradiction, Exigence
from tutorials.faits.modele import Faits

DOCUMENT = re.compile(r"([A-Z]+\d*) l\.([\d, -]+)")


def litiges(exigences: Iterable[str], faits: Faits) -> tuple[Contradiction, ...]:
    """Contradictions of the ledger that quote a line one of these statements comes from."""
    exigences = tuple(exigences)
    trouves = {nom: faits.contradictions[nom] for nom in exigences if nom in faits.contradictions}
    for exigence in filter(None, map(faits.exigences.get, exigences)):
        siennes = lignes_de(exigence)
        for contradiction in faits.contradictions.values():
            if siennes & lignes_citees(contradiction).get(exigence.document, frozenset()):
                trouves[contradiction.id] = contradiction
    return tuple(trouves.values())


def litiges_sans_phrase(edition: str, exigences: Iterable[str], faits: Faits) -> tuple[Contradiction, ...]:
    """Contradictions about a document of the edition in which none of these statements takes part."""
    documents = {exigence.document for exigence in faits.exigences.values() if edition in exigence.editions}
    touches = {litige.id for litige in litiges(dict.fromkeys(exigences), faits)}
    return tuple(
        contradiction
        for contradiction in faits.contradictions.values()
        if contradiction.id not in touches and not documents.isdisjoint(lignes_citees(contradiction))
    )


def lignes_de(exigence: Exigence) -> frozenset[int]:
    """Lines of its document that a statement comes from."""
    return _lignes(exigence.source_lignes.partition(":")[2])


def lignes_citees(contradiction: Contradiction) -> dict[str, frozenset[int]]:
    """Lines that a contradiction quotes, by code of document: « EXP13 l.181, 200; CAB14 l.65 »."""
    return _lignes_citees(contradiction.documents)


@lru_cache(maxsize=512)
def _lignes_citees(documents: str) -> dict[str, frozenset[int]]:
    return {code: _lignes(lignes) for code, lignes in DOCUMENT.findall(documents)}


@lru_cache(maxsize=4096)
def _lignes(texte: str) -> frozenset[int]:
    lignes: set[int] = set()
    for debut, fin in re.findall(r"(\d+)(?:-(\d+))?", texte):
        lignes.update(range(int(debut), int(fin or debut) + 1))
    return frozenset(lignes)
