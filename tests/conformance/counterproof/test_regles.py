"""Deviations of rules, and the mapping of every rule to the statements it touches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from conformance.counterproof.regles import (
    Correspondance,
    deriver_regles,
    fautes,
    lire_duree,
    load_correspondances,
    poussees,
)
from conformance.options import editions_connues
from conformance.portail import Portail, PortailLocal
from conformance.registre import ErreurDeRegistre, load_registres

if TYPE_CHECKING:
    from collections.abc import Iterator

FEATURES = Path(__file__).resolve().parents[3] / "features"
ENTETE = "regle\telement\tedition\texigences\tvaleurs\traison\n"


def regle(nom: str, sorte: str, valeur: object) -> dict[str, Any]:
    """A rule as the control API tells it."""
    return {"name": nom, "type": sorte, "unit": None, "value": valeur, "meaning": ""}


@pytest.fixture(scope="module")
def regles_du_portail() -> Iterator[dict[str, list[dict[str, Any]]]]:
    """Rules of every edition, told by our portal."""
    local = PortailLocal()
    try:
        controle = Portail.joindre(local.url).controle
        assert controle is not None
        yield {edition: controle.get(f"/editions/{edition}/rules") for edition in editions_connues(FEATURES)}
    finally:
        local.arreter()


def test_every_rule_is_mapped_to_statements_that_exist(regles_du_portail: dict[str, list[dict[str, Any]]]) -> None:
    assert not list(fautes(load_correspondances(), regles_du_portail, load_registres(FEATURES).exigences))


def test_an_unmapped_rule_is_a_fault(regles_du_portail: dict[str, list[dict[str, Any]]]) -> None:
    nouvelle = regle("nulle_part", "booléen", valeur=True)
    dites = {**regles_du_portail, "2013": [*regles_du_portail["2013"], nouvelle]}
    correspondances = load_correspondances()
    assert list(fautes(correspondances, dites, load_registres(FEATURES).exigences)) == [
        "règle sans correspondance : 2013 nulle_part "
    ]
    with pytest.raises(ErreurDeRegistre, match="nulle_part"):
        deriver_regles("2013", [nouvelle], correspondances)


def test_an_unknown_statement_is_a_fault() -> None:
    mienne = {("2013", "r", ""): Correspondance(("EXP13-999", "CAB14-034"), (), "")}
    trouvees = list(fautes(mienne, {"2013": [regle("r", "booléen", valeur=True)]}, load_registres(FEATURES).exigences))
    assert [texte.split(" : ")[1].split()[0] for texte in trouvees] == ["EXP13-999", "CAB14-034"]


@pytest.mark.parametrize(
    ("sorte", "valeur", "attendues"),
    [
        ("entier", 8, [7, 9]),
        ("durée", "PT48H", ["PT172680S", "PT172920S"]),
        ("durée", "P1DT30M", ["PT88080S", "PT88320S"]),
        ("durée", "P3Y", ["P2Y364D", "P3Y1D"]),
        ("booléen", True, [False]),
        ("booléen", False, [True]),
        ("liste", ["nom", "ville"], [["ville"], ["nom"]]),
    ],
)
def test_each_type_is_pushed_across_its_boundary(sorte: str, valeur: object, attendues: list[object]) -> None:
    assert [poussee for _, poussee, _ in poussees(regle("r", sorte, valeur))] == attendues


@pytest.mark.parametrize("texte", ["48H", "P", "PT", "P1Y"])
def test_what_is_no_duration_is_refused(texte: str) -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        lire_duree(texte)


def test_declared_values_replace_the_derived_ones() -> None:
    cles = {("2013", "essais", ""): Correspondance(("C-005",), (1000,), "nombre non dit")}
    [deviation] = deriver_regles("2013", [regle("essais", "entier", 5)], cles)
    assert (deviation.id, deviation.regle, deviation.valeur) == ("R-2013-essais-1000", "essais", 1000)


def test_a_presumed_rule_gives_none() -> None:
    cles = {("2014", "r", ""): Correspondance((), (), "présumé : rien n'en est dit")}
    assert deriver_regles("2014", [regle("r", "booléen", valeur=True)], cles) == []


@pytest.mark.parametrize("rangee", ["r\t\t2013\t\t\t\n", "r\t\t2013\tC-005\t\t\nr\t\t2013\tC-006\t\t\n"])
def test_a_row_without_reason_or_twice_is_refused(tmp_path: Path, rangee: str) -> None:
    (tmp_path / "correspondances.tsv").write_text(ENTETE + rangee, encoding="utf-8")
    with pytest.raises(ErreurDeRegistre, match="correspondances"):
        load_correspondances(tmp_path)
