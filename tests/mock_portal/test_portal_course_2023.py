"""Two users at once in 2023: the database decides who has the new address, and who uses the code."""

import pytest
from flask import Flask
from identifiants import (
    ADRESSE,
    AUTRE,
    NOUVELLE,
    SECRET,
    avec_espace,
    changer_adresse,
    code_recu,
    connecte,
    ouvre,
    reponse,
    saisir_code,
)
from navigateur import Bac, Navigateur
from test_portal_course import ensemble


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def test_two_users_take_one_new_address(app: Flask, bac: Bac) -> None:
    usagers = [connecte(bac, avec_espace(bac, adresse)) for adresse in (ADRESSE, AUTRE)]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "changement"})
    ensemble(*(lambda usager=usager: changer_adresse(usager) for usager in usagers))
    assert sorted(usager.a("attente_code", app) for usager in usagers) == [False, True]
    [perdant] = [usager for usager in usagers if not usager.a("attente_code", app)]
    assert perdant.a("modification_identifiants", app)
    assert "déjà associée" in perdant.erreurs()[0]
    assert len(bac.courriels(NOUVELLE)) == 1


def test_one_code_typed_by_two_at_once_changes_once(app: Flask, bac: Bac) -> None:
    nav = connecte(bac, avec_espace(bac))
    changer_adresse(nav)
    usagers = [saisir_code(bac, bac.navigateur(), code_recu(bac)) for _ in range(2)]
    bac.api("PUT", "/faults/barriere", {"count": 2, "point": "activation"})

    def continuer(usager: Navigateur) -> Navigateur:
        return usager.envoyer(activation_adresse_electronique=NOUVELLE)

    ensemble(*(lambda usager=usager: continuer(usager) for usager in usagers))
    assert sorted(usager.a("activation_recapitulatif", app) for usager in usagers) == [False, True]
    assert [espace["adresse_electronique"] for espace in bac.api("GET", "")["spaces"]] == [NOUVELLE]


def test_a_change_and_a_new_space_do_not_share_an_address(bac: Bac) -> None:
    changer_adresse(connecte(bac, avec_espace(bac)))
    corps = {"adresse_electronique": NOUVELLE.upper(), "mot_de_passe": "x" * 20, "mode": "expert", "etat": "attente"}
    bac.api("POST", "/spaces", corps, 409)
    bac.avancer("PT48H1M")
    bac.api("POST", "/spaces", corps, 201)


@pytest.mark.parametrize("renouvelee", [True, False])
def test_log_in_gives_another_token_and_the_former_opens_nothing(app: Flask, renouvelee: bool) -> None:
    bac = Bac.ouvrir(app, "2023", rules={"session_renouvelee_a_la_connexion": renouvelee})
    avec_espace(bac)
    nav = bac.navigateur().aller("/authentification")
    avant = nav.client.get_cookie("jeton_session")
    assert avant is not None
    nav.envoyer(adresse_electronique=ADRESSE, mot_de_passe=SECRET, captcha=reponse(bac, nav))
    apres = nav.client.get_cookie("jeton_session")
    assert apres is not None
    assert nav.url == "/espace/"
    assert (avant.value != apres.value) is renouvelee
    ancien = bac.navigateur()
    ancien.client.set_cookie("jeton_session", avant.value)
    assert (ancien.aller("/espace/").url == "/espace/") is not renouvelee
    assert ouvre(bac, ADRESSE, SECRET)
