"""The control API in 2025: letters, mandates, spaces in every state, arrivals, the letter as a page and a PDF."""

from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from navigateur import Bac
from pypdf import PdfReader
from simplifie import SECRET, SIREN, jeton_du

from mock_portal import Config, create_app
from mock_portal.control.sessions import ecrans_de
from mock_portal.editions import EDITIONS

ENTREPRISE, CONNEXION = "contact@entreprise.fr", "lila@example.org"


@pytest.fixture
def bac(app: Flask) -> Bac:
    bac = Bac.ouvrir(app, "2025")
    corps = {"siren": SIREN, "raison_sociale": "BOULANGERIE DU PORT", "adresse": "3 QUAI DU PORT\n44000 NANTES"}
    bac.api("POST", "/companies", corps)
    return bac


def simplifie(bac: Bac, etat: str = "actif", **kw: Any) -> dict[str, Any]:
    corps = {"mot_de_passe": SECRET, "mode": "simplifie", "adresse_entreprise": ENTREPRISE, "entreprises": [SIREN]}
    return bac.espace(CONNEXION, etat, **{**corps, **kw})


def lettres(bac: Bac) -> list[dict[str, Any]]:
    return list(bac.api("GET", f"/letters?siren={SIREN}"))


@pytest.mark.parametrize("ecran", ecrans_de(EDITIONS["2025"]))
def test_session_stands_at_every_screen(app: Flask, ecran: str) -> None:
    bac = Bac.ouvrir(app, "2025")
    assert bac.navigateur(ecran).reponse.status_code == (404 if ecran == "introuvable" else 200)


def test_pending_space_has_its_mail_to_the_company(bac: Bac) -> None:
    espace = simplifie(bac, "attente")
    assert (espace["siren"], espace["adresse_entreprise"]) == (SIREN, ENTREPRISE)
    [courriel] = bac.courriels()
    assert courriel["to"] == ENTREPRISE
    lignes = courriel["text"].splitlines()
    for ligne in (
        f"L'adresse électronique {ENTREPRISE} a été dédiée à votre entreprise dénommée ci-après.",
        "Dénomination : BOULANGERIE DU PORT",
        f"SIREN : {SIREN}",
        "Pour valider cette adresse électronique, veuillez cliquer ici",
    ):
        assert ligne in lignes
    assert ">ici</a>" in courriel["html"]
    assert jeton_du(courriel)
    assert lettres(bac) == []


def test_link_opens_in_a_browser_without_a_cookie(app: Flask, bac: Bac) -> None:
    simplifie(bac, "attente")
    [lien] = bac.courriels()[0]["links"]
    nouveau = app.test_client()
    assert nouveau.get(lien, follow_redirects=True).status_code == 200
    assert len(lettres(bac)) == 1


def test_letter_tells_its_code_once_delivered(bac: Bac) -> None:
    simplifie(bac, "verifie")
    [lettre] = lettres(bac)
    assert lettre["delivered_at"] is None
    assert not {"code", "text"} & set(lettre)
    assert lettre["addressee"] == "BOULANGERIE DU PORT\n3 QUAI DU PORT\n44000 NANTES"
    page = f"/simulateur/lettres/{lettre['id']}"
    assert bac.navigateur().client.get(page).status_code == 404
    bac.avancer("P14D")
    [lettre] = lettres(bac)
    assert lettre["delivered_at"] == "2025-11-17T10:00:00+01:00"
    assert lettre["date_limite"] == "2026-01-02"
    assert f"{SIREN}\t{lettre['code']}\t02/01/2026" in lettre["text"]
    assert lettre["code"] in bac.navigateur().aller(page).texte()
    assert bac.courriels(CONNEXION) == []


def test_letter_pdf_is_inline_and_of_two_pages(bac: Bac) -> None:
    simplifie(bac, "verifie")
    bac.avancer("P14D")
    [lettre] = lettres(bac)
    reponse = bac.navigateur().client.get(f"/simulateur/lettres/{lettre['id']}.pdf")
    assert reponse.mimetype == "application/pdf"
    assert reponse.headers["Content-Disposition"].startswith("inline")
    recto, verso = (page.extract_text() for page in PdfReader(BytesIO(reponse.data)).pages)
    assert lettre["code"] in recto
    assert "Payer Impôt sur les sociétés" in verso


def test_letter_of_another_sandbox_is_not_shown(app: Flask, bac: Bac) -> None:
    simplifie(bac, "verifie")
    bac.avancer("P14D")
    autre = Bac.ouvrir(app, "2025")
    page = f"/simulateur/lettres/{lettres(bac)[0]['id']}"
    assert autre.navigateur().client.get(page).status_code == 404
    assert autre.api("GET", "/letters") == []


