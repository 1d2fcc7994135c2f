"""The scenarios of the suite by edition and statement: each is asked once what it cites, however many deviations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conformance.collecte import FONCTIONNALITE, SCENARIO
from conformance.counterproof.modele import REGLES
from conformance.enregistrement import edition_de, ids_de

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

    from conformance.counterproof.modele import Deviation


class Fiche(NamedTuple):
    """What one item cites, by its tags or in a table, and what tells how soon it is worth running."""

    item: pytest.Function
    exigences: tuple[str, ...]
    des_tables: frozenset[str]
    source: tuple[str, str]
    etapes: int


class Repertoire:
    """Items by edition and statement."""

    def __init__(self, items: Iterable[pytest.Function]) -> None:
        self._fiches: dict[tuple[str, str], list[Fiche]] = {}
        for item in items:
            fiche = _fiche(item)
            for exigence in fiche.exigences:
                self._fiches.setdefault((edition_de(item), exigence), []).append(fiche)

    def candidats(self, deviation: Deviation) -> list[pytest.Function]:
        """Items of its edition that cite a statement it touches: its own table first, then the shortest."""
        rangs: dict[str, tuple[tuple[bool, bool, int, int, str], pytest.Function]] = {}
        # The statements of a rule come the most telling first: an item counts for the first that it cites.
        for rang, exigence in enumerate(deviation.exigences):
            for fiche in self._fiches.get((deviation.edition, exigence), ()):
                rangs.setdefault(fiche.item.nodeid, (_cout(deviation, fiche, rang), fiche.item))
        return [item for _, item in sorted(rangs.values(), key=lambda cout_item: cout_item[0])]


def _fiche(item: pytest.Function) -> Fiche:
    feature, scenario = item.stash[FONCTIONNALITE], item.stash[SCENARIO]
    des_tables = frozenset(i for etape in scenario.etapes for i, _ in etape.exigences)
    etapes = len(scenario.contexte) + len(scenario.etapes)
    return Fiche(item, ids_de(item), des_tables, (feature.relatif, scenario.titre), etapes)


def _cout(deviation: Deviation, fiche: Fiche, rang: int) -> tuple[bool, bool, int, int, str]:
    table = not fiche.des_tables.isdisjoint(deviation.exigences)
    # A table shows a text altered at once, and hardly ever a rule.
    autre = table == (deviation.sorte == REGLES)
    return fiche.source != deviation.source, autre, rang, fiche.etapes, fiche.item.nodeid
