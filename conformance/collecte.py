"""Collects `.feature` files themselves: a feature that no test module names cannot be forgotten."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import scenario as lier

from conformance.gherkin import Fonctionnalite, Scenario, read_feature

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FONCTIONNALITE = pytest.StashKey[Fonctionnalite]()
SCENARIO = pytest.StashKey[Scenario]()


class FichierFeature(pytest.Module):
    """One feature file as pytest sees it: one item a scenario or row of examples."""

    fonctionnalite: Fonctionnalite

    def _getobj(self) -> types.ModuleType:
        self.fonctionnalite = read_feature(self.path, self.config.rootpath / "features")
        module = types.ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        for titre in dict.fromkeys(s.titre for s in self.fonctionnalite.scenarios):
            setattr(module, titre, lier(str(self.path), titre, features_base_dir="/")(_corps()))
        return module

    def istestfunction(self, obj: object, name: str) -> bool:
        return isinstance(obj, types.FunctionType) and name in {s.titre for s in self.fonctionnalite.scenarios}

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        trouves: list[Any] = list(super().collect())
        attendus = sum(s.attendus for s in self.fonctionnalite.scenarios)
        if len(trouves) != attendus:
            raise self.CollectError(
                f"{self.fonctionnalite.relatif}: {attendus} scénarios écrits, {len(trouves)} recueillis"
                " (deux scénarios de même nom ?)"
            )
        par_titre = {s.titre: s for s in self.fonctionnalite.scenarios}
        for item in trouves:
            item.add_marker(chapitre(self.path))
            item.stash[FONCTIONNALITE] = self.fonctionnalite
            item.stash[SCENARIO] = par_titre[item.originalname]
        return trouves


def _corps() -> types.FunctionType:
    """A fresh empty function: pytest-bdd keys its scenarios by function."""

    def scenario() -> None:
        """Everything happens in the steps."""

    assert isinstance(scenario, types.FunctionType)
    return scenario


def chapitre(chemin: Path) -> str:
    """Marker of a feature file: its name, with hyphens as in the tags of documents."""
    return chemin.stem.replace("_", "-")


def recueillir(chemin: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collector of one file, where it is a feature."""
    if chemin.suffix != ".feature":
        return None
    return FichierFeature.from_parent(parent, path=chemin)
