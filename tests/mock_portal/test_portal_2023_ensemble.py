"""Two at once: two users after one address, or one user whose click went twice."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from identifiants import (
    AUTRE,
    IDENTIFIANTS,
    NOUVELLE,
    avec_espace,
    changer_adresse,
    code_recu,
    connecte,
    jumeau,
    saisir_code,
)
from navigateur import Bac

CHANGEMENT = {
    "choix_adresse": "y",
    "adresse_electronique": NOUVELLE,
    "confirmation_adresse_electronique": NOUVELLE,
}


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def ensemble(*actions: Callable[[], object]) -> None:
    with ThreadPoolExecutor(len(actions)) as fils:
        for futur in [fils.submit(action) for action in actions]:
            futur.result()


def test_two_users_ask_for_one_address(app: Flask, bac: Bac) -> None:
    usagers = [connecte(bac, avec_espace(bac)), connecte(bac, avec_espace(bac, AUTRE))]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "changement"})
    ensemble(*(lambda usager=usager: changer_adresse(usager) for usager in usagers))
    assert sorted(usager.a("attente_code", app) for usager in usagers) == [False, True]
    [perdant] = [usager for usager in usagers if not usager.a("attente_code", app)]
    assert "déjà associée à un espace" in perdant.erreurs()[0]
    assert len(bac.courriels(NOUVELLE)) == 1


def test_one_change_sent_twice_at_once_is_one_mail(app: Flask, bac: Bac) -> None:
    nav = connecte(bac, avec_espace(bac)).aller(IDENTIFIANTS)
    autre = jumeau(app, nav)
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "changement"})
    ensemble(*(lambda n=n: n.envoyer(**CHANGEMENT) for n in (nav, autre)))
    assert nav.a("attente_code", app)
    assert autre.a("attente_code", app)
    assert len(bac.courriels(NOUVELLE)) == 1


def test_one_activation_sent_twice_at_once_is_one_summary(app: Flask, bac: Bac) -> None:
    nav = changer_adresse(connecte(bac, avec_espace(bac)))
    autre = jumeau(app, saisir_code(bac, nav, code_recu(bac)))
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "activation"})
    ensemble(*(lambda n=n: n.envoyer(activation_adresse_electronique=NOUVELLE) for n in (nav, autre)))
    assert nav.a("activation_recapitulatif", app)
    assert autre.a("activation_recapitulatif", app)
