"""Gestures of 2025 that the tests of several screens share: a space, a browser in it, the expert creation."""

from typing import Any

from identifiants import TITULAIRE, reponse
from navigateur import INSCRIPTION, Bac, Navigateur

ADRESSE, SECRET, NEUF = "lila.rosemonde@example.org", "Ancien0MotDePasse123", "Nouveau0MotDePasse12"
IBAN, BIC = "FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP"
MARTIN = {"siren": "732829320", "raison_sociale": "SARL MARTIN DISTRIBUTION"}
IDENTIFIANTS = {
    "adresse_electronique": ADRESSE,
    "confirmation_adresse_electronique": ADRESSE,
    "mot_de_passe": SECRET,
    "confirmation_mot_de_passe": SECRET,
}


def en_espace(bac: Bac, *entreprises: dict[str, Any], mode: str = "expert", adresse: str = ADRESSE) -> Navigateur:
    """A browser in a space that holds those companies (`services`: adhered to)."""
    for entreprise in entreprises:
        fiche = {cle: entreprise[cle] for cle in ("siren", "raison_sociale")}
        bac.api("POST", "/companies", fiche)
    tenues = [{cle: valeur for cle, valeur in e.items() if cle != "raison_sociale"} for e in entreprises]
    espace = bac.espace(adresse, mode=mode, mot_de_passe=SECRET, titulaire=TITULAIRE, entreprises=tenues)
    ecran = ("espace_sans_entreprise", "espace_une_entreprise", "espace_plusieurs_entreprises")[min(len(tenues), 2)]
    return bac.navigateur(ecran, space=espace["id"])


def accepter(bac: Bac, nav: Navigateur, **saisies: str) -> Navigateur:
    """Stage 1 of the expert creation."""
    nav.aller("/creation/expert")
    return nav.envoyer(**{"acceptation": "y", "captcha": reponse(bac, nav), **saisies})


def creer_en_expert(bac: Bac, nav: Navigateur, **saisies: str) -> Navigateur:
    """The three stages."""
    accepter(bac, nav)
    nav.envoyer(**{**IDENTIFIANTS, **saisies})
    return nav.envoyer(**INSCRIPTION)


def enregistrer_compte(nav: Navigateur, type_de_mandat: str | None = None) -> Navigateur:
    """The account, and its mandate if one is named."""
    nav.aller("/espace/compte-bancaire").envoyer(iban=IBAN, bic=BIC)
    return nav if type_de_mandat is None else nav.envoyer(type_de_mandat=type_de_mandat)


def ouvrir(bac: Bac, adresse: str = ADRESSE, mot_de_passe: str = SECRET) -> Navigateur:
    """A new browser, logged in by the screen of authentication."""
    nav = bac.navigateur().aller("/authentification")
    return nav.envoyer(adresse_electronique=adresse, mot_de_passe=mot_de_passe, captcha=reponse(bac, nav))


def mandat_affiche(nav: Navigateur) -> str:
    """The reference that the mandate bears."""
    [titre] = [dt for dt in nav.page.find_all("dt") if "Référence unique du mandat" in dt.get_text()]
    return str(titre.find_next_sibling("dd").get_text(strip=True))
