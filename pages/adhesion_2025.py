"""Adhering to services for a company: told and not printed (NEX l.52-55)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.espace_2023 import liens
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

DEMANDER = "Demander l'adhésion"
SERVICES = {
    "Consulter": ("Compte fiscal [+]", "Avis CFE"),
    "Déclarer": (
        *("TVA", "Impôt sur les sociétés", "Taxe sur les salaires", "CVAE", "Revenus de capitaux mobiliers [+]"),
        *("Taxe activités polluantes", "Taxe int. consommation", "Taxe v. vénale immeubles", "Taxe de séjour"),
        *("Taxe conv. d'assurances", "Résultat [+]", "Revenus SCI non soumises IS [+]", "Tiers déclarants"),
        "Dispositif DAC6 [+]",
    ),
    "Payer": (
        *("TVA", "Impôt sur les sociétés", "Taxe sur les salaires", "CVAE", "Revenus de capitaux mobiliers"),
        *("Taxe activités polluantes", "Taxe int. consommation", "Taxe v. vénale immeubles"),
        *("Taxe conv. d'assurances", "Prélèvement à la source [+]", "CFE et autres impôts", "Dettes fiscales [+]"),
    ),
    "Démarches": (
        *("Remboursement de TVA UE", "Guichet de TVA UE", "Gérer mes biens immobiliers"),
        *("Cession de droits sociaux [+]", "Successions vacantes"),
    ),
}
"""Services by block, as the home of the space prints them (CHG23 l.182-223): a box each, « Déclarer : TVA »."""
CASES = tuple(f"{bloc} : {service}" for bloc, services in SERVICES.items() for service in services)


class AdhesionServicesPage:
    """N-ADH: a SIREN, and a box a service (l.54)."""

    IDENTITE = Identite("adhesion_services", "Adhésion aux services", titres=("Adhésion aux services",))

    def __init__(self, page: Page) -> None:
        demander = bouton(page, DEMANDER)
        self.controles = Controles(
            page,
            champs={nom: champ(page, nom) for nom in ("SIREN :", *CASES)},
            # « Valider » too: what sends a form has that name whatever the screen writes on it.
            boutons={DEMANDER: demander, "Valider": demander},
            liens={nom: lien(page, nom) for nom in ("Quitter", "AIDE")},
        )

    def ask(self, siren: str, services: Iterable[str]) -> None:
        """Give a SIREN, tick services and send the request."""
        self.controles.fill("SIREN :", siren)
        for service in services:
            self.controles.check(service)
        self.controles.click("bouton", DEMANDER)


class AdhesionEnregistreePage:
    """Says that a letter leaves."""

    IDENTITE = Identite("adhesion_enregistree", "Adhésion enregistrée", titres=("Adhésion enregistrée",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Quitter", "AIDE"))
