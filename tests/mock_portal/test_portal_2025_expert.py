"""Edition 2025: the expert creation, from the terms to the empty space (NEX l.42-51)."""

import pytest
from deux_modes import ADRESSE, IDENTIFIANTS, SECRET, accepter, creer_en_expert, ouvrir
from flask import Flask
from identifiants import reponse, saisir_code
from navigateur import INSCRIPTION, Bac, code_du


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


def test_the_three_stages_mail_a_code(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur()
    assert accepter(bac, nav).a("identifiants_expert", app)
    assert nav.titres()[-1] == "Identifiants du mode expert"
    nav.envoyer(**IDENTIFIANTS)
    assert nav.titres()[2] == "Coordonnées du mode expert"
    assert bac.courriels() == []
    nav.envoyer(**INSCRIPTION)
    assert nav.a("attente_expert", app)
    assert f"envoyé à l'adresse {ADRESSE}" in nav.texte()
    assert "délai de 48 heures maximum" in nav.texte()
    assert [courriel["to"] for courriel in bac.courriels()] == [ADRESSE]


def test_the_space_is_active_and_empty_after_the_code(app: Flask, bac: Bac) -> None:
    nav = creer_en_expert(bac, bac.navigateur())
    assert ouvrir(bac).a("authentification", app)
    saisir_code(bac, nav, code_du(bac.courriels(ADRESSE)[-1]))
    nav.envoyer(activation_adresse_electronique=ADRESSE)
    assert nav.a("activation_recapitulatif", app)
    dedans = ouvrir(bac)
    assert dedans.url == "/espace/"
    assert "Espace sans entreprise" in str(dedans.page.title)
    assert bac.api("GET", "/letters") == []


@pytest.mark.parametrize(("avance", "accepte"), [("PT47H59M", True), ("PT48H1M", False)])
def test_code_lives_48_hours(app: Flask, bac: Bac, avance: str, accepte: bool) -> None:
    creer_en_expert(bac, bac.navigateur())
    bac.avancer(avance)
    nav = saisir_code(bac, bac.navigateur(), code_du(bac.courriels(ADRESSE)[-1]))
    assert nav.a("activation_identifiants", app) is accepte


def test_terms_and_image_are_both_needed(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur().aller("/creation/expert")
    assert len(nav.envoyer().erreurs()) == 2
    nav.envoyer(captcha=reponse(bac, nav))
    [erreur] = nav.erreurs()
    assert erreur.startswith("J'accepte les conditions générales d'utilisation :")
    nav.envoyer(acceptation="y", captcha="aaaaaa")
    assert len(nav.erreurs()) == 1
    assert "image" in nav.erreurs()[0]
    assert nav.page.select_one("#acceptation[checked]") is not None


def test_terms_sent_twice_are_one_run(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur().aller("/creation/expert")
    envoi = {**nav.champs(), "acceptation": "y", "captcha": reponse(bac, nav)}
    for _ in range(2):
        envoyee = nav.client.post("/creation/expert", data=envoi)
        assert envoyee.headers["Location"].endswith("/creation/expert/identifiants")


@pytest.mark.parametrize("chemin", ["identifiants", "coordonnees", "attente"])
def test_a_later_stage_leads_to_the_first(app: Flask, bac: Bac, chemin: str) -> None:
    assert bac.navigateur().aller(f"/creation/expert/{chemin}").a("conditions_expert", app)


def test_identifiers_follow_the_rules(bac: Bac) -> None:
    nav = accepter(bac, bac.navigateur())
    nav.envoyer(**{**IDENTIFIANTS, "mot_de_passe": "A" * 19, "confirmation_mot_de_passe": "A" * 19})
    assert nav.erreurs() == ["Mot de passe : le mot de passe doit comporter 20 caractères au minimum."]
    assert ADRESSE in nav.champs().values()


def test_an_address_serves_one_space(app: Flask, bac: Bac) -> None:
    bac.espace(ADRESSE, mot_de_passe=SECRET)
    nav = accepter(bac, bac.navigateur())
    assert "déjà associée" in nav.envoyer(**IDENTIFIANTS).erreurs()[0]
    autre = "autre@example.org"
    nav.envoyer(adresse_electronique=autre, confirmation_adresse_electronique=autre,
                mot_de_passe=SECRET, confirmation_mot_de_passe=SECRET)  # fmt: skip
    assert nav.a("coordonnees_expert", app)


def test_a_pending_address_tells_the_delay(bac: Bac) -> None:
    creer_en_expert(bac, bac.navigateur())
    nav = accepter(bac, bac.navigateur())
    assert "délai de 48 heures" in nav.envoyer(**IDENTIFIANTS).erreurs()[0]


def test_an_address_taken_meanwhile_leads_back_to_its_stage(app: Flask, bac: Bac) -> None:
    nav = accepter(bac, bac.navigateur())
    nav.envoyer(**IDENTIFIANTS)
    bac.espace(ADRESSE, mot_de_passe=SECRET)
    nav.envoyer(**INSCRIPTION)
    assert nav.a("identifiants_expert", app)
    assert bac.courriels() == []


def test_a_taken_siren_is_no_obstacle(app: Flask, bac: Bac) -> None:
    """Only the simplified mode refuses it (B-074)."""
    bac.api("POST", "/companies", {"siren": "732829320", "raison_sociale": "TENUE", "adherent": True})
    nav = accepter(bac, bac.navigateur())
    nav.envoyer(**IDENTIFIANTS)
    assert nav.envoyer(**{**INSCRIPTION, "siren": "732829320"}).a("attente_expert", app)


def test_all_errors_of_the_details_at_once(bac: Bac) -> None:
    nav = accepter(bac, bac.navigateur())
    nav.envoyer(**IDENTIFIANTS)
    assert len(nav.envoyer(pays="").erreurs()) == 7


def test_back_keeps_the_details(app: Flask, bac: Bac) -> None:
    nav = accepter(bac, bac.navigateur())
    nav.envoyer(**IDENTIFIANTS)
    assert nav.envoyer("precedente", nom="Rosemonde").a("identifiants_expert", app)
    nav.envoyer(**IDENTIFIANTS)
    assert nav.champs()["nom"] == "Rosemonde"


def test_registered_once_whatever_is_clicked_again(app: Flask, bac: Bac) -> None:
    nav = creer_en_expert(bac, bac.navigateur())
    for chemin in ("identifiants", "coordonnees", "attente"):
        assert nav.aller(f"/creation/expert/{chemin}").a("attente_expert", app)
    assert len(bac.courriels()) == 1
