"""What a step does, read from its source: the calls it makes and whether it asserts, through the helpers it calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from conformance.lint.definitions import Catalogue, Definition, Fonction

ASSERTIONS = re.compile(r"expect|fail|raises|assert_\w+|(?:not_)?to_(?:be|have|contain|match)\w*")
JUGE = "constat"
"""Fixture by which steps judge: calling a method of it asserts."""


@dataclass(frozen=True, slots=True)
class Portee:
    """Names called (functions and methods), and the assertions met."""

    appels: frozenset[str]
    affirmations: frozenset[str]


def portee(definition: Definition, catalogue: Catalogue) -> Portee:
    """Reach of one step, helpers of its package included."""
    lues: list[Fonction] = []
    a_lire = [definition.fonction] if definition.fonction else []
    while a_lire:
        fonction = a_lire.pop()
        if fonction not in lues:
            lues.append(fonction)
            a_lire += _aides(fonction, definition.chemin, catalogue)
    appels = {nom for fonction in lues for nom in noms_appeles(fonction)}
    return Portee(frozenset(appels), frozenset(mot for fonction in lues for mot in _affirmations(fonction)))


def noms_appeles(fonction: Fonction) -> set[str]:
    """Names called in the body, decorators left out."""
    return {cible.attr if isinstance(cible, ast.Attribute) else cible.id for cible in _cibles(fonction)}


def _cibles(fonction: Fonction) -> Iterator[ast.Attribute | ast.Name]:
    for instruction in fonction.body:
        for noeud in ast.walk(instruction):
            if isinstance(noeud, ast.Call) and isinstance(noeud.func, ast.Attribute | ast.Name):
                yield noeud.func


def _aides(fonction: Fonction, chemin: str, catalogue: Catalogue) -> list[Fonction]:
    """Helpers called by their bare name: of the same module first, else of another module of the package."""
    noms = {cible.id for cible in _cibles(fonction) if isinstance(cible, ast.Name)}
    modules = sorted(catalogue.modules, key=lambda module: module.chemin != chemin)
    trouvees: dict[str, Fonction] = {}
    for candidate in (f for module in modules for f in module.fonctions.values() if f.name in noms):
        trouvees.setdefault(candidate.name, candidate)
    return list(trouvees.values())


def _affirmations(fonction: Fonction) -> Iterator[str]:
    if any(isinstance(noeud, ast.Assert) for noeud in ast.walk(fonction)):
        yield "assert"
    for cible in _cibles(fonction):
        nom = cible.attr if isinstance(cible, ast.Attribute) else cible.id
        if ASSERTIONS.fullmatch(nom):
            yield nom
        if isinstance(cible, ast.Attribute) and isinstance(cible.value, ast.Name) and cible.value.id == JUGE:
            yield f"{JUGE}.{nom}"
