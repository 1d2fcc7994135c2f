"""What is put to the proof: every deviation of the features and rules, then those asked for."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from conformance.counterproof.affirmations import deriver_affirmations
from conformance.counterproof.comportement import declarees, deriver_comportements
from conformance.counterproof.derive import deriver_textes
from conformance.counterproof.en_propre import deriver_en_propre
from conformance.counterproof.modele import COMPORTEMENT, ORDRE, REGLES, TEXTES, Deviation
from conformance.counterproof.ordre import deriver_ordre
from conformance.counterproof.regles import deriver_regles, load_correspondances
from conformance.gherkin import ids_cites
from conformance.registre import ErreurDeRegistre

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from conformance.gherkin import Fonctionnalite
    from conformance.registre import Registres


ABREGE = {TEXTES: 28, REGLES: 15, ORDRE: 12, COMPORTEMENT: 9}
"""How many deviations of each kind make a spread."""


class SelectionVide(Exception):
    """Nothing answers to what was asked for; the message names it, in French."""


def deriver(
    features: Sequence[Fonctionnalite],
    registres: Registres,
    regles: Mapping[str, Sequence[Mapping[str, Any]]],
    incidents: Sequence[str],
) -> list[Deviation]:
    """Every deviation, texts first; `regles` are those that the portal tells, by edition, `incidents` its disturbances.

    A rule that only silent behaviours speak of is put to the proof in the edition whose features judge them.
    Raises ErreurDeRegistre where a rule is not mapped, or mapped to an unknown statement.
    """
    correspondances = load_correspondances()
    citees_par_elles = {i for correspondance in correspondances.values() for i in correspondance.exigences}
    if inconnues := sorted(citees_par_elles - set(registres.exigences)):
        raise ErreurDeRegistre(f"correspondances.tsv : exigence inconnue {', '.join(inconnues)}")
    cites = citees(features)
    toutes = [*deriver_textes(features, registres), *deriver_affirmations(features, registres)]
    for edition, siennes in regles.items():
        derivees = deriver_regles(edition, siennes, correspondances)
        toutes += [d for d in derivees if not _jugee_ailleurs(d, cites, registres)]
    toutes += [*deriver_comportements(features, registres, incidents), *declarees(registres, incidents)]
    toutes += deriver_ordre(features, registres, {i for d in toutes for i in d.exigences})
    return [*toutes, *deriver_en_propre(toutes, cites)]


def citees(features: Iterable[Fonctionnalite]) -> dict[str, frozenset[str]]:
    """Statements that the scenarios of each edition cite."""
    cites: dict[str, frozenset[str]] = {}
    for feature in features:
        siennes = {i for scenario in feature.scenarios for i in ids_cites(scenario)}
        cites[feature.editions[0]] = cites.get(feature.editions[0], frozenset()) | siennes
    return cites


def abreger(deviations: Iterable[Deviation]) -> list[Deviation]:
    """A spread over screens, rules, edges and gestures, of a fixed size, always the same ones."""
    par_sorte: dict[str, dict[tuple[str, ...], list[Deviation]]] = {}
    for deviation in deviations:
        groupes = par_sorte.setdefault(deviation.sorte, {})
        groupes.setdefault((deviation.edition, deviation.lieu), []).append(deviation)
    retenues: list[Deviation] = []
    for sorte, groupes in par_sorte.items():
        tirees = [groupe[_tirage(groupe[0].id) % len(groupe)] for groupe in groupes.values()]
        retenues += sorted(tirees, key=lambda d: _tirage(d.id))[: ABREGE[sorte]]
    return retenues


def _tirage(nom: str) -> int:
    # crc32 and not hash(): the same in every process.
    return zlib.crc32(nom.encode())


def _jugee_ailleurs(deviation: Deviation, cites: Mapping[str, frozenset[str]], registres: Registres) -> bool:
    """Whether its own edition judges no statement that the deviation touches, and another must.

    A statement of several editions is judged in the first one, unless the features say otherwise.
    """
    exigences = frozenset(deviation.exigences)
    if exigences & cites.get(deviation.edition, frozenset()):
        return False
    editions = set.intersection(*({*registres.exigences[i].editions} for i in exigences))
    jugees = {e for e in editions if exigences & cites.get(e, frozenset())}
    return deviation.edition != min(jugees or editions, default=deviation.edition)
