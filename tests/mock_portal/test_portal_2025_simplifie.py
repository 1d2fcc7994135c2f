"""Edition 2025: the simplified creation, from the SIREN to the registered request (ALIM l.136-193)."""

import pytest
from flask import Flask
from identifiants import ouvre, reponse
from navigateur import Bac, Navigateur
from parcours_simplifie import (
    AUTRE_SIREN,
    CONNEXION,
    ENTREPRISE,
    SAISIES,
    SECRET,
    SIREN,
    demander,
    jusqu_au_formulaire,
    lettres,
    ouvrir,
    valider_siren,
)


@pytest.fixture
def bac(app: Flask) -> Bac:
    return ouvrir(app)


@pytest.fixture
def nav(bac: Bac) -> Navigateur:
    return bac.navigateur()


def utilisable(nav: Navigateur) -> bool:
    """Whether the company's part can be filled."""
    [partie] = nav.page.select("fieldset.entreprise")
    return not partie.has_attr("disabled")


def test_three_steps_and_one_mail_to_the_company(app: Flask, bac: Bac, nav: Navigateur) -> None:
    valider_siren(bac, nav, " 987 654 321 ")
    assert nav.erreurs() == []
    assert utilisable(nav)
    assert nav.champs()["siren"] == SIREN
    nav.envoyer("continuer", adresse_entreprise=ENTREPRISE)
    assert nav.a("formulaire_simplifie", app)
    nav.envoyer(**SAISIES)
    assert nav.statuts == [303, 200]
    assert nav.a("enregistrement", app)
    [courante] = nav.page.select("ol [aria-current=step]")
    assert courante.get_text(strip=True) == "Enregistrement"
    [courriel] = bac.courriels()
    assert courriel["to"] == ENTREPRISE
    assert "Dénomination : SARLALERIS\nSIREN : 987654321" in courriel["text"]
    assert lettres(bac) == []
    assert not ouvre(bac, CONNEXION, SECRET)
    page = nav.texte()
    assert nav.aller(nav.url).texte() == page
    assert len(bac.courriels()) == 1


@pytest.mark.parametrize("siren", ["", "98765432", "9876543210", "98765432100014", "98765432a", "111111111"])
def test_siren_that_is_none(bac: Bac, nav: Navigateur, siren: str) -> None:
    valider_siren(bac, nav, siren)
    [erreur] = nav.erreurs()
    assert erreur.startswith("SIREN : ")
    assert not utilisable(nav)
    assert nav.champs()["siren"] == siren
    assert nav.champs()["captcha"] == ""


def test_siren_held_has_its_own_sentence(bac: Bac, nav: Navigateur) -> None:
    valider_siren(bac, nav, "300000002")
    assert nav.erreurs() == ["Il existe déjà un adhérent aux téléprocédures pour ce SIREN"]
    assert bac.courriels() == lettres(bac) == []


def test_public_body_is_sent_to_the_expert_mode(bac: Bac, nav: Navigateur) -> None:
    valider_siren(bac, nav, "210000001")
    assert "mode expert" in nav.erreurs()[0]


def test_wrong_image_validates_nothing(bac: Bac, nav: Navigateur) -> None:
    valider_siren(bac, nav, captcha="zzzzzz")
    [erreur] = nav.erreurs()
    assert erreur.startswith("Recopiez les caractères de l'image")
    assert not utilisable(nav)


def test_siren_changed_after_its_validation_is_validated_again(app: Flask, bac: Bac, nav: Navigateur) -> None:
    valider_siren(bac, nav)
    nav.envoyer("continuer", siren=AUTRE_SIREN, adresse_entreprise=ENTREPRISE)
    assert nav.a("saisie_siren", app)
    assert "n'est pas validé" in nav.erreurs()[0]
    assert not utilisable(nav)
    assert (nav.champs()["siren"], nav.champs()["adresse_entreprise"]) == (AUTRE_SIREN, "")
    assert nav.aller("/creation/formulaire").a("saisie_siren", app)


def test_other_siren_resets_the_company_part(bac: Bac, nav: Navigateur) -> None:
    jusqu_au_formulaire(bac, nav)
    nav.envoyer("precedente")
    assert nav.champs()["adresse_entreprise"] == ENTREPRISE
    valider_siren(bac, nav, AUTRE_SIREN)
    assert nav.champs()["adresse_entreprise"] == ""


def test_step_2_without_validation_by_rule(app: Flask) -> None:
    bac = ouvrir(app, rules={"siren_valide_exige": False})
    nav = bac.navigateur().aller("/creation/siren")
    assert nav.envoyer("continuer", siren=SIREN, adresse_entreprise=ENTREPRISE).a("formulaire_simplifie", app)


