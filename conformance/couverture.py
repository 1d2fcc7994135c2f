"""Coverage of the documents by the scenarios: which statements are cited, open, context or missing.

A statement counts as covered when a scenario with at least one `Alors` cites it, by tag or by row of a table.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.couverture_tableau import render
from conformance.gherkin import ErreurDeFeature, Fonctionnalite, ids_cites, read_features
from conformance.ligne_de_commande import ENVIRONNEMENT, INCOMPLET, VERIFIE, ArgumentParser
from conformance.registre import (
    A_VERIFIER,
    CONTEXTE,
    OUVERT,
    Document,
    ErreurDeRegistre,
    Exigence,
    Registres,
    load_registres,
)


@dataclass(frozen=True, slots=True)
class Comptes:
    """How the statements of one document, or of one kind of it, stand; `missing` in the order of the register."""

    verifiable: int
    covered: int
    open: int
    context: int
    missing: tuple[str, ...]

    @property
    def part(self) -> float:
        """Covered part of the verifiable, from 0 to 1."""
        return self.covered / self.verifiable if self.verifiable else 1.0


@dataclass(frozen=True, slots=True)
class Couverture:
    """One document: its total and its kinds, in the order of the register."""

    document: Document
    total: Comptes
    par_genre: dict[str, Comptes]

    def as_json(self) -> dict[str, Any]:
        """`{"verifiable", "covered", "open", "context", "missing"}`."""
        return {nom: getattr(self.total, nom) for nom in ("verifiable", "covered", "open", "context")} | {
            "missing": list(self.total.missing)
        }


class ErreurDeCitation(Exception):
    """A feature cites what no register states; the message is `file:line: cause`, in French."""


def measure(registres: Registres, fonctionnalites: Iterable[Fonctionnalite]) -> tuple[Couverture, ...]:
    """Coverage of every document. Raises ErreurDeCitation for an unknown identifier."""
    cites = frozenset(_cites(registres, fonctionnalites))
    return tuple(_couverture(registres, document, cites) for document in registres.documents.values())


def _cites(registres: Registres, fonctionnalites: Iterable[Fonctionnalite]) -> Iterator[str]:
    for fonctionnalite in fonctionnalites:
        for scenario in fonctionnalite.scenarios:
            for identifiant in ids_cites(scenario):
                if identifiant not in registres.exigences:
                    lieu = f"{fonctionnalite.relatif}:{scenario.ligne}"
                    raise ErreurDeCitation(f"{lieu}: {identifiant} est cité mais absent des registres")
                if scenario.affirme:
                    yield identifiant


def _couverture(registres: Registres, document: Document, cites: frozenset[str]) -> Couverture:
    exigences = registres.exigences_de(document.code)
    genres = dict.fromkeys(exigence.genre for exigence in exigences)
    par_genre = {genre: _comptes([e for e in exigences if e.genre == genre], cites) for genre in genres}
    return Couverture(document, _comptes(exigences, cites), par_genre)


def _comptes(exigences: Sequence[Exigence], cites: frozenset[str]) -> Comptes:
    statuts = Counter(exigence.statut for exigence in exigences)
    manquantes = tuple(e.id for e in exigences if e.verifiable and e.id not in cites)
    couvertes = statuts[A_VERIFIER] - len(manquantes)
    return Comptes(statuts[A_VERIFIER], couvertes, statuts[OUVERT], statuts[CONTEXTE], manquantes)


def main(argv: Sequence[str]) -> int:
    """`python -m conformance coverage`. Exit status: 0 nothing missing, 3 something missing, 4 unreadable."""
    options = _analyseur().parse_args(argv)
    racine: Path = options.features.resolve()
    try:
        couvertures = measure(load_registres(racine), read_features(racine))
    except (ErreurDeRegistre, ErreurDeFeature, ErreurDeCitation) as erreur:
        print(erreur, file=sys.stderr)
        return ENVIRONNEMENT
    if options.json:
        print(json.dumps({c.document.code: c.as_json() for c in couvertures}, ensure_ascii=False, indent=2))
    else:
        print(render(couvertures))
    return INCOMPLET if any(couverture.total.missing for couverture in couvertures) else VERIFIE


def _analyseur() -> ArgumentParser:
    analyseur = ArgumentParser(
        prog="python -m conformance coverage",
        description="Compte, par document et par genre, les exigences que les scénarios vérifient.",
        epilog="État de sortie : 0 rien ne manque, 3 des exigences manquent, 4 registre ou fonctionnalité illisible.",
    )
    analyseur.add_argument("--json", action="store_true", help="un objet JSON par document")
    analyseur.add_argument("--features", type=Path, default=Path("features"), help="dossier des fonctionnalités")
    return analyseur
