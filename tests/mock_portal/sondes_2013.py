"""What is seen of each rule on the screens of 2013: a value it is pushed to, and a probe that must then differ."""

import re
from collections.abc import Callable
from typing import Any

from navigateur import ADRESSE, INSCRIPTION, MOT_DE_PASSE, Bac, activer, connecter, inscrire

from mock_portal.rules import CHAMPS_OBLIGATOIRES

AUTRE = "autre@example.org"
LONGUE = f"{'a' * 60}@{'b' * 38}.fr"
Sonde = Callable[[Bac], object]


def identifiants(**saisies: str) -> Sonde:
    """Messages of the identifiers' screen for these entries."""
    completes = {
        "adresse_electronique": ADRESSE,
        "confirmation_adresse_electronique": saisies.get("adresse_electronique", ADRESSE),
        "mot_de_passe": MOT_DE_PASSE,
        "confirmation_mot_de_passe": saisies.get("mot_de_passe", MOT_DE_PASSE),
        **saisies,
    }
    return lambda bac: bac.navigateur("identifiants").envoyer(**completes).erreurs()


def formulaire(**saisies: str) -> Sonde:
    """Messages of the registration form for these entries."""
    return lambda bac: bac.navigateur("formulaire_inscription").envoyer(**{**INSCRIPTION, **saisies}).erreurs()


def sans_accepter(bac: Bac) -> object:
    return bac.navigateur("conditions_generales").envoyer(sans=("acceptation",)).erreurs()


def deux_inscriptions(bac: Bac) -> object:
    inscrire(bac)
    return identifiants()(bac)


def autre_casse(bac: Bac) -> object:
    inscrire(bac)
    return identifiants(adresse_electronique=ADRESSE.upper())(bac)


def bloquee(bac: Bac) -> object:
    bac.espace(ADRESSE, avec_certificat=True)
    nav = bac.navigateur("identifiants").envoyer(
        adresse_electronique=ADRESSE,
        confirmation_adresse_electronique=ADRESSE,
        mot_de_passe=MOT_DE_PASSE,
        confirmation_mot_de_passe=MOT_DE_PASSE,
    )
    return nav.url


def adresse_changee(bac: Bac) -> object:
    nav = bac.navigateur("formulaire_inscription").envoyer(**INSCRIPTION, adresse_electronique=AUTRE)
    return AUTRE in nav.texte()


def active_apres(duree: str) -> Sonde:
    def sonde(bac: Bac) -> object:
        inscrire(bac)
        bac.avancer(duree)
        return activer(bac.navigateur(), bac.code()).url

    return sonde


def redemande_apres(duree: str) -> Sonde:
    def sonde(bac: Bac) -> object:
        inscrire(bac)
        bac.avancer(duree)
        return identifiants()(bac)

    return sonde


def longueur_du_code(bac: Bac) -> object:
    inscrire(bac)
    return len(bac.code())


def deux_activations(bac: Bac) -> object:
    inscrire(bac)
    activer(bac.navigateur(), bac.code())
    return activer(bac.navigateur(), bac.code()).url


def code_d_un_autre(bac: Bac) -> object:
    inscrire(bac)
    return activer(bac.navigateur(), bac.code(), AUTRE).url


def code_en_casse_inverse(bac: Bac) -> object:
    inscrire(bac)
    return activer(bac.navigateur(), bac.code().swapcase()).url


def codes_faux(bac: Bac) -> object:
    inscrire(bac)
    return ["trop d'essais" in activer(bac.navigateur(), "faux").erreurs()[0] for _ in range(7)]


def code_apres_blocage(duree: str) -> Sonde:
    def sonde(bac: Bac) -> object:
        codes_faux(bac)
        bac.avancer(duree)
        return activer(bac.navigateur(), bac.code()).url

    return sonde


def connexion_en_attente(bac: Bac) -> object:
    inscrire(bac)
    return connecter(bac.navigateur()).url


def connexions_fausses(bac: Bac) -> object:
    bac.espace(ADRESSE)
    return ["trop d'essais" in connecter(bac.navigateur(), mot_de_passe="faux").erreurs()[0] for _ in range(7)]


def connexion_apres_blocage(bac: Bac) -> object:
    connexions_fausses(bac)
    bac.avancer("PT14M")
    return connecter(bac.navigateur()).url


def apres_activation(bac: Bac) -> object:
    return activer(inscrire(bac), bac.code()).cliquer("Accédez à votre espace abonné").url


def premiere_connexion(bac: Bac) -> object:
    activer(inscrire(bac), bac.code())
    return "SARLALERIS" in connecter(bac.navigateur()).texte()


def session_apres(duree: str) -> Sonde:
    def sonde(bac: Bac) -> object:
        nav = bac.navigateur("identifiants")
        bac.avancer(duree)
        return nav.aller(nav.url).url

    return sonde


