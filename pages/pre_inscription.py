"""First screens of the pre-registration: from the choice of the procedure to the identifiers (EXP13 ch. 2, CAB14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien, motif
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

CASE_CONDITIONS = "Je reconnais avoir pris connaissance des conditions générales et les accepte sans restriction."


class ChoixProcedurePage:
    """E-CHOIX, C-CHOIX: two rubrics, each with the same two links; of 2014 only their beginnings are sure (B-071)."""

    IDENTITE = Identite(
        "choix_procedure",
        "Choix de la procédure",
        titres=("PROFESSIONNELS", "Professionnels"),
        liens=("1ère étape…", "2ème étape : Activez votre espace"),
    )

    def __init__(self, page: Page) -> None:
        creation, activation = "1ère étape : Créez votre espace", "2ème étape : Activez votre espace"
        self.controles = Controles(
            page,
            liens={
                f"{creation} (mode simplifié)": lien(page, creation, 1),
                f"{activation} (mode simplifié)": lien(page, activation, 1),
                f"{creation} (mode expert)": lien(page, creation, 2),
                f"{activation} (mode expert)": lien(page, activation, 2),
                # Where one rubric stands alone, its links are the last ones too.
                "1ère étape": page.get_by_role("link", name=motif("1ère étape…")).last,
                "2ème étape : Activez votre espace": page.get_by_role("link", name=motif(activation)).last,
                "Quitter": lien(page, "Quitter"),
                "AIDE": lien(page, "AIDE"),
            },
        )


class ConditionsGeneralesPage:
    """E-CGU, C-CGU."""

    IDENTITE = Identite(
        "conditions_generales",
        "Conditions générales",
        titres=("Création de votre espace abonné", "1ère étape : acceptez les conditions générales"),
    )

    def __init__(self, page: Page) -> None:
        self.controles = Controles(
            page,
            champs={CASE_CONDITIONS: champ(page, CASE_CONDITIONS)},
            boutons={"Valider": bouton(page, "Valider")},
            liens={
                "Lire les conditions générales": lien(page, "Lire les conditions générales"),
                "Quitter": lien(page, "Quitter"),
                "AIDE": lien(page, "AIDE"),
            },
        )


class IdentifiantsPage:
    """E-IDENT, C-IDENT."""

    IDENTITE = Identite("identifiants", "Identifiants", titres=("2ème étape : créez vos identifiants",))

    def __init__(self, page: Page) -> None:
        libelles = (
            "Votre adresse électronique :",
            "Confirmer votre adresse électronique :",
            "Votre mot de passe :",
            "Confirmer votre mot de passe:",
        )
        self.controles = Controles(
            page,
            champs={libelle: champ(page, libelle) for libelle in libelles},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"AIDE": lien(page, "AIDE")},
        )


class BlocageCertificatPage:
    """E-BLOC: the address is that of a space with certificate."""

    IDENTITE = Identite("blocage_certificat", "Blocage certificat", titres=("2ème étape : créer vos identifiants",))

    def __init__(self, page: Page) -> None:
        libelles = ("Votre adresse électronique :", "Confirmer votre nouvelle adresse électronique :")
        self.controles = Controles(
            page,
            champs={libelle: champ(page, libelle) for libelle in libelles},
            boutons={"Valider": bouton(page, "Valider")},
            liens={"Optez pour l'accès sans certificat": lien(page, "Optez pour l'accès sans certificat")},
        )
