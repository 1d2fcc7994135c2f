"""The change form and what follows it (CHG23 chapters 3 and 4.1)."""

import pytest
from flask import Flask
from identifiants import (
    ADRESSE,
    AUTRE,
    IDENTIFIANTS,
    NEUF,
    NOUVELLE,
    SECRET,
    avec_espace,
    changer_adresse,
    changer_mot_de_passe,
    code_recu,
    connecte,
    ouvre,
)
from navigateur import Bac, Navigateur


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


@pytest.fixture
def nav(bac: Bac) -> Navigateur:
    return connecte(bac, avec_espace(bac))


def test_password_alone_changes_at_once(app: Flask, bac: Bac, nav: Navigateur) -> None:
    changer_mot_de_passe(nav)
    assert nav.a("mot_de_passe_reinitialise", app)
    assert "Mme ROSEMONDE Lila" in nav.texte()
    assert "Ce mot de passe est valable jusqu'au 24 août 2026." in nav.texte()
    [courriel] = bac.courriels()
    assert courriel["to"] == ADRESSE
    assert "valable jusqu'au 24 août 2026." in courriel["text"]
    premiere = nav.texte()
    assert nav.aller(nav.url).texte() == premiere
    assert len(bac.courriels()) == 1
    assert ouvre(bac, ADRESSE, NEUF)
    assert not ouvre(bac, ADRESSE, SECRET)


def test_other_browsers_are_logged_out_and_this_one_is_not(app: Flask, bac: Bac) -> None:
    espace = avec_espace(bac)
    ici, ailleurs = connecte(bac, espace), connecte(bac, espace)
    changer_mot_de_passe(ici)
    assert ici.aller(IDENTIFIANTS).a("modification_identifiants", app)
    assert ailleurs.aller(IDENTIFIANTS).a("authentification", app)


def test_address_waits_for_its_code(app: Flask, bac: Bac, nav: Navigateur) -> None:
    changer_adresse(nav)
    assert nav.a("attente_code", app)
    assert "ROSEMONDE Lila" in nav.texte()
    assert f"({NOUVELLE})" in nav.texte()
    [courriel] = bac.courriels()
    assert courriel["to"] == NOUVELLE
    assert "48 heures maximum" in courriel["text"]
    assert ouvre(bac, ADRESSE, SECRET)
    assert not ouvre(bac, NOUVELLE, SECRET)


def test_same_form_twice_is_one_change(app: Flask, bac: Bac, nav: Navigateur) -> None:
    envoi = {**nav.champs(), "choix_adresse": "y", "adresse_electronique": NOUVELLE}
    envoi["confirmation_adresse_electronique"] = NOUVELLE
    for _ in range(2):
        assert nav.client.post(IDENTIFIANTS, data=envoi).headers["Location"].endswith("/attente")
    assert changer_adresse(nav, NOUVELLE.upper()).a("attente_code", app)
    assert len(bac.courriels()) == 1


def test_password_form_twice_is_one_change(bac: Bac, nav: Navigateur) -> None:
    envoi = {**nav.champs(), "choix_mot_de_passe": "y", "mot_de_passe": NEUF, "confirmation_mot_de_passe": NEUF}
    for _ in range(2):
        assert nav.client.post(IDENTIFIANTS, data=envoi).headers["Location"].endswith("/mot-de-passe")
    assert len(bac.courriels()) == 1


def test_refused_form_twice_keeps_its_messages(nav: Navigateur) -> None:
    envoi = {**nav.champs(), "choix_adresse": "y", "adresse_electronique": "abc"}
    for _ in range(2):
        assert nav.client.post(IDENTIFIANTS, data=envoi).headers["Location"].endswith(IDENTIFIANTS)
    nav.aller(IDENTIFIANTS)
    assert len(nav.erreurs()) == 2
    assert nav.champs()["adresse_electronique"] == "abc"