@pytest.mark.parametrize("adresse", ["", "abc", "abc@", "@x.fr", "a b@x.fr", "a@x"])
def test_company_address_malformed(app: Flask, bac: Bac, nav: Navigateur, adresse: str) -> None:
    jusqu_au_formulaire(bac, nav, entreprise=adresse)
    assert nav.a("saisie_siren", app)
    assert nav.erreurs()[0].startswith("Adresse électronique de l'entreprise : ")
    assert utilisable(nav)
    assert nav.champs()["adresse_entreprise"] == adresse


def test_company_address_of_another_company(app: Flask, bac: Bac, nav: Navigateur) -> None:
    demander(bac)
    jusqu_au_formulaire(bac, nav, AUTRE_SIREN)
    assert nav.a("saisie_siren", app)
    assert "d'une autre entreprise" in nav.erreurs()[0]


def test_company_address_may_be_the_log_in_address(app: Flask, bac: Bac) -> None:
    assert demander(bac, entreprise=CONNEXION).a("enregistrement", app)


@pytest.mark.parametrize(("longueur", "accepte"), [(19, False), (20, True), (21, True), (64, True)])
def test_password_limits(app: Flask, bac: Bac, nav: Navigateur, longueur: int, accepte: bool) -> None:
    secret = ("Abc1" * 16)[:longueur]
    jusqu_au_formulaire(bac, nav)
    nav.envoyer(**{**SAISIES, "mot_de_passe": secret, "confirmation_mot_de_passe": secret})
    assert nav.a("enregistrement" if accepte else "formulaire_simplifie", app)


@pytest.mark.parametrize("champ", [nom for nom in SAISIES if nom != "civilite"])
def test_each_field_of_step_2_is_needed(app: Flask, bac: Bac, nav: Navigateur, champ: str) -> None:
    jusqu_au_formulaire(bac, nav)
    nav.envoyer(**{**SAISIES, champ: ""})
    assert nav.a("formulaire_simplifie", app)
    assert nav.erreurs()
    gardes = nav.champs()
    assert gardes["mot_de_passe"] == gardes["confirmation_mot_de_passe"] == ""
    assert {n: v for n, v in gardes.items() if n in SAISIES and "mot_de_passe" not in n and n != champ}.items() <= (
        SAISIES.items()
    )


def test_log_in_address_taken(app: Flask, bac: Bac) -> None:
    bac.espace(CONNEXION, mot_de_passe=SECRET)
    nav = demander(bac)
    assert nav.a("formulaire_simplifie", app)
    assert nav.erreurs()[0].startswith("Adresse électronique de connexion : cette adresse est déjà associée")
    assert bac.courriels() == []


def test_same_forms_sent_twice(app: Flask, bac: Bac, nav: Navigateur) -> None:
    nav.aller("/creation/siren")
    envoi = {**nav.champs(), "siren": SIREN, "captcha": reponse(bac, nav), "valider_siren": "1"}
    for _ in range(2):
        nav.client.post("/creation/siren", data=envoi)
    assert utilisable(nav.aller("/creation/siren"))
    nav.envoyer("continuer", adresse_entreprise=ENTREPRISE)
    envoi = {**nav.champs(), **SAISIES}
    for _ in range(2):
        assert nav.client.post("/creation/formulaire", data=envoi).headers["Location"] == "/creation/enregistrement"
    assert len(bac.courriels()) == 1
    assert nav.aller("/creation/formulaire").a("enregistrement", app)
    assert nav.aller("/creation/siren").champs()["siren"] == ""


def test_form_kept_from_another_company(app: Flask, bac: Bac, nav: Navigateur) -> None:
    jusqu_au_formulaire(bac, nav)
    envoi = {**nav.champs(), **SAISIES}
    jusqu_au_formulaire(bac, nav, AUTRE_SIREN, "autre@example.org")
    nav.client.post("/creation/formulaire", data=envoi)
    assert bac.courriels() == []
    assert "dans une autre fenêtre" in nav.aller("/creation/formulaire").texte()


@pytest.mark.parametrize("etape", ["formulaire", "enregistrement"])
def test_later_step_by_address_leads_to_the_first_missing(app: Flask, bac: Bac, nav: Navigateur, etape: str) -> None:
    assert nav.aller(f"/creation/{etape}").a("saisie_siren", app)
    jusqu_au_formulaire(bac, nav)
    assert nav.aller(f"/creation/{etape}").a("formulaire_simplifie", app)


def test_idle_session_starts_again_at_step_1(app: Flask, bac: Bac, nav: Navigateur) -> None:
    jusqu_au_formulaire(bac, nav)
    bac.avancer("PT31M")
    nav.envoyer(**SAISIES)
    assert nav.a("saisie_siren", app)
    assert "Votre session a expiré" in nav.texte()
