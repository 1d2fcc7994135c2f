"""The creation in expert mode of 2025: three screens told, none printed (NEX l.47-51)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.captcha import Captcha
from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Page

CASE = "J'accepte les conditions générales d'utilisation."
IMAGE = "Recopiez les caractères de l'image :"
LISTES = frozenset({"Civilité :", "Question :", "Pays :"})


class ConditionsExpertPage:
    """N-CGU: a box and a picture."""

    IDENTITE = Identite("conditions_expert", "Conditions du mode expert", titres=("Conditions du mode expert",))

    def __init__(self, page: Page) -> None:
        self.captcha = Captcha(page)
        liens = ("Changer l'image", "Ecouter l'extrait sonore", "Quitter")
        self.controles = Controles(
            page,
            champs={CASE: page.get_by_role("checkbox"), IMAGE: champ(page, IMAGE)},
            boutons={"Valider": bouton(page, "Valider")},
            liens={nom: lien(page, nom) for nom in liens},
        )

    def accept(self, dechiffrer: Callable[[str], str]) -> None:
        """Tick the box, copy the picture and go on: `dechiffrer` tells what it shows, by its identifier."""
        self.controles.check(CASE)
        self.captcha.fill(dechiffrer(self.captcha.id()))
        self.controles.click("bouton", "Valider")


class IdentifiantsExpertPage:
    """N-IDENT."""

    IDENTITE = Identite("identifiants_expert", "Identifiants du mode expert", titres=("Identifiants du mode expert",))

    def __init__(self, page: Page) -> None:
        libelles = (
            *("Adresse électronique de connexion :", "Confirmez votre adresse électronique de connexion :"),
            *("Mot de passe :", "Confirmez votre mot de passe :"),
        )
        self.controles = Controles(
            page,
            champs={libelle: champ(page, libelle) for libelle in libelles},
            boutons={nom: bouton(page, nom) for nom in ("Etape précédente", "Valider")},
            liens={"Quitter": lien(page, "Quitter")},
        )

    def fill(self, saisies: Mapping[str, str]) -> None:
        """Give values by label."""
        self.controles.give(saisies)


class CoordonneesExpertPage:
    """N-COORD: details, and the question of confidence."""

    IDENTITE = Identite("coordonnees_expert", "Coordonnées du mode expert", titres=("Coordonnées du mode expert",))

    def __init__(self, page: Page) -> None:
        libelles = (
            *("Civilité :", "Nom :", "Prénom :", "Numéro de téléphone :", "Numéro de la voie :"),
            *("Nature de la voie :", "Libellé de la voie :", "Complément d'adresse :", "Code postal :", "Ville :"),
            *("Pays :", "Entreprise étrangère :", "SIREN ou équivalent :", "Question :", "Réponse :"),
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


class AttenteExpertPage:
    """Says that a code has been mailed (NEX l.51)."""

    IDENTITE = Identite("attente_expert", "Attente du code du mode expert", titres=("Attente du code du mode expert",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page, boutons={"OK": bouton(page, "OK")}, liens={"Quitter": lien(page, "Quitter")})
