"""Every rule of the change of identifiers drives something that a user can see, both ways."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from identifiants import (
    ADRESSE,
    AUTRE,
    NEUF,
    NOUVELLE,
    SECRET,
    activer,
    avec_espace,
    changer_adresse,
    changer_mot_de_passe,
    code_recu,
    connecte,
    ouvre,
    reponse,
    saisir_code,
)
from navigateur import Bac

Sonde = Callable[[Bac], object]


def connexion(bac: Bac, mot_de_passe: str = SECRET, captcha: str | None = None) -> list[str]:
    """Messages of the log-in screen; none once inside."""
    nav = bac.navigateur().aller("/authentification")
    copie = reponse(bac, nav) if captcha is None else captcha
    return nav.envoyer(adresse_electronique=ADRESSE, mot_de_passe=mot_de_passe, captcha=copie).erreurs()


def image_fausse(bac: Bac) -> object:
    avec_espace(bac)
    return connexion(bac, captcha="faux")


def image_et_secret_faux(bac: Bac) -> object:
    avec_espace(bac)
    return len(connexion(bac, "faux", "faux"))


def image_rejouee(bac: Bac) -> object:
    nav = bac.navigateur().aller("/activation/code")
    copie = {"captcha": reponse(bac, nav), "captcha_id": nav.champs()["captcha_id"]}
    nav.envoyer(activation_code="faux", **copie)
    return nav.envoyer(activation_code="autre", **copie).erreurs()


def sans_image(bac: Bac) -> object:
    avec_espace(bac)
    return connexion(bac, captcha="")


def date_d_expiration(bac: Bac) -> object:
    return bac.navigateur("espace_sans_entreprise", space=avec_espace(bac)["id"]).texte()[-200:]


def expire(bac: Bac) -> object:
    avec_espace(bac)
    bac.avancer("P3Y")
    return ouvre(bac, ADRESSE, SECRET)


def jeton_change(bac: Bac) -> object:
    avec_espace(bac)
    nav = bac.navigateur().aller("/authentification")
    avant = nav.client.get_cookie("jeton_session")
    nav.envoyer(adresse_electronique=ADRESSE, mot_de_passe=SECRET, captcha=reponse(bac, nav))
    apres = nav.client.get_cookie("jeton_session")
    assert avant is not None
    assert apres is not None
    return avant.value == apres.value


def autre_session(bac: Bac) -> object:
    espace = avec_espace(bac)
    autre = connecte(bac, espace)
    changer_mot_de_passe(connecte(bac, espace))
    return autre.aller("/espace/").url


def ancien_mot_de_passe(bac: Bac) -> object:
    changer_mot_de_passe(connecte(bac, avec_espace(bac)))
    return ouvre(bac, ADRESSE, SECRET)


def ancienne_adresse(bac: Bac) -> object:
    changer_adresse(connecte(bac, avec_espace(bac)))
    activer(bac, bac.navigateur(), code_recu(bac))
    return ouvre(bac, ADRESSE, SECRET)


def nouvelle_adresse(bac: Bac) -> object:
    changer_adresse(connecte(bac, avec_espace(bac)))
    return ouvre(bac, NOUVELLE, SECRET)


def premier_code(bac: Bac) -> object:
    nav = connecte(bac, avec_espace(bac))
    changer_adresse(nav)
    changer_adresse(nav, AUTRE)
    return saisir_code(bac, bac.navigateur(), code_recu(bac)).url


def messages(*, adresse: str | None = None, mot_de_passe: str | None = None, autre: str | None = None) -> Sonde:
    """Where the change form leads with these boxes and entries."""

    def sonde(bac: Bac) -> object:
        if autre:
            avec_espace(bac, autre)
        nav = connecte(bac, avec_espace(bac))
        if adresse:
            return changer_adresse(nav, adresse).url
        return changer_mot_de_passe(nav, mot_de_passe or NEUF).url

    return sonde


def sans_cocher(bac: Bac) -> object:
    nav = connecte(bac, avec_espace(bac))
    nav.envoyer(mot_de_passe=NEUF, confirmation_mot_de_passe=NEUF)
    return nav.url, ouvre(bac, ADRESSE, NEUF)


def suppression(bac: Bac) -> object:
    connecte(bac, avec_espace(bac), "suppression_espace").envoyer()
    return ouvre(bac, ADRESSE, SECRET)


def service(bac: Bac) -> object:
    nav = connecte(bac, avec_espace(bac))
    return nav.aller("/espace/service/consulter-avis-cfe").reponse.status_code


EFFETS_2023: dict[str, tuple[Any, Sonde]] = {
    "captcha_longueur": (7, lambda bac: len(reponse(bac, bac.navigateur().aller("/authentification")))),
    "captcha_verifie": (False, image_fausse),
    "captcha_usage_unique": (False, image_rejouee),
    "captcha_avant_identifiants": (False, image_et_secret_faux),
    "champs_obligatoires": (["adresse_electronique", "mot_de_passe"], sans_image),
    "validite_mot_de_passe": ("P1Y", date_d_expiration),
    "mot_de_passe_expire_accepte": (False, expire),
    "session_renouvelee_a_la_connexion": (False, jeton_change),
    "autres_sessions_fermees": (False, autre_session),
    "ancien_mot_de_passe_refuse": (False, ancien_mot_de_passe),
    "ancienne_adresse_refusee": (False, ancienne_adresse),
    "nouvelle_adresse_avant_activation_refusee": (False, nouvelle_adresse),
    "dernier_code_seul_valable": (False, premier_code),
    "mot_de_passe_identique_refuse": (False, messages(mot_de_passe=SECRET)),
    "adresse_identique_refusee": (False, messages(adresse=ADRESSE)),
    "choix_identifiant_exige": (False, lambda bac: connecte(bac, avec_espace(bac)).envoyer().url),
    "valeur_non_cochee_ignoree": (False, sans_cocher),
    "nouvelle_adresse_unique": (False, messages(adresse=AUTRE, autre=AUTRE)),
    "adresse_unique": (False, messages(adresse=AUTRE, autre=AUTRE)),
    "suppression_confirmation_exigee": (False, suppression),
    "service_non_detenu_refuse": (False, service),
    "mot_de_passe_longueur_minimale": (21, messages(mot_de_passe=NEUF)),
    "mot_de_passe_longueur_maximale": (20, messages(mot_de_passe=NEUF + "x")),
    "mot_de_passe_espaces_refuses": (False, messages(mot_de_passe=f"{NEUF} x")),
    "mot_de_passe_accents_refuses": (True, messages(mot_de_passe=f"{NEUF}é")),
    "mot_de_passe_speciaux_refuses": (True, messages(mot_de_passe=f"{NEUF}!")),
    "adresse_longueur_maximale": (10, messages(adresse=NOUVELLE)),
}


@pytest.mark.parametrize("nom", EFFETS_2023)
def test_rule_changes_what_is_seen(app: Flask, nom: str) -> None:
    valeur, sonde = EFFETS_2023[nom]
    assert sonde(Bac.ouvrir(app, "2023")) != sonde(Bac.ouvrir(app, "2023", rules={nom: valeur}))


CODES = {
    "code_usage_unique": False,
    "code_lie_a_l_adresse": False,
    "code_casse_respectee": False,
    "delai_activation": "PT49H",
}


@pytest.mark.parametrize("nom", CODES)
def test_rules_of_the_code_hold_in_the_steps_too(app: Flask, nom: str) -> None:
    def active(bac: Bac) -> bool:
        changer_adresse(connecte(bac, avec_espace(bac)))
        if nom == "delai_activation":
            bac.avancer("PT48H1M")
        code = code_recu(bac)
        if nom == "code_usage_unique":
            activer(bac, bac.navigateur(), code)
        saisi = code.swapcase() if nom == "code_casse_respectee" else code
        nav = saisir_code(bac, bac.navigateur(), saisi)
        if nav.url == "/activation/identifiants":
            nav.envoyer(activation_adresse_electronique=AUTRE if nom == "code_lie_a_l_adresse" else NOUVELLE)
        return nav.url == "/activation/recapitulatif"

    assert active(Bac.ouvrir(app, "2023", rules={nom: CODES[nom]}))
    assert not active(Bac.ouvrir(app, "2023"))
