"""What the space of 2025 adds, told and not printed: secure messages, help line, renewal (NEX ch. 3-5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.espace_2023 import liens
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

NOUVEAU, CONFIRMATION = "Nouveau mot de passe :", "Confirmez votre nouveau mot de passe :"


class MessageriePage:
    """Where the holder of a SIREN can be replaced (l.65)."""

    IDENTITE = Identite("messagerie", "Messagerie", titres=("Messagerie…",), sans_titres=("MES SERVICES",))

    def __init__(self, page: Page) -> None:
        demander = bouton(page, "Demander la substitution")
        self.controles = Controles(
            page,
            champs={nom: champ(page, nom) for nom in ("SIREN :", "Votre demande :")},
            boutons={"Demander la substitution": demander, "Valider": demander},
            liens={nom: lien(page, nom) for nom in ("Quitter", "AIDE")},
        )


class SubstitutionDemandeePage:
    """Says that the request is made."""

    IDENTITE = Identite("substitution_demandee", "Substitution demandée", titres=("Substitution demandée",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Quitter", "AIDE"))


class ContactPage:
    """Help line and contact form (l.76)."""

    IDENTITE = Identite("contact", "Contact", titres=("Contact",), champs=("…message…",))

    def __init__(self, page: Page) -> None:
        envoyer = bouton(page, "Envoyer")
        self.controles = Controles(
            page,
            champs={nom: champ(page, nom) for nom in ("Votre adresse électronique :", "Votre message :")},
            boutons={"Envoyer": envoyer, "Valider": envoyer},
            liens={"Retour à la page d'accueil": lien(page, "Retour à la page d'accueil")},
        )


class RenouvellementMotDePassePage:
    """Where a password out of date leads, and nowhere else (ALIM l.71)."""

    IDENTITE = Identite(
        "renouvellement_mot_de_passe", "Renouvellement du mot de passe", titres=("Renouvellement du mot de passe",)
    )

    def __init__(self, page: Page) -> None:
        libelles = (NOUVEAU, CONFIRMATION)
        self.controles = Controles(
            page,
            champs={libelle: champ(page, libelle) for libelle in libelles},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"Quitter": lien(page, "Quitter")},
        )

    def renew(self, mot_de_passe: str) -> None:
        """Give another password, twice, and send it."""
        self.controles.fill(NOUVEAU, mot_de_passe)
        self.controles.fill(CONFIRMATION, mot_de_passe)
        self.controles.click("bouton", "Valider")
