"""Edition 2025: home page, authentication, choice of the mode (ALIM l.28-134)."""

import pytest
from flask import Flask
from navigateur import Bac


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


@pytest.mark.parametrize("adresse", ["/", "/accueil"])
def test_home_page(app: Flask, bac: Bac, adresse: str) -> None:
    nav = bac.navigateur().aller(adresse)
    assert nav.a("accueil", app)
    assert [a.get_text(strip=True) for a in nav.page.select("header a")] == [
        "Connexion à mon espace Finances publiques",
        "Connexion à l'espace professionnel",
    ]
    assert [a.get_text(strip=True) for a in nav.page.select("nav a")] == [
        "Accueil",
        "Particulier",
        "Professionnel",
        "Partenaire",
        "Collectivité",
        "Statistiques et Données",
        "International",
        "International (EN)",
        "Contact et prise de RDV",
    ]
    assert nav.titres() == ["Facturation électronique : connaître mes obligations en 4 clics"]
    assert nav.page.select("input[type=search]")[0]["placeholder"] == "Rechercher sur site"
    assert nav.cliquer("Connexion à l'espace professionnel").a("authentification", app)


def test_accueil_by_name_is_of_2025_only(app: Flask) -> None:
    assert Bac.ouvrir(app, "2023").navigateur().aller("/accueil").reponse.status_code == 404
    assert app.test_client().get("/accueil").headers["Location"] == "/simulateur/"


def test_notice_tells_the_days_of_the_rule(app: Flask, bac: Bac) -> None:
    debut = "Pour des raisons de sécurité, votre mot de passe doit désormais comporter 20 caractères minimum et être"
    assert f"{debut} renouvelé tous les 90 jours." in bac.navigateur("authentification").texte()
    variante = Bac.ouvrir(app, "2025", {"validite_mot_de_passe": "P120D"})
    assert f"{debut} renouvelé tous les 120 jours." in variante.navigateur("authentification").texte()


def test_authentication_leads_home_to_the_creation_and_to_the_activation(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur().aller("/authentification")
    assert [t.get_text() for t in nav.page.select("h1, h2")] == [
        "Connexion à mon espace professionnel",
        "Création de mon espace professionnel",
        "Activation de mon espace / mes services",
    ]
    assert [f["action"] for f in nav.page.select(".autres form")][:2] == ["/creation", "/activation/code"]
    assert nav.page.select("footer") == []
    assert nav.cliquer("Accueil").a("accueil", app)


def test_choice_of_the_mode(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("choix_mode")
    assert [b.get_text() for b in nav.page.select("main button")] == [
        "Créez votre espace en mode simplifié",
        "Créez votre espace en mode expert",
    ]
    assert nav.page.select("main form")[0]["action"] == "/creation/siren"
    assert [a.get_text() for a in nav.page.select("main a")] == ["Annulez votre demande", "En savoir plus"]
    assert "impots.gouv.fr" not in nav.page.select("header")[0].get_text()
    assert nav.cliquer("Quitter").a("accueil", app)


def test_activation_has_the_header_of_2025(bac: Bac) -> None:
    nav = bac.navigateur().aller("/activation/code")
    assert nav.titres() == ["Activez votre espace ou vos services", "Code d'activation"]
    assert "RÉPUBLIQUE FRANÇAISE Liberté Égalité Fraternité impots.gouv.fr Quitter" in nav.texte()
    avant = Bac.ouvrir(bac.app, "2023").navigateur("activation_code")
    assert avant.titres() == ["Activez votre espace / vos services"]
    assert "Quitter" not in avant.texte()
