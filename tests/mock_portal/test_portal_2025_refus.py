"""Edition 2025: refused forms are well-formed and announced; entries of an arrival stand in their fields."""

import pytest
from flask import Flask
from navigateur import Bac
from test_portal_html import verifier

GARDES = {"csrf_token", "vu", "envoi", "proprietaire", "captcha_id", "civilite", "question", "services",
          "type_de_mandat"}  # fmt: skip
ECRANS = ["conditions_expert", "identifiants_expert", "coordonnees_expert", "compte_bancaire", "adhesion_services",
          "messagerie", "contact"]  # fmt: skip


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


@pytest.mark.parametrize("ecran", ECRANS)
def test_refused_form_is_well_formed_and_announced(bac: Bac, ecran: str) -> None:
    nav = bac.navigateur(ecran)
    nav.envoyer(**{nom: "" for nom in nav.champs() if nom not in GARDES})
    assert nav.statuts == [303, 200]
    verifier(nav)
    fautifs = nav.page.select("[aria-invalid=true]")
    assert len(fautifs) == len(nav.page.select("[role=alert] a")) == len(nav.erreurs()) > 0
    assert len(nav.page.select("[autofocus]")) == 1
    for champ in fautifs:
        [erreur] = nav.page.select(f"#{str(champ['aria-describedby']).split()[-1]}")
        assert erreur.get_text() in nav.texte()
    for lien in nav.page.select("[role=alert] a"):
        assert nav.page.select_one(str(lien["href"])) is not None


def test_boxes_of_an_arrival_are_ticked_by_their_labels(bac: Bac) -> None:
    nav = bac.navigateur("adhesion_services", {"SIREN : ": "987654321", "Déclarer : TVA": True})
    assert nav.champs()["siren"] == "987654321"
    [coche] = nav.page.select("[name=services][checked]")
    [libelle] = nav.page.select(f"label[for={coche['id']}]")
    assert libelle.get_text(strip=True) == "Déclarer : TVA"
