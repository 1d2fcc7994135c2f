"""The image to copy, its sound, its renewal."""

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from identifiants import reponse
from navigateur import Bac, Navigateur


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


@pytest.fixture
def nav(bac: Bac) -> Navigateur:
    return bac.navigateur().aller("/activation/code")


def cle(page: BeautifulSoup) -> str:
    image = page.select_one("img[data-captcha-id]")
    assert image is not None
    return str(image["data-captcha-id"])


def test_picture_and_sound(nav: Navigateur) -> None:
    image = nav.client.get(f"/captcha/{cle(nav.page)}.png")
    assert (image.mimetype, image.data[:4]) == ("image/png", b"\x89PNG")
    son = nav.client.get(f"/captcha/{cle(nav.page)}.wav")
    assert (son.mimetype, son.data[:4]) == ("audio/wav", b"RIFF")
    assert image.headers["Cache-Control"] == "no-store"


def test_new_image_at_each_display_and_dead_once_sent(bac: Bac, nav: Navigateur) -> None:
    premiere = cle(nav.page)
    assert reponse(bac, nav) == reponse(bac, nav).lower()
    assert len(reponse(bac, nav)) == 6
    nav.envoyer(activation_code="x" * 12, captcha="zzzzzz")
    assert cle(nav.page) != premiere
    assert nav.client.get(f"/captcha/{premiere}.png").status_code == 404
    bac.api("GET", f"/captchas/{premiere}", statut=404)


def test_a_solved_image_is_good_once(bac: Bac, nav: Navigateur) -> None:
    envoi = {**nav.champs(), "activation_code": "x" * 12, "captcha": reponse(bac, nav)}
    nav.client.post("/activation/code", data=envoi)
    assert "n'est pas reconnu" in nav.aller("/activation/code").erreurs()[0]
    nav.client.post("/activation/code", data=envoi)
    assert "ne sont pas ceux de l'image" in nav.aller("/activation/code").erreurs()[0]


def test_case_and_blanks_do_not_count_but_the_length_does(bac: Bac, nav: Navigateur) -> None:
    nav.envoyer(activation_code="x" * 12, captcha=f" {reponse(bac, nav).upper()} ")
    assert "n'est pas reconnu" in nav.erreurs()[0]
    nav.envoyer(captcha=reponse(bac, nav)[:5])
    assert "ne sont pas ceux de l'image" in nav.erreurs()[0]


def test_change_the_image_by_its_link_kills_the_old_one(nav: Navigateur) -> None:
    ancienne = cle(nav.page)
    lien = next(a for a in nav.page.find_all("a") if a.get_text() == "Changer l'image")
    nav.aller(f"/activation/code{lien['href']}")
    assert cle(nav.page) != ancienne
    assert nav.client.get(f"/captcha/{ancienne}.png").status_code == 404


def test_change_the_image_by_the_script(bac: Bac, nav: Navigateur) -> None:
    ancienne, envoi = cle(nav.page), nav.champs()
    adresse = f"/captcha/{ancienne}/renouveler"
    nouvelle = nav.client.post(adresse, headers={"X-CSRFToken": envoi["csrf_token"]}).json
    assert nouvelle["image"] == f"/captcha/{nouvelle['id']}.png"
    assert nouvelle["son"] == f"/captcha/{nouvelle['id']}.wav"
    assert nav.client.get(f"/captcha/{ancienne}.png").status_code == 404
    reponse_neuve = bac.api("GET", f"/captchas/{nouvelle['id']}")["answer"]
    nav.envoyer(activation_code="x" * 12, captcha_id=nouvelle["id"], captcha=reponse_neuve)
    assert "n'est pas reconnu" in nav.erreurs()[0]


def test_renewal_without_a_session_starts_again(nav: Navigateur) -> None:
    assert nav.client.post(f"/captcha/{cle(nav.page)}/renouveler").status_code == 303


def test_empty_form_tells_both_fields_in_the_order_of_the_screen(nav: Navigateur) -> None:
    nav.envoyer()
    assert [e.partition(" :")[0] for e in nav.erreurs()] == [
        "Saisissez le code d'activation",
        "Recopiez les caractères de l'image",
    ]
    resume = [a.get_text() for a in nav.page.select("[role=alert] a")]
    assert [texte.partition(" :")[0] for texte in resume] == [e.partition(" :")[0] for e in nav.erreurs()]


def test_image_of_another_sandbox_is_unknown(app: Flask, nav: Navigateur) -> None:
    ailleurs = Bac.ouvrir(app, "2023").navigateur()
    assert ailleurs.client.get(f"/captcha/{cle(nav.page)}.png").status_code == 404


def test_other_editions_have_no_image(app: Flask) -> None:
    assert Bac.ouvrir(app, "2013").navigateur().client.get("/captcha/x.png").status_code == 404
