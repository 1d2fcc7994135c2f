"""The creation in simplified mode, in three steps (ALIM l.110-193), and what its mail leads to (l.223-229)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.captcha import Captcha
from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Page

TITRE = "Créer votre espace professionnel"
SIREN, IMAGE = "SIREN :", "Recopiez les caractères de l'image :"
ADRESSE_ENTREPRISE = "Adresse électronique de l'entreprise :"
VALIDER_LE_SIREN = "Valider le SIREN"
LISTES = frozenset({"Civilité :", "Question de confiance :"})
"""Fields of the form where a value is chosen in a list."""


class ChoixModePage:
    """A-MODE, N-MODE: the second button is told by the other tutorial only (NEX l.45)."""

    IDENTITE = Identite(
        "choix_mode", "Choix du mode", titres=("Professionnels",), boutons=("Créez votre espace en mode simplifié",)
    )

    def __init__(self, page: Page) -> None:
        boutons = ("Créez votre espace en mode simplifié", "Créez votre espace en mode expert")
        liens = ("Quitter", "Annulez votre demande", "En savoir plus")
        self.controles = Controles(
            page, boutons={nom: bouton(page, nom) for nom in boutons}, liens={nom: lien(page, nom) for nom in liens}
        )


class SaisieSirenPage:
    """A-SIREN: the company part below serves once the SIREN is validated."""

    IDENTITE = Identite("saisie_siren", "Saisie du SIREN", titres=(TITRE,), boutons=(VALIDER_LE_SIREN,))

    def __init__(self, page: Page) -> None:
        self.captcha = Captcha(page)
        liens = ("Changer l'image", "Ecouter l'extrait sonore", "Quitter")
        suite = bouton(page, "Continuer")
        self.controles = Controles(
            page,
            champs={nom: champ(page, nom) for nom in (SIREN, IMAGE, ADRESSE_ENTREPRISE)},
            # « Valider » too: what sends a form has that name whatever the screen writes on it.
            boutons={VALIDER_LE_SIREN: bouton(page, VALIDER_LE_SIREN), "Continuer": suite, "Valider": suite},
            liens={nom: lien(page, nom) for nom in liens},
        )

    def validate(self, siren: str, dechiffrer: Callable[[str], str]) -> None:
        """Give a SIREN, copy the picture and have both checked: `dechiffrer` tells what it shows, by its identifier."""
        self.controles.fill(SIREN, siren)
        self.captcha.fill(dechiffrer(self.captcha.id()))
        self.controles.click("bouton", VALIDER_LE_SIREN)

    def go_on(self, adresse_entreprise: str) -> None:
        """Give the company's address and go to the form."""
        self.controles.fill(ADRESSE_ENTREPRISE, adresse_entreprise)
        self.controles.click("bouton", "Continuer")


class FormulaireSimplifiePage:
    """A-FORM, N-FORM: told and not printed (ALIM l.142, NEX l.25-29)."""

    IDENTITE = Identite(
        "formulaire_simplifie", "Formulaire simplifié", titres=(TITRE,), champs=("…adresse électronique de connexion…",)
    )

    def __init__(self, page: Page) -> None:
        libelles = (
            *("Adresse électronique de connexion :", "Confirmez votre adresse électronique de connexion :"),
            *("Mot de passe :", "Confirmez votre mot de passe :", "Civilité :", "Nom :", "Prénom :"),
            *("Numéro de téléphone :", "Question de confiance :", "Réponse :"),
        )
        self.controles = Controles(
            page,
            champs={libelle: champ(page, libelle) for libelle in libelles},
            boutons={nom: bouton(page, nom) for nom in ("Etape précédente", "Valider")},
            liens={"Quitter": lien(page, "Quitter")},
        )

    def fill(self, saisies: Mapping[str, str]) -> None:
        """Give values by label."""
        self.controles.give(saisies, LISTES)


class EnregistrementPage:
    """A-ENREG."""

    IDENTITE = Identite("enregistrement", "Enregistrement", titres=(TITRE,), liens=("Retour au portail",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, liens={nom: lien(page, nom) for nom in ("Retour au portail", "Quitter")})
