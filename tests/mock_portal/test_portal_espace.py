"""Log-in, forgotten password, and what the space then shows."""

import re

import pytest
from flask import Flask
from navigateur import ADRESSE, MOT_DE_PASSE, Bac, activer, connecter, inscrire

AUTRE = "autre@example.org"


def test_new_space_is_empty_and_tells_its_holders_data(app: Flask, bac: Bac) -> None:
    nav = activer(inscrire(bac), bac.code())
    nav.cliquer("Accédez à votre espace abonné")
    assert nav.a("connexion", app)
    nav = connecter(nav)
    assert nav.a("espace", app)
    assert "aucun dossier et aucun service" in nav.texte()
    nav.cliquer("Gérer mes services").cliquer("Gérer vos coordonnées")
    for valeur in ("Rosemonde", "Lila", "SARLALERIS", ADRESSE, "animal de compagnie"):
        assert valeur in nav.texte()
    assert "Lili" not in nav.texte()
    assert MOT_DE_PASSE not in nav.texte()
    nav.cliquer("Quitter")
    assert nav.a("accueil", app)
    assert nav.aller("/espace-professionnel/coordonnees").a("connexion", app)


@pytest.mark.parametrize("page", ["", "services", "coordonnees", "adhesion", "comptes-bancaires"])
def test_space_needs_a_log_in(app: Flask, bac: Bac, page: str) -> None:
    assert bac.navigateur().aller(f"/espace-professionnel/{page}").a("connexion", app)


def test_forgotten_password(app: Flask, bac: Bac) -> None:
    bac.espace(titulaire={"question": "Quel est votre surnom ?", "reponse": "Lili"})
    nav = bac.navigateur("mot_de_passe_oublie")
    nav.envoyer(adresse_electronique=ADRESSE.upper())
    assert nav.a("question_de_confiance", app)
    assert "Quel est votre surnom ?" in nav.texte()
    assert nav.envoyer(reponse="non").a("question_de_confiance", app)
    assert nav.envoyer(reponse=" LILI ").a("nouveau_mot_de_passe", app)
    assert nav.envoyer(mot_de_passe="court", confirmation_mot_de_passe="court").a("nouveau_mot_de_passe", app)
    assert nav.envoyer(mot_de_passe="Nouveau123", confirmation_mot_de_passe="Nouveau123").a("mot_de_passe_modifie", app)
    assert connecter(bac.navigateur()).a("connexion", app)
    assert connecter(bac.navigateur(), mot_de_passe="Nouveau123").a("espace", app)


@pytest.mark.parametrize("etat", ["attente", None])
def test_forgotten_password_discloses_nothing(app: Flask, bac: Bac, etat: str | None) -> None:
    bac.espace("connu@example.org")
    if etat:
        bac.espace(ADRESSE, etat)
    textes = []
    for adresse in (ADRESSE, "connu@example.org"):
        nav = bac.navigateur("mot_de_passe_oublie").envoyer(adresse_electronique=adresse)
        textes.append(re.sub(r"Question : [^?]*\?", "", nav.envoyer(reponse="Faux").texte()))
    assert textes[0] == textes[1]
    assert bac.navigateur().aller("/mot-de-passe/nouveau").a("mot_de_passe_oublie", app)


def test_log_in_tells_nothing_of_what_is_wrong(bac: Bac) -> None:
    bac.espace(ADRESSE)
    faux = connecter(bac.navigateur(), ADRESSE, "Faux1234")
    inconnu = connecter(bac.navigateur(), "personne@example.org", MOT_DE_PASSE)
    assert faux.erreurs() == inconnu.erreurs() != []
    assert faux.champs()["adresse_electronique"] == ADRESSE
    assert faux.champs()["mot_de_passe"] == ""


def test_bank_accounts_need_a_service_for_paying(app: Flask, bac: Bac) -> None:
    espace = bac.espace(ADRESSE)
    nav = connecter(bac.navigateur())
    assert nav.aller("/espace-professionnel/comptes-bancaires").reponse.status_code == 403
    bac.api("PUT", f"/spaces/{espace['id']}/companies/987654321", {"services": ["Payer la TVA"]})
    assert (
        nav.aller("/espace-professionnel/services").cliquer("Gérer les comptes bancaires").a("comptes_bancaires", app)
    )
    bac.api("DELETE", f"/spaces/{espace['id']}/companies/987654321")
    assert nav.aller("/espace-professionnel/comptes-bancaires").reponse.status_code == 403


def test_adhesion_can_be_asked_right_after_the_creation(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("espace").cliquer("Demander une adhésion aux services")
    assert nav.envoyer(siren="12").erreurs() != []
    assert "987 654 321" in nav.envoyer(siren="987 654 321").texte()
