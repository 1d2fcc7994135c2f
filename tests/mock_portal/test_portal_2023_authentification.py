"""Edition 2023: the home page, the log-in with its image, and what stands around it."""

from typing import Any

import pytest
from flask import Flask
from navigateur import Bac, Navigateur

SECRET = "motdepassedetest2023"
ADRESSE = "lila.rosemonde@example.org"


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def image(bac: Bac, nav: Navigateur) -> str:
    """What the image on the page says."""
    [dessin] = nav.page.select("[data-captcha-id]")
    return str(bac.api("GET", f"/captchas/{dessin['data-captcha-id']}")["answer"])


def entrer(bac: Bac, nav: Navigateur, captcha: str | None = None, **saisies: str) -> Navigateur:
    """Fill the log-in and send it, the image copied right unless told otherwise."""
    nav.aller("/authentification")
    attendu = image(bac, nav) if captcha is None else captcha
    champs = {"adresse_electronique": ADRESSE, "mot_de_passe": SECRET, **saisies}
    return nav.envoyer(captcha=attendu, **champs)


def espace(bac: Bac, **kw: Any) -> None:
    bac.espace(ADRESSE, mot_de_passe=SECRET, **kw)


def test_home_page_has_the_two_buttons_the_tabs_and_the_profiles(bac: Bac) -> None:
    nav = bac.navigateur("accueil")
    assert [b.get_text() for b in nav.page.select("header button")] == [
        "Votre espace particulier",
        "Votre espace professionnel",
    ]
    onglets = ["Accueil", "Particulier", "Professionnel", "Partenaire", "Collectivité", "International"]
    assert [a.get_text(strip=True) for a in nav.page.select("nav a")] == onglets
    assert [a.get_text(strip=True) for a in nav.page.select("main li a")] == onglets[1:]
    assert [f["action"] for f in nav.page.select("header form")][1] == "/authentification"
    assert "placeholder" in nav.page.select("input[type=search]")[0].attrs


def test_log_in_leads_to_the_space(bac: Bac) -> None:
    espace(bac)
    nav = entrer(bac, bac.navigateur())
    assert nav.statuts == [303, 200]
    assert nav.url == "/espace/"


def test_wrong_image_is_told_before_the_identifiers_and_counts_no_failure(bac: Bac) -> None:
    espace(bac)
    nav = bac.navigateur()
    for _ in range(6):
        entrer(bac, nav, captcha="zzzzzz", mot_de_passe="faux")
        [erreur] = nav.erreurs()
        assert erreur.startswith("Recopier les caractères de l'image : ")
    assert nav.champs()["adresse_electronique"] == ADRESSE
    assert nav.champs()["mot_de_passe"] == nav.champs()["captcha"] == ""
    assert entrer(bac, nav).url == "/espace/"


def test_identifiers_may_be_judged_first_by_rule(app: Flask) -> None:
    bac = Bac.ouvrir(app, "2023", {"captcha_avant_identifiants": False})
    espace(bac)
    nav = entrer(bac, bac.navigateur(), captcha="zzzzzz", mot_de_passe="faux")
    assert len(nav.erreurs()) == 2
    assert entrer(bac, nav, captcha="zzzzzz").a("authentification", app)


def test_one_message_for_unknown_address_and_wrong_password(bac: Bac) -> None:
    espace(bac)
    nav = bac.navigateur()
    [mot_de_passe_faux] = entrer(bac, nav, mot_de_passe="faux").erreurs()
    [adresse_inconnue] = entrer(bac, nav, adresse_electronique="x@example.org").erreurs()
    assert mot_de_passe_faux == adresse_inconnue


@pytest.mark.parametrize("champ", ["adresse_electronique", "mot_de_passe", "captcha"])
def test_each_of_the_three_is_needed(bac: Bac, app: Flask, champ: str) -> None:
    espace(bac)
    nav = entrer(bac, bac.navigateur(), **{champ: ""})
    assert nav.a("authentification", app)
    assert len(nav.erreurs()) == 1


def test_lock_after_five_wrong_passwords(bac: Bac) -> None:
    espace(bac)
    nav = bac.navigateur()
    for _ in range(5):
        entrer(bac, nav, mot_de_passe="faux")
    assert "trop d'essais" in entrer(bac, nav).erreurs()[0]
    bac.avancer("PT15M")
    assert entrer(bac, nav).url == "/espace/"


def test_expired_password_still_opens_the_space(bac: Bac) -> None:
    espace(bac)
    bac.avancer("P1200D")
    nav = entrer(bac, bac.navigateur())
    assert nav.url == "/espace/"
    assert "Expiration du mot de passe : 24/08/2026" in nav.texte()


def test_double_click_on_connexion_opens_once(bac: Bac) -> None:
    espace(bac)
    nav = bac.navigateur().aller("/authentification")
    champs = {**nav.champs(), "adresse_electronique": ADRESSE, "mot_de_passe": SECRET, "captcha": image(bac, nav)}
    for _ in range(2):
        reponse = nav.client.post("/authentification", data=champs)
        assert reponse.headers["Location"] == "/espace/"


@pytest.mark.parametrize("chemin", ["/", "/services", "/coordonnees", "/dossiers", "/suppression"])
def test_space_without_session_leads_to_the_log_in(bac: Bac, app: Flask, chemin: str) -> None:
    assert bac.navigateur().aller(f"/espace{chemin}").a("authentification", app)


def test_session_left_idle_starts_again_at_the_log_in(bac: Bac, app: Flask) -> None:
    nav = bac.navigateur("gestion_services")
    bac.avancer("PT31M")
    assert nav.aller("/espace/services").a("authentification", app)
    assert "Votre session a expiré" in nav.texte()


def test_screens_of_other_editions_are_unknown(bac: Bac) -> None:
    assert bac.navigateur().aller("/espace-professionnel/connexion").reponse.status_code == 404
    assert Bac.ouvrir(bac.app, "2013").navigateur().aller("/authentification").reponse.status_code == 404
