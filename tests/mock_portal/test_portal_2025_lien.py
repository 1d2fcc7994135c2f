"""Edition 2025: the mailed link, the cancellation, and the activation by a posted code (ALIM l.195-347)."""

import pytest
from flask import Flask
from identifiants import ouvre, saisir_code
from navigateur import Bac
from parcours_simplifie import (
    AUTRE_SIREN,
    CONNEXION,
    ENTREPRISE,
    SECRET,
    SIREN,
    activer,
    code_postal,
    demander,
    jusqu_au_formulaire,
    lettres,
    lien,
    ouvrir,
)

from mock_portal.rules import CHAMPS_OBLIGATOIRES


@pytest.fixture
def bac(app: Flask) -> Bac:
    return ouvrir(app)


def annuler(bac: Bac, adresse: str, mot_de_passe: str = SECRET) -> list[str]:
    """« Annulez votre demande »: the messages."""
    nav = bac.navigateur().aller("/creation").cliquer("Annulez votre demande")
    return nav.envoyer(adresse_electronique=adresse, mot_de_passe=mot_de_passe).erreurs()


def test_link_opens_without_session_and_twice(bac: Bac) -> None:
    demander(bac)
    pages = [bac.navigateur().aller(lien(bac)) for _ in range(2)]
    assert [nav.reponse.status_code for nav in pages] == [200, 200]
    assert pages[0].texte() == pages[1].texte()
    assert pages[0].texte().startswith("Adresse vérifiée - impots.gouv.fr (simulateur) L'adresse électronique")
    bac.avancer("P14D")
    assert len(lettres(bac)) == 1
    assert not ouvre(bac, CONNEXION, SECRET)


@pytest.mark.parametrize(("attente", "valable"), [("PT71H59M", True), ("PT72H1M", False)])
def test_link_lives_72_hours(bac: Bac, attente: str, valable: bool) -> None:
    demander(bac)
    bac.avancer(attente)
    nav = bac.navigateur().aller(lien(bac))
    assert nav.reponse.status_code == (200 if valable else 410)
    assert ("le délai de 72 heures est dépassé" in nav.texte()) is not valable
    bac.avancer("P14D")
    assert len(lettres(bac)) == int(valable)


def test_after_72_hours_everything_is_free_again(app: Flask, bac: Bac) -> None:
    demander(bac)
    bac.avancer("PT72H1M")
    assert demander(bac).a("enregistrement", app)


def test_altered_link_tells_nothing(bac: Bac) -> None:
    demander(bac)
    nav = bac.navigateur().aller(lien(bac)[:-1] + "!")
    assert nav.reponse.status_code == 410
    assert nav.titres() == ["Lien refusé"]
    assert SIREN not in nav.texte()


def test_second_request_for_the_siren_replaces_the_first(app: Flask, bac: Bac) -> None:
    demander(bac)
    premier = lien(bac)
    assert demander(bac).a("enregistrement", app)
    assert bac.navigateur().aller(premier).reponse.status_code == 410
    assert bac.navigateur().aller(lien(bac)).reponse.status_code == 200


@pytest.mark.parametrize("adresse", [ENTREPRISE, CONNEXION])
def test_cancellation_kills_the_link(app: Flask, bac: Bac, adresse: str) -> None:
    demander(bac)
    assert annuler(bac, adresse) == []
    assert bac.navigateur().aller(lien(bac)).reponse.status_code == 410
    assert demander(bac).a("enregistrement", app)


def test_cancellation_kills_the_code(app: Flask, bac: Bac) -> None:
    demander(bac)
    code = code_postal(bac)
    annuler(bac, CONNEXION)
    nav = saisir_code(bac, bac.navigateur(), code)
    assert nav.a("activation_code", app)
    assert not ouvre(bac, CONNEXION, SECRET)


