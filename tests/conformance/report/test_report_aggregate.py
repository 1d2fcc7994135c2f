"""From scenarios to one verdict a statement."""

from __future__ import annotations

from typing import Any

import pytest

from conformance.report import build_run_record
from conformance.report.verdicts import worst
from tests.conformance.report.exemples_de_releves import constat, exigence, feature, meta, registres, scenario

OUVERTE = exigence("EXP13-O01", statut="ouvert", raison="Rien ne tranche.")
CONTEXTE = exigence("EXP13-090", statut="contexte", raison="Ne se voit pas.")


def verdicts(*scenarios: dict[str, Any]) -> dict[str, str]:
    """Verdicts of EXP13's statements after `scenarios`."""
    record = build_run_record(
        scenarios=list(scenarios),
        registres=registres(exigence("EXP13-001"), exigence("EXP13-002"), OUVERTE, CONTEXTE),
        features=[feature("creation_expert_2013", "identifiants", "EXP13-001")],
        meta=meta(),
    )
    return {e["id"]: e["verdict"] for e in record["documents"][0]["exigences"]}


def test_a_statement_is_as_bad_as_the_worst_scenario_that_cites_it() -> None:
    found = verdicts(
        scenario("un", "vérifié", constat("EXP13-001"), constat("EXP13-002")),
        scenario("deux", "écart", constat("EXP13-001", "écart"), constat("EXP13-002")),
    )
    assert found["EXP13-001"] == "écart"
    assert found["EXP13-002"] == "vérifié"


def test_a_scenario_that_differs_without_naming_a_row_blames_all_it_cites() -> None:
    found = verdicts(scenario("un", "écart", constat("EXP13-001"), constat("EXP13-002", "non vérifié")))
    assert (found["EXP13-001"], found["EXP13-002"]) == ("écart", "écart")


def test_an_unstable_scenario_makes_what_it_found_wrong_unstable() -> None:
    found = verdicts(scenario("un", "instable", constat("EXP13-001", "écart"), constat("EXP13-002")))
    assert (found["EXP13-001"], found["EXP13-002"]) == ("instable", "vérifié")


@pytest.mark.parametrize("verdict", ["erreur", "non vérifié"])
def test_a_scenario_that_broke_or_was_skipped_proves_nothing(verdict: str) -> None:
    assert verdicts(scenario("un", verdict, constat("EXP13-001")))["EXP13-001"] == "non vérifié"


def test_a_verified_scenario_does_not_lend_its_verdict_to_a_row_it_could_not_judge() -> None:
    assert verdicts(scenario("un", "vérifié", constat("EXP13-001", "non vérifié")))["EXP13-001"] == "non vérifié"


def test_a_tag_without_a_row_takes_the_verdict_of_its_scenario() -> None:
    found = verdicts(
        scenario("un", "vérifié", tags=["EXP13-001", "silencieux"]), scenario("x", "écart", tags=["EXP13-002"])
    )
    assert (found["EXP13-001"], found["EXP13-002"]) == ("vérifié", "écart")


def test_what_no_selected_scenario_cites_is_not_executed_and_open_or_context_stay() -> None:
    found = verdicts(scenario("un", "écart", constat("EXP13-O01", "écart"), constat("EXP13-090", "écart")))
    assert found == {
        "EXP13-001": "non exécuté",
        "EXP13-002": "non exécuté",
        "EXP13-O01": "ouvert",
        "EXP13-090": "contexte",
    }


def test_the_record_counts_coverage_and_knows_chapters_of_what_did_not_run() -> None:
    record = build_run_record(
        scenarios=[],
        registres=registres(exigence("EXP13-001"), exigence("EXP13-002"), OUVERTE, CONTEXTE),
        features=[
            feature("comportements_silencieux", "accueil", "EXP13-001"),
            feature("creation_expert_2013", "identifiants", "EXP13-001"),
        ],
        meta={"graine": 7},
    )
    document = record["documents"][0]
    counts = {key: document[key] for key in ("code", "verifiable", "covered", "open", "context", "missing")}
    assert counts == {"code": "EXP13", "verifiable": 2, "covered": 1, "open": 1, "context": 1, "missing": ["EXP13-002"]}
    assert document["exigences"][0]["chapitre"]["titre"] == "Choisir ses identifiants", "its own document's first"
    assert record["version"] == 1
    assert record["genere_le"]
    assert record["contradictions"][0]["id"] == "B-001"


def test_the_worst_of_nothing_is_not_executed_and_an_unknown_word_is_no_verification() -> None:
    assert worst([]) == "non exécuté"
    assert worst(["vérifié", "peut-être"]) == "non vérifié"
