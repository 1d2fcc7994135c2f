"""The step definitions of a package, with their source trees.

pytest-bdd keeps every definition in `step_function_context_registry`; importing the modules fills it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from pytest_bdd.parsers import StepParser
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

Fonction = ast.FunctionDef | ast.AsyncFunctionDef


class ErreurDEtapes(Exception):
    """The step modules cannot be imported; the message is `module: cause`, in French."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One registered step: `type` is given, when, then or None (registered for every keyword)."""

    type: str | None
    texte: str
    nom: str
    chemin: str
    ligne: int
    fonction: Fonction | None
    parser: StepParser = field(compare=False, repr=False)

    def reconnait(self, texte: str) -> bool:
        """Whether pytest-bdd would run this definition for a step of that text."""
        return self.parser.is_matching(texte)

    def sert(self, type_: str) -> bool:
        """Whether the definition is registered for the keyword."""
        return self.type in (None, type_)


@dataclass(frozen=True)
class Module:
    """One module of steps and the functions it defines, by name."""

    chemin: str
    fonctions: dict[str, Fonction]


@dataclass(frozen=True)
class Catalogue:
    """Every definition and every module of the package of steps."""

    definitions: tuple[Definition, ...]
    modules: tuple[Module, ...]

    def pour(self, type_: str, texte: str) -> tuple[Definition, ...]:
        """Definitions that match a step of that keyword and text."""
        return tuple(d for d in self.definitions if d.sert(type_) and d.reconnait(texte))


def load_catalogue(paquet: str, racine: Path) -> Catalogue:
    """Import every module of `paquet` and collect its definitions; shown paths start at `racine`.

    Raises ErreurDEtapes when a module cannot be imported.
    """
    modules = list(_importer(paquet))
    lus = {module.__name__: _lire(module, racine) for module in modules}
    contextes = list(step_function_context_registry.values())
    definitions = [_definition(c, lus[c.step_func.__module__]) for c in contextes if c.step_func.__module__ in lus]
    return Catalogue(tuple(definitions), tuple(lus.values()))


def _importer(paquet: str) -> Iterator[ModuleType]:
    racine = _module(paquet)
    yield racine
    # A plain module has no path: its own definitions are all there is.
    for info in pkgutil.walk_packages(getattr(racine, "__path__", ()), prefix=f"{paquet}."):
        yield _module(info.name)


def _module(nom: str) -> ModuleType:
    try:
        return importlib.import_module(nom)
    except (ImportError, SyntaxError, AttributeError, NameError, TypeError, ValueError) as erreur:
        raise ErreurDEtapes(f"{nom}: module d'étapes impossible à importer : {erreur}") from erreur


def _lire(module: ModuleType, racine: Path) -> Module:
    if module.__file__ is None:
        raise ErreurDEtapes(f"{module.__name__}: le paquet d'étapes n'a pas de __init__.py")
    fichier = Path(module.__file__)
    arbre = ast.parse(fichier.read_text(encoding="utf-8"))
    fonctions = [n for n in ast.walk(arbre) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    chemin = fichier.relative_to(racine) if fichier.is_relative_to(racine) else fichier
    # Namesakes are told apart by their line: pytest-bdd keeps them all, Python only the last.
    return Module(chemin.as_posix(), {_cle(fonction): fonction for fonction in fonctions})


def _cle(fonction: Fonction) -> str:
    return f"{fonction.name}:{min([fonction.lineno, *(d.lineno for d in fonction.decorator_list)])}"


def _definition(contexte: StepFunctionContext, module: Module) -> Definition:
    code = inspect.unwrap(contexte.step_func).__code__
    fonction = module.fonctions.get(f"{code.co_name}:{code.co_firstlineno}")
    return Definition(
        type=contexte.type,
        texte=contexte.parser.name,
        nom=code.co_name,
        chemin=module.chemin,
        ligne=fonction.lineno if fonction else code.co_firstlineno,
        fonction=fonction,
        parser=contexte.parser,
    )
