"""The activation in three steps (CHG23 chapters 4.2 and 4.3), and the forgotten password of that edition."""

from collections.abc import Callable

import pytest
from flask import Flask
from identifiants import (
    ADRESSE,
    AUTRE,
    NEUF,
    NOUVELLE,
    SECRET,
    activer,
    avec_espace,
    changer_adresse,
    code_recu,
    connecte,
    ouvre,
    reponse,
    saisir_code,
)
from navigateur import Bac, Navigateur


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


@pytest.fixture
def nav(bac: Bac) -> Navigateur:
    """A browser at the wait for a code."""
    return changer_adresse(connecte(bac, avec_espace(bac)))


def etape_en_cours(nav: Navigateur) -> str:
    courante = nav.page.select_one("ol [aria-current=step]")
    assert courante is not None
    return courante.get_text(strip=True)


def test_three_steps(app: Flask, bac: Bac, nav: Navigateur) -> None:
    saisir_code(bac, nav, f" {code_recu(bac)} ")
    assert nav.a("activation_identifiants", app)
    assert etape_en_cours(nav) == "Identifiants"
    ligne = nav.page.select_one("dd")
    assert ligne is not None
    assert ligne.get_text() == code_recu(bac)
    nav.envoyer(activation_adresse_electronique=NOUVELLE.upper())
    assert nav.a("activation_recapitulatif", app)
    assert etape_en_cours(nav) == "Récapitulatif"
    premiere = nav.texte()
    assert "Lila ROSEMONDE" in premiere
    assert "Votre inscription a été réalisée le 25 août 2023 sous le numéro" in premiere
    assert nav.aller(nav.url).texte() == premiere
    assert ouvre(bac, NOUVELLE, SECRET)
    assert not ouvre(bac, ADRESSE, SECRET)


def test_works_in_a_browser_that_never_logged_in(app: Flask, bac: Bac, nav: Navigateur) -> None:
    ailleurs = activer(bac, bac.navigateur(), code_recu(bac))
    assert ailleurs.a("activation_recapitulatif", app)
    assert nav.aller("/espace/identifiants/attente").a("modification_identifiants", app)


def test_both_boxes_count_from_the_activation(app: Flask, bac: Bac) -> None:
    espace = avec_espace(bac)
    ici, ailleurs = connecte(bac, espace), connecte(bac, espace)
    double = {"choix_mot_de_passe": "y", "mot_de_passe": NEUF, "confirmation_mot_de_passe": NEUF}
    changer_adresse(ici, **double)
    assert len(bac.courriels()) == 1
    assert ouvre(bac, ADRESSE, SECRET)
    assert not ouvre(bac, ADRESSE, NEUF)
    activer(bac, ici, code_recu(bac))
    assert ouvre(bac, NOUVELLE, NEUF)
    assert not ouvre(bac, NOUVELLE, SECRET)
    assert ailleurs.aller("/espace/").a("authentification", app)


@pytest.mark.parametrize("faux", [lambda c: c[:-1], lambda c: c + "x", str.swapcase, lambda _c: SECRET])
def test_wrong_codes_are_refused_and_the_right_one_still_works(
    app: Flask, bac: Bac, nav: Navigateur, faux: Callable[[str], str]
) -> None:
    code = code_recu(bac)
    saisir_code(bac, nav, faux(code))
    assert nav.a("activation_code", app)
    assert nav.erreurs() == ["Saisissez le code d'activation : le code saisi n'est pas reconnu."]
    assert nav.champs()["activation_code"] == faux(code)
    assert nav.champs()["captcha"] == ""
    assert activer(bac, nav, code).a("activation_recapitulatif", app)


def test_wrong_image_is_told_first_and_tries_no_code(app: Flask, bac: Bac, nav: Navigateur) -> None:
    for _ in range(6):
        saisir_code(bac, nav, "x" * 12, captcha="zzzzzz")
        assert [e.partition(" :")[0] for e in nav.erreurs()] == ["Recopiez les caractères de l'image"]
    assert saisir_code(bac, nav, code_recu(bac)).a("activation_identifiants", app)


def test_lock_after_wrong_codes(app: Flask, bac: Bac, nav: Navigateur) -> None:
    for _ in range(6):
        saisir_code(bac, nav, "x" * 12)
    saisir_code(bac, nav, code_recu(bac))
    assert "veuillez réessayer dans 15 minutes" in nav.erreurs()[0]
    bac.avancer("PT16M")
    assert saisir_code(bac, nav, code_recu(bac)).a("activation_identifiants", app)


