"""Every rule drives something that a user or a caller can see, both ways."""

import inspect
from dataclasses import fields

import pytest
from flask import Flask
from navigateur import Bac
from sondes_2013 import EFFETS, formulaire, identifiants
from test_portal_regles_2023 import EFFETS_2023
from test_portal_regles_2025 import EFFETS_2025

from mock_portal.rules import CHAMPS_OBLIGATOIRES, Rules


def test_every_rule_has_its_effect_told_here() -> None:
    assert set(EFFETS) | set(EFFETS_2023) | set(EFFETS_2025) == {regle.name for regle in fields(Rules)}


@pytest.mark.parametrize("nom", EFFETS)
def test_rule_changes_what_is_seen(app: Flask, nom: str) -> None:
    valeur, sonde = EFFETS[nom]
    assert sonde(Bac.ouvrir(app)) != sonde(Bac.ouvrir(app, rules={nom: valeur}))


DES_AUTRES_EDITIONS = {"captcha", "adresse_entreprise", "activation_siren", "iban", "bic", "message"}


@pytest.mark.parametrize("champ", [champ for champ in CHAMPS_OBLIGATOIRES if champ not in DES_AUTRES_EDITIONS])
def test_required_field_is_required_by_the_rule_alone(app: Flask, champ: str) -> None:
    def obligatoires(bac: Bac) -> int:
        return sum("obligatoire" in message for message in sonde(bac))

    def sonde(bac: Bac) -> list[str]:
        if champ.startswith("activation"):
            nav = bac.navigateur("activation")
            return nav.envoyer(**{**nav.champs(), "activation_code": "x", champ: " "}).erreurs()
        ecran = identifiants if champ in inspect.getsource(identifiants) else formulaire
        return list(ecran(**{champ: " "})(bac))  # type: ignore[call-overload]

    leve = Bac.ouvrir(app, rules={"champs_obligatoires": [c for c in CHAMPS_OBLIGATOIRES if c != champ]})
    assert obligatoires(leve) == obligatoires(Bac.ouvrir(app)) - 1
