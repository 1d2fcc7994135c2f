"""Edition 2023: the three homes of the space, its services, its removal."""

from typing import Any

import pytest
from flask import Flask
from navigateur import Bac, Navigateur

ADRESSE = "lila.rosemonde@example.org"
MARTIN = {"siren": "000299001", "raison_sociale": "SARL MARTIN DISTRIBUTION"}
ALERIS = {"siren": "987654321", "raison_sociale": "SARLALERIS"}
TITULAIRE = {"civilite": "Madame", "nom": "Rosemonde", "prenom": "Lila", "ville": "Paris", "pays": "France"}
MENU = ["GÉRER", "CONSULTER", "DÉCLARER", "PAYER", "DÉMARCHES", "MESSAGERIE"]


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def ouvrir(bac: Bac, *entreprises: dict[str, str]) -> tuple[Navigateur, dict[str, Any]]:
    """A browser at the home of a space that holds those companies."""
    for entreprise in entreprises:
        bac.api("POST", "/companies", entreprise)
    sirens = [{"siren": entreprise["siren"]} for entreprise in entreprises]
    espace = bac.espace(ADRESSE, mot_de_passe="motdepassedetest2023", titulaire=TITULAIRE, entreprises=sirens)
    ecran = ("espace_sans_entreprise", "espace_une_entreprise", "espace_plusieurs_entreprises")[len(entreprises)]
    return bac.navigateur(ecran, space=espace["id"]), espace


def bloc(nav: Navigateur, titre: str) -> list[str]:
    """Entries that follow a heading."""
    trouve = nav.page.find(["h2", "h3"], string=titre)
    assert trouve is not None
    liste = trouve.find_next_sibling("ul")
    assert liste is not None
    return [li.get_text(strip=True) for li in liste.find_all("li")]  # type: ignore[union-attr]


def menu(nav: Navigateur) -> list[str]:
    return [a.get_text(strip=True) for a in nav.page.select("nav a")]


def test_home_of_a_space_without_company_shows_no_service(bac: Bac) -> None:
    nav, _ = ouvrir(bac)
    assert nav.titres() == ["PROFESSIONNELS", "MON ESPACE"]
    assert bloc(nav, "MON ESPACE") == ["Gérer les services"]
    assert menu(nav) == []


def test_home_of_one_company(bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN)
    assert menu(nav) == MENU
    assert [len(bloc(nav, t)) for t in ("Consulter", "Déclarer", "Payer", "Démarches")] == [2, 14, 12, 5]
    assert bloc(nav, "Consulter") == ["Compte fiscal [+]", "Avis CFE"]
    texte = nav.texte()
    for attendu in ("Mme Lila ROSEMONDE", "SIREN 000299001 SARL MARTIN DISTRIBUTION", "Espace pro. Impots.gouv.fr",
                    "Espace professionnel > Créer mon compte sur portailpro.gouv",
                    "Expiration du mot de passe : 24/08/2026"):  # fmt: skip
        assert attendu in texte


def test_home_of_several_companies(bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN, ALERIS)
    assert menu(nav) == ["DOSSIER", *MENU]
    assert bloc(nav, "MES DOSSIERS") == ["Choisir un dossier", "Voir tous mes dossiers"]
    assert "Mme ROSEMONDE Lila" in nav.texte()
    assert "Espace professionnel > Accéder à mon compte sur portailpro.gouv" in nav.texte()
    nav.cliquer("Voir tous mes dossiers")
    assert "SIREN 000299001 SARL MARTIN DISTRIBUTION" in nav.texte()
    assert "SIREN 987654321 SARLALERIS" in nav.texte()


def test_home_follows_the_companies_that_come_and_go(bac: Bac) -> None:
    nav, espace = ouvrir(bac, MARTIN)
    chemin = f"/spaces/{espace['id']}/companies/987654321"
    bac.api("PUT", chemin)
    assert menu(nav.aller("/espace/"))[0] == "DOSSIER"
    assert "Espace de plusieurs entreprises" in str(nav.page.title)
    bac.api("DELETE", chemin)
    bac.api("DELETE", f"/spaces/{espace['id']}/companies/000299001")
    assert nav.aller("/espace/").titres() == ["PROFESSIONNELS", "MON ESPACE"]


