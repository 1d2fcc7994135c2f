"""The forgotten password: the sheet announces the trust question without showing its screens (EXP13 l.393)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page


class MotDePasseOubliePage:
    """Asks for the log-in address."""

    IDENTITE = Identite(
        "mot_de_passe_oublie",
        "Mot de passe oublié",
        titres=("Mot de passe oublié",),
        champs=("…adresse électronique…",),
        sans_champs=("…mot de passe…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            champs={"Adresse électronique :": champ(page, "…adresse électronique…")},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )


class QuestionDeConfiancePage:
    """Asks the question chosen at the registration; the form and the summary bear the same heading."""

    IDENTITE = Identite(
        "question_de_confiance",
        "Question de confiance",
        titres=("Question de confiance",),
        champs=("…réponse…",),
        sans_champs=("Civilité…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            champs={"Réponse :": champ(page, "…réponse…")},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )


class NouveauMotDePassePage:
    """Asks for another password, twice."""

    IDENTITE = Identite(
        "nouveau_mot_de_passe",
        "Nouveau mot de passe",
        champs=("Nouveau mot de passe…", "Confirm…"),
        sans_champs=("…adresse électronique…",),
        sans_titres=("Renouvellement…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            champs={
                "Nouveau mot de passe :": champ(page, "Nouveau mot de passe…"),
                "Confirmer votre nouveau mot de passe :": champ(page, "Confirm…"),
            },
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )


class MotDePasseModifiePage:
    """Says that it is done."""

    IDENTITE = Identite("mot_de_passe_modifie", "Mot de passe modifié", titres=("Mot de passe modifié",))

    def __init__(self, page: Page) -> None:
        noms = ("Accédez à votre espace abonné", "AIDE")
        self.controles = Controles(page, liens={nom: lien(page, nom) for nom in noms})
