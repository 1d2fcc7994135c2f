"""What the tests of the change of identifiers share: a space, its log-in, an image copied, a change asked for."""

from typing import Any

from flask import Flask
from navigateur import Bac, Navigateur, code_du

ADRESSE, NOUVELLE, AUTRE = "lila.rosemonde@orange.fr", "lili.rosemonde@orange.fr", "autre@example.org"
SECRET, NEUF = "Ancien0MotDePasse123", "Nouveau0MotDePasse12"
TITULAIRE = {
    "civilite": "Madame",
    "nom": "Rosemonde",
    "prenom": "Lila",
    "ville": "Paris",
    "pays": "France",
    "question": "Le prénom de votre conjoint(e) ?",
    "reponse": "Sacha",
}
IDENTIFIANTS = "/espace/identifiants"


def avec_espace(bac: Bac, adresse: str = ADRESSE, **kw: Any) -> dict[str, Any]:
    """A space whose password the edition accepts."""
    return bac.espace(adresse, mot_de_passe=SECRET, titulaire={**TITULAIRE, **kw.pop("titulaire", {})}, **kw)


def connecte(bac: Bac, espace: dict[str, Any], at: str = "modification_identifiants") -> Navigateur:
    return bac.navigateur(at, space=espace["id"])


def reponse(bac: Bac, nav: Navigateur) -> str:
    """What the image on the screen says."""
    image = nav.page.select_one("img[data-captcha-id]")
    assert image is not None, nav.texte()
    return str(bac.api("GET", f"/captchas/{image['data-captcha-id']}")["answer"])


def ouvre(bac: Bac, adresse: str, mot_de_passe: str) -> bool:
    """Whether that pair opens the space, from a new browser."""
    nav = bac.navigateur().aller("/authentification")
    nav.envoyer(adresse_electronique=adresse, mot_de_passe=mot_de_passe, captcha=reponse(bac, nav))
    return nav.url == "/espace/"


def changer_adresse(nav: Navigateur, adresse: str = NOUVELLE, **saisies: str) -> Navigateur:
    """The change form with its first box ticked."""
    nav.aller(IDENTIFIANTS)
    return nav.envoyer(
        choix_adresse="y", adresse_electronique=adresse, confirmation_adresse_electronique=adresse, **saisies
    )


def changer_mot_de_passe(nav: Navigateur, neuf: str = NEUF, **saisies: str) -> Navigateur:
    """The change form with its second box ticked."""
    nav.aller(IDENTIFIANTS)
    double = {"mot_de_passe": neuf, "confirmation_mot_de_passe": neuf}
    return nav.envoyer(choix_mot_de_passe="y", **{**double, **saisies})


def code_recu(bac: Bac, adresse: str = NOUVELLE) -> str:
    """The code of the last mail to that address."""
    return code_du(bac.courriels(adresse)[-1])


def saisir_code(bac: Bac, nav: Navigateur, code: str, **saisies: str) -> Navigateur:
    """Step 1, with its image copied right."""
    nav.aller("/activation/code")
    return nav.envoyer(**{"activation_code": code, "captcha": reponse(bac, nav), **saisies})


def activer(bac: Bac, nav: Navigateur, code: str, adresse: str = NOUVELLE) -> Navigateur:
    """Both steps."""
    saisir_code(bac, nav, code)
    return nav.envoyer(activation_adresse_electronique=adresse)


def jumeau(app: Flask, nav: Navigateur) -> Navigateur:
    """The same browser, on the same page, with the same form."""
    autre = Navigateur(app.test_client())
    for nom in ("bac", "jeton_session"):
        cookie = nav.client.get_cookie(nom)
        assert cookie is not None
        autre.client.set_cookie(nom, cookie.value)
    autre.page, autre.url = nav.page, nav.url
    return autre
