"""The journeys as a user walks them, in both editions."""

import re

import pytest
from flask import Flask
from navigateur import ADRESSE, MOT_DE_PASSE, Bac, activer, inscrire

AUTRE = "autre@example.org"


def test_pre_registration_activation_confirmation(app: Flask, edition: str) -> None:
    bac = Bac.ouvrir(app, edition)
    nav = inscrire(bac)
    assert nav.a("attente_activation", app)
    assert nav.titres() == ["PROFESSIONNELS", "Professionnels", "Activation de votre espace abonné"]
    assert ("Madame Rosemonde Lila" in nav.texte()) == (edition == "2013")
    assert f"({ADRESSE})" in nav.texte()
    [courriel] = bac.courriels()
    assert courriel["to"] == ADRESSE
    assert re.fullmatch(r"[A-Za-z0-9]{12}", bac.code())
    nav = activer(nav, bac.code())
    assert nav.a("confirmation", app)
    attendu = {
        "2013": r"le 14 juin 2013 sous le numéro 2013165\d{7}\b",
        "2014": r"le 02 novembre 2014 sous le numéro 2014306\d{7}\b",
    }
    premiere = nav.texte()
    assert re.search(attendu[edition], premiere)
    assert ("Madame Lila Rosemonde" in premiere) == (edition == "2013")
    assert nav.aller(nav.url).texte() == premiere
    assert len(bac.courriels()) == 1


def test_summary_shows_the_entries(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("recapitulatif", {"Nom": "d'Aÿ <b>x</b>", "Numéro de téléphone": "01.24.57.88.77"})
    lignes = {dt.get_text(): dt.find_next_sibling("dd").get_text() for dt in nav.page.find_all("dt")}
    assert lignes["Nom :"] == "d'Aÿ <b>x</b>"
    assert lignes["S.I.R.E.N. ou équivalent :"] == "987 654 321"
    assert lignes["Raison sociale :"] == "SARLALERIS"
    assert lignes["Numéro de téléphone :"] == "01 24 57 88 77"
    assert lignes["Code postal :"] == ""
    assert lignes["Entreprise étrangère :"] == "non"
    assert "Abcdef12" not in nav.texte()


def test_back_keeps_the_entries_and_forgets_the_passwords(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("recapitulatif", {"Nom": "Garcia", "Votre adresse électronique": ADRESSE})
    nav.envoyer("precedente")
    assert nav.a("formulaire_inscription", app)
    assert nav.champs()["nom"] == "Garcia"
    nav.envoyer("precedente", ville="")
    assert nav.a("identifiants", app)
    assert nav.champs()["adresse_electronique"] == ADRESSE
    assert nav.champs()["mot_de_passe"] == ""
    nav.envoyer(
        adresse_electronique=AUTRE,
        confirmation_adresse_electronique=AUTRE,
        mot_de_passe=MOT_DE_PASSE,
        confirmation_mot_de_passe=MOT_DE_PASSE,
    )
    assert nav.champs()["adresse_electronique"] == AUTRE
    assert nav.champs()["nom"] == "Garcia"
    assert nav.champs()["ville"] == ""


def test_address_is_read_only_and_clearing_keeps_it(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription", {"Nom": "Garcia", "Adresse électronique": ADRESSE})
    champ = nav.page.select_one("[name=adresse_electronique]")
    assert champ is not None
    assert champ.has_attr("readonly")
    nav.envoyer("effacer", nom="x", civilite="Madame", adresse_electronique=AUTRE)
    assert nav.a("formulaire_inscription", app)
    saisies = nav.champs()
    assert (saisies["nom"], saisies["civilite"], saisies["pays"]) == ("", "Monsieur", "FRANCE")
    assert saisies["question"] == "Quel est votre surnom ?"
    assert saisies["adresse_electronique"] == ADRESSE


def test_certificate_address_is_blocked_until_another_is_chosen(app: Flask, bac: Bac) -> None:
    bac.espace(ADRESSE.upper(), avec_certificat=True)
    bac.espace(ADRESSE, avec_certificat=True)
    nav = bac.navigateur("identifiants")
    double = {"mot_de_passe": MOT_DE_PASSE, "confirmation_mot_de_passe": MOT_DE_PASSE}
    nav.envoyer(adresse_electronique=ADRESSE, confirmation_adresse_electronique=ADRESSE, **double)
    assert nav.a("blocage_certificat", app)
    assert "2ème étape : créer vos identifiants" in nav.titres()
    nav.envoyer(confirmation_adresse_electronique=ADRESSE)
    assert nav.a("blocage_certificat", app)
    assert len(nav.erreurs()) == 1
    nav.envoyer(adresse_electronique=AUTRE, confirmation_adresse_electronique=AUTRE)
    assert nav.a("formulaire_inscription", app)
    assert nav.champs()["adresse_electronique"] == AUTRE


@pytest.mark.parametrize(
    ("etape", "premiere"),
    [
        ("identifiants", "conditions_generales"),
        ("formulaire", "conditions_generales"),
        ("recapitulatif", "conditions_generales"),
        ("blocage-certificat", "conditions_generales"),
        ("attente-activation", "conditions_generales"),
        ("confirmation", "activation"),
    ],
)
def test_later_stage_by_address_leads_to_the_first_missing(app: Flask, bac: Bac, etape: str, premiere: str) -> None:
    nav = bac.navigateur().aller(f"/opale_inscription/{etape}")
    assert nav.a(premiere, app)
    assert nav.page.select("[role=alert]") == []


def test_form_before_identifiers_leads_to_identifiers(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("identifiants").aller("/opale_inscription/recapitulatif")
    assert nav.a("identifiants", app)


def test_password_appears_nowhere(bac: Bac) -> None:
    nav = inscrire(bac)
    vus = [nav.texte(), *(c["text"] + c["html"] for c in bac.courriels())]
    vus.append(activer(nav, bac.code()).texte())
    assert not [vu for vu in vus if MOT_DE_PASSE in vu]


def test_home_entries_lead_where_the_sheets_say(app: Flask, edition: str) -> None:
    bac = Bac.ouvrir(app, edition)
    entree = {"2013": "Créer / Activer mon espace", "2014": "Créer mon espace / adhérer aux services en ligne"}[edition]
    nav = bac.navigateur("accueil").cliquer(entree)
    assert nav.a("choix_procedure", app)
    experts = nav.page.select("#mode-expert ~ ul a")
    assert [a.get_text() for a in experts] == ["1ère étape : Créez votre espace", "2ème étape : Activez votre espace"]
    assert nav.aller(str(experts[0]["href"])).a("conditions_generales", app)
    assert nav.url == "/opale_inscription/indexSansCert.jsp?typeAction=asc"
    assert nav.aller(str(experts[1]["href"])).a("activation", app)
    nav.aller("/")
    boutons = {b.get_text(): b.find_parent("form")["action"] for b in nav.page.find_all("button")}
    assert boutons["Professionnel"] == "/espace-professionnel/connexion"
