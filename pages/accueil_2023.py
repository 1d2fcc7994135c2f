"""Home page of the edition 2023 (CHG23 l.83-87, 661-667): the same screen by name, told by other prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page


class Accueil2023Page:
    """G-HOME: six tabs, a search, five profiles; of the two names that stand twice, the tab comes first."""

    IDENTITE = Identite("accueil", "Accueil", titres=("VOUS ÊTES...",), boutons=("Votre espace professionnel",))

    def __init__(self, page: Page) -> None:
        boutons = ("Votre espace particulier", "Votre espace professionnel")
        profils = ("Particulier", "Professionnel", "Partenaire", "Collectivité", "International")
        self.controles = Controles(
            page,
            boutons={nom: bouton(page, nom) for nom in boutons},
            liens={
                "Accueil": lien(page, "Accueil"),
                **{f"{nom} (onglet)": lien(page, nom, 1) for nom in profils},
                **{f"{nom} (profil)": lien(page, nom, 2) for nom in profils},
            },
        )