def test_cancellation_wants_the_right_pair_and_tells_not_which_is_wrong(app: Flask, bac: Bac) -> None:
    demander(bac)
    assert annuler(bac, CONNEXION, "autre" * 5) == annuler(bac, "inconnue@example.org") != []
    assert bac.navigateur().aller("/creation/annulation/faite").a("annulation", app)
    assert bac.navigateur().aller(lien(bac)).reponse.status_code == 200


def test_cancellation_sent_twice(bac: Bac) -> None:
    demander(bac)
    nav = bac.navigateur().aller("/creation/annulation")
    envoi = {**nav.champs(), "adresse_electronique": CONNEXION, "mot_de_passe": SECRET}
    for _ in range(2):
        reponse = nav.client.post("/creation/annulation", data=envoi)
        assert reponse.headers["Location"] == "/creation/annulation/faite"


def test_cancellation_forbidden_by_rule(app: Flask) -> None:
    bac = ouvrir(app, rules={"demande_annulable": False})
    demander(bac)
    assert "ne peut pas être annulée" in annuler(bac, CONNEXION)[0]
    assert bac.navigateur().aller(lien(bac)).reponse.status_code == 200


def test_posted_code_wants_siren_and_log_in_address(app: Flask, bac: Bac) -> None:
    demander(bac)
    code = code_postal(bac)
    nav = bac.navigateur()
    for siren, adresse in ((AUTRE_SIREN, CONNEXION), (SIREN, ENTREPRISE)):
        activer(bac, nav, code, siren, adresse)
        assert nav.a("activation_identifiants", app)
        assert "le SIREN, l'adresse électronique ou le code saisi n'est pas reconnu" in nav.erreurs()[0]
        assert nav.champs()["activation_siren"] == siren
    assert activer(bac, nav, code).a("activation_recapitulatif", app)
    assert nav.titres()[0] == "Activez votre espace ou vos services"
    assert ouvre(bac, CONNEXION, SECRET)


def test_identical_addresses_are_accepted(app: Flask, bac: Bac) -> None:
    demander(bac, entreprise=CONNEXION)
    bac.navigateur().aller(lien(bac, CONNEXION))
    bac.avancer("P14D")
    nav = activer(bac, bac.navigateur(), str(lettres(bac)[-1]["code"]))
    assert nav.a("activation_recapitulatif", app)


def test_back_and_clear_keep_or_drop_the_siren(app: Flask, bac: Bac) -> None:
    demander(bac)
    nav = saisir_code(bac, bac.navigateur(), code_postal(bac))
    nav.envoyer("precedente", activation_siren=SIREN, activation_adresse_electronique=CONNEXION)
    assert nav.a("activation_code", app)
    nav.aller("/activation/identifiants")
    assert (nav.champs()["activation_siren"], nav.champs()["activation_adresse_electronique"]) == (SIREN, CONNEXION)
    nav.envoyer("effacer")
    assert nav.champs()["activation_siren"] == ""


def test_code_out_of_date_names_its_60_days(app: Flask, bac: Bac) -> None:
    demander(bac)
    code = code_postal(bac)
    bac.avancer("P47D")
    nav = saisir_code(bac, bac.navigateur(), code)
    assert nav.a("activation_code", app)
    assert "le délai de 60 jours est dépassé" in nav.erreurs()[0]
    assert demander(bac).a("enregistrement", app)


@pytest.mark.parametrize("champ", ["adresse_entreprise", "activation_siren"])
def test_required_field_is_required_by_the_rule_alone(app: Flask, champ: str) -> None:
    def obligatoires(bac: Bac) -> int:
        if champ == "adresse_entreprise":
            nav = jusqu_au_formulaire(bac, bac.navigateur(), entreprise="")
        else:
            demander(bac)
            nav = activer(bac, bac.navigateur(), code_postal(bac), siren="")
        return sum("obligatoire" in erreur for erreur in nav.erreurs())

    assert obligatoires(ouvrir(app)) == 1
    autres = [nom for nom in CHAMPS_OBLIGATOIRES if nom != champ]
    assert obligatoires(ouvrir(app, rules={"champs_obligatoires": autres})) == 0
