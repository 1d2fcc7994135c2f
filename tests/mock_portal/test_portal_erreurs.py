"""Bad requests to the pages: a readable page in French, a way home, no trace, nothing lost."""

import pytest
from flask import Flask
from navigateur import Bac, Navigateur

from mock_portal import Config, create_app


def test_unknown_address_is_a_404_with_a_way_home(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur().aller("/inconnu")
    assert nav.reponse.status_code == 404
    assert "Page introuvable" in nav.titres()
    assert nav.cliquer("Retour à la page d'accueil").a("accueil", app)


@pytest.mark.parametrize("octets", [10 * 1024 * 1024, 1024 * 1024 + 1])
def test_field_too_large_is_a_413_and_loses_nothing(app: Flask, bac: Bac, octets: int) -> None:
    nav = bac.navigateur("formulaire_inscription", {"Nom": "Garcia"})
    assert nav.champs()["nom"] == "Garcia"
    nav.envoyer("precedente", nom="Garcia").aller("/opale_inscription/formulaire").envoyer(nom="x" * octets)
    assert nav.reponse.status_code == 413
    assert "trop volumineux" in nav.texte()
    assert nav.aller("/opale_inscription/formulaire").champs()["nom"] == "Garcia"


def test_large_field_under_the_limit_is_kept(bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription").envoyer("precedente", nom="é" * 100_000)
    assert nav.aller("/opale_inscription/formulaire").champs()["nom"] == "é" * 100_000


@pytest.mark.parametrize(
    ("url", "ecran"),
    [
        ("/opale_inscription/indexSansCert.jsp", "conditions_generales"),
        ("/opale_inscription/recapitulatif", "conditions_generales"),
        ("/opale_inscription/activation", "activation"),
        ("/espace-professionnel/connexion", "connexion"),
        ("/espace-professionnel/adhesion", "connexion"),
        ("/mot-de-passe/nouveau", "mot_de_passe_oublie"),
    ],
)
def test_form_without_its_session_starts_again(app: Flask, bac: Bac, url: str, ecran: str) -> None:
    nav = bac.navigateur()
    reponse = nav.client.post(url, data={"x": "y"})
    assert reponse.status_code == 303
    assert nav.aller(reponse.headers["Location"]).a(ecran, app)
    assert "session a expiré" in nav.texte()


def test_wrong_method_is_a_page(bac: Bac) -> None:
    reponse = bac.navigateur("accueil").client.put("/aide")
    assert reponse.status_code in {303, 405}


def test_outside_any_sandbox_one_chooses_an_edition(app: Flask) -> None:
    client = app.test_client()
    for url in ("/", "/opale_inscription/identifiants"):
        assert client.get(url).status_code == 303
    assert client.get("/inconnu").status_code == 404
    page = client.get("/simulateur/").get_data(as_text=True)
    assert "Édition 2013" in page
    assert "Édition 2014" in page


def test_person_opens_a_sandbox(app: Flask) -> None:
    nav = Navigateur(app.test_client()).aller("/")
    assert nav.page.find("button", value="2014")
    reponse = nav.client.post("/simulateur/bacs", data={"edition": "2014"})
    assert reponse.status_code == 303
    assert "avis et paiement" in nav.aller("/").texte()
    assert nav.client.post("/simulateur/bacs", data={"edition": "1789"}).status_code == 404


def test_unexpected_error_shows_no_trace(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    app = create_app(Config(testing=True))
    bac = Bac.ouvrir(app)
    nav = bac.navigateur("identifiants", {"Votre adresse électronique": "x@example.org"})

    def casser(*_: object) -> None:
        raise RuntimeError("secret interne")

    monkeypatch.setattr("mock_portal.domain.reservations.verifier_adresse", casser)
    nav.envoyer(adresse_electronique="x@example.org")
    assert nav.reponse.status_code == 500
    assert "secret interne" not in nav.texte()
    assert "secret interne" in caplog.text
    monkeypatch.undo()
    assert nav.aller("/opale_inscription/identifiants").a("identifiants", app)
    app.extensions["mock_portal.database"].close()


def test_personal_pages_are_never_kept_by_the_browser(bac: Bac) -> None:
    reponse = bac.navigateur("coordonnees").reponse
    assert reponse.headers["Cache-Control"] == "no-store"
    assert reponse.headers["X-Robots-Tag"] == "noindex"


def test_markup_is_shown_as_text(bac: Bac) -> None:
    nav = bac.navigateur("attente_activation", {"Nom": "<script>alert(1)</script>", "Prénom": "\u202e\x00é"})
    assert nav.page.find("script") is None
    assert "<script>alert(1)</script>" in nav.texte()


def test_cockpit_pages_exist_only_with_the_option(app: Flask, bac: Bac) -> None:
    assert bac.navigateur("accueil").page.select("aside script") == []
    assert bac.navigateur().aller("/simulateur/courriels").reponse.status_code == 404


def test_cockpit_moves_time_shows_mail_and_starts_again() -> None:
    app = create_app(Config(cockpit=True, testing=True))
    bac = Bac.ouvrir(app)
    bac.espace(etat="attente")
    nav = bac.navigateur("accueil")
    panneau = nav.page.select_one("[data-cockpit]")
    assert panneau is not None
    envoi = {"csrf_token": panneau["data-jeton"], "avance": "PT48H", "retour": "//ailleurs.example"}
    reponse = nav.client.post("/simulateur/horloge", data=envoi)
    assert reponse.headers["Location"] == "/"
    assert bac.api("GET", "")["now"] == "2013-06-16T16:00:00+02:00"
    assert "code suivant" in nav.aller("/simulateur/courriels").page.get_text()
    assert nav.aller("/simulateur/lettres").reponse.status_code == 200
    jeton = nav.page.select_one("[data-cockpit]")["data-jeton"]  # type: ignore[index]
    nav.client.post("/simulateur/recommencer", data={"csrf_token": jeton})
    cookie = nav.client.get_cookie("bac")
    assert cookie is not None
    assert cookie.value != bac.id
    app.extensions["mock_portal.database"].close()
