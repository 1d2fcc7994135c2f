"""`sessions at` in 2023: what the way to a screen would have made is made, and a space that does not fit is refused."""

from typing import Any

import pytest
from flask import Flask
from identifiants import ADRESSE, NEUF, NOUVELLE, SECRET, activer, avec_espace, code_recu, ouvre
from navigateur import Bac

ENTREES = {
    "Confirmez votre nouvelle adresse électronique": NOUVELLE,
    "Confirmez votre nouveau mot de passe": NEUF,
}


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def test_entries_make_the_pending_change_and_its_mail(app: Flask, bac: Bac) -> None:
    espace = avec_espace(bac)
    nav = bac.navigateur("attente_code", ENTREES, space=espace["id"])
    assert NOUVELLE in nav.texte()
    assert len(bac.courriels(NOUVELLE)) == 1
    assert ouvre(bac, ADRESSE, SECRET)
    assert activer(bac, bac.navigateur(), code_recu(bac)).a("activation_recapitulatif", app)
    assert ouvre(bac, NOUVELLE, NEUF)


@pytest.mark.parametrize("ecran", ["attente_code", "activation_code", "activation_identifiants"])
def test_change_that_waits_already_is_the_one(bac: Bac, ecran: str) -> None:
    espace = avec_espace(bac)
    bac.navigateur("attente_code", ENTREES, space=espace["id"])
    nav = bac.navigateur(ecran, space=espace["id"])
    assert len(bac.courriels()) == 1
    if ecran == "activation_identifiants":
        assert code_recu(bac) in nav.texte()


def test_summary_stands_on_an_activated_change(bac: Bac) -> None:
    espace = avec_espace(bac)
    nav = bac.navigateur("activation_recapitulatif", ENTREES, space=espace["id"])
    assert espace["numero_abonne"] in nav.texte()
    assert ouvre(bac, NOUVELLE, NEUF)


def test_pending_space_is_activated_in_steps(bac: Bac) -> None:
    espace = avec_espace(bac, etat="attente")
    assert code_recu(bac, ADRESSE) in bac.navigateur("activation_identifiants", space=espace["id"]).texte()
    bac.navigateur("activation_recapitulatif", space=espace["id"])
    assert len(bac.courriels()) == 1
    assert ouvre(bac, ADRESSE, SECRET)


def test_password_reset_is_mailed_and_counts(bac: Bac) -> None:
    espace = avec_espace(bac)
    bac.navigateur("mot_de_passe_reinitialise", ENTREES, space=espace["id"])
    [courriel] = bac.courriels(ADRESSE)
    assert "valable jusqu'au 24 août 2026." in courriel["text"]
    assert ouvre(bac, ADRESSE, NEUF)


def test_code_given_as_an_entry_is_recognised_or_refused(bac: Bac) -> None:
    avec_espace(bac, etat="attente")
    code = code_recu(bac, ADRESSE)
    assert code in bac.navigateur("activation_identifiants", {"Saisissez le code d'activation": code}).texte()
    corps = {"at": "activation_identifiants", "entries": {"Saisissez le code d'activation": "faux"}}
    bac.api("POST", "/sessions", corps, 400)


CONFLITS: list[tuple[str, dict[str, Any]]] = [
    ("espace_une_entreprise", {}),
    ("espace_plusieurs_entreprises", {"entreprises": ["987654321"]}),
    ("espace_sans_entreprise", {"entreprises": ["987654321"]}),
    ("service", {}),
    ("dossiers", {}),
    ("gestion_services", {"etat": "attente"}),
    ("attente_code", {"etat": "attente"}),
    ("activation_code", {"etat": "perime"}),
    ("activation_identifiants", {"etat": "perime"}),
]


@pytest.mark.parametrize(("ecran", "donnees"), CONFLITS)
def test_space_that_does_not_fit_is_a_conflict(bac: Bac, ecran: str, donnees: dict[str, Any]) -> None:
    espace = avec_espace(bac, **donnees)
    courriels = len(bac.courriels())
    bac.api("POST", "/sessions", {"at": ecran, "space": espace["id"]}, 409)
    assert len(bac.courriels()) == courriels


@pytest.mark.parametrize(
    ("entrees", "statut"),
    [
        ({"Nouvelle adresse électronique": "abc"}, 400),
        ({"Nouvelle adresse électronique": ADRESSE}, 400),
        ({"Confirmez votre nouveau mot de passe": "court"}, 400),
        ({"Nouvelle adresse électronique": NOUVELLE, "Confirmez votre nouvelle adresse électronique": "x@y.fr"}, 400),
        ({"Nouvelle adresse électronique": "prise@example.org"}, 409),
    ],
)
def test_entries_that_no_user_could_go_on_with_are_refused(bac: Bac, entrees: dict[str, str], statut: int) -> None:
    avec_espace(bac, "prise@example.org")
    corps = {"at": "attente_code", "space": avec_espace(bac)["id"], "entries": entrees}
    bac.api("POST", "/sessions", corps, statut)
    assert bac.courriels() == []


def test_entries_of_the_change_stand_in_its_fields(bac: Bac) -> None:
    nav = bac.navigateur("modification_identifiants", {**ENTREES, "Modifier mon adresse électronique": True})
    champs = nav.champs()
    assert champs["confirmation_adresse_electronique"] == NOUVELLE
    assert champs["confirmation_mot_de_passe"] == ""
    assert nav.erreurs() == []


def test_barrier_name_is_told(app: Flask) -> None:
    [barriere] = [f for f in app.test_client().get("/_control/v1/").json["faults"] if f["name"] == "barriere"]
    assert "changement" in barriere["parameters"]["point"]
