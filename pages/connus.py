"""The screens known here: every page class of this package, found by its identity."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, cast

import pages
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from pages.composants import Ecran


@cache
def ecrans() -> dict[Identite, Callable[[Page], Ecran]]:
    """Every page class of this package, by its identity: a screen has one for each of its prints."""
    trouves: dict[Identite, Callable[[Page], Ecran]] = {}
    for module in pkgutil.iter_modules(pages.__path__, "pages."):
        for _, classe in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if isinstance(identite := getattr(classe, "IDENTITE", None), Identite):
                trouves[identite] = cast("Callable[[Page], Ecran]", classe)
    return trouves


@cache
def identites() -> tuple[Identite, ...]:
    """Identity of every known screen, in each of its prints."""
    return tuple(ecrans())


def slug(nom: str) -> str:
    """Name of a screen in Python and in the control API, from its name in the features."""
    for identite in identites():
        if identite.nom == nom:
            return identite.ecran
    connus = ", ".join(sorted(i.nom for i in identites()))
    raise ValueError(f"aucun écran ne s'appelle « {nom} » ; connus : {connus}")
