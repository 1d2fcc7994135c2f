"""Edition 2025: services by mode, adhesion by letter, a space of 101 companies (NEX l.39, l.51-56, l.75)."""

from typing import Any

import pytest
from deux_modes import ADRESSE, MARTIN, en_espace
from flask import Flask
from identifiants import saisir_code
from navigateur import Bac, Navigateur

SPECIAUX = ("Remboursement de TVA UE", "Dispositif DAC6 [+]", "Taxe activités polluantes")
ADHESION = "/espace/adhesion"


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


def services(nav: Navigateur) -> list[str]:
    """Entries of « MES SERVICES »."""
    return [a.get_text(strip=True) for a in nav.aller("/espace/").page.select("section.services a")]


def demander(nav: Navigateur, *noms: str, siren: str = MARTIN["siren"]) -> Navigateur:
    nav.aller(ADHESION)
    coches = {"services": [valeurs(nav)[nom] for nom in noms]}
    envoi: dict[str, Any] = {**nav.champs(), "siren": siren, **coches}
    return nav._suivre(nav.client.post(ADHESION, data=envoi), ADHESION)


def valeurs(nav: Navigateur) -> dict[str, str]:
    """Label of a box → its value."""
    boites = nav.page.select("[type=checkbox][name=services]")
    return {
        str(nav.page.select_one(f"label[for={boite['id']}]").get_text(strip=True)): str(boite["value"])  # type: ignore[union-attr]
        for boite in boites
    }


def lettre(bac: Bac) -> dict[str, Any]:
    """The letter, delivered."""
    bac.avancer("P14D")
    [recue] = bac.api("GET", "/letters")
    return dict(recue)


def test_simplified_mode_has_all_but_the_special_list(bac: Bac) -> None:
    nav = en_espace(bac, MARTIN, mode="simplifie")
    tous = services(nav)
    assert len(tous) == 33 - 4
    assert not set(tous) & set(SPECIAUX)
    assert {"TVA", "Impôt sur les sociétés", "Compte fiscal [+]", "Guichet de TVA UE"} <= set(tous)
    assert nav.aller("/espace/service/declarer-taxe-activites-polluantes").reponse.status_code == 403


def test_expert_mode_has_what_was_adhered_to(bac: Bac) -> None:
    nav = en_espace(bac, {**MARTIN, "services": ["Déclarer : TVA", "Payer : TVA"]})
    assert services(nav) == ["TVA", "TVA"]
    assert nav.titres()[2:6] == ["DOSSIER COURANT", "MES SERVICES", "Déclarer", "Payer"]
    assert nav.aller("/espace/service/payer-tva").reponse.status_code == 200
    assert nav.aller("/espace/service/payer-cvae").reponse.status_code == 403


def test_empty_space_manages_writes_and_adheres(app: Flask, bac: Bac) -> None:
    nav = en_espace(bac)
    assert [a.get_text(strip=True) for a in nav.page.select("main a")] == ["Gérer les services", "Messagerie"]
    nav.cliquer("Gérer les services").cliquer("Adhérer aux services en ligne")
    assert nav.a("adhesion_services", app)


def test_adhesion_leads_through_the_letter_to_the_services(app: Flask, bac: Bac) -> None:
    nav = en_espace(bac)
    bac.api("POST", "/companies", MARTIN)
    demander(nav, "Déclarer : TVA", "Démarches : Remboursement de TVA UE")
    assert nav.a("adhesion_enregistree", app)
    assert "SIREN 732829320 SARL MARTIN DISTRIBUTION" in nav.texte()
    assert "60 jours" in nav.texte()
    assert services(nav) == []
    courrier = lettre(bac)
    assert courrier["siren"] == MARTIN["siren"]
    autre = saisir_code(bac, bac.navigateur(), courrier["code"])
    autre.envoyer(activation_siren=MARTIN["siren"], activation_adresse_electronique=ADRESSE)
    assert autre.a("activation_recapitulatif", app)
    nav = bac.navigateur("espace_une_entreprise", space=bac.api("GET", "")["spaces"][0]["id"])
    assert services(nav) == ["TVA", "Remboursement de TVA UE"]


def test_adhesion_wants_a_siren_and_a_service(bac: Bac) -> None:
    nav = en_espace(bac)
    demander(nav, siren="")
    assert [e.split(" :")[0] for e in nav.erreurs()] == ["SIREN", "Services souhaités"]
    assert nav.page.select_one("#services-0[aria-invalid=true]") is not None
    demander(nav, "Déclarer : CVAE", siren="12345678")
    assert len(nav.erreurs()) == 1
    coche = nav.page.select("[name=services][checked]")
    assert [str(c["value"]) for c in coche] == [valeurs(nav)["Déclarer : CVAE"]]
    assert bac.api("GET", "/letters") == []


def test_adhesion_works_on_a_siren_held_by_another(app: Flask, bac: Bac) -> None:
    en_espace(bac, MARTIN, mode="simplifie", adresse="titulaire@example.org")
    nav = en_espace(bac)
    assert demander(nav, "Déclarer : TVA").a("adhesion_enregistree", app)
    assert "SARL MARTIN DISTRIBUTION" in lettre(bac)["addressee"]


def test_adhesion_sent_twice_is_one_letter(bac: Bac) -> None:
    nav = en_espace(bac)
    bac.api("POST", "/companies", MARTIN)
    nav.aller(ADHESION)
    envoi: dict[str, Any] = {**nav.champs(), "siren": MARTIN["siren"], "services": [valeurs(nav)["Déclarer : TVA"]]}
    for _ in range(2):
        assert nav.client.post(ADHESION, data=envoi).headers["Location"].endswith("/enregistree")
    assert len(bac.api("GET", "/letters")) == 1


def test_a_space_of_101_companies_lists_them_all(bac: Bac) -> None:
    portefeuille = [
        {"siren": f"{300000000 + n}", "raison_sociale": f"CLIENT {n}", "services": ["Payer : TVA"]} for n in range(101)
    ]
    nav = en_espace(bac, *portefeuille)
    assert services(nav) == ["TVA"]
    nav.aller("/espace/").cliquer("Voir tous mes dossiers")
    assert len(nav.page.select("ul.dossiers li")) == 101
    assert len(nav.aller("/espace/service/payer-tva").page.select("ul.dossiers li")) == 101
