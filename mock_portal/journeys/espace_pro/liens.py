"""Where the entries of the space lead. Those that the sheet names without a screen lead to « Page non reproduite »."""

import re
import unicodedata
from collections.abc import Sequence

from flask import url_for

from mock_portal.editions.base import Rubrique
from mock_portal.web.contexte import world
from mock_portal.web.ecrans import ECRANS

LIENS = {
    "DOSSIER": "dossiers",
    "Choisir un dossier": "dossiers",
    "Voir tous mes dossiers": "dossiers",
    "GÉRER": "gestion_services",
    "Gérer les services": "gestion_services",
    "Gérer vos coordonnées": "vos_coordonnees",
    "Gérer votre adresse électronique de connexion ou votre mot de passe": "modification_identifiants",
    "Supprimer votre espace professionnel": "suppression_espace",
    "MESSAGERIE": "messagerie",
    "Messagerie": "messagerie",
    "Gérer vos substitutions (remplacer le titulaire)": "messagerie",
    "Adhérer aux services en ligne": "adhesion_services",
    "Gérer les comptes bancaires [+]": "compte_bancaire",
    "Gérer les comptes bancaires de l'entreprise": "compte_bancaire",
}


def adresse(texte: str) -> str:
    """Of the page behind an entry, where the edition has that page."""
    ecran = ECRANS.get(LIENS.get(texte, ""))
    if ecran is not None and ecran.endpoint.partition(".")[0] in world().edition.journeys:
        return url_for(ecran.endpoint)
    return url_for("accueil.hors_fiche", nom=texte.replace("/", "-"))


def adresse_du_menu(texte: str, rubriques: Sequence[Rubrique]) -> str:
    """Of an entry of the menu: the block of that name on the same page, else as any entry."""
    blocs = {cle(rubrique.titre or "") for rubrique in rubriques}
    return f"#{cle(texte)}" if cle(texte) in blocs else adresse(texte)


def adresse_du_service(rubrique: str, service: str) -> str:
    """Of a service of a block."""
    return url_for("espace_pro.service", nom=cle(f"{rubrique} {service}"))


def cle(texte: str) -> str:
    """« Déclarer Taxe de séjour » → `declarer-taxe-de-sejour`."""
    sans_accent = unicodedata.normalize("NFKD", texte.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", sans_accent).strip("-")
