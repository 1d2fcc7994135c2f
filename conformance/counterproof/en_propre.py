"""Each statement in its own name: one detection clears every statement of a deviation, and may have named only one.

A statement that is alone in no deviation gets one more, which only the scenarios that cite it may detect, by naming it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from conformance.counterproof.modele import COMPORTEMENT, ORDRE, REGLES, TEXTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from conformance.counterproof.modele import Deviation

PREFERENCE = (REGLES, TEXTES, ORDRE, COMPORTEMENT)
"""Kinds, the one that speaks best of a single statement first, where several deviations touch as few statements."""


def deriver_en_propre(deviations: Sequence[Deviation], cites: Mapping[str, frozenset[str]]) -> Iterator[Deviation]:
    """The missing ones; `cites` are the statements that the scenarios of each edition cite."""
    touchent: dict[str, list[Deviation]] = {}
    for deviation in deviations:
        for exigence in deviation.exigences:
            touchent.setdefault(exigence, []).append(deviation)
    for exigence, siennes in touchent.items():
        if all(len(d.exigences) > 1 for d in siennes):
            # A deviation of an edition that does not cite the statement could never be detected in its name.
            jugeables = [d for d in siennes if exigence in cites.get(d.edition, frozenset())] or siennes
            proche = min(jugeables, key=lambda d: (len(d.exigences), PREFERENCE.index(d.sorte)))
            yield replace(proche, id=f"{proche.id}-{exigence}", exigences=(exigence,))
