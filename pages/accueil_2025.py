"""Home page of the edition 2025 (ALIM l.28-50): the same screen by name, told by its two links to log in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

PARTICULIER, PROFESSIONNEL = "Connexion à mon espace Finances publiques", "Connexion à l'espace professionnel"


class Accueil2025Page:
    """A-HOME: two links to log in, nine menu entries, a featured article."""

    IDENTITE = Identite("accueil", "Accueil", liens=(PARTICULIER, PROFESSIONNEL))

    def __init__(self, page: Page) -> None:
        menus = (
            *("Accueil", "Particulier", "Professionnel", "Partenaire", "Collectivité", "Statistiques et Données"),
            *("International", "International (EN)", "Contact et prise de RDV"),
        )
        questionnaire = "Commencer le questionnaire"
        self.controles = Controles(
            page,
            boutons={questionnaire: bouton(page, questionnaire)},
            liens={nom: lien(page, nom) for nom in (PARTICULIER, PROFESSIONNEL, *menus)},
        )
