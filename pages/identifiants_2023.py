"""The change of identifiers: its form and the two screens that answer it (CHG23 l.400-460, 511-592)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien, motif
from pages.identite import EcranInattendu, Identite

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from pages.lecture import Lecture

CASE_ADRESSE = "Modifier mon adresse électronique"
CASE_MOT_DE_PASSE = "Saisir mon nouveau mot de passe :"
ADRESSE = "Nouvelle adresse électronique"
MOT_DE_PASSE = "Nouveau mot de passe"
CONFIRMATION_ADRESSE = "Confirmez votre nouvelle adresse électronique"
CONFIRMATION_MOT_DE_PASSE = "Confirmez votre nouveau mot de passe"
VALIDER, JAUGE = "Valider les modifications", "Niveau de sécurité"
"""Button that sends the form (l.438); first words of the meter, empty or not (l.432, 541)."""


def jauge(lecture: Lecture) -> str:
    """What the meter of the new password says; EcranInattendu where the screen shows none or several."""
    vues = [e.texte for e in lecture.elements if e.texte.startswith(JAUGE)]
    if len(vues) != 1:
        raise EcranInattendu(f"{len(vues)} texte(s) « {JAUGE}… » à l'écran ({lecture.url}), un seul attendu")
    return vues[0]


def case(page: Page, libelle: str) -> Locator:
    """The box of that label."""
    return page.get_by_role("checkbox", name=motif(f"{libelle.rstrip(' :')}…"))


def saisie_apres(controle: Locator, *types: str) -> Locator:
    """First entry of one of these types that stands after a control: the sheet prints no label of its own for it."""
    conditions = " or ".join(f"@type='{t}'" if t else "not(@type)" for t in types)
    return controle.locator(f"xpath=following::input[{conditions}][1]")


class ModificationIdentifiantsPage:
    """G-IDENT: two boxes, each with an entry beside it and its confirmation."""

    IDENTITE = Identite(
        "modification_identifiants",
        "Modification des identifiants",
        titres=("Accès sans certificat",),
        boutons=(VALIDER,),
    )

    def __init__(self, page: Page) -> None:
        case_adresse, case_mot_de_passe = case(page, CASE_ADRESSE), case(page, CASE_MOT_DE_PASSE)
        valider = bouton(page, VALIDER)
        self.controles = Controles(
            page,
            champs={
                CASE_ADRESSE: case_adresse,
                ADRESSE: saisie_apres(case_adresse, "", "text", "email"),
                CONFIRMATION_ADRESSE: champ(page, CONFIRMATION_ADRESSE),
                CASE_MOT_DE_PASSE: case_mot_de_passe,
                MOT_DE_PASSE: saisie_apres(case_mot_de_passe, "password"),
                CONFIRMATION_MOT_DE_PASSE: champ(page, CONFIRMATION_MOT_DE_PASSE),
            },
            # « Valider » too: what sends a form has that name whatever the screen writes on it.
            boutons={"Annuler": bouton(page, "Annuler"), VALIDER: valider, "Valider": valider},
            liens={nom: lien(page, nom) for nom in ("Quitter", "AIDE")},
        )

    def change(self, *, adresse: str | None = None, mot_de_passe: str | None = None) -> None:
        """Tick what is to change, give each new value twice, and send the form."""
        self.fill(adresse=adresse, mot_de_passe=mot_de_passe)
        self.controles.click("bouton", VALIDER)

    def fill(self, *, adresse: str | None = None, mot_de_passe: str | None = None) -> None:
        """Tick what is to change, and give each new value twice."""
        if adresse is not None:
            self.controles.check(CASE_ADRESSE)
            self.controles.fill(ADRESSE, adresse)
            self.controles.fill(CONFIRMATION_ADRESSE, adresse)
        if mot_de_passe is not None:
            self.controles.check(CASE_MOT_DE_PASSE)
            self.controles.fill(MOT_DE_PASSE, mot_de_passe)
            self.controles.fill(CONFIRMATION_MOT_DE_PASSE, mot_de_passe)


def annonce(page: Page) -> Controles:
    """Controls of a screen that only tells what was done."""
    return Controles(page, boutons={"OK": bouton(page, "OK")}, liens={n: lien(page, n) for n in ("Quitter", "AIDE")})


class MotDePasseReinitialisePage:
    """G-MDPOK."""

    IDENTITE = Identite(
        "mot_de_passe_reinitialise",
        "Mot de passe réinitialisé",
        titres=("Réinitialisation de votre mot de passe",),
        boutons=("OK",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = annonce(page)


class AttenteCodePage:
    """G-ATTENTE: the heading and the button of the waiting screen of 2013, beside the panel of a space."""

    IDENTITE = Identite(
        "attente_code",
        "Attente du code",
        titres=("Activation de votre espace abonné",),
        boutons=("OK",),
        textes=("Abonné…",),
    )

    def __init__(self, page: Page) -> None:
        self.controles = annonce(page)
