"""What the tests of the simplified creation's screens share: a SIREN validated, a request, its link, its letter."""

from typing import Any

from flask import Flask
from identifiants import reponse, saisir_code
from navigateur import Bac, Navigateur

SIREN, AUTRE_SIREN = "987654321", "000299001"
ENTREPRISE, CONNEXION = "societe@example.org", "lila@example.org"
SECRET = "MotDePasse2025Sapin1"
SAISIES = {
    "adresse_electronique": CONNEXION,
    "confirmation_adresse_electronique": CONNEXION,
    "mot_de_passe": SECRET,
    "confirmation_mot_de_passe": SECRET,
    "civilite": "Madame",
    "nom": "Rosemonde",
    "prenom": "Lila",
    "telephone": "0124578877",
    "reponse": "Lili",
}


def ouvrir(app: Flask, **kw: Any) -> Bac:
    """A sandbox whose register knows a second company, a public body and a company that is held."""
    bac = Bac.ouvrir(app, "2025", **kw)
    bac.api("POST", "/companies", {"siren": AUTRE_SIREN, "raison_sociale": "SARL MARTIN DISTRIBUTION"})
    bac.api("POST", "/companies", {"siren": "210000001", "raison_sociale": "COMMUNE DE SAPIN", "collectivite": True})
    bac.api("POST", "/companies", {"siren": "300000002", "raison_sociale": "DEJA TENUE", "adherent": True})
    return bac


def valider_siren(bac: Bac, nav: Navigateur, siren: str = SIREN, captcha: str | None = None) -> Navigateur:
    """Step 1, upper part."""
    nav.aller("/creation/siren")
    copie = reponse(bac, nav) if captcha is None else captcha
    return nav.envoyer("valider_siren", siren=siren, captcha=copie)


def jusqu_au_formulaire(bac: Bac, nav: Navigateur, siren: str = SIREN, entreprise: str = ENTREPRISE) -> Navigateur:
    """Both parts of step 1."""
    valider_siren(bac, nav, siren)
    return nav.envoyer("continuer", adresse_entreprise=entreprise)


def demander(bac: Bac, siren: str = SIREN, entreprise: str = ENTREPRISE, **saisies: str) -> Navigateur:
    """A whole request in a new browser, from the home page."""
    nav = bac.navigateur().aller("/")
    jusqu_au_formulaire(bac, nav, siren, entreprise)
    return nav.envoyer(**{**SAISIES, **saisies})


def lien(bac: Bac, entreprise: str = ENTREPRISE) -> str:
    """The path that the last mail to the company leads to."""
    [adresse] = bac.courriels(entreprise)[-1]["links"]
    return "/creation/verification/" + str(adresse).rpartition("/")[2]


def lettres(bac: Bac) -> list[dict[str, Any]]:
    return list(bac.api("GET", "/letters"))


def code_postal(bac: Bac) -> str:
    """Open the link, wait for the letter, read its code."""
    bac.navigateur().aller(lien(bac))
    bac.avancer("P14D")
    return str(lettres(bac)[-1]["code"])


def activer(bac: Bac, nav: Navigateur, code: str, siren: str = SIREN, adresse: str = CONNEXION) -> Navigateur:
    """Both steps with a posted code."""
    saisir_code(bac, nav, code)
    return nav.envoyer(activation_siren=siren, activation_adresse_electronique=adresse)
