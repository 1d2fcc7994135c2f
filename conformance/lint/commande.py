"""`python -m conformance lint`: reads registers, features and step definitions, prints what would be a false green."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from conformance.gherkin import ErreurDeFeature, read_features
from conformance.ligne_de_commande import ECARTS, ENVIRONNEMENT, VERIFIE, ArgumentParser
from conformance.lint.definitions import ErreurDEtapes, load_catalogue
from conformance.lint.modele import Dossier
from conformance.lint.regles import constater
from conformance.registre import ErreurDeRegistre, load_registres


def main(argv: Sequence[str]) -> int:
    """Exit status: 0 nothing to say, 1 at least one finding, 4 something cannot be read."""
    options = _analyseur().parse_args(argv)
    racine: Path = options.features.resolve()
    try:
        catalogue = load_catalogue(options.etapes, racine.parent)
        dossier = Dossier(load_registres(racine), read_features(racine), catalogue)
    except (ErreurDeRegistre, ErreurDeFeature, ErreurDEtapes) as erreur:
        print(erreur, file=sys.stderr)
        return ENVIRONNEMENT
    return _rendre_compte(dossier)


def _rendre_compte(dossier: Dossier) -> int:
    constats = constater(dossier)
    for constat in constats:
        print(constat)
    bloquants = sum(constat.bloquant for constat in constats)
    lus = f"{len(dossier.fonctionnalites)} fonctionnalités, {len(dossier.scenarios)} scénarios"
    print(f"{lus}, {len(dossier.catalogue.definitions)} définitions d'étapes : {bloquants} à corriger")
    return ECARTS if bloquants else VERIFIE


def _analyseur() -> ArgumentParser:
    analyseur = ArgumentParser(prog="python -m conformance lint", description="Contrôle les fonctionnalités.")
    analyseur.add_argument("--features", type=Path, default=Path("features"), help="dossier des fonctionnalités")
    analyseur.add_argument("--etapes", default="steps", metavar="PAQUET", help="paquet des définitions d'étapes")
    return analyseur
