"""A feature is parsed once, whoever reads it."""

from __future__ import annotations

import pytest
from gherkin.errors import CompositeParserException
from pytest_bdd import gherkin_parser

from conformance.gherkin_lecture import LecteurUnique, arbre, partager

SOURCE = "# language: fr\nFonctionnalité: Essai\n\n  Scénario: Un\n    Alors rien\n"


def test_the_same_source_is_one_tree_for_pytest_bdd_and_for_us() -> None:
    partager()
    lecteur = gherkin_parser.__dict__["Parser"]
    assert lecteur is LecteurUnique
    assert lecteur().parse(SOURCE) is arbre(SOURCE)


def test_what_cannot_be_read_is_told_each_time() -> None:
    for _ in range(2):
        with pytest.raises(CompositeParserException):
            arbre("# language: fr\nScénario: sans fonctionnalité\n")