def numero(bac: Bac) -> object:
    texte = activer(inscrire(bac), bac.code()).texte()
    trouve = re.search(r"sous le numéro (\d+)", texte)
    assert trouve is not None
    return len(trouve[1])


def script_de_fenetre(bac: Bac) -> object:
    return bac.navigateur("activation").formulaire().has_attr("data-fenetre")


def pdf_d_un_autre_navigateur(bac: Bac) -> object:
    nav = activer(inscrire(bac), bac.code())
    lien = next(a["href"] for a in nav.page.find_all("a") if "formulaire" in a.get_text())
    return bac.navigateur().aller(str(lien)).reponse.mimetype


def liens_du_courriel(bac: Bac) -> object:
    inscrire(bac)
    return len(bac.courriels()[0]["links"])


def reponses_fausses(bac: Bac) -> object:
    bac.espace(ADRESSE, titulaire={"reponse": "Lili"})
    nav = bac.navigateur("mot_de_passe_oublie").envoyer(adresse_electronique=ADRESSE)
    return ["trop d'essais" in nav.envoyer(reponse="faux").erreurs()[0] for _ in range(5)]


def reponse_apres_blocage(bac: Bac) -> object:
    reponses_fausses(bac)
    bac.avancer("PT14M")
    return bac.navigateur("mot_de_passe_oublie").envoyer(adresse_electronique=ADRESSE).envoyer(reponse="Lili").url


EFFETS: dict[str, tuple[Any, Sonde]] = {
    "mot_de_passe_longueur_minimale": (9, identifiants(mot_de_passe="Abcdef12")),
    "mot_de_passe_longueur_maximale": (19, identifiants(mot_de_passe="Abcdef12" + "a" * 12)),
    "mot_de_passe_espaces_refuses": (False, identifiants(mot_de_passe="abc def12")),
    "mot_de_passe_accents_refuses": (False, identifiants(mot_de_passe="abcdéf12")),
    "mot_de_passe_speciaux_refuses": (False, identifiants(mot_de_passe="Abcdef1!")),
    "mot_de_passe_confirmation_exigee": (False, identifiants(confirmation_mot_de_passe="abcdef12")),
    "adresse_longueur_maximale": (101, identifiants(adresse_electronique="a" + LONGUE[1:3] + LONGUE[2:])),
    "adresse_syntaxe_verifiee": (False, identifiants(adresse_electronique="abc@")),
    "adresse_confirmation_exigee": (False, identifiants(confirmation_adresse_electronique=AUTRE)),
    "adresse_unique": (False, deux_inscriptions),
    "adresse_comparee_sans_casse_ni_blancs": (False, autre_casse),
    "adresse_avec_certificat_bloquee": (False, bloquee),
    "adresse_modifiable_au_formulaire": (True, adresse_changee),
    "conditions_acceptation_exigee": (False, sans_accepter),
    "delai_activation": ("PT49H", active_apres("PT48H1M")),
    "delai_nouvelle_demande": ("PT49H", redemande_apres("PT48H1M")),
    "code_longueur": (13, longueur_du_code),
    "code_usage_unique": (False, deux_activations),
    "code_lie_a_l_adresse": (False, code_d_un_autre),
    "code_casse_respectee": (False, code_en_casse_inverse),
    "code_tentatives_maximales": (6, codes_faux),
    "delai_blocage_code": ("PT13M", code_apres_blocage("PT14M")),
    "connexion_avant_activation_refusee": (False, connexion_en_attente),
    "connexion_tentatives_maximales": (6, connexions_fausses),
    "delai_blocage_connexion": ("PT13M", connexion_apres_blocage),
    "connexion_automatique_apres_activation": (True, apres_activation),
    "siren_longueur": (8, formulaire(siren="12345678")),
    "siren_connu_exige": (False, formulaire(siren="123456789")),
    "entreprise_etrangere_leve_siren": (False, formulaire(siren="BE0123456789", entreprise_etrangere="y")),
    "champs_obligatoires": ([c for c in CHAMPS_OBLIGATOIRES if c != "ville"], formulaire(ville="  ")),
    "telephone_chiffres_exiges": (False, formulaire(telephone="abc")),
    "espace_vide_a_la_creation": (False, premiere_connexion),
    "duree_session": ("PT32M", session_apres("PT31M")),
    "numero_abonne_longueur": (15, numero),
    "confirmation_en_fenetre_surgissante": (False, script_de_fenetre),
    "pdf_session_exigee": (False, pdf_d_un_autre_navigateur),
    "courriel_sans_lien": (False, liens_du_courriel),
    "reponse_de_confiance_tentatives_maximales": (4, reponses_fausses),
    "delai_blocage_reponse": ("PT13M", reponse_apres_blocage),
}
