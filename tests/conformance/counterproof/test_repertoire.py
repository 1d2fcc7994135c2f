"""Which scenarios face a deviation, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from conformance.collecte import FONCTIONNALITE, SCENARIO
from conformance.counterproof.repertoire import Repertoire
from tests.conformance.counterproof.exemples import deviation, suite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  @EXP13-001
  Scénario: Long
    Quand il attend
    Et qu'il attend
    Alors il voit

  @EXP13-001
  Scénario: Court
    Alors il voit

  Scénario: Table
    Quand il attend
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence  | élément | texte |
      | EXP13-001 | titre   | Un    |

  Scénario: Source
    Quand il attend
    Et qu'il attend
    Et qu'il attend
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence  | élément | texte |
      | EXP13-001 | titre   | Un    |

  @EXP13-002
  Scénario: Autre
    Alors il voit
"""


class FauxItem:
    """What the counter-proof asks of a scenario's item."""

    def __init__(self, feature: Any, scenario: Any) -> None:
        self.nodeid = scenario.titre
        self.stash = pytest.Stash()
        self.stash[FONCTIONNALITE], self.stash[SCENARIO] = feature, scenario

    def iter_markers(self) -> Iterator[Any]:
        """Tags as markers."""
        return (pytest.Mark(tag, (), {}, _ispytest=True) for tag in self.stash[SCENARIO].tous_les_tags)


def ordre(tmp_path: Path, **champs: object) -> list[str]:
    """Titles of the scenarios that face a deviation of EXP13-001."""
    features, _ = suite(tmp_path, FEATURE)
    items: list[Any] = [FauxItem(feature, s) for feature in features for s in feature.scenarios]
    return [item.nodeid for item in Repertoire(items).candidats(deviation(**champs))]


def test_a_text_meets_its_own_table_first_then_the_shortest(tmp_path: Path) -> None:
    source = ("features/creation_expert_2013/essai.feature", "Source")
    assert ordre(tmp_path, source=source) == ["Source", "Table", "Court", "Long"]


def test_a_rule_meets_tables_last(tmp_path: Path) -> None:
    assert ordre(tmp_path, canal="règle") == ["Court", "Long", "Table", "Source"]


def test_another_edition_has_none(tmp_path: Path) -> None:
    assert ordre(tmp_path, edition="2014") == []
