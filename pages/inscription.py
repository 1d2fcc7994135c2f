"""Last screens of the pre-registration: the form, its summary, the waiting screen (EXP13 ch. 2, CAB14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page


class FormulaireInscriptionPage:
    """E-FORM, C-FORM."""

    IDENTITE = Identite(
        "formulaire_inscription",
        "Formulaire d'inscription",
        titres=("3ème étape : remplissez votre formulaire d'inscription",),
    )

    def __init__(self, page: Page) -> None:
        libelles = (
            *("Civilité :", "Nom :", "Prénom :", "Entreprise étrangère :", "Numéro de téléphone :"),
            *("Adresse électronique :", "Numéro de la voie :", "Nature de la voie :", "Libellé de la voie :"),
            *("Complément d'adresse :", "Code postal :", "Ville :", "Pays :", "Question :", "Réponse :"),
        )
        champs = {libelle: champ(page, libelle) for libelle in libelles}
        # Printed with and without its last dot, by edition (B-063): the field answers to either.
        siren = champ(page, "S.I.R.E.N…")
        champs |= {"S.I.R.E.N ou équivalent :": siren, "S.I.R.E.N. ou équivalent :": siren}
        boutons = ("Étape précédente", "Valider", "Effacer")
        self.controles = Controles(
            page,
            champs=champs,
            boutons={nom: bouton(page, nom) for nom in boutons},
            liens={"Quitter": lien(page, "Quitter"), "AIDE": lien(page, "AIDE")},
        )


class RecapitulatifPage:
    """E-RECAP, C-RECAP."""

    IDENTITE = Identite(
        "recapitulatif", "Récapitulatif", titres=("Votre inscription", "Usager", "Contact"), boutons=("Confirmer",)
    )

    def __init__(self, page: Page) -> None:
        boutons = ("Étape précédente", "Confirmer")
        self.controles = Controles(
            page, boutons={nom: bouton(page, nom) for nom in boutons}, liens={"AIDE": lien(page, "AIDE")}
        )


class AttenteActivationPage:
    """E-ATTENTE, C-ATTENTE."""

    IDENTITE = Identite(
        "attente_activation",
        "Attente d'activation",
        titres=("Activation de votre espace abonné",),
        boutons=("OK",),
        # That of 2023 has the panel of a space already open.
        sans_textes=("Abonné…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            boutons={"OK": bouton(page, "OK")},
            liens={
                "Activez votre espace abonné": lien(page, "Activez votre espace abonné"),
                "AIDE": lien(page, "AIDE"),
            },
        )
