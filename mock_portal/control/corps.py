"""Reading a request's JSON body: every field declared, nothing else accepted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from mock_portal.clock import Duration, parse_instant
from mock_portal.control.socle import malforme

Lecteur = Callable[[Any], Any]


class Refuse(ValueError):
    """The value of a field is not what it must be."""


@dataclass(frozen=True)
class Champ:
    """How a field is read (ValueError = refused) and whether it must be there."""

    lire: Lecteur
    exige: bool = False


def texte(valeur: Any) -> str:
    """A text that is not blank."""
    if not isinstance(valeur, str) or not valeur.strip():
        raise Refuse("un texte non vide est attendu")
    return valeur


def booleen(valeur: Any) -> bool:
    """true or false."""
    if not isinstance(valeur, bool):
        raise Refuse("true ou false est attendu")
    return valeur


def entier(minimum: int, maximum: int = 2**53) -> Lecteur:
    """A whole number within limits."""

    def lire(valeur: Any) -> int:
        if not isinstance(valeur, int) or isinstance(valeur, bool) or not minimum <= valeur <= maximum:
            raise Refuse(f"un entier de {minimum} à {maximum} est attendu")
        return valeur

    return lire


def un_de(*choix: str) -> Lecteur:
    """One word of a list."""

    def lire(valeur: Any) -> str:
        if valeur not in choix:
            raise Refuse(f"une valeur parmi {', '.join(choix)} est attendue")
        return str(valeur)

    return lire


def instant(valeur: Any) -> datetime:
    """ISO 8601 with offset."""
    return parse_instant(texte(valeur))


def duree(valeur: Any) -> Duration:
    """ISO 8601."""
    return Duration.parse(texte(valeur))


def objet(valeur: Any) -> dict[str, Any]:
    """A JSON object."""
    if not isinstance(valeur, dict):
        raise Refuse("un objet JSON est attendu")
    return valeur


def liste_de(lire: Lecteur) -> Lecteur:
    """A JSON array of such items."""

    def lire_liste(valeur: Any) -> list[Any]:
        if not isinstance(valeur, list):
            raise Refuse("une liste JSON est attendue")
        return [lire(element) for element in valeur]

    return lire_liste


def lire_objet(valeur: Any, champs: Mapping[str, Champ], prefixe: str = "") -> dict[str, Any]:
    """The declared fields that are there, read. Raises ApiError 400 naming the field."""
    if not isinstance(valeur, dict):
        raise malforme("un objet JSON est attendu", prefixe.rstrip(".") or None)
    for nom in valeur:
        if nom not in champs:
            raise malforme(f"champ inconnu ; connus : {', '.join(champs) or 'aucun'}", f"{prefixe}{nom}")
    lus = {}
    for nom, champ in champs.items():
        if valeur.get(nom) is None:
            if champ.exige:
                raise malforme("ce champ est exigé", f"{prefixe}{nom}")
            continue
        try:
            lus[nom] = champ.lire(valeur[nom])
        except (ValueError, OverflowError) as error:
            raise malforme(str(error), f"{prefixe}{nom}") from error
    return lus


def lire_corps(**champs: Champ) -> dict[str, Any]:
    """The body of this request, read. An empty body is an empty object."""
    try:
        corps = request.get_json(force=True) if request.get_data(cache=True) else {}
    except (BadRequest, UnsupportedMediaType, RecursionError) as error:
        raise malforme("le corps n'est pas du JSON en UTF-8") from error
    return lire_objet(corps, champs)