def test_expired_and_used_codes(app: Flask, bac: Bac, nav: Navigateur) -> None:
    code = code_recu(bac)
    bac.avancer("PT47H59M")
    saisir_code(bac, autre := bac.navigateur(), code)
    assert autre.a("activation_identifiants", app)
    bac.avancer("PT2M")
    autre.envoyer(activation_adresse_electronique=NOUVELLE)
    assert autre.a("activation_code", app)
    assert "le délai de 48 heures est dépassé" in autre.erreurs()[0]
    assert "reprendre depuis le début" in autre.erreurs()[0]
    assert ouvre(bac, ADRESSE, SECRET)
    espace = bac.api("GET", "")["spaces"][0]
    nav = changer_adresse(connecte(bac, espace))
    activer(bac, nav, code_recu(bac))
    saisir_code(bac, nav, code_recu(bac))
    assert "déjà été utilisé" in nav.erreurs()[0]
    assert ouvre(bac, NOUVELLE, SECRET)


def test_other_address_leaves_the_code_usable(app: Flask, bac: Bac, nav: Navigateur) -> None:
    saisir_code(bac, nav, code_recu(bac))
    for adresse in (ADRESSE, AUTRE):
        nav.envoyer(activation_adresse_electronique=adresse)
        assert nav.a("activation_identifiants", app)
        assert "l'adresse électronique ou le code saisi n'est pas reconnu" in nav.erreurs()[0]
    assert nav.envoyer(activation_adresse_electronique=NOUVELLE).a("activation_recapitulatif", app)


def test_back_forward_and_clear(app: Flask, bac: Bac, nav: Navigateur) -> None:
    saisir_code(bac, nav, code_recu(bac))
    nav.envoyer("precedente", activation_adresse_electronique=AUTRE)
    assert nav.a("activation_code", app)
    assert nav.champs()["activation_code"] == code_recu(bac)
    nav.envoyer(captcha=reponse(bac, nav))
    assert nav.champs()["activation_adresse_electronique"] == AUTRE
    nav.envoyer("effacer")
    assert nav.champs()["activation_adresse_electronique"] == ""
    assert code_recu(bac) in nav.texte()


def test_double_clicks(app: Flask, bac: Bac, nav: Navigateur) -> None:
    nav.aller("/activation/code")
    envoi = {**nav.champs(), "activation_code": code_recu(bac), "captcha": reponse(bac, nav)}
    for _ in range(2):
        assert nav.client.post("/activation/code", data=envoi).headers["Location"].endswith("/identifiants")
    envoi["activation_code"] = "y" * 12
    assert nav.client.post("/activation/code", data=envoi).headers["Location"].endswith("/code")
    nav.aller("/activation/identifiants")
    envoi = {**nav.champs(), "activation_adresse_electronique": NOUVELLE}
    for _ in range(2):
        reponse_http = nav.client.post("/activation/identifiants", data=envoi)
        assert reponse_http.headers["Location"].endswith("/recapitulatif")
    assert nav.aller("/activation/identifiants").a("activation_recapitulatif", app)


@pytest.mark.parametrize("etape", ["identifiants", "recapitulatif"])
def test_later_step_by_address_leads_to_the_first_missing(app: Flask, bac: Bac, nav: Navigateur, etape: str) -> None:
    assert bac.navigateur().aller(f"/activation/{etape}").a("activation_code", app)
    saisir_code(bac, nav, code_recu(bac))
    assert nav.aller(f"/activation/{etape}").a("activation_identifiants", app)


def test_idle_session_starts_again_at_step_1(app: Flask, bac: Bac, nav: Navigateur) -> None:
    saisir_code(bac, nav, code_recu(bac))
    bac.avancer("PT31M")
    nav.envoyer(activation_adresse_electronique=NOUVELLE)
    assert nav.a("activation_code", app)
    assert "Votre session a expiré" in nav.texte()


def test_pdf_needs_the_session(app: Flask, bac: Bac, nav: Navigateur) -> None:
    activer(bac, nav, code_recu(bac))
    formulaire = nav.page.select_one("form[action$='.pdf']")
    assert formulaire is not None
    adresse = str(formulaire["action"])
    assert nav.client.get(adresse).data.startswith(b"%PDF")
    assert bac.navigateur().aller(adresse).a("authentification", app)


def test_forgotten_password_obeys_the_edition(app: Flask, bac: Bac) -> None:
    espace = avec_espace(bac)
    ouverte = connecte(bac, espace)
    nav = bac.navigateur("nouveau_mot_de_passe", space=espace["id"])
    nav.envoyer(mot_de_passe=NEUF[:19], confirmation_mot_de_passe=NEUF[:19])
    assert "20 caractères au minimum" in nav.erreurs()[0]
    nav.envoyer(mot_de_passe=NEUF, confirmation_mot_de_passe=NEUF)
    assert nav.a("mot_de_passe_modifie", app)
    [courriel] = bac.courriels(ADRESSE)
    assert "valable jusqu'au 24 août 2026." in courriel["text"]
    assert ouverte.aller("/espace/").a("authentification", app)
    assert nav.cliquer("Accédez à votre espace abonné").a("authentification", app)
    assert ouvre(bac, ADRESSE, NEUF)
