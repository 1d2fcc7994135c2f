"""What changed between two runs: the comparison itself, without its presentation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from conformance.report import verdicts as v
from conformance.report.french import enumeration, programme
from conformance.report.run import Run

ENONCE = "énoncé"
SCENARIO = "scénario"


@dataclass(frozen=True)
class Etat:
    """A statement or scenario in one run; `ou` is its source line or its place in the features."""

    genre: str
    id: str
    titre: str
    ou: str
    verdict: str


@dataclass(frozen=True)
class Changement:
    """One statement or scenario in both runs; a verdict is None where the run did not have it."""

    genre: str
    id: str
    titre: str
    ou: str
    avant: str | None
    apres: str | None


@dataclass(frozen=True)
class Version:
    """Something of the surroundings that is not what it was."""

    quoi: str
    avant: str
    apres: str


@dataclass(frozen=True)
class Comparaison:
    """The two runs, side by side. A new statement that differs is both new and newly red."""

    nouveaux_ecarts: tuple[Changement, ...]
    repares: tuple[Changement, ...]
    instables: tuple[Changement, ...]
    perdus_de_vue: tuple[Changement, ...]
    desormais_verifies: tuple[Changement, ...]
    apparus: tuple[Changement, ...]
    disparus: tuple[Changement, ...]
    versions: tuple[Version, ...]

    @property
    def code_de_sortie(self) -> int:
        """1 where something is newly red, else 0."""
        return int(bool(self.nouveaux_ecarts))


def compare_runs(old: Run, new: Run) -> Comparaison:
    """Return what changed from `old` to `new`.

    Red is « écart ». What was red or unstable and is now verified is mended; what was judged and is no longer (skipped,
    broken, not selected) is lost from sight, which is no mending. Every unstable one of `new` is told, new or not.
    """
    pairs = tuple(_pairs(_states(old), _states(new)))
    judged = {v.VERIFIE, *v.WRONG}
    return Comparaison(
        nouveaux_ecarts=tuple(c for c in pairs if c.apres == v.ECART != c.avant),
        repares=tuple(c for c in pairs if c.avant in v.WRONG and c.apres == v.VERIFIE),
        instables=tuple(c for c in pairs if c.apres == v.INSTABLE),
        perdus_de_vue=tuple(c for c in pairs if c.avant in judged and c.apres is not None and c.apres not in judged),
        desormais_verifies=tuple(c for c in pairs if c.avant not in {None, *judged} and c.apres == v.VERIFIE),
        apparus=tuple(c for c in pairs if c.avant is None),
        disparus=tuple(c for c in pairs if c.apres is None),
        versions=tuple(_versions(old, new)),
    )


def _states(run: Run) -> dict[tuple[str, str], Etat]:
    states = [
        *(Etat(ENONCE, e.id, e.libelle, e.source_lignes, e.verdict) for e in run.exigences),
        *(Etat(SCENARIO, s.id, s.intitule, s.emplacement, s.verdict) for s in run.scenarios),
    ]
    return {(state.genre, state.id): state for state in states}


def _pairs(old: Mapping[tuple[str, str], Etat], new: Mapping[tuple[str, str], Etat]) -> Iterator[Changement]:
    """Pair both runs, in the order of the new one, what vanished last."""
    for key in _ordered(new, old):
        before, after = old.get(key), new.get(key)
        shown = after or old[key]
        yield Changement(
            shown.genre,
            shown.id,
            shown.titre,
            shown.ou,
            before.verdict if before else None,
            after.verdict if after else None,
        )


def _ordered(*sources: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    keys = dict.fromkeys(key for source in sources for key in source)
    return sorted(keys, key=lambda key: key[0] != ENONCE)


def _versions(old: Run, new: Run) -> Iterator[Version]:
    for quoi, before, after in (
        ("Portail", programme(old.portail, "inconnu"), programme(new.portail, "inconnu")),
        ("Navigateur", programme(old.navigateur, "inconnu"), programme(new.navigateur, "inconnu")),
        ("Éditions", enumeration(old.editions) or "aucune", enumeration(new.editions) or "aucune"),
        ("Graine", str(old.graine), str(new.graine)),
    ):
        if before != after:
            yield Version(quoi, before, after)
