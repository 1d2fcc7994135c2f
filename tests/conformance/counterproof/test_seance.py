"""What is settled before any worker starts: rules that can be read and pushed, statements that nothing touches."""

from __future__ import annotations

from typing import Any

import pytest

from conformance.controle import Controle, ErreurDeControle
from conformance.counterproof.regles_du_portail import (
    ReglesRefusees,
    regles_dites,
    verifier_que_les_regles_se_poussent,
)
from conformance.counterproof.seance import FAUTES, manquantes
from tests.conformance.counterproof.exemples import deviation
from tests.conformance.counterproof.faux_controle import controle
from tests.conformance.faux_portail import faux_portail
from tests.conformance.report.exemples_de_releves import exigence, registres

REGLE = {"name": "delai", "type": "durée", "unit": "h", "value": "PT48H", "meaning": ""}
POUSSEES = [deviation(f"R-{n}", canal="règle", regle=f"regle_{n}", valeur=n) for n in range(9)]


def test_rules_are_read_by_edition() -> None:
    with faux_portail(controle({"/editions/2013/rules": (200, [REGLE])})) as adresse:
        assert regles_dites(Controle(adresse), ["2013"]) == {"2013": [REGLE]}


@pytest.mark.parametrize(
    ("reponse", "dit"),
    [
        ((404, {"error": "inconnu"}), "refuse GET /editions/2013/rules : 404"),
        ((200, [{"name": "x"}]), "« value » manque"),
        ((200, [{**REGLE, "type": "autre"}]), "type de règle inconnu : autre"),
        ((200, [{**REGLE, "value": "deux jours"}]), "une règle ne se lit pas"),
        ((200, 3), "une règle ne se lit pas"),
        ((200, ["delai"]), "une règle ne se lit pas"),
    ],
)
def test_rules_that_are_none_are_told(reponse: tuple[int, Any], dit: str) -> None:
    with (
        faux_portail(controle({"/editions/2013/rules": reponse})) as adresse,
        pytest.raises(ErreurDeControle, match=dit) as faute,
    ):
        regles_dites(Controle(adresse), ["2013"])
    assert isinstance(faute.value, FAUTES)


@pytest.mark.parametrize("reponse", [(422, {"error": "rules"}), (500, {}), (404, {})])
def test_a_portal_that_takes_no_rule_is_refused(reponse: tuple[int, Any]) -> None:
    with (
        faux_portail(controle({"/sandboxes": reponse})) as adresse,
        pytest.raises(ReglesRefusees, match=f"refuse « rules ».*{reponse[0]}.*--kind textes s'en passe"),
    ):
        verifier_que_les_regles_se_poussent(Controle(adresse), POUSSEES)


def test_a_portal_that_takes_rules_or_is_asked_for_none_is_not() -> None:
    with faux_portail(controle({"/sandboxes": (201, {"id": "7"}), "/sandboxes/7": (200, {})})) as adresse:
        verifier_que_les_regles_se_poussent(Controle(adresse), POUSSEES)
    with faux_portail() as adresse:
        verifier_que_les_regles_se_poussent(Controle(adresse), [deviation()])


def test_only_what_must_be_verified_in_the_editions_of_the_run_lacks_a_deviation() -> None:
    connus = registres(
        exigence("EXP13-001"),
        exigence("EXP13-002"),
        exigence("EXP13-O03", statut="ouvert"),
        exigence("CAB14-001"),
        exigence("C-001"),
    )
    assert manquantes(connus, {"EXP13-001"}, {"2013"}) == ["EXP13-002", "C-001"]
