"""The log-in and the professional space: screens that the documents name and do not print (EXP13 l.9-10, 56, 672)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page


class ConnexionPage:
    """E-AUTH: told by its two fields; its only button, whatever its name, is called « Valider » here."""

    IDENTITE = Identite(
        "connexion",
        "Connexion",
        champs=("…adresse électronique…", "…mot de passe…"),
        sans_champs=("Confirm…", "…code d'activation…", "…image…"),
        sans_titres=("Annulation…",),
    )

    def __init__(self, page: Page) -> None:
        noms = ("Je crée mon espace professionnel", "Mot de passe oublié", "AIDE")
        self.controles = Controles(
            page,
            champs={
                "Adresse électronique :": champ(page, "…adresse électronique…"),
                "Mot de passe :": champ(page, "…mot de passe…"),
            },
            boutons={"Valider": page.get_by_role("button")},
            liens={nom: lien(page, nom) for nom in noms},
        )

    def log_in(self, adresse: str, mot_de_passe: str, _dechiffrer: Callable[[str], str]) -> None:
        """Address and password: no picture to copy before 2023."""
        self.controles.fill("Adresse électronique :", adresse)
        self.controles.fill("Mot de passe :", mot_de_passe)
        self.controles.click("bouton", "Valider")


class EspacePage:
    """E-ESPACE: told by the one link that the sheet names, which the screens behind it may repeat."""

    IDENTITE = Identite(
        "espace",
        "Espace professionnel",
        liens=("Gérer mes services",),
        sans_liens=("Gérer vos coordonnées",),
        sans_titres=("…coordonnées…", "…adhésion…", "…comptes bancaires…"),
    )

    def __init__(self, page: Page) -> None:
        noms = ("Gérer mes services", "Quitter", "AIDE")
        liens = {nom: lien(page, nom) for nom in noms} | {"Demander une adhésion": lien(page, "…adhésion…")}
        self.controles = Controles(page, liens=liens)


class GererServicesPage:
    """Behind « Gérer mes services » (EXP13 l.672)."""

    IDENTITE = Identite(
        "gerer_services",
        "Gérer mes services",
        liens=("Gérer vos coordonnées",),
        sans_titres=("INFORMATIONS PERSONNELLES",),
    )

    def __init__(self, page: Page) -> None:
        noms = ("Gérer vos coordonnées", "Quitter", "AIDE")
        liens = {nom: lien(page, nom) for nom in noms} | {
            "Gérer les comptes bancaires": lien(page, "…comptes bancaires…")
        }
        self.controles = Controles(page, liens=liens)


class CoordonneesPage:
    """Behind « Gérer vos coordonnées » (EXP13 l.672): the data of the registration."""

    IDENTITE = Identite(
        "coordonnees",
        "Coordonnées",
        titres=("…coordonnées…",),
        sans_liens=("Gérer vos coordonnées",),
        sans_titres=("…mode expert",),
        # That of 2023 has the panel of its edition.
        sans_textes=("Abonné…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={"AIDE": lien(page, "AIDE")})


class AdhesionPage:
    """Where services are asked for a company (EXP13 l.56, 633)."""

    IDENTITE = Identite(
        "adhesion", "Adhésion", titres=("…adhésion…",), sans_titres=("Adhésion aux services", "Adhésion enregistrée")
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            champs={"S.I.R.E.N. :": champ(page, "S.I.R.E.N…")},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )


class ComptesBancairesPage:
    """Offered only to a space that has a « payer » service (EXP13 l.52)."""

    IDENTITE = Identite("comptes_bancaires", "Comptes bancaires", titres=("…comptes bancaires…",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={"AIDE": lien(page, "AIDE")})
