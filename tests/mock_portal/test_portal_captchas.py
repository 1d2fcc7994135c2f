"""Images to copy: one image, one submission, whoever is first; the control API tells the answer of a living one."""

import pytest
from flask import Flask
from monde import Monde
from navigateur import Bac, Navigateur
from sqlalchemy.orm import Session

from mock_portal.domain import captchas


def test_answers_are_six_clear_signs(session: Session) -> None:
    monde = Monde(session)
    tirees = {captchas.creer(session, monde.world).reponse for _ in range(200)}
    assert len(tirees) == 200
    assert {len(reponse) for reponse in tirees} == {6}
    assert set("".join(tirees)) <= set(captchas.ALPHABET)
    assert not set("0o1li") & set(captchas.ALPHABET)


def test_length_by_rule(session: Session) -> None:
    assert len(captchas.creer(session, Monde(session, captcha_longueur=8).world).reponse) == 8


@pytest.mark.parametrize("forme", ["{}", "  {} ", "majuscules"])
def test_case_and_blanks_do_not_count(session: Session, forme: str) -> None:
    world = Monde(session).world
    captcha = captchas.creer(session, world)
    saisie = captcha.reponse.upper() if forme == "majuscules" else forme.format(captcha.reponse)
    assert captchas.verifier(session, world, captcha.id, saisie)


@pytest.mark.parametrize("premiere", [None, "", "faux", "é", "x" * 5000])
def test_right_or_wrong_it_is_used_up(session: Session, premiere: str | None) -> None:
    world = Monde(session).world
    captcha = captchas.creer(session, world)
    identifiant, reponse = captcha.id, captcha.reponse
    assert captchas.verifier(session, world, identifiant, reponse if premiere is None else premiere) is (
        premiere is None
    )
    assert captchas.trouver(session, world, identifiant) is None
    assert not captchas.verifier(session, world, identifiant, reponse)
    assert not captchas.tuer(session, world, identifiant)


def test_five_of_the_six_signs_are_not_enough(session: Session) -> None:
    world = Monde(session).world
    captcha = captchas.creer(session, world)
    assert not captchas.verifier(session, world, captcha.id, captcha.reponse[:5])


def test_rules_let_it_serve_again_or_let_anything_pass(session: Session) -> None:
    encore, tout = Monde(session, captcha_usage_unique=False).world, Monde(session, captcha_verifie=False).world
    captcha = captchas.creer(session, encore)
    assert not captchas.verifier(session, encore, captcha.id, "faux")
    assert all(captchas.verifier(session, encore, captcha.id, captcha.reponse) for _ in range(2))
    assert captchas.verifier(session, tout, "inconnu", "faux")


def test_another_sandbox_knows_nothing_of_it(session: Session) -> None:
    un, deux = Monde(session).world, Monde(session).world
    captcha = captchas.creer(session, un)
    assert captchas.trouver(session, deux, captcha.id) is None
    assert not captchas.verifier(session, deux, captcha.id, captcha.reponse)
    assert captchas.trouver(session, un, captcha.id) is captcha


def affiche(nav: Navigateur) -> str:
    image = nav.page.select_one("img[data-captcha-id]")
    assert image is not None
    return str(image["data-captcha-id"])


@pytest.mark.parametrize("ecran", ["authentification", "activation_code"])
def test_api_tells_the_answer_while_the_image_lives(app: Flask, ecran: str) -> None:
    bac = Bac.ouvrir(app, "2023")
    nav = bac.navigateur(ecran)
    captcha = affiche(nav)
    assert len(bac.api("GET", f"/captchas/{captcha}", statut=200)["answer"]) == 6
    Bac.ouvrir(app, "2023").api("GET", f"/captchas/{captcha}", statut=404)
    nav.envoyer()
    bac.api("GET", f"/captchas/{captcha}", statut=404)
    assert affiche(nav) != captcha
