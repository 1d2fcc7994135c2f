"""The edges that a scenario judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conformance.counterproof.ordre import deroulements
from conformance.counterproof.passages import Passage, derniers_passages, ecrans_nommes, passages_de
from conformance.gherkin import read_features
from tests.conformance.exemples_de_features import write_feature, write_registres

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from conformance.gherkin import Etape

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  Scénario: Un clic
    Étant donné qu'il est arrivé à l'écran « Un »
    Quand il saisit
    Et qu'il clique
    Alors l'écran « Deux » s'affiche
    Quand il clique
    Alors l'écran « Deux » s'affiche
    Quand il clique
    Alors l'écran « Trois » présente, dans cet ordre :
      | exigence  | élément | texte |
      | EXP13-001 | titre   | Un    |

  Scénario: Sans geste
    Étant donné qu'il est arrivé à l'écran « Un »
    Alors l'écran « Un » s'affiche

  Scénario: Toute la liste
    Quand il va et vient
    Alors les écrans parcourus sont, dans cet ordre :
      | écran |
      | Un    |
      | Deux  |
      | Un    |
      | Deux  |
      | …     |

  Plan du scénario: Selon
    Étant donné qu'il est arrivé à l'écran « Un »
    Quand il clique
    Alors l'écran « <suite> » s'affiche

    Exemples:
      | suite |
      | Deux  |
      | Trois |
"""


def etapes(tmp_path: Path, titre: str) -> list[Sequence[Etape]]:
    """Steps of each item of a scenario of FEATURE."""
    racine = write_registres(tmp_path)
    write_feature(racine, FEATURE)
    (feature,) = read_features(racine)
    return list(deroulements(next(s for s in feature.scenarios if s.titre == titre)))


def test_an_edge_goes_from_the_last_screen_known_to_the_one_that_must_come(tmp_path: Path) -> None:
    (un_clic,) = etapes(tmp_path, "Un clic")
    assert passages_de(un_clic) == [Passage("Un", "Deux", 2, 3), Passage("Deux", "Trois", 6, 7)]
    assert list(ecrans_nommes(un_clic)) == ["Un", "Deux", "Deux", "Trois"]


def test_a_screen_that_the_scenario_only_arranges_is_no_edge(tmp_path: Path) -> None:
    assert passages_de(etapes(tmp_path, "Sans geste")[0]) == []


def test_a_list_of_screens_gives_each_of_its_edges_with_its_rank(tmp_path: Path) -> None:
    assert passages_de(etapes(tmp_path, "Toute la liste")[0]) == [
        Passage("Un", "Deux", 0, 1, rang=1),
        Passage("Deux", "Un", 0, 1, rang=2),
        Passage("Un", "Deux", 0, 1, rang=2),
    ]


def test_each_row_of_examples_has_its_edges(tmp_path: Path) -> None:
    vers = [p.vers for deroulement in etapes(tmp_path, "Selon") for p in passages_de(deroulement)]
    assert vers == ["Deux", "Trois"]


def test_before_each_assertion_some_page_came(tmp_path: Path) -> None:
    assert [(p.debut, p.fin) for p in derniers_passages(etapes(tmp_path, "Un clic")[0])] == [(2, 3), (4, 5), (6, 7)]
