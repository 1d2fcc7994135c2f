"""Edition 2025: a password out of date opens nothing but its renewal; messages and contact (ALIM l.71, NEX l.65)."""

import pytest
from deux_modes import ADRESSE, MARTIN, NEUF, SECRET, en_espace, enregistrer_compte, ouvrir
from flask import Flask
from navigateur import Bac

DOUBLE = {"mot_de_passe": NEUF, "confirmation_mot_de_passe": NEUF}
PAGES = ("/espace/", "/espace/services", "/espace/dossiers", "/espace/service/payer-tva", "/espace/compte-bancaire",
         "/espace/paiement/payer-tva", "/espace/adhesion", "/espace/messagerie", "/espace/identifiants",
         "/espace/coordonnees", "/espace/suppression", "/espace/compte-bancaire/mandat.pdf")  # fmt: skip


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


@pytest.mark.parametrize(("jours", "regle", "expire"), [(89, 90, False), (91, 90, True), (119, 120, False),
                                                        (121, 120, True)])  # fmt: skip
def test_password_lives_as_long_as_the_rule_says(app: Flask, jours: int, regle: int, expire: bool) -> None:
    bac = Bac.ouvrir(app, "2025", {"validite_mot_de_passe": f"P{regle}D"})
    en_espace(bac)
    bac.avancer(f"P{jours}D")
    assert ouvrir(bac).a("renouvellement_mot_de_passe", app) is expire


def test_no_other_page_until_it_is_changed(app: Flask, bac: Bac) -> None:
    enregistrer_compte(en_espace(bac, MARTIN, mode="simplifie"), "CORE")
    bac.avancer("P91D")
    nav = ouvrir(bac)
    pdf = f"/activation/recapitulatif/{bac.api('GET', '')['spaces'][0]['id']}.pdf"
    for page in (*PAGES, pdf):
        assert nav.aller(page).a("renouvellement_mot_de_passe", app), page
    nav.envoyer(**DOUBLE)
    assert nav.a("mot_de_passe_reinitialise", app)
    assert nav.aller("/espace/").url == "/espace/"
    assert ouvrir(bac, mot_de_passe=NEUF).url == "/espace/"
    assert ouvrir(bac).a("authentification", app)
    assert [courriel["to"] for courriel in bac.courriels()] == [ADRESSE]


def test_the_new_password_follows_the_rules(app: Flask, bac: Bac) -> None:
    en_espace(bac)
    bac.avancer("P91D")
    nav = ouvrir(bac)
    for neuf in ("A" * 19, SECRET):
        nav.envoyer(mot_de_passe=neuf, confirmation_mot_de_passe=neuf)
        assert len(nav.erreurs()) == 1, neuf
    nav.envoyer(mot_de_passe=NEUF, confirmation_mot_de_passe=SECRET)
    assert nav.erreurs() == ["Confirmez votre nouveau mot de passe : les deux saisies doivent être identiques."]


def test_a_session_open_when_the_password_ends_is_led_there_too(app: Flask, bac: Bac) -> None:
    en_espace(bac)
    bac.api("PATCH", "/clock", {"now": "2026-01-31T23:50:00+01:00"})  # the last day ends
    nav = ouvrir(bac)
    assert nav.url == "/espace/"
    bac.avancer("PT20M")
    assert nav.aller("/espace/services").a("renouvellement_mot_de_passe", app)


def test_nothing_to_renew_is_the_space(bac: Bac) -> None:
    assert en_espace(bac).aller("/espace/renouvellement").url == "/espace/"


def test_by_rule_the_space_opens_all_the_same(app: Flask) -> None:
    bac = Bac.ouvrir(app, "2025", {"mot_de_passe_expire_renouvele": False})
    en_espace(bac)
    bac.avancer("P91D")
    assert ouvrir(bac).url == "/espace/"


def test_substitution_is_asked_by_message(app: Flask, bac: Bac) -> None:
    nav = en_espace(bac).cliquer("Messagerie")
    assert len(nav.envoyer().erreurs()) == 2
    nav.envoyer(siren="987654321", texte="Je remplace le titulaire du service TVA.")
    assert nav.a("substitution_demandee", app)
    assert "987654321" in nav.texte()
    assert en_espace(bac, adresse="autre@example.org").aller("/espace/messagerie/substitution").a("messagerie", app)


def test_messages_of_a_company_open_from_the_menu(app: Flask, bac: Bac) -> None:
    nav = en_espace(bac, MARTIN, mode="simplifie")
    assert nav.cliquer("MESSAGERIE").a("messagerie", app)
    assert nav.envoyer(siren="12").erreurs()[0].startswith("SIREN")


def test_contact_tells_the_help_line_and_takes_a_message(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur().aller("/contact")
    assert "0 809 400 210, du lundi au vendredi, de 8h à 19h30" in nav.texte()
    assert len(nav.envoyer(adresse_electronique="abc").erreurs()) == 2
    nav.envoyer(adresse_electronique=ADRESSE, texte="Bonjour")
    [avis] = nav.page.select("[role=status]")
    assert avis.get_text(strip=True) == "Votre message a été envoyé."
    assert nav.aller("/contact").page.select("[role=status]") == []
