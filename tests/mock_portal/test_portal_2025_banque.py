"""Edition 2025: bank account, mandate, payment, end of the procedure (NEX l.33-40, l.74)."""

import pytest
from deux_modes import BIC, IBAN, MARTIN, en_espace, enregistrer_compte, mandat_affiche
from flask import Flask
from identifiants import jumeau
from navigateur import Bac, Navigateur

AUTRE_IBAN = "FR1420041010050500013M02606"
COMPTE, PAIEMENT = "/espace/compte-bancaire", "/espace/paiement/payer-tva"


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2025")


@pytest.fixture
def nav(bac: Bac) -> Navigateur:
    return en_espace(bac, MARTIN, mode="simplifie")


def issue(nav: Navigateur) -> tuple[str, str]:
    """Role and text of what « Payer » answers."""
    nav.aller(PAIEMENT).envoyer()
    [message] = nav.page.select("main [role=status], main [role=alert]")
    return str(message["role"]), message.get_text(strip=True)


def test_account_then_mandate_then_end(app: Flask, nav: Navigateur) -> None:
    nav.aller("/espace/").cliquer("Gérer les comptes bancaires [+]")
    assert nav.titres()[2:] == ["Compte bancaire"]
    assert nav.page.select("[type=radio]") == []
    enregistrer_compte(nav)
    assert "IBAN : FR76 3000 6000 0112 3456 7890 189 BIC : AGRIFRPP" in nav.texte()
    libelles = [p.get_text(strip=True) for p in nav.page.select("fieldset label")]
    assert libelles == ["SEPA CORE", "SEPA B2B"]
    nav.envoyer(type_de_mandat="B2B")
    assert nav.a("mandat", app)
    assert "Imprimez et envoyez immédiatement ce mandat à votre banque" in nav.texte()
    assert nav.page.select_one("form[action='/espace/compte-bancaire/fin'] button") is not None
    assert nav.aller(f"{COMPTE}/fin").titres()[-1] == "Fin de procédure"
    assert "automatiquement adhérente à tous les services, hors listes spéciales" in nav.texte()
    assert nav.cliquer("Accédez à votre espace professionnel").url == "/espace/"


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("iban", ""),
        ("iban", "FR7630006000011234567890180"),
        ("iban", "FR76300060000112345678901"),
        ("iban", "ZZ7630006000011234567890189"),
        ("bic", ""),
        ("bic", "AGRIFRP"),
        ("bic", "AGRIZZPP"),
    ],
)
def test_a_wrong_account_is_refused_and_names_its_field(nav: Navigateur, champ: str, valeur: str) -> None:
    nav.aller(COMPTE).envoyer(**{"iban": IBAN, "bic": BIC, champ: valeur})
    [erreur] = nav.erreurs()
    assert erreur.startswith(champ.upper())
    assert nav.page.select_one(f"#{champ}[aria-invalid=true][autofocus]") is not None


def test_blanks_and_case_do_not_count(nav: Navigateur) -> None:
    nav.aller(COMPTE).envoyer(iban="  fr76 30006 00001 12345678901 89 ", bic=" agri frpp ")
    assert "IBAN : FR76 3000 6000 0112 3456 7890 189 BIC : AGRIFRPP" in nav.texte()


@pytest.mark.parametrize("iban", [AUTRE_IBAN, "FR00"])
def test_a_window_left_open_replaces_no_account(app: Flask, nav: Navigateur, iban: str) -> None:
    ancienne = jumeau(app, nav.aller(COMPTE))
    enregistrer_compte(nav)
    ancienne.envoyer(iban=iban, bic=BIC)
    assert "IBAN : FR76 3000 6000 0112 3456 7890 189 BIC : AGRIFRPP" in ancienne.texte()
    assert ancienne.erreurs() == []


def test_checks_fall_by_rule(app: Flask) -> None:
    bac = Bac.ouvrir(app, "2025", {"iban_verifie": False, "bic_verifie": False, "type_de_mandat_exige": False})
    nav = en_espace(bac, MARTIN)
    nav.aller(COMPTE).envoyer(iban="FR00", bic="X")
    assert nav.envoyer(sans=("type_de_mandat",)).a("mandat", app)
    assert "Type de mandat : SEPA CORE" in nav.texte()


def test_a_mandate_wants_its_type(nav: Navigateur) -> None:
    enregistrer_compte(nav).envoyer(sans=("type_de_mandat",))
    assert nav.erreurs() == ["Type de mandat SEPA : choisissez SEPA CORE ou SEPA B2B."]
    nav.envoyer(type_de_mandat="AUTRE")
    assert len(nav.erreurs()) == 1


def test_nothing_before_its_turn(app: Flask, nav: Navigateur) -> None:
    for chemin in ("mandat", "fin"):
        assert nav.aller(f"{COMPTE}/{chemin}").a("compte_bancaire", app)
    for chemin in ("mandat.pdf", "confirmation.pdf"):
        assert nav.aller(f"{COMPTE}/{chemin}").reponse.status_code == 404


def test_documents_are_for_their_space_only(app: Flask, bac: Bac, nav: Navigateur) -> None:
    enregistrer_compte(nav, "CORE").cliquer("Imprimez le mandat")
    assert nav.reponse.mimetype == "application/pdf"
    assert nav.reponse.data.startswith(b"%PDF")
    nav.aller(f"{COMPTE}/fin").cliquer("Téléchargez la confirmation")
    assert nav.reponse.data.startswith(b"%PDF")
    assert bac.navigateur().aller(f"{COMPTE}/mandat.pdf").a("authentification", app)


def test_payment_waits_for_an_account_then_its_mandate(nav: Navigateur) -> None:
    assert issue(nav)[0] == "alert"
    enregistrer_compte(nav)
    assert issue(nav)[0] == "alert"
    nav.aller(COMPTE).envoyer(type_de_mandat="CORE")
    assert issue(nav) == ("status", "Paiement accepté : votre ordre de paiement « TVA » a été pris en compte.")
    assert nav.aller(PAIEMENT).page.select("main [role=status]") == []


def test_payment_waits_for_the_bank_to_register_a_b2b_mandate(bac: Bac, nav: Navigateur) -> None:
    enregistrer_compte(nav, "B2B")
    reference = mandat_affiche(nav)
    assert "n'a pas encore enregistré votre mandat SEPA B2B" in issue(nav)[1]
    bac.api("PUT", f"/mandates/{reference}/registered")
    assert issue(nav)[0] == "status"


def test_payment_only_of_a_service_held(bac: Bac, nav: Navigateur) -> None:
    assert nav.aller("/espace/paiement/payer-taxe-activites-polluantes").reponse.status_code == 403
    for inconnu in ("aucun", "declarer-tva"):
        assert nav.aller(f"/espace/paiement/{inconnu}").reponse.status_code == 404
    nav.aller("/espace/service/payer-tva").cliquer("Payer en ligne")
    assert nav.url == PAIEMENT
