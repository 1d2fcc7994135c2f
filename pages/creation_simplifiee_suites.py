"""What follows a request in simplified mode: its mailed link, its letter, its cancellation (ALIM l.132, 223-264)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages.composants import Controles, bouton, champ, lien
from pages.espace_2023 import liens
from pages.identite import Identite

if TYPE_CHECKING:
    from playwright.sync_api import Page

RETOUR = "Retour à la page d'accueil"


class AdresseVerifieePage:
    """A-VERIF: no heading is printed, its first sentence tells it."""

    IDENTITE = Identite(
        "adresse_verifiee", "Adresse vérifiée", textes=("L'adresse électronique de l'entreprise a été vérifiée…",)
    )

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, ("Accédez à vos services en ligne",))


class LienRefusePage:
    """A link out of date, altered or dead."""

    IDENTITE = Identite("lien_refuse", "Lien refusé", titres=("Lien refusé",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, (RETOUR, "Quitter"))


class AnnulationPage:
    """Behind « Annulez votre demande » (l.132)."""

    IDENTITE = Identite("annulation", "Annulation de la demande", titres=("Annulation de la demande",))

    def __init__(self, page: Page) -> None:
        adresse, annuler = "Adresse électronique de l'entreprise ou de connexion :", bouton(page, "Annuler la demande")
        self.controles = Controles(
            page,
            champs={adresse: champ(page, adresse), "Mot de passe :": champ(page, "Mot de passe :")},
            boutons={"Annuler la demande": annuler, "Valider": annuler},
            liens={"Quitter": lien(page, "Quitter")},
        )


class DemandeAnnuleePage:
    """Says that it is done."""

    IDENTITE = Identite("demande_annulee", "Demande annulée", titres=("Demande annulée",))

    def __init__(self, page: Page) -> None:
        self.controles = liens(page, (RETOUR, "Quitter"))


class LettrePage:
    """A-LETTRE: the paper itself, as the simulator shows it; its subject tells it (l.243)."""

    IDENTITE = Identite("lettre", "Lettre", textes=("Objet : Espace professionnel impots.gouv.fr…",))

    def __init__(self, page: Page) -> None:
        self.controles = Controles(page)
