"""Command-line options of the bench, and the checks they must pass before anything starts."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from conformance.registre import ErreurDeRegistre, load_documents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

GRAINE = 20130614


def declarer(parser: pytest.Parser) -> None:
    """Add the options of the bench to pytest's."""
    groupe = parser.getgroup("conformité", "suite de conformité du portail")
    ajouter = groupe.addoption
    ajouter("--portal-edition", action="append", default=[], metavar="ÉDITION", help="édition à vérifier (répétable)")
    ajouter("--portal-url", metavar="URL", help="portail déjà en marche ; sans elle, la suite démarre le simulateur")
    ajouter("--portal-control-token", metavar="JETON", help="jeton de l'API de contrôle du portail")
    ajouter(
        "--allow-host", action="append", default=[], metavar="HÔTE", help="hôte autorisé en plus de la boucle locale"
    )
    ajouter("--browser-executable", metavar="CHEMIN", help="exécutable du navigateur")
    ajouter("--no-system-install", action="store_true", help="ne jamais installer de paquet du système")
    ajouter("--seed", type=int, default=GRAINE, metavar="N", help=f"graine des usagers fictifs ({GRAINE})")
    ajouter("--reports", default="reports", metavar="DOSSIER", help="dossier des rapports (reports)")
    ajouter("--no-replay", action="store_true", help="ne pas rejouer un scénario en échec")


def editions_choisies(config: pytest.Config) -> tuple[str, ...]:
    """Editions to verify; UsageError for one that no document knows."""
    connues = editions_connues(config.rootpath / "features")
    choisies: Sequence[str] = config.getoption("--portal-edition") or connues
    if inconnues := [e for e in choisies if e not in connues]:
        raise pytest.UsageError(f"édition inconnue : {', '.join(inconnues)} (connues : {', '.join(connues)})")
    return tuple(dict.fromkeys(choisies))


def editions_connues(features: Path) -> tuple[str, ...]:
    """Editions that the documents of `features` speak of, oldest first; UsageError where their table is wrong."""
    try:
        documents = load_documents(features)
    except ErreurDeRegistre as erreur:
        raise pytest.UsageError(str(erreur)) from None
    return tuple(sorted({edition for document in documents.values() for edition in document.editions}))


def verifier_l_affichage(systeme: str, variables: Mapping[str, str]) -> None:
    """UsageError where a browser with a window could not open one: a Linux (`sys.platform`) without display."""
    if systeme.startswith("linux") and not (variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")):
        raise pytest.UsageError("--headed : aucun affichage (DISPLAY est vide) ; passer par « xvfb-run make … »")


def verifier_adresse(adresse: str, autorises: Sequence[str]) -> str:
    """Host of a portal that the suite may visit; UsageError for any other."""
    hote = _hote(adresse)
    if hote == "gouv.fr" or hote.endswith(".gouv.fr"):
        raise pytest.UsageError(f"--portal-url : {hote} est refusé ; la suite ne visite jamais un site de l'État")
    if not (_boucle_locale(hote) or hote in {a.lower() for a in autorises}):
        raise pytest.UsageError(
            f"--portal-url : {hote} n'est pas la boucle locale ; l'autoriser par --allow-host {hote}"
        )
    return hote


def _hote(adresse: str) -> str:
    """Host of a bare http(s) address; a password in it would end in the reports, and nothing else could be joined."""
    try:
        morceaux = urlsplit(adresse)
        bien_forme = morceaux.port != 0 and morceaux.scheme in {"http", "https"} and morceaux.hostname
    except ValueError:
        bien_forme = None
    if not bien_forme:
        raise pytest.UsageError(f"--portal-url : « {adresse} » n'est pas une adresse http(s)")
    if morceaux.query or morceaux.fragment or "@" in morceaux.netloc:
        raise pytest.UsageError("--portal-url : ni mot de passe, ni « ? », ni « # » dans l'adresse du portail")
    return str(morceaux.hostname).rstrip(".").lower()


def _boucle_locale(hote: str) -> bool:
    if hote == "localhost":
        return True
    try:
        return ipaddress.ip_address(hote).is_loopback
    except ValueError:
        return False
