"""What leaves the portal in 2023: the summary as a PDF, the two mails, their dates."""

import io

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from identifiants import ADRESSE, NEUF, NOUVELLE, SECRET, avec_espace
from navigateur import Bac, Navigateur
from pypdf import PdfReader

from mock_portal import Config, create_app

TITULAIRE = {
    "nom": "Rosemonde",
    "telephone": "01 23 45 67 89",
    "numero_voie": "12",
    "nature_voie": "rue",
    "libelle_voie": "de Longchamp",
    "code_postal": "75116",
}
ENTREES = {"Nouvelle adresse électronique": NOUVELLE}


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023", now="2023-08-22T14:09:36+02:00")


def lignes(bac: Bac, nav: Navigateur) -> list[str]:
    [formulaire] = nav.page.select("form[action$='.pdf']")
    reponse = nav.client.get(str(formulaire["action"]))
    assert reponse.mimetype == "application/pdf"
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(reponse.data)).pages).splitlines()


def test_summary_has_every_line_of_the_sheet_in_order(bac: Bac) -> None:
    espace = avec_espace(bac, titulaire=TITULAIRE)
    nav = bac.navigateur("activation_recapitulatif", ENTREES, space=espace["id"])
    assert lignes(bac, nav) == [
        "Simulateur : ce document n'est pas d'impots.gouv.fr",
        "VOTRE ESPACE PROFESSIONNEL",
        "RECAPITULATIF DE VOS DONNEES PERSONNELLES",
        "Vos coordonnées",
        "Nom : ROSEMONDE",
        "Prénom : Lila",
        f"N° d'abonné : {espace['numero_abonne']}",
        "Téléphone : 0123456789",
        "Adresse électronique",
        f"de connexion : {NOUVELLE}",
        "Adresse : 12 rue de Longchamp",
        "Paris",
        "France",
        "Votre question de confiance",
        "Question de confiance : Le prénom de votre conjoint(e) ?",
        "Votre espace professionnel : document créé le 22/08/2023 à 14h09mn36s",
    ]


@pytest.mark.parametrize("nom", ["d'Aÿ-Šœur", "Łukasz", "李小龍", "<b>x</b>", "x" * 3000])
def test_no_name_breaks_the_summary(bac: Bac, nom: str) -> None:
    espace = avec_espace(bac, titulaire={"nom": nom, "prenom": nom, "ville": nom})
    texte = lignes(bac, bac.navigateur("activation_recapitulatif", ENTREES, space=espace["id"]))
    assert texte[-1].startswith("Votre espace professionnel : document créé le")
    assert not {"Sacha", SECRET, NEUF} & set(" ".join(texte).split())


def test_summary_needs_the_session_of_its_space(app: Flask, bac: Bac) -> None:
    espace = avec_espace(bac)
    nav = bac.navigateur("recapitulatif_pdf", space=espace["id"])
    assert nav.reponse.mimetype == "application/pdf"
    assert bac.navigateur().aller(nav.url).a("authentification", app)


def test_mails_go_where_they_must_and_say_what_they_must(bac: Bac) -> None:
    espace = avec_espace(bac)
    bac.navigateur("attente_code", ENTREES, space=espace["id"])
    bac.navigateur("mot_de_passe_reinitialise", space=espace["id"])
    code, secret = bac.courriels(NOUVELLE)[0], bac.courriels(ADRESSE)[0]
    assert len(bac.courriels()) == 2
    assert code["subject"] == "Espace professionnel - Création ou modification de l'espace"
    assert secret["subject"] == "Espace professionnel - Modification du mot de passe"
    assert "valable jusqu'au 21 août 2026." in secret["text"]
    assert code["from"] == secret["from"] == "ne-pas-repondre@dgfip.finances.gouv.fr"
    assert code["sent_at"] == "2023-08-22T14:09:36+02:00"
    assert code["links"] == secret["links"] == []


def test_link_of_the_code_mail_leads_to_the_first_step(app: Flask) -> None:
    bac = Bac.ouvrir(app, "2023", rules={"courriel_sans_lien": False})
    bac.navigateur("mot_de_passe_reinitialise", space=avec_espace(bac)["id"])
    bac.navigateur("attente_code", ENTREES)
    assert bac.courriels(ADRESSE)[0]["links"] == []
    [lien] = bac.courriels(NOUVELLE)[0]["links"]
    assert Navigateur(app.test_client()).aller(lien).a("activation_code", app)


@pytest.mark.parametrize(
    ("edition", "instant", "dite"),
    [
        ("2023", "2023-08-25T13:10:00+00:00", "2023-08-25 15:10:00"),
        ("2023", "2024-02-29T12:00:00+00:00", "2024-02-29 13:00:00"),
        ("2023", "2023-10-29T00:30:00+00:00", "2023-10-29 02:30:00"),
        ("2023", "2023-10-29T01:30:00+00:00", "2023-10-29 02:30:00"),
        ("2023", "2024-03-31T01:00:00+00:00", "2024-03-31 03:00:00"),
        ("2013", "2013-06-14T14:00:00+00:00", "14 juin 2013, 16:00"),
    ],
)
def test_mailbox_shows_the_date_as_the_edition_does(edition: str, instant: str, dite: str) -> None:
    app = create_app(Config(testing=True, cockpit=True))
    bac = Bac.ouvrir(app, edition, now=instant)
    bac.espace(etat="attente")
    page = BeautifulSoup(bac.navigateur().aller("/simulateur/courriels").reponse.data, "html.parser")
    assert dite in [cellule.get_text() for cellule in page.find_all("td")]
    app.extensions["mock_portal.database"].close()
