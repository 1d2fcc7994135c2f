"""Deviations of order: derived from the edges, put to work on the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from conformance.counterproof.alteration_ordre import AlterationDePassage
from conformance.counterproof.galerie import Galerie
from conformance.counterproof.ordre import deriver_ordre
from conformance.counterproof.passages import Passage
from conformance.counterproof.relais import Reponse
from tests.conformance.counterproof.exemples import deviation, suite

if TYPE_CHECKING:
    from pathlib import Path

    from conformance.counterproof.modele import Deviation
    from conformance.counterproof.relais import Relais

FEATURE = """\
# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Essai

  @EXP13-001
  Scénario: Aller
    Étant donné qu'il est arrivé à l'écran « Un »
    Quand il clique
    Alors l'écran « Deux » s'affiche
    Quand il clique
    Alors l'écran « Trois » s'affiche

  @EXP13-002
  Scénario: Parcourir
    Quand il va
    Alors les écrans parcourus sont, dans cet ordre :
      | écran  |
      | Deux   |
      | Trois  |

  @EXP13-003
  Scénario: Ailleurs
    Étant donné qu'il est arrivé à l'écran « Loin »
    Alors il voit
"""


def deriver(tmp_path: Path, *touchees: str) -> list[Deviation]:
    """Deviations of order of FEATURE."""
    return deriver_ordre(*suite(tmp_path, FEATURE, *(f"EXP13-00{n}" for n in (1, 2, 3))), touchees)


def test_each_edge_is_skipped_repeated_swapped_and_led_elsewhere(tmp_path: Path) -> None:
    aretes = {(d.original, d.geste): d.remplacant for d in deriver(tmp_path) if d.passage and d.passage.vers}
    assert aretes == {
        ("« Un » → « Deux »", "sauté"): "Trois",
        ("« Un » → « Deux »", "répété"): None,
        ("« Un » → « Deux »", "ailleurs"): "Loin",
        ("« Deux » → « Trois »", "répété"): None,
        ("« Deux » → « Trois »", "ailleurs"): "Loin",
    }


def test_an_edge_touches_the_statements_of_every_scenario_that_judges_it(tmp_path: Path) -> None:
    exigences = {d.original: d.exigences for d in deriver(tmp_path) if d.geste == "répété"}
    assert exigences["« Deux » → « Trois »"] == ("EXP13-001", "EXP13-002")


def test_a_statement_without_deviation_of_its_own_has_its_page_replaced(tmp_path: Path) -> None:
    seules = [d.exigences for d in deriver(tmp_path, "EXP13-001") if d.passage and d.passage.vers is None]
    assert seules == [("EXP13-002",), ("EXP13-003",)]


class Lecteur(Galerie):
    """A gallery in which a page is the screen of its text."""

    def reconnaitre(self, edition: str, reponse: Reponse) -> str:
        return reponse.corps.decode()

    def page(self, edition: str, ecran: str) -> bytes | None:
        return f"relevé de {ecran}".encode()


def page(ecran: str) -> Reponse:
    """A page that is a screen."""
    return Reponse("/", 200, (), ecran.encode(), page=True)


def alteration(geste: str, remplacant: str | None, moment: Passage) -> AlterationDePassage:
    """At work on the edge « Un » → « Deux », at a step before its end."""
    une = deviation(canal="passage", geste=geste, passage=Passage("Un", "Deux"), remplacant=remplacant)
    a_l_oeuvre = AlterationDePassage(une, cast("Relais", None), Lecteur(lambda _: ""))
    a_l_oeuvre.commencer(moment)
    return a_l_oeuvre


@pytest.mark.parametrize(
    ("geste", "remplacant", "vus"),
    [
        ("sauté", "Trois", ["Un", "relevé de Trois", "Trois"]),
        ("répété", None, ["Un", "Un", "Trois"]),
        ("permuté", "Trois", ["Un", "relevé de Trois", "relevé de Deux"]),
        ("ailleurs", "Loin", ["Un", "relevé de Loin", "Trois"]),
    ],
)
def test_another_page_comes_in_place_of_the_screen(geste: str, remplacant: str | None, vus: list[str]) -> None:
    autre = alteration(geste, remplacant, Passage("Un", "Deux", -1, 9))
    assert [autre.reponse(page(ecran)).corps.decode() for ecran in ("Un", "Deux", "Trois")] == vus
    assert not autre.sans_effet


def test_only_the_pages_of_its_steps_are_replaced() -> None:
    autre = alteration("ailleurs", "Loin", Passage("Un", "Deux", 3, 4))
    assert autre.reponse(page("Deux")).corps == b"Deux"
    assert autre.sans_effet


def test_only_the_screen_of_its_rank_is_replaced() -> None:
    autre = alteration("ailleurs", "Loin", Passage("Un", "Deux", -1, 9, rang=2))
    assert [autre.reponse(page("Deux")).corps for _ in range(3)] == [b"Deux", "relevé de Loin".encode(), b"Deux"]
