"""Two users at once: the database decides, whatever was read before."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from navigateur import ADRESSE, Bac, Navigateur, activer

from mock_portal.domain import codes

TOUT = {"Votre adresse électronique": ADRESSE}


def ensemble(*actions: Callable[[], object]) -> list[object]:
    """Run them in threads; the barrier in the portal holds them side by side."""
    with ThreadPoolExecutor(len(actions)) as fils:
        return [futur.result() for futur in [fils.submit(action) for action in actions]]


def test_two_users_take_one_address(app: Flask, bac: Bac) -> None:
    usagers = [bac.navigateur("recapitulatif", TOUT) for _ in range(2)]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "inscription"})
    ensemble(*(usager.envoyer for usager in usagers))
    arrives = sorted(usager.a("attente_activation", app) for usager in usagers)
    assert arrives == [False, True]
    [perdant] = [usager for usager in usagers if not usager.a("attente_activation", app)]
    assert perdant.a("identifiants", app)
    assert perdant.champs()["adresse_electronique"] == ADRESSE
    assert len(bac.courriels()) == 1
    assert len(bac.api("GET", "")["spaces"]) == 1


def test_one_user_twice_at_once_is_one_registration(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("recapitulatif", TOUT)
    autre = Navigateur(app.test_client()).aller("/")
    for cookie in ("bac", "jeton_session"):
        valeur = nav.client.get_cookie(cookie)
        assert valeur is not None
        autre.client.set_cookie(cookie, valeur.value)
    autre.aller(nav.url)
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "inscription"})
    ensemble(nav.envoyer, autre.envoyer)
    assert nav.a("attente_activation", app)
    assert autre.a("attente_activation", app)
    assert len(bac.courriels()) == 1


def test_one_code_used_twice_at_once_activates_once(app: Flask, bac: Bac) -> None:
    bac.espace(ADRESSE, "attente")
    code = bac.code()
    usagers = [bac.navigateur() for _ in range(2)]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "activation"})
    ensemble(*(lambda usager=usager: activer(usager, code) for usager in usagers))
    assert sorted(usager.a("confirmation", app) for usager in usagers) == [False, True]


def test_barrier_alone_gives_up_without_effect(app: Flask, bac: Bac, monkeypatch) -> None:
    monkeypatch.setattr("mock_portal.web.incidents.ATTENTE_MAXIMALE", 0.05)
    nav = bac.navigateur("recapitulatif")
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "inscription"})
    assert nav.envoyer().reponse.status_code == 500
    assert bac.courriels() == []
    bac.api("DELETE", "/faults/barriere")
    assert nav.aller("/opale_inscription/recapitulatif").envoyer().a("attente_activation", app)


def test_sandbox_of_others_answers_while_some_wait(app: Flask, bac: Bac) -> None:
    usagers = [bac.navigateur("recapitulatif") for _ in range(2)]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "inscription"})
    with ThreadPoolExecutor(2) as fils:
        premier = fils.submit(usagers[0].envoyer)
        assert Bac.ouvrir(app).navigateur("accueil").reponse.status_code == 200
        second = fils.submit(usagers[1].envoyer)
        assert premier.result().a("attente_activation", app)
        assert second.result().a("attente_activation", app)


def test_codes_have_both_cases_and_digits() -> None:
    tires = {codes.tirer(12) for _ in range(200)}
    assert len(tires) == 200
    assert all(len(code) == 12 and code.isalnum() and code.isascii() for code in tires)
    assert all(any(map(test, code)) for code in tires for test in (str.islower, str.isupper, str.isdigit))
    assert len(codes.tirer(1)) == 1