def test_bank_registers_a_b2b_mandate(bac: Bac) -> None:
    reference = simplifie(bac, compte_bancaire={"mandat": "B2B"})["mandat"]
    for _ in range(2):
        bac.api("PUT", f"/mandates/{reference}/registered", statut=204)
    bac.api("PUT", "/mandates/inconnu/registered", statut=404)


def test_core_mandate_is_not_for_the_bank_to_register(bac: Bac) -> None:
    reference = simplifie(bac, compte_bancaire={"mandat": "CORE"})["mandat"]
    bac.api("PUT", f"/mandates/{reference}/registered", statut=409)


def test_space_out_of_date_leaves_siren_and_addresses(bac: Bac) -> None:
    simplifie(bac, "perime")
    assert simplifie(bac, "attente")["etat"] == "attente"


@pytest.mark.parametrize(
    ("corps", "statut"),
    [
        ({"entreprises": ["999999999"]}, 404),
        ({"compte_bancaire": {"mandat": "XXX"}}, 400),
        ({"entreprises": [{"siren": SIREN, "services": ["inconnu"]}]}, 400),
        ({"mode": "expert", "etat": "verifie", "adresse_entreprise": None}, 400),
        ({"mode": "expert"}, 400),
    ],
)
def test_space_that_cannot_be_is_refused_whole(bac: Bac, corps: dict[str, Any], statut: int) -> None:
    complet = {
        "adresse_electronique": CONNEXION,
        "mot_de_passe": SECRET,
        "mode": "simplifie",
        "etat": "actif",
        "adresse_entreprise": ENTREPRISE,
        "entreprises": [SIREN],
        **corps,
    }
    bac.api("POST", "/spaces", complet, statut)
    assert bac.api("GET", "")["spaces"] == []


def test_company_address_of_another_company_is_a_conflict(bac: Bac) -> None:
    simplifie(bac)
    bac.api("POST", "/companies", {"siren": "777888999", "raison_sociale": "AUTRE"})
    corps = {"adresse_electronique": "a@x.fr", "mot_de_passe": SECRET, "mode": "simplifie", "etat": "actif"}
    bac.api("POST", "/spaces", {**corps, "adresse_entreprise": ENTREPRISE, "entreprises": ["777888999"]}, 409)


def test_entries_stand_in_the_letter_s_journey(bac: Bac) -> None:
    entrees = {"SIREN": SIREN, "Adresse électronique de l'entreprise": ENTREPRISE}
    bac.navigateur("enregistrement", entrees)
    assert [courriel["to"] for courriel in bac.courriels()] == [ENTREPRISE]
    bac.api("POST", "/sessions", {"at": "formulaire_simplifie", "entries": {"SIREN": "12345678"}}, 400)


def test_boxes_are_entries_by_their_labels(bac: Bac) -> None:
    espace = simplifie(bac)
    bac.navigateur("adhesion_enregistree", {"SIREN": SIREN, "Déclarer : Dispositif DAC6 [+]": True}, space=espace["id"])
    bac.avancer("P14D")
    assert "Dispositif DAC6" in lettres(bac)[-1]["text"]


def test_cockpit_lists_the_letters_that_arrived() -> None:
    app = create_app(Config(testing=True, cockpit=True))
    bac = Bac.ouvrir(app, "2025")
    corps = {"mot_de_passe": SECRET, "mode": "simplifie"}
    bac.espace(CONNEXION, "verifie", **corps)
    assert "En chemin : 1" in bac.navigateur().aller("/simulateur/lettres").texte()
    bac.avancer("P14D")
    page = bac.navigateur().aller("/simulateur/lettres").texte()
    assert "Lire la lettre" in page
    assert "En chemin" not in page
    app.extensions["mock_portal.database"].close()


def test_letter_says_where_it_is_shown_once_it_arrived(app: Flask, bac: Bac) -> None:
    simplifie(bac, "verifie")
    assert not {"url", "pdf", "code", "text"} & set(lettres(bac)[0])
    bac.avancer("P14D")
    [lettre] = lettres(bac)
    page = app.test_client().get(lettre["url"], follow_redirects=True)
    assert lettre["code"] in page.text
    assert app.test_client().get(lettre["pdf"], follow_redirects=True).data.startswith(b"%PDF-")


def test_activation_screen_makes_no_second_code(bac: Bac) -> None:
    simplifie(bac, "verifie")
    bac.navigateur("activation_code")
    assert len(lettres(bac)) == 1
    assert bac.api("GET", "/letters") == lettres(bac)