@pytest.mark.parametrize(
    ("saisies", "message"),
    [
        ({}, "Modifier mon adresse électronique : cochez le ou les"),
        ({"adresse_electronique": NOUVELLE, "mot_de_passe": NEUF}, "Modifier mon adresse électronique : cochez"),
        (
            {"choix_adresse": "y", "adresse_electronique": ""},
            "Nouvelle adresse électronique : ce champ est obligatoire",
        ),
        ({"choix_adresse": "y", "adresse_electronique": "a@x"}, "l'adresse n'est pas valide"),
        ({"choix_adresse": "y", "adresse_electronique": f" {ADRESSE.upper()} "}, "est déjà celle de votre espace"),
        ({"choix_adresse": "y", "adresse_electronique": AUTRE}, "déjà associée à un espace"),
        (
            {"choix_adresse": "y", "adresse_electronique": NOUVELLE, "confirmation_adresse_electronique": AUTRE},
            "Confirmez votre nouvelle adresse électronique : les deux saisies doivent être identiques",
        ),
        ({"choix_mot_de_passe": "y"}, "Nouveau mot de passe : ce champ est obligatoire"),
        ({"choix_mot_de_passe": "y", "mot_de_passe": NEUF[:19]}, "20 caractères au minimum"),
        ({"choix_mot_de_passe": "y", "mot_de_passe": "Nouveau 0MotDePasse12"}, "ne doit pas contenir d'espace"),
        ({"choix_mot_de_passe": "y", "mot_de_passe": SECRET}, "doit être différent de votre mot de passe actuel"),
        ({"choix_mot_de_passe": "y", "mot_de_passe": NEUF, "confirmation_mot_de_passe": NEUF.lower()}, "identiques"),
    ],
)
def test_refusals(app: Flask, bac: Bac, nav: Navigateur, saisies: dict[str, str], message: str) -> None:
    if message == "une autre saisie":
        message, saisies = (
            "les deux saisies doivent être identiques",
            {**saisies, "confirmation_adresse_electronique": "x"},
        )
    avec_espace(bac, AUTRE)
    nav.envoyer(**saisies)
    assert nav.a("modification_identifiants", app)
    assert any(message in erreur for erreur in nav.erreurs()), nav.erreurs()
    assert nav.champs()["mot_de_passe"] == ""
    assert bac.courriels() == []
    assert ouvre(bac, ADRESSE, SECRET)


@pytest.mark.parametrize("longueur", [100, 101])
def test_length_of_the_address(app: Flask, nav: Navigateur, longueur: int) -> None:
    adresse = f"{'a' * 60}@{'b' * (longueur - 64)}.fr"
    assert len(adresse) == longueur
    assert changer_adresse(nav, adresse).a("attente_code", app) == (longueur == 100)


def test_no_maximum_and_no_silent_cut(bac: Bac, nav: Navigateur) -> None:
    long = "Abcdefgh12" * 6 + "Wxyz"
    changer_mot_de_passe(nav, long)
    assert ouvre(bac, ADRESSE, long)
    assert not ouvre(bac, ADRESSE, long[:20])


def test_unticked_values_count_only_where_the_rule_is_off(app: Flask, bac: Bac, nav: Navigateur) -> None:
    changer_mot_de_passe(nav, NEUF, adresse_electronique=NOUVELLE, confirmation_adresse_electronique="x")
    assert nav.a("mot_de_passe_reinitialise", app)
    laxiste = Bac.ouvrir(app, "2023", {"valeur_non_cochee_ignoree": False})
    libre = connecte(laxiste, avec_espace(laxiste))
    libre.envoyer(adresse_electronique=NOUVELLE, confirmation_adresse_electronique=NOUVELLE)
    assert libre.a("attente_code", app)


def test_second_change_voids_the_first_code(bac: Bac, nav: Navigateur) -> None:
    changer_adresse(nav)
    changer_adresse(nav, AUTRE)
    assert f"({AUTRE})" in nav.texte()
    assert code_recu(bac) != code_recu(bac, AUTRE)
    assert changer_adresse(nav).texte().count(NOUVELLE) == 1
    assert len(bac.courriels(NOUVELLE)) == 2


def test_address_typed_is_kept_and_the_current_one_stands_there_before(nav: Navigateur) -> None:
    assert nav.champs()["adresse_electronique"] == ADRESSE
    nav.envoyer(choix_adresse="y", adresse_electronique="abc", confirmation_adresse_electronique="abd")
    saisies = nav.champs()
    assert (saisies["adresse_electronique"], saisies["confirmation_adresse_electronique"]) == ("abc", "abd")
    assert saisies["choix_adresse"] == "y"
    nav.aller(IDENTIFIANTS)
    assert "choix_adresse" not in nav.champs()


def test_cancel_and_direct_addresses(app: Flask, bac: Bac, nav: Navigateur) -> None:
    annuler = nav.page.select_one("button[form=annuler]")
    assert annuler is not None
    assert annuler.get_text() == "Annuler"
    formulaire = nav.page.select_one("form#annuler[method=get]")
    assert formulaire is not None
    assert nav.aller(str(formulaire["action"])).a("gestion_services", app)
    for page in ("attente", "mot-de-passe"):
        assert nav.aller(f"{IDENTIFIANTS}/{page}").a("modification_identifiants", app)
        assert bac.navigateur().aller(f"{IDENTIFIANTS}/{page}").a("authentification", app)


def test_breakdown_loses_no_entry(bac: Bac, nav: Navigateur) -> None:
    bac.api("PUT", "/faults/erreur_500", {})
    envoi = {**nav.champs(), "choix_adresse": "y", "adresse_electronique": NOUVELLE}
    assert nav.client.post(IDENTIFIANTS, data=envoi).status_code == 500
    bac.api("DELETE", "/faults/erreur_500")
    nav.aller(IDENTIFIANTS)
    assert (nav.champs()["choix_adresse"], nav.champs()["adresse_electronique"]) == ("y", NOUVELLE)
    assert bac.courriels() == []
