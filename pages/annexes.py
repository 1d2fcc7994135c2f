"""Screens around the procedure: help, terms, pages not reproduced, errors. No document prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

RETOUR = "Retour à la page d'accueil"


class AidePage:
    """Behind « AIDE » (EXP13 l.70)."""

    IDENTITE = Identite("aide", "Aide", titres=("Aide",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={RETOUR: lien(page, RETOUR)})


class TexteConditionsPage:
    """Behind « Lire les conditions générales » (EXP13 l.153)."""

    IDENTITE = Identite("texte_conditions", "Texte des conditions générales", titres=("Conditions générales",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={"Retour à la 1ère étape": lien(page, "Retour à la 1ère étape")})


class TransformationPage:
    """Behind « Optez pour l'accès sans certificat » (EXP13 l.216, 224)."""

    IDENTITE = Identite("transformation", "Transformation", titres=("Optez pour l'accès sans certificat",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={RETOUR: lien(page, RETOUR)})


class ModeSimplifiePage:
    """Behind the two links of the simplified mode (EXP13 l.114-117)."""

    IDENTITE = Identite("mode_simplifie", "Mode simplifié", titres=("Mode simplifié",))

    def __init__(self, page: Page) -> None:
        nom = "Retour au choix de la procédure"
        self.controles = Controles(page, liens={nom: lien(page, nom)})


class HorsFichePage:
    """Behind every other link of the home page."""

    IDENTITE = Identite("hors_fiche", "Page non reproduite", titres=("Page non reproduite",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={RETOUR: lien(page, RETOUR)})


class IntrouvablePage:
    """Answer to an unknown address (404)."""

    IDENTITE = Identite("introuvable", "Page introuvable", titres=("Page introuvable",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={RETOUR: lien(page, RETOUR)})


class ErreurPage:
    """Answer of a portal that breaks down (500)."""

    IDENTITE = Identite("erreur", "Erreur", titres=("Erreur…",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={RETOUR: lien(page, RETOUR)})
