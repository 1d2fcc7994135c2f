"""Every disturbance disturbs, and stops when it is taken off."""

import time

import pytest
from flask import Flask
from navigateur import ADRESSE, Bac, inscrire

from mock_portal.control.incidents import INCIDENTS


def test_delay(bac: Bac, monkeypatch: pytest.MonkeyPatch) -> None:
    attentes: list[float] = []
    monkeypatch.setattr(time, "sleep", attentes.append)
    nav = bac.navigateur("accueil")
    bac.api("PUT", "/faults/delai", {"millisecondes": 250})
    nav.aller("/")
    bac.api("DELETE", "/faults/delai")
    nav.aller("/")
    assert attentes == [0.25]


def test_error_500_on_one_screen_loses_no_entry(app: Flask, bac: Bac) -> None:
    nav = bac.navigateur("formulaire_inscription")
    bac.api("PUT", "/faults/erreur_500", {"ecran": "recapitulatif"})
    nav.envoyer(nom="Garcia", prenom="A", siren="987654321", telephone="01", ville="X", reponse="y")
    assert nav.reponse.status_code == 500
    assert "Traceback" not in nav.texte()
    assert nav.page.find("a", string="Retour à la page d'accueil")
    bac.api("DELETE", "/faults/erreur_500")
    assert "Nom : Garcia" in nav.aller(nav.url).texte()


def test_error_500_on_a_screen_known_only_once_its_page_is_made(bac: Bac) -> None:
    nav = bac.navigateur("accueil")
    bac.api("PUT", "/faults/erreur_500", {"ecran": "introuvable"})
    assert nav.aller("/nulle-part").reponse.status_code == 500
    assert nav.aller("/").reponse.status_code == 200
    bac.api("DELETE", "/faults/erreur_500")
    assert nav.aller("/nulle-part").reponse.status_code == 404


def test_error_500_everywhere(bac: Bac) -> None:
    nav = bac.navigateur("accueil")
    bac.api("PUT", "/faults/erreur_500", {})
    assert nav.aller("/aide").reponse.status_code == 500
    assert [ligne["screen"] for ligne in bac.api("GET", "/journal")] == ["accueil", "erreur"]


def test_error_500_at_confirming_registers_nothing(bac: Bac) -> None:
    nav = bac.navigateur("recapitulatif")
    bac.api("PUT", "/faults/erreur_500", {"ecran": "recapitulatif"})
    assert nav.envoyer().reponse.status_code == 500
    assert bac.courriels() == []
    assert bac.api("GET", "")["spaces"] == []


def test_lost_mail(app: Flask, bac: Bac) -> None:
    bac.api("PUT", "/faults/courriel_perdu", {})
    assert inscrire(bac).a("attente_activation", app)
    bac.avancer("P60D")
    assert bac.courriels() == []


def test_late_mail(bac: Bac) -> None:
    bac.api("PUT", "/faults/courriel_tardif", {"duree": "PT2H"})
    inscrire(bac)
    bac.avancer("PT1H59M")
    assert bac.courriels() == []
    bac.avancer("PT1M")
    [courriel] = bac.courriels()
    assert courriel["sent_at"] == "2013-06-14T16:00:00+02:00"


def test_stray_mail(bac: Bac) -> None:
    bac.api("PUT", "/faults/courriel_detourne", {"adresse": "ailleurs@example.org"})
    inscrire(bac)
    assert bac.courriels(ADRESSE) == []
    assert len(bac.courriels("ailleurs@example.org")) == 1


def test_double_registration(app: Flask, bac: Bac) -> None:
    bac.api("PUT", "/faults/double_inscription", {})
    assert inscrire(bac).a("attente_activation", app)
    assert len(bac.courriels(ADRESSE)) == 2
    assert len(bac.api("GET", "")["spaces"]) == 2


@pytest.mark.parametrize("nom", INCIDENTS)
def test_taking_off_what_is_not_on_does_nothing(bac: Bac, nom: str) -> None:
    bac.api("DELETE", f"/faults/{nom}", statut=204)
