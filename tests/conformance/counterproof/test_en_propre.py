"""A statement that shares every deviation with others gets one in its own name."""

from __future__ import annotations

from conformance.counterproof.en_propre import deriver_en_propre
from tests.conformance.counterproof.exemples import deviation

CITES = {"2013": frozenset(("EXP13-001", "EXP13-002", "C-001")), "2014": frozenset(("CAB14-001",))}


def test_a_statement_alone_in_a_deviation_needs_no_other() -> None:
    toutes = [deviation("T-1"), deviation("T-2", exigences=("EXP13-001", "EXP13-002"))]
    assert [(d.id, d.exigences) for d in deriver_en_propre(toutes, CITES)] == [("T-2-EXP13-002", ("EXP13-002",))]


def test_the_deviation_that_touches_fewest_statements_is_taken_a_rule_before_a_text() -> None:
    toutes = [
        deviation("T-1", exigences=("EXP13-001", "EXP13-002", "C-001")),
        deviation("T-2", exigences=("EXP13-002", "C-001")),
        deviation("R-1", exigences=("EXP13-002", "C-001"), canal="règle"),
    ]
    assert [d.id for d in deriver_en_propre(toutes, CITES)] == ["T-1-EXP13-001", "R-1-EXP13-002", "R-1-C-001"]


def test_an_edition_that_never_cites_the_statement_is_not_taken() -> None:
    toutes = [
        deviation("R-1", exigences=("C-001", "CAB14-001"), canal="règle", edition="2014"),
        deviation("T-1", exigences=("EXP13-001", "C-001")),
    ]
    assert [d.id for d in deriver_en_propre(toutes, CITES)] == ["T-1-C-001", "R-1-CAB14-001", "T-1-EXP13-001"]
