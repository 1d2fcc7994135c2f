"""Two windows of one browser, or two clicks in one: what the second request finds of the first."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from flask import Flask
from identifiants import (
    ADRESSE,
    AUTRE,
    NEUF,
    SECRET,
    avec_espace,
    changer_mot_de_passe,
    connecte,
    jumeau,
    ouvre,
    reponse,
)
from navigateur import Bac, Navigateur

from mock_portal.web import incidents
from mock_portal.web.proprietaire import AUTRE_ESPACE

A_UN_ESPACE = {
    "2023": ("modification_identifiants", "suppression_espace"),
    "2025": ("compte_bancaire", "paiement", "adhesion_services", "messagerie"),
}


@pytest.fixture
def bac(app: Flask) -> Bac:
    return Bac.ouvrir(app, "2023")


def avec_entreprise(bac: Bac, adresse: str, siren: str) -> dict[str, Any]:
    """A space that holds a company."""
    bac.api("POST", "/companies", {"siren": siren, "raison_sociale": "IMPRIMERIE DU PONT"})
    return avec_espace(bac, adresse, entreprises=[{"siren": siren, "services": ["Payer : TVA"]}])


def saisies(bac: Bac, nav: Navigateur, adresse: str = ADRESSE, mot_de_passe: str = SECRET) -> dict[str, str]:
    """The log-in that the browser shows, its image copied right."""
    return {"adresse_electronique": adresse, "mot_de_passe": mot_de_passe, "captcha": reponse(bac, nav)}


def ailleurs(bac: Bac, nav: Navigateur, adresse: str = AUTRE) -> None:
    """Log in to that address in a second window of the same browser."""
    fenetre = Navigateur(nav.client).aller("/authentification")
    assert fenetre.envoyer(**saisies(bac, fenetre, adresse)).url == "/espace/"


def pendant_l_attente(monkeypatch: pytest.MonkeyPatch, action: Callable[[], object]) -> None:
    """The first delay lasts as long as that action; no time passes in the others."""
    attentes = iter([action])
    monkeypatch.setattr(incidents, "time", SimpleNamespace(sleep=lambda _s: next(attentes, lambda: None)()))


def test_a_log_in_sent_twice_opens_the_space_twice(app: Flask, bac: Bac) -> None:
    avec_espace(bac)
    nav = bac.navigateur().aller("/authentification")
    second, donnees = jumeau(app, nav), saisies(bac, nav)
    assert nav.envoyer(**donnees).url == "/espace/"
    assert second.envoyer(**donnees).url == "/espace/"


@pytest.mark.parametrize(
    ("adresse", "mot_de_passe"), [(AUTRE, SECRET), (ADRESSE, NEUF)], ids=["autre adresse", "autre mot de passe"]
)
def test_an_image_used_up_opens_nothing_else(app: Flask, bac: Bac, adresse: str, mot_de_passe: str) -> None:
    avec_espace(bac)
    avec_espace(bac, AUTRE)
    nav = bac.navigateur().aller("/authentification")
    second, donnees = jumeau(app, nav), saisies(bac, nav)
    assert nav.envoyer(**donnees).url == "/espace/"
    second.envoyer(**{**donnees, "adresse_electronique": adresse, "mot_de_passe": mot_de_passe})
    assert second.a("authentification", app)
    assert second.erreurs()
    assert second.aller("/espace/").a("authentification", app)


@pytest.mark.parametrize(("edition", "ecran"), [(e, ecran) for e, ecrans in A_UN_ESPACE.items() for ecran in ecrans])
def test_a_form_of_one_space_is_not_sent_by_another(app: Flask, edition: str, ecran: str) -> None:
    bac = Bac.ouvrir(app, edition)
    nav = connecte(bac, avec_entreprise(bac, ADRESSE, "987654321"), ecran)
    avec_entreprise(bac, AUTRE, "000299001")
    ailleurs(bac, nav)
    assert AUTRE_ESPACE in nav.envoyer().texte()


def test_a_password_is_not_changed_by_the_form_of_another_space(bac: Bac) -> None:
    nav = connecte(bac, avec_espace(bac))
    avec_espace(bac, AUTRE)
    ailleurs(bac, nav)
    nav.envoyer(choix_mot_de_passe="y", mot_de_passe=NEUF, confirmation_mot_de_passe=NEUF)
    assert AUTRE_ESPACE in nav.texte()
    assert ouvre(bac, AUTRE, SECRET)
    assert ouvre(bac, ADRESSE, SECRET)
    assert "Votre mot de passe" in changer_mot_de_passe(nav).texte()
    assert ouvre(bac, AUTRE, NEUF)


def test_a_space_is_not_removed_by_the_form_of_another_one(bac: Bac) -> None:
    nav = connecte(bac, avec_espace(bac), "suppression_espace")
    avec_espace(bac, AUTRE)
    ailleurs(bac, nav)
    nav.envoyer(confirmation_suppression="y")
    assert ouvre(bac, AUTRE, SECRET)
    assert ouvre(bac, ADRESSE, SECRET)


def test_a_slow_page_knows_that_another_window_logged_out(
    app: Flask, bac: Bac, monkeypatch: pytest.MonkeyPatch
) -> None:
    nav = connecte(bac, avec_espace(bac), "espace_sans_entreprise")
    autre = jumeau(app, nav)
    bac.api("PUT", "/faults/delai", {"millisecondes": 1})
    pendant_l_attente(monkeypatch, lambda: autre.aller("/quitter"))
    assert nav.aller("/espace/").a("authentification", app)


def test_a_slow_log_in_sent_twice_opens_the_space_twice(app: Flask, bac: Bac, monkeypatch: pytest.MonkeyPatch) -> None:
    avec_espace(bac)
    nav = bac.navigateur().aller("/authentification")
    second, donnees = jumeau(app, nav), saisies(bac, nav)
    bac.api("PUT", "/faults/delai", {"millisecondes": 1})
    pendant_l_attente(monkeypatch, lambda: second.envoyer(**donnees))
    assert nav.envoyer(**donnees).url == "/espace/"
    assert second.url == "/espace/"
