"""The bank account, its mandate and what is paid from it: told and not printed (NEX l.33-40, 74)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.identite import EcranInattendu, Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from pages.lecture import Lecture

IBAN, BIC = "IBAN :", "BIC :"
ENREGISTRER, CHOISIR = "Enregistrer le compte", "Choisir le mandat"
MANDATS = ("SEPA CORE", "SEPA B2B")
"""Only their last words are told (l.34): whatever else stands there is free."""
REFERENCE = "Référence unique du mandat :"


def reference_du_mandat(lecture: Lecture) -> str:
    """The mandate's own reference, as the screen shows it; EcranInattendu where it shows none."""
    if not (reference := lecture.valeur_de(REFERENCE)):
        raise EcranInattendu(f"aucune « {REFERENCE} » à l'écran ({lecture.url})")
    return reference


class CompteBancairePage:
    """N-IBAN: the account first, the mandate after (l.34)."""

    IDENTITE = Identite("compte_bancaire", "Compte bancaire", titres=("Compte bancaire",))

    def __init__(self, page: Page) -> None:
        enregistrer, choisir = bouton(page, ENREGISTRER), bouton(page, CHOISIR)
        self.controles = Controles(
            page,
            champs={
                **{libelle: champ(page, libelle) for libelle in (IBAN, BIC)},
                **{mandat: page.get_by_role("radio", name=mandat.removeprefix("SEPA ")) for mandat in MANDATS},
            },
            # « Valider » too: what sends a form has that name whatever the screen writes on it.
            boutons={ENREGISTRER: enregistrer, CHOISIR: choisir, "Valider": enregistrer.or_(choisir)},
            liens={nom: lien(page, nom) for nom in ("Quitter", "AIDE")},
        )

    def fill(self, iban: str, bic: str) -> None:
        """Give an account."""
        self.controles.fill(IBAN, iban)
        self.controles.fill(BIC, bic)

    def choose(self, mandat: str) -> None:
        """Choose one of MANDATS and go on."""
        self.controles.check(mandat)
        self.controles.click("bouton", CHOISIR)


class MandatPage:
    """The mandate chosen, to be printed and sent to the bank (l.36)."""

    IDENTITE = Identite("mandat", "Mandat SEPA", titres=("Mandat SEPA…",))

    def __init__(self, page: Page) -> None:
        document, suite = "Imprimez le mandat", bouton(page, "Continuer")
        self.controles = Controles(
            page,
            boutons={"Continuer": suite, "Valider": suite},
            liens={document: lien(page, document).or_(bouton(page, document)), "Quitter": lien(page, "Quitter")},
        )


class FinDeProcedurePage:
    """N-FIN."""

    IDENTITE = Identite("fin_de_procedure", "Fin de procédure", titres=("Fin de procédure",))

    def __init__(self, page: Page) -> None:
        document, suite = "Téléchargez la confirmation", "Accédez à votre espace professionnel"
        self.controles = Controles(
            page,
            liens={
                document: lien(page, document).or_(bouton(page, document)),
                suite: lien(page, suite).or_(bouton(page, suite)),
                "Quitter": lien(page, "Quitter"),
            },
        )


class PaiementPage:
    """Refused or accepted, acknowledged only (l.36, 74)."""

    IDENTITE = Identite("paiement", "Paiement", titres=("Paiement…",))

    def __init__(self, page: Page) -> None:
        payer = bouton(page, "Payer")
        self.controles = Controles(
            page,
            boutons={"Payer": payer, "Valider": payer},
            liens={nom: lien(page, nom) for nom in ("Compte bancaire", "Quitter", "AIDE")},
        )
