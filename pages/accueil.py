"""Home pages of the editions 2013 and 2014."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page


class AccueilPage:
    """E-HOME, C-HOME: what both editions print tells it; the creation link bears the wording of its edition."""

    IDENTITE = Identite(
        "accueil",
        "Accueil",
        titres=("Mon espace", "Particuliers", "Professionnels"),
        liens=("Recherche détaillée", "Recherche de formulaires"),
    )

    def __init__(self, page: Page) -> None:
        boutons = ("Particulier", "Professionnel", "rubrique des Professionnels")
        liens = (
            *("Créer / Activer mon espace", "Créer mon espace / adhérer aux services en ligne"),
            *("Documentation", "Déclarer et payer ma TVA", "Recherche détaillée"),
        )
        espace = "accéder à Mon espace"
        self.controles = Controles(
            page,
            boutons={
                **{nom: bouton(page, nom) for nom in boutons},
                # One a column, in the order of the columns; its capital differs by edition (B-089).
                f"{espace} (Particuliers)": bouton(page, f"{espace}…", 1),
                f"{espace} (Professionnels)": bouton(page, f"{espace}…", 2),
            },
            liens={nom: lien(page, nom) for nom in liens},
        )
