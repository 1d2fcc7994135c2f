"""A sandbox opened again with other rules keeps what the first was opened with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from conformance.controle import Controle, ControleRefuse
from conformance.sandbox import ouvrir_bac

if TYPE_CHECKING:
    from collections.abc import Mapping


class Enregistreur:
    """Stands for the control API: keeps what it is told; refuses what is pushed beside `connues`."""

    def __init__(self, connues: frozenset[str]) -> None:
        self.recus: list[Mapping[str, Any]] = []
        self._connues = connues

    def post(self, chemin: str, corps: Mapping[str, Any]) -> dict[str, Any]:
        """A new sandbox, or 422 for an unknown rule."""
        if not self._connues.issuperset(corps.get("rules", {})):
            raise ControleRefuse("POST", chemin, 422, "règle inconnue")
        self.recus.append(corps)
        return {"id": str(len(self.recus)), "start_url": "/", "cookie": {"name": "bac", "value": "x"}}


def test_rules_are_added_to_those_already_pushed() -> None:
    controle = Enregistreur(frozenset({"a", "b"}))
    premier = ouvrir_bac(cast("Controle", controle), "2023", graine=7, regles={"a": 1})

    second = premier.avec_regles(b=False)

    assert (premier.id, second.id, second.edition) == ("1", "2", "2023")
    assert controle.recus == [
        {"edition": "2023", "seed": 7, "rules": {"a": 1}},
        {"edition": "2023", "seed": 7, "rules": {"a": 1, "b": False}},
    ]


def test_a_portal_without_the_rule_is_not_judged() -> None:
    bac = ouvrir_bac(cast("Controle", Enregistreur(frozenset())), "2023", graine=7)

    with pytest.raises(pytest.skip.Exception, match="la règle b"):
        bac.avec_regles(b=False)
