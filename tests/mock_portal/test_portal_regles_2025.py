"""Every rule of both modes drives something that a user can see, both ways."""

from collections.abc import Callable
from typing import Any

import pytest
from deux_modes import IBAN, MARTIN, en_espace, enregistrer_compte
from deux_modes import ouvrir as connexion
from flask import Flask
from navigateur import Bac
from parcours_simplifie import (
    AUTRE_SIREN,
    SIREN,
    activer,
    code_postal,
    demander,
    lettres,
    lien,
    ouvrir,
    valider_siren,
)

from mock_portal.rules import CHAMPS_OBLIGATOIRES

Sonde = Callable[[Bac], object]
UNE = {**MARTIN, "services": ["TVA"]}


def lien_apres(duree: str) -> Sonde:
    def sonde(bac: Bac) -> object:
        demander(bac)
        bac.avancer(duree)
        bac.navigateur().aller(lien(bac))
        return len(lettres(bac))

    return sonde


def lien_deux_fois(bac: Bac) -> object:
    demander(bac)
    for _ in range(2):
        bac.navigateur().aller(lien(bac))
    return len(lettres(bac))


def lettre_apres_treize_jours(bac: Bac) -> object:
    demander(bac)
    bac.navigateur().aller(lien(bac))
    bac.avancer("P13D")
    return lettres(bac)[0]["delivered_at"]


def activation(duree: str = "PT0S", **saisies: str) -> Sonde:
    """Where the posted code leads to, that long after the letter came."""

    def sonde(bac: Bac) -> object:
        demander(bac)
        code = code_postal(bac)
        bac.avancer(duree)
        return activer(bac, bac.navigateur(), code, **saisies).url

    return sonde


def siren(numero: str) -> Sonde:
    return lambda bac: valider_siren(bac, bac.navigateur(), numero).erreurs()


def sans_valider(bac: Bac) -> object:
    """Step 1 sent at once to « Continuer »."""
    nav = bac.navigateur().aller("/creation/siren")
    return nav.envoyer("continuer", siren=SIREN, adresse_entreprise="societe@example.org").url


def meme_adresse_d_entreprise(bac: Bac) -> object:
    demander(bac)
    autre = "autre@example.org"
    demander(bac, AUTRE_SIREN, adresse_electronique=autre, confirmation_adresse_electronique=autre)
    return len(bac.courriels())


def premier_lien_apres_la_seconde_demande(bac: Bac) -> object:
    demander(bac)
    premier = lien(bac)
    demander(bac)
    bac.navigateur().aller(premier)
    return len(lettres(bac))


def lien_apres_l_annulation(bac: Bac) -> object:
    demander(bac)
    secret = "MotDePasse2025Sapin1"
    bac.navigateur().aller("/creation/annulation").envoyer(adresse_electronique="lila@example.org", mot_de_passe=secret)
    bac.navigateur().aller(lien(bac))
    return len(lettres(bac))


def services(mode: str) -> Sonde:
    """Every service of the home of one company."""

    def sonde(bac: Bac) -> object:
        nav = en_espace(bac, UNE, mode=mode)
        return [
            lien.get_text() for lien in nav.page.select("a[href*='/espace/service/'], a[href*='/espace/paiement/']")
        ]

    return sonde


def adhesion_sans_service(bac: Bac) -> object:
    return en_espace(bac, UNE).aller("/espace/adhesion").envoyer(siren=MARTIN["siren"]).url


def adhesion_de_trop(bac: Bac) -> object:
    nav = en_espace(bac, UNE).aller("/espace/adhesion")
    return nav.envoyer(siren=SIREN, services="Déclarer TVA").erreurs()


def compte(**saisies: str) -> Sonde:
    donnees = {"iban": IBAN, "bic": "AGRIFRPP", **saisies}
    return lambda bac: en_espace(bac, UNE).aller("/espace/compte-bancaire").envoyer(**donnees).erreurs()


def mandat_sans_type(bac: Bac) -> object:
    nav = enregistrer_compte(en_espace(bac, UNE))
    return nav.envoyer(sans=("type_de_mandat",)).url


def paiement(type_de_mandat: str | None) -> Sonde:
    def sonde(bac: Bac) -> object:
        nav = en_espace(bac, UNE)
        if type_de_mandat:
            enregistrer_compte(nav, type_de_mandat)
        return "refusé" in nav.aller("/espace/paiement/payer-tva").envoyer().texte()

    return sonde


def mot_de_passe_perime(bac: Bac) -> object:
    en_espace(bac, UNE)
    bac.avancer("P91D")
    return connexion(bac).url


EFFETS_2025: dict[str, tuple[Any, Sonde]] = {
    "mot_de_passe_expire_renouvele": (False, mot_de_passe_perime),
    "delai_lien_validation": ("PT74H", lien_apres("PT73H")),
    "lien_usage_repete_sans_effet": (False, lien_deux_fois),
    "delai_lettre": ("P12D", lettre_apres_treize_jours),
    "delai_code_postal": ("P50D", activation("P40D")),
    "code_postal_lie_au_siren": (False, activation(siren=AUTRE_SIREN)),
    "siren_deja_tenu_refuse": (False, siren("300000002")),
    "collectivite_refusee_en_simplifie": (False, siren("210000001")),
    "adresse_entreprise_unique": (False, meme_adresse_d_entreprise),
    "siren_valide_exige": (False, sans_valider),
    "renvoi_remplace_demande": (False, premier_lien_apres_la_seconde_demande),
    "demande_annulable": (False, lien_apres_l_annulation),
    "services_selon_adhesion": (False, services("expert")),
    "services_immediats_en_simplifie": (False, services("simplifie")),
    "services_speciaux_exclus": (False, services("simplifie")),
    "adhesion_service_exige": (False, adhesion_sans_service),
    "iban_verifie": (False, compte(iban="FR7630006000011234567890188")),
    "bic_verifie": (False, compte(bic="AGRI")),
    "type_de_mandat_exige": (False, mandat_sans_type),
    "paiement_sans_mandat_refuse": (False, paiement(None)),
    "mandat_b2b_enregistre_exige": (False, paiement("B2B")),
    "entreprises_maximales": (1, adhesion_de_trop),
}


@pytest.mark.parametrize("nom", EFFETS_2025)
def test_rule_changes_what_is_seen(app: Flask, nom: str) -> None:
    valeur, sonde = EFFETS_2025[nom]
    assert sonde(ouvrir(app)) != sonde(ouvrir(app, rules={nom: valeur}))


@pytest.mark.parametrize(
    ("champ", "page"),
    [("iban", "/espace/compte-bancaire"), ("bic", "/espace/compte-bancaire"), ("message", "/espace/messagerie")],
)
def test_required_field_is_required_by_the_rule_alone(app: Flask, champ: str, page: str) -> None:
    for bac, attendu in (
        (ouvrir(app), True),
        (ouvrir(app, rules={"champs_obligatoires": [c for c in CHAMPS_OBLIGATOIRES if c != champ]}), False),
    ):
        nav = en_espace(bac, UNE).aller(page)
        assert any("obligatoire" in message for message in nav.envoyer(**remplis(page, champ)).erreurs()) == attendu


def remplis(page: str, sauf: str) -> dict[str, str]:
    """The entries of that page, one of them empty."""
    bancaires = {"iban": IBAN, "bic": "AGRIFRPP"}
    saisies = bancaires if "compte" in page else {"siren": SIREN, "message": "Bonjour"}
    return {**saisies, sauf: " "}
