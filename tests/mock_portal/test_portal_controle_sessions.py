"""Browser sessions made by the control API, what they are given, and what they leave: mails, journal."""

import pytest
from flask import Flask
from navigateur import ADRESSE, MOT_DE_PASSE, Bac, api, ecrans_par_edition


@pytest.mark.parametrize(("edition", "ecran"), ecrans_par_edition())
def test_session_stands_at_every_screen(app: Flask, edition: str, ecran: str) -> None:
    assert ecran in api(app.test_client(), "GET", "/")["screens"]
    nav = Bac.ouvrir(app, edition).navigateur(ecran)
    assert nav.statuts == [404 if ecran == "introuvable" else 200]
    assert nav.a(ecran, app)


def test_screen_of_another_edition_is_422(app: Flask, bac: Bac) -> None:
    for autre, ecran, connu in (
        (bac, "attente_code", "activation"),
        (Bac.ouvrir(app, "2023"), "activation", "dossiers"),
    ):
        erreur = autre.api("POST", "/sessions", {"at": ecran}, 422)
        assert connu in erreur["detail"]


def test_session_takes_entries_by_visible_label(app: Flask, bac: Bac) -> None:
    entrees = {
        "Votre adresse électronique :": ADRESSE,
        "* Nom :": "Garcia",
        "  PRÉNOM": "Anne",
        "Entreprise étrangère": "oui",
        "S.I.R.E.N. ou équivalent": "BE1",
        "Question": "Quel est votre surnom ?",
    }
    texte = bac.navigateur("recapitulatif", entrees).texte()
    for valeur in (ADRESSE, "Nom : Garcia", "Prénom : Anne", "étrangère : oui", "BE1", "Quel est votre surnom ?"):
        assert valeur in texte


def test_entries_of_the_screen_itself_stand_in_its_fields(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription", {"Nom": "Garcia", "Ville": "LYON", "Civilité": "Madame"})
    assert (nav.champs()["nom"], nav.champs()["ville"], nav.champs()["civilite"]) == ("Garcia", "LYON", "Madame")
    assert nav.erreurs() == []
    nav = bac.navigateur("identifiants", {"Votre adresse électronique": "x@y.fr", "Votre mot de passe": MOT_DE_PASSE})
    assert nav.champs()["adresse_electronique"] == "x@y.fr"
    assert nav.champs()["mot_de_passe"] == ""


@pytest.mark.parametrize(
    "regles",
    [
        {"mot_de_passe_longueur_minimale": 15},
        {"mot_de_passe_longueur_maximale": 3},
        {"siren_longueur": 10},
        {"adresse_longueur_maximale": 5},
        {"numero_abonne_longueur": 8, "code_longueur": 1},
    ],
)
def test_samples_reach_every_screen_under_other_rules(app: Flask, regles: dict[str, int]) -> None:
    bac = Bac.ouvrir(app, rules=regles)
    for ecran in ("formulaire_inscription", "recapitulatif", "attente_activation", "confirmation", "coordonnees"):
        assert bac.navigateur(ecran).a(ecran, app)


def test_seed_fixes_samples_but_no_code(app: Flask) -> None:
    uns, autres = (Bac.ouvrir(app, seed=7).navigateur("recapitulatif").texte() for _ in range(2))
    assert uns == autres
    codes = set()
    for _ in range(2):
        bac = Bac.ouvrir(app, seed=7)
        bac.navigateur("activation")
        codes.add(bac.courriels()[0]["text"])
    assert len(codes) == 2


def test_mails_are_filtered_by_recipient(bac: Bac) -> None:
    bac.espace("un@example.org", "attente")
    bac.espace("deux@example.org", "attente")
    assert [c["to"] for c in bac.courriels()] == ["un@example.org", "deux@example.org"]
    assert [c["to"] for c in bac.courriels("deux@example.org")] == ["deux@example.org"]


def test_journal_keeps_every_page(bac: Bac) -> None:
    bac.navigateur("identifiants").envoyer()
    vus = [(ligne["method"], ligne["status"], ligne["screen"]) for ligne in bac.api("GET", "/journal")]
    assert vus == [("GET", 200, "identifiants"), ("POST", 303, "identifiants"), ("GET", 200, "identifiants")]
