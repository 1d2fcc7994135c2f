"""Where the entries of the space lead. Those that the sheet names without a screen lead to « Page non reproduite »."""

import re
import unicodedata

from flask import url_for

from mock_portal.editions import Edition
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
}


def adresse(texte: str) -> str:
    """Of the page behind an entry."""
    if texte in LIENS:
        return url_for(ECRANS[LIENS[texte]].endpoint)
    return url_for("accueil.hors_fiche", nom=texte.replace("/", "-"))


def adresse_du_menu(texte: str, edition: Edition) -> str:
    """Of an entry of the menu: the block of that name on the same page, else as any entry."""
    assert edition.espace is not None
    blocs = {cle(rubrique.titre or "") for rubrique in edition.espace.services}
    return f"#{cle(texte)}" if cle(texte) in blocs else adresse(texte)


def adresse_du_service(rubrique: str, service: str) -> str:
    """Of a service of a block."""
    return url_for("espace_pro.service", nom=cle(f"{rubrique} {service}"))


def services(edition: Edition) -> dict[str, tuple[str, str]]:
    """Key of the address → (block, service without its sign [+])."""
    assert edition.espace is not None
    return {
        cle(f"{rubrique.titre} {service}"): (rubrique.titre or "", service.removesuffix(" [+]"))
        for rubrique in edition.espace.services
        for service in rubrique.liens
    }


def cle(texte: str) -> str:
    """« Déclarer Taxe de séjour » → `declarer-taxe-de-sejour`."""
    sans_accent = unicodedata.normalize("NFKD", texte.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", sans_accent).strip("-")
