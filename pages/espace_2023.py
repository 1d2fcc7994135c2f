"""The homes of the professional space in 2023 and its management screen (CHG23 l.138-385)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

GERER = "Gérer les services"
DE_L_ESPACE = (
    *(GERER, "Gérer les comptes bancaires [+]", "Gérer les contrats de prélèvement automatique [+]"),
    *("Calendrier fiscal", "Tests tiers déclarants", "Coordonnées du gestionnaire et prise de rendez-vous"),
    *("Aide : tous les pas-à-pas", "OUPS.GOUV.FR", "portailpro.gouv", "ici", "Quitter", "AIDE"),
)


def liens(page: Page, noms: Iterable[str]) -> Controles:
    """Controls of a screen that has only links."""
    return Controles(page, liens={nom: lien(page, nom) for nom in noms})


class EspaceSansEntreprisePage:
    """G-ESP0: its capture is lost; told by the link of the text (l.144), without the headings of the others."""

    IDENTITE = Identite(
        "espace_sans_entreprise",
        "Espace sans entreprise",
        liens=(GERER,),
        sans_titres=("DOSSIER COURANT", "MES DOSSIERS"),
    )

    def __init__(self, page: Page) -> None:
        # « Messagerie » in 2025 only: the substitution is asked for from an empty space (NEX l.65).
        self.controles = liens(page, (*DE_L_ESPACE, "Messagerie"))


class EspaceUneEntreprisePage:
    """G-ESP1; of the services that stand twice, « Déclarer » comes before « Payer »."""

    IDENTITE = Identite(
        "espace_une_entreprise",
        "Espace d'une entreprise",
        titres=("DOSSIER COURANT", "MES SERVICES"),
        liens=(GERER,),
        sans_titres=("MES DOSSIERS",),
    )

    def __init__(self, page: Page) -> None:
        services = ("Avis CFE", "Compte fiscal [+]", "CFE et autres impôts", "Dettes fiscales [+]")
        menus = ("GÉRER", "CONSULTER", "DÉCLARER", "PAYER", "DÉMARCHES", "MESSAGERIE")
        self.controles = liens(
            page, (*DE_L_ESPACE, *services, *menus, "Adresse électronique de l'entreprise [+]", "En savoir plus")
        )


class EspacePlusieursEntreprisesPage:
    """G-ESPN."""

    IDENTITE = Identite(
        "espace_plusieurs_entreprises",
        "Espace de plusieurs entreprises",
        titres=("MES DOSSIERS", "MES SERVICES"),
        liens=(GERER,),
        sans_titres=("DOSSIER COURANT",),
    )

    def __init__(self, page: Page) -> None:
        services = ("Avis CFE", "Compte fiscal [+]", "CFE et autres impôts", "Dettes fiscales [+]")
        menus = ("DOSSIER", "GÉRER", "CONSULTER", "DÉCLARER", "PAYER", "DÉMARCHES", "MESSAGERIE")
        dossiers = ("Choisir un dossier", "Voir tous mes dossiers")
        self.controles = liens(page, (*DE_L_ESPACE, *services, *menus, *dossiers))


class GestionServicesPage:
    """G-GERER: ten entries in four groups; « En savoir plus » stands below each of them, in their order."""

    IDENTITE = Identite("gestion_services", GERER, titres=("SERVICES EN LIGNE", "INFORMATIONS PERSONNELLES"))

    def __init__(self, page: Page) -> None:
        entrees = (
            *("Adhérer aux services en ligne", "Gérer vos substitutions (remplacer le titulaire)"),
            *("Consulter vos services (habilitations)", "Gérer vos coordonnées"),
            "Gérer votre adresse électronique de connexion ou votre mot de passe",
            *("Supprimer votre espace professionnel", "Gérer vos administrateurs suppléants"),
            *("Gérer ou consulter vos délégations", "Gérer les comptes bancaires de l'entreprise"),
            "Modifier l'adresse électronique de l'entreprise",
        )
        aides = {f"En savoir plus ({nom})": lien(page, "En savoir plus", n) for n, nom in enumerate(entrees, 1)}
        noms = (*entrees, "Quitter", "AIDE")
        self.controles = Controles(page, liens={**{nom: lien(page, nom) for nom in noms}, **aides})
