"""The activation in three steps: code, address, summary (CHG23 l.728-822; ALIM l.320-347 with another heading).

« Valider » is another name of « Continuer »: what sends a form has that name whatever the screen writes on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.captcha import Captcha
from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

TITRE, TITRE_2025 = "Activez votre espace / vos services", "Activez votre espace ou vos services"
CODE = "Saisissez le code d'activation :"
IMAGE = "Recopiez les caractères de l'image :"
ADRESSE = "Saisissez votre adresse électronique de connexion :"
SIREN = "SIREN :"
"""Asked in 2025 beside the address, where the code came by letter (ALIM l.264)."""


class ActivationCodePage:
    """G-ACT1."""

    IDENTITE = Identite("activation_code", "Activation : code", titres=(TITRE,), champs=(CODE, IMAGE))

    def __init__(self, page: Page) -> None:
        self.captcha = Captcha(page)
        liens = ("Changer l'image", "Ecouter l'extrait sonore", "Quitter")
        self.controles = Controles(
            page,
            champs={CODE: champ(page, CODE), IMAGE: champ(page, IMAGE)},
            boutons={nom: bouton(page, "Continuer") for nom in ("Continuer", "Valider")},
            liens={nom: lien(page, nom) for nom in liens},
        )

    def fill(self, code: str, dechiffrer: Callable[[str], str]) -> None:
        """Give a code, and copy the picture: `dechiffrer` tells what it shows, by its identifier."""
        self.controles.fill(CODE, code)
        self.captcha.fill(dechiffrer(self.captcha.id()))


class ActivationIdentifiantsPage:
    """G-ACT2."""

    IDENTITE = Identite(
        "activation_identifiants", "Activation : identifiants", titres=(TITRE,), champs=(ADRESSE,), sans_champs=(IMAGE,)
    )

    def __init__(self, page: Page) -> None:
        boutons = {nom: bouton(page, nom) for nom in ("Etape précédente", "Effacer", "Continuer")}
        self.controles = Controles(
            page,
            champs={SIREN: champ(page, SIREN), ADRESSE: champ(page, ADRESSE)},
            boutons={**boutons, "Valider": boutons["Continuer"]},
            liens={"Quitter": lien(page, "Quitter")},
        )


class ActivationRecapitulatifPage:
    """G-ACT3: the sheet does not tell whether what gives the document is a link or a button (l.786, 800)."""

    IDENTITE = Identite("activation_recapitulatif", "Activation : récapitulatif", titres=(TITRE, "Votre inscription"))

    def __init__(self, page: Page) -> None:
        document, suite = "Sauvegardez ou imprimez le récapitulatif", "Accédez à vos services en ligne"
        self.controles = Controles(
            page,
            boutons={suite: bouton(page, suite)},
            liens={document: lien(page, document).or_(bouton(page, document))},
        )


class ActivationCode2025Page(ActivationCodePage):
    """A-ACT1: the same controls under another heading."""

    IDENTITE = Identite("activation_code", "Activation : code", titres=(TITRE_2025,), champs=(CODE, IMAGE))


class ActivationIdentifiants2025Page(ActivationIdentifiantsPage):
    """A-ACT2."""

    IDENTITE = Identite(
        "activation_identifiants",
        "Activation : identifiants",
        titres=(TITRE_2025,),
        champs=(ADRESSE,),
        sans_champs=(IMAGE,),
    )


class ActivationRecapitulatif2025Page(ActivationRecapitulatifPage):
    """A-ACT3."""

    IDENTITE = Identite(
        "activation_recapitulatif", "Activation : récapitulatif", titres=(TITRE_2025, "Votre inscription")
    )
