"""A step taken twice, or from another tab: one effect, and never mixed data."""

import pytest
from flask import Flask
from navigateur import ADRESSE, MOT_DE_PASSE, Bac, Navigateur, activer, inscrire

AUTRE = "autre@example.org"


def test_double_confirm_is_one_registration(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("recapitulatif")
    action, envoi = str(nav.formulaire()["action"]), nav.champs()
    for _ in range(2):
        reponse = nav.client.post(action, data=envoi)
        assert reponse.status_code == 303
        assert reponse.headers["Location"].endswith("/attente-activation")
    assert len(bac.courriels()) == 1
    assert len(bac.api("GET", "")["spaces"]) == 1


@pytest.mark.parametrize("page", ["identifiants", "formulaire", "recapitulatif"])
def test_after_confirming_the_wizard_shows_the_waiting_screen(app: Flask, bac: Bac, page: str) -> None:
    nav = inscrire(bac)
    assert nav.aller(f"/opale_inscription/{page}").a("attente_activation", app)


def test_double_activation_of_one_form_is_one_confirmation(app: Flask, bac: Bac) -> None:
    nav = inscrire(bac).aller("/opale_inscription/activation")
    envoi = {**nav.champs(), "activation_adresse_electronique": ADRESSE, "activation_code": bac.code()}
    for _ in range(2):
        assert nav.client.post("/opale_inscription/activation", data=envoi).headers["Location"].endswith("confirmation")
    refus = activer(nav, bac.code())
    assert refus.a("activation", app)
    assert "déjà été utilisé" in refus.erreurs()[0]
    assert refus.champs()["activation_adresse_electronique"] == ADRESSE


def test_script_asks_for_the_confirmations_address(app: Flask, bac: Bac) -> None:
    nav = inscrire(bac).aller("/opale_inscription/activation")
    envoi = {**nav.champs(), "activation_adresse_electronique": ADRESSE, "activation_code": "x" * 12}
    json = {"Accept": "application/json"}
    assert nav.client.post("/opale_inscription/activation", data=envoi, headers=json).json == {"confirmation": None}
    assert "n'est pas reconnu" in nav.aller("/opale_inscription/activation").erreurs()[0]
    envoi = {**nav.champs(), "activation_code": bac.code()}
    reponse = nav.client.post("/opale_inscription/activation", data=envoi, headers=json)
    assert reponse.json == {"confirmation": "/opale_inscription/confirmation"}
    assert nav.aller(reponse.json["confirmation"]).a("confirmation", app)


def test_other_tab_never_mixes_data(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription", {"Votre adresse électronique": ADRESSE})
    onglet = Navigateur(nav.client).aller("/opale_inscription/identifiants")
    onglet.envoyer(
        adresse_electronique=AUTRE,
        confirmation_adresse_electronique=AUTRE,
        mot_de_passe=MOT_DE_PASSE,
        confirmation_mot_de_passe=MOT_DE_PASSE,
    )
    nav.envoyer(nom="Garcia", prenom="Anne", siren="987654321", telephone="0124578877", ville="X", reponse="y")
    assert nav.a("formulaire_inscription", app)
    assert "autre fenêtre" in nav.texte()
    assert nav.champs()["adresse_electronique"] == AUTRE
    assert nav.champs()["nom"] == ""
