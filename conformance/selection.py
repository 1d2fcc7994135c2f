"""Which scenarios run: markers derived from the tags of the features, and the editions asked for."""

from __future__ import annotations

import re

import pytest

from conformance.collecte import FONCTIONNALITE, chapitre
from conformance.gherkin import ErreurDeFeature, read_features
from conformance.options import editions_choisies

MARQUES_DE_PYTEST = frozenset({"parametrize", "usefixtures", "filterwarnings", "skip", "skipif", "xfail"})


def declarer_marques(config: pytest.Config) -> None:
    """Register every tag and chapter of the features as a marker, so that a misspelt `-m` fails."""
    try:
        features = read_features(config.rootpath / "features")
    except ErreurDeFeature as erreur:
        raise pytest.UsageError(str(erreur)) from None
    tags = {tag for f in features for s in f.scenarios for tag in s.tous_les_tags}
    tags |= {chapitre(f.chemin) for f in features}
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: étiquette des features")
    _verifier_expression(str(config.option.markexpr), tags)


def _verifier_expression(expression: str, tags: set[str]) -> None:
    """UsageError where `-m` names a marker that nothing bears: pytest would quietly select nothing."""
    mots = set(re.findall(r"[^\s()]+", expression)) - {"and", "or", "not"}
    if inconnus := sorted(mots - tags - MARQUES_DE_PYTEST):
        raise pytest.UsageError(f"-m : aucune feature ne porte {', '.join(inconnus)}")


def choisir(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the scenarios of editions that were not asked for."""
    choisies = set(editions_choisies(config))
    ecartes = [
        i for i in items if FONCTIONNALITE in i.stash and not choisies.intersection(i.stash[FONCTIONNALITE].editions)
    ]
    if ecartes:
        config.hook.pytest_deselected(items=ecartes)
        items[:] = [i for i in items if i not in ecartes]
