"""Screens of the space of 2023 that the sheet names without printing them (CHG23 l.269-270, 364-369, 850)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, lien
from pages.espace_2023 import liens
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

PANNEAU = "Abonné…"
"""First words of the panel that the screens of the space print on their left (l.341, 404, 565)."""


class VosCoordonneesPage:
    """Behind « Gérer vos coordonnées » (l.364, 850): that of 2013 has no panel."""

    IDENTITE = Identite(
        "vos_coordonnees",
        "Vos coordonnées",
        titres=("…coordonnées…",),
        textes=(PANNEAU,),
        sans_liens=("Gérer vos coordonnées",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Sauvegardez ou imprimez le récapitulatif", "Quitter", "AIDE"))


class DossiersPage:
    """Behind « Voir tous mes dossiers » (l.270)."""

    IDENTITE = Identite("dossiers", "Dossiers", titres=("…vos dossiers…",), sans_liens=("Gérer les services",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Quitter", "AIDE"))


class ServicePage:
    """Behind an entry of « MES SERVICES » (l.182-223): its heading names the entry."""

    IDENTITE = Identite("service", "Service", titres=("Service «…",), sans_liens=("Gérer les services",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Quitter", "AIDE"))


class SuppressionEspacePage:
    """Behind « Supprimer votre espace professionnel » (l.368): asks to be sure."""

    IDENTITE = Identite("suppression_espace", "Suppression de l'espace", titres=("Supprimer votre espace…",))

    def __init__(self, page: Page) -> None:
        case = "Je confirme la suppression définitive de mon espace professionnel."
        self.controles = Controles(
            page,
            champs={case: page.get_by_role("checkbox")},
            boutons={"Annuler": bouton(page, "Annuler"), "Supprimer": bouton(page, "Supprimer…")},
            liens={"Quitter": lien(page, "Quitter"), "AIDE": lien(page, "AIDE")},
        )


class EspaceSupprimePage:
    """Says that it is done."""

    IDENTITE = Identite("espace_supprime", "Espace supprimé", titres=("…supprimé…",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Retour à la page d'accueil", "AIDE"))
