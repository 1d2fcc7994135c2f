"""The log-in of the edition 2023 (CHG23 l.91-134, 671-717), and what every log-in screen can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pages.captcha import Captcha
from pages.composants import Controles, bouton, champ, lien
from pages.identite import EcranInattendu, Identite

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from pages.composants import Ecran


@runtime_checkable
class EcranDeConnexion(Protocol):
    """A screen where a user logs in, whatever its edition."""

    def log_in(self, adresse: str, mot_de_passe: str, dechiffrer: Callable[[str], str]) -> None:
        """Fill the screen in its order and send it; `dechiffrer` tells what a picture shows, by its identifier."""


def ecran_de_connexion(ecran: Ecran) -> EcranDeConnexion:
    """The screen shown, as one where a user logs in; EcranInattendu for any other."""
    if not isinstance(ecran, EcranDeConnexion):
        raise EcranInattendu(f"on ne se connecte pas à l'écran « {ecran.IDENTITE.nom} » ({ecran.controles.page.url})")
    return ecran


class AuthentificationPage:
    """G-AUTH: address, password, picture."""

    IDENTITE = Identite(
        "authentification",
        "Authentification",
        champs=("Adresse électronique", "Mot de passe…", "Recopier les caractères de l'image"),
    )

    def __init__(self, page: Page) -> None:
        self.captcha = Captcha(page)
        boutons = (
            *("Connexion", "Créer mon espace professionnel", "Activer mon espace / mes services"),
            "Payer mes impôts locaux",
        )
        liens = (
            *("Accueil", "Votre espace particulier", "Votre espace professionnel"),
            *("Aide : accéder aux fiches pratiques", "Mot de passe oublié", "Changer l'image"),
        )
        self.controles = Controles(
            page,
            champs={
                "Adresse électronique": champ(page, "Adresse électronique"),
                "Mot de passe ?": champ(page, "Mot de passe…"),
                "Recopier les caractères de l'image": champ(page, "Recopier les caractères de l'image"),
            },
            # « Valider » too: what sends a form has that name whatever the screen writes on it.
            boutons={**{nom: bouton(page, nom) for nom in boutons}, "Valider": bouton(page, "Connexion")},
            liens={nom: lien(page, nom) for nom in liens},
        )

    def log_in(self, adresse: str, mot_de_passe: str, dechiffrer: Callable[[str], str]) -> None:
        """Address, password, picture, « Connexion » (l.136)."""
        self.controles.fill("Adresse électronique", adresse)
        self.controles.fill("Mot de passe ?", mot_de_passe)
        self.captcha.fill(dechiffrer(self.captcha.id()))
        self.controles.click("bouton", "Connexion")
