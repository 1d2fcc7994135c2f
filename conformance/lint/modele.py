"""What a rule of the lint receives (`Dossier`) and what it returns (`Constat`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from conformance.gherkin import Fonctionnalite, Scenario
from conformance.lint.definitions import Catalogue
from conformance.registre import Registres


@dataclass(frozen=True, slots=True, order=True)
class Constat:
    """One finding; shown as `file:line: [rule] cause`. A warning (`bloquant` false) does not fail the lint."""

    chemin: str
    ligne: int
    regle: str
    cause: str
    bloquant: bool = True

    def __str__(self) -> str:
        nuance = "" if self.bloquant else "avertissement : "
        return f"{self.chemin}:{self.ligne}: [{self.regle}] {nuance}{self.cause}"


@dataclass(frozen=True)
class Dossier:
    """Everything that is linted together."""

    registres: Registres
    fonctionnalites: tuple[Fonctionnalite, ...]
    catalogue: Catalogue

    @cached_property
    def scenarios(self) -> tuple[tuple[Fonctionnalite, Scenario], ...]:
        """Every scenario with its feature."""
        return tuple((f, scenario) for f in self.fonctionnalites for scenario in f.scenarios)


Regle = Callable[[Dossier], Iterator[Constat]]
"""A rule: reads the whole, yields its findings. To add one, write it and list it in `conformance.lint.regles`."""