def test_every_link_of_the_homes_answers(bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN, ALERIS)
    for lien in [str(a["href"]) for a in nav.page.find_all("a") if not str(a["href"]).startswith("#")]:
        if lien != "/quitter":
            assert nav.aller(lien).reponse.status_code == 200, lien


def test_service_opens_only_with_a_company(app: Flask, bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN)
    nav.cliquer("Taxe de séjour")
    assert nav.titres()[-1] == "Service « Taxe de séjour »"
    vide = bac.navigateur("espace_sans_entreprise")
    assert vide.aller("/espace/service/declarer-taxe-de-sejour").reponse.status_code == 403
    assert "Retour à votre espace" in vide.texte()
    assert vide.aller("/espace/service/aucun").reponse.status_code == 404
    libre = Bac.ouvrir(app, "2023", {"service_non_detenu_refuse": False}).navigateur("espace_sans_entreprise")
    assert libre.aller("/espace/service/declarer-taxe-de-sejour").reponse.status_code == 200


def test_ten_entries_each_with_its_help(bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN)
    nav.cliquer("Gérer les services")
    assert nav.titres()[2:] == ["SERVICES EN LIGNE", "INFORMATIONS PERSONNELLES", "DROITS D'ACCES", "DOSSIERS"]
    liens = [a.get_text(strip=True) for a in nav.page.select("main a")]
    assert len(liens) == 20
    assert liens[1::2] == ["En savoir plus"] * 10
    assert [p.get_text(strip=True) for p in nav.page.select("aside.panneau p")][2:] == [
        "ROSEMONDE", "Lila", "PARIS", "FRANCE", "Quitter",
    ]  # fmt: skip
    assert "Accessibilité : non conforme" in nav.texte()


def test_quit_closes_the_session(app: Flask, bac: Bac) -> None:
    nav, _ = ouvrir(bac, MARTIN)
    assert nav.cliquer("Quitter").url == "/"
    assert nav.aller("/espace/").a("authentification", app)


def test_details_are_those_of_the_summary(bac: Bac) -> None:
    nav, espace = ouvrir(bac)
    nav.aller("/espace/services").cliquer("Gérer vos coordonnées")
    texte = nav.texte()
    for attendu in ("Nom : ROSEMONDE", "Prénom : Lila", espace["numero_abonne"], ADRESSE):
        assert attendu in texte
    assert nav.cliquer("Sauvegardez ou imprimez le récapitulatif").reponse.mimetype == "application/pdf"


def test_removal_asks_then_frees_the_address_and_closes_every_browser(app: Flask, bac: Bac) -> None:
    nav, espace = ouvrir(bac, MARTIN)
    autre = bac.navigateur("espace_une_entreprise", space=espace["id"])
    nav.aller("/espace/services").cliquer("Supprimer votre espace professionnel")
    assert nav.envoyer().erreurs() == [
        "Je confirme la suppression définitive de mon espace professionnel : cochez la case pour confirmer."
    ]
    nav.envoyer(confirmation_suppression="y")
    assert nav.a("espace_supprime", app)
    for navigateur in (nav, autre):
        assert navigateur.aller("/espace/").a("authentification", app)
    bac.espace(ADRESSE, mot_de_passe="motdepassedetest2023")


def test_removal_asks_nothing_by_rule(app: Flask) -> None:
    bac = Bac.ouvrir(app, "2023", {"suppression_confirmation_exigee": False})
    assert bac.navigateur("suppression_espace").envoyer().a("espace_supprime", app)


def test_removed_is_told_only_once_it_is(app: Flask, bac: Bac) -> None:
    assert bac.navigateur().aller("/espace-supprime").a("authentification", app)
