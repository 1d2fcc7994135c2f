"""A failure as the page tells it: what was expected, what was seen, how far the journey had gone."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conformance.report import verdicts as v
from conformance.report.model import Constat, Echec, Exigence, Scenario
from conformance.report.pictures import Image, Pictures
from conformance.report.worddiff import Paire, compare


@dataclass(frozen=True)
class Ligne:
    """One difference and the statements it touches: several where a foreign element spoils a whole table.

    `paire` compares with what stands there, `proche` with the nearest text of the screen where nothing does.
    """

    constat: Constat
    ids: tuple[str, ...]
    exigence: Exigence | None
    paire: Paire | None
    proche: Paire | None


@dataclass(frozen=True)
class Rouge:
    """A scenario that differs, wavers or broke."""

    scenario: Scenario
    ancre: str
    echec: Echec
    image: Image
    lignes: tuple[Ligne, ...]
    cites: tuple[Exigence, ...]
    verifies: int


SANS_DETAIL = Echec("", "", None, None, None, None, (), None, None)


def build_failure(scenario: Scenario, ancre: str, exigences: Mapping[str, Exigence], pictures: Pictures) -> Rouge:
    """Return the failure of `scenario`; `cites` are its other statements, where it blames none by a row."""
    wrong = [constat for constat in scenario.constats if constat.verdict in v.WRONG]
    echec = scenario.echec or SANS_DETAIL
    cited = dict.fromkeys([*(tag.removeprefix("@") for tag in scenario.tags), *(c.exigence for c in scenario.constats)])
    return Rouge(
        scenario,
        ancre,
        echec,
        pictures.get(echec.capture),
        _lignes(wrong, exigences),
        () if wrong else tuple(exigences[identifiant] for identifiant in cited if identifiant in exigences),
        sum(constat.verdict == v.VERIFIE for constat in scenario.constats),
    )


def _lignes(wrong: Sequence[Constat], exigences: Mapping[str, Exigence]) -> tuple[Ligne, ...]:
    """One line a difference, those that name one statement first."""
    groups: dict[Constat, list[str]] = defaultdict(list)
    for constat in wrong:
        told = constat.attendu is not None or constat.observe is not None
        groups[replace(constat, exigence="") if told else constat].append(constat.exigence)
    ordered = sorted(groups.items(), key=lambda group: len(group[1]))
    return tuple(_ligne(constat, ids, exigences) for constat, ids in ordered)


def _ligne(constat: Constat, ids: Sequence[str], exigences: Mapping[str, Exigence]) -> Ligne:
    attendu, observe, proche = constat.attendu, constat.observe, constat.plus_proche
    paire = compare(attendu, observe) if attendu and observe else None
    nearest = proche if proche != observe else None
    exigence = exigences.get(ids[0]) if len(ids) == 1 else None
    return Ligne(constat, tuple(ids), exigence, paire, compare(attendu or "", nearest) if nearest else None)
