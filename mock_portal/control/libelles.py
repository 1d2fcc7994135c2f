"""Entries keyed by visible label: which field of which screen each one fills."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from mock_portal.control.socle import inconnu, malforme
from mock_portal.editions import Edition

Saisies = dict[str, dict[str, Any]]
CASES = {"entreprise_etrangere", "acceptation", "choix_adresse", "choix_mot_de_passe", "confirmation_suppression"}
OUI_NON = {"oui": True, "non": False, "on": True, "off": False, "true": True, "false": False}


def cle(libelle: str) -> str:
    """A label without asterisk, colon, dots, blanks and case; the curly apostrophe is the straight one."""
    texte = unicodedata.normalize("NFC", libelle).replace("’", "'").casefold()
    return "".join(c for c in texte if not c.isspace() and c not in "*:.")


def champs_connus(edition: Edition) -> dict[str, list[tuple[str, str]]]:
    """Key of the label → the (screen, field) that bear it."""
    connus: dict[str, list[tuple[str, str]]] = {}
    for ecran, champs in edition.formulaires.items():
        for nom, champ in champs.items():
            connus.setdefault(cle(champ.label), []).append((ecran, nom))
    return connus


def ranger(edition: Edition, entrees: Mapping[str, Any]) -> Saisies:
    """Screen → field → value. Raises ApiError: 422 for an unknown label, 400 for a value that is no entry."""
    connus = champs_connus(edition)
    rangees: Saisies = {}
    for libelle, valeur in entrees.items():
        places = connus.get(cle(libelle))
        if places is None:
            tous = sorted({c.label for champs in edition.formulaires.values() for c in champs.values()})
            raise inconnu("libellé", libelle, tous, f"entries.{libelle}")
        if not isinstance(valeur, str | bool):
            raise malforme("un texte, true ou false est attendu", f"entries.{libelle}")
        for ecran, nom in places:
            case = nom in CASES or edition.formulaires[ecran][nom].label == nom
            rangees.setdefault(ecran, {})[nom] = _valeur(valeur, libelle, case=case)
    return rangees


def _valeur(valeur: str | bool, libelle: str, *, case: bool) -> str | bool:
    """A text, or for a box true or false. A box of a group bears its own label as its name."""
    if not case:
        if isinstance(valeur, bool):
            raise malforme("un texte est attendu", f"entries.{libelle}")
        return valeur
    if isinstance(valeur, bool):
        return valeur
    if valeur.casefold() not in OUI_NON:
        raise malforme("true, false, « oui » ou « non » est attendu", f"entries.{libelle}")
    return OUI_NON[valeur.casefold()]
