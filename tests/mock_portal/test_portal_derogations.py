"""Rules as data: frozen, described, overridden by name only, the same by the control API."""

from dataclasses import FrozenInstanceError, fields

import pytest
from flask import Flask
from navigateur import api

from mock_portal.clock import Duration
from mock_portal.overrides import BadRuleValue, UnknownRule, describe, override
from mock_portal.rules import Rules


def test_rules_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Rules().code_longueur = 3  # type: ignore[misc]


def test_description_gives_type_unit_value_and_meaning() -> None:
    decrites = {str(regle["name"]): regle for regle in describe(Rules())}
    assert decrites["code_longueur"]["type"] == "entier"
    assert decrites["code_longueur"]["unit"] == "caractères"
    assert decrites["delai_activation"]["value"] == "PT48H"
    assert decrites["delai_activation"]["type"] == "durée"
    assert decrites["adresse_unique"]["type"] == "booléen"
    assert decrites["champs_obligatoires"]["type"] == "liste"
    assert all(regle["meaning"] for regle in decrites.values())


def test_override_changes_only_what_it_names() -> None:
    regles = override(Rules(), {"delai_activation": "PT72H", "code_longueur": 6})
    assert regles.delai_activation == Duration(seconds=72 * 3600)
    assert regles.code_longueur == 6
    assert regles.siren_longueur == Rules().siren_longueur


@pytest.mark.parametrize(
    ("nom", "valeur"),
    [
        ("code_longueur", "12"),
        ("code_longueur", True),
        ("code_longueur", 0),
        ("code_longueur", -1),
        ("adresse_unique", 1),
        ("delai_activation", 48),
        ("delai_activation", "48h"),
        ("delai_activation", "P1M"),
        ("champs_obligatoires", "nom"),
        ("champs_obligatoires", ["nom", "inconnu"]),
        ("champs_obligatoires", [["nom"]]),
        ("duree_session", None),
    ],
)
def test_override_refuses_what_the_rule_cannot_be(nom: str, valeur: object) -> None:
    with pytest.raises(BadRuleValue, match=nom):
        override(Rules(), {nom: valeur})


def test_override_names_the_known_rules() -> None:
    with pytest.raises(UnknownRule) as refus:
        override(Rules(), {"inconnue": 1})
    assert "code_longueur" in refus.value.known


def test_api_describes_the_same_rules(app: Flask, edition: str) -> None:
    dites = api(app.test_client(), "GET", f"/editions/{edition}/rules")
    assert [regle["name"] for regle in dites] == [regle.name for regle in fields(Rules)]
