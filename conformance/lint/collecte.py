"""Rule on features that no test run would ever see."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from conformance.lint.modele import Constat, Dossier

DOSSIERS_IGNORES = frozenset({"node_modules", "reports", "tests", "build", "dist"})


def oubliees(dossier: Dossier) -> Iterator[Constat]:
    """The collector reads `features/**/*.feature`: a feature elsewhere or under another suffix never runs."""
    lues = {fonctionnalite.chemin for fonctionnalite in dossier.fonctionnalites}
    projet = dossier.registres.racine.parent
    for fichier in _fichiers(projet):
        if ".feature" in fichier.name.lower() and fichier not in lues:
            cause = "rien ne collecte ce fichier : attendu features/<document>/<nom>.feature"
            yield Constat(fichier.relative_to(projet).as_posix(), 1, "non-collectée", cause)


def _fichiers(projet: Path) -> Iterator[Path]:
    for chemin, dossiers, noms in os.walk(projet):
        dossiers[:] = sorted(d for d in dossiers if not d.startswith(".") and d not in DOSSIERS_IGNORES)
        yield from (Path(chemin, nom) for nom in sorted(noms))
