"""What a screen of the professional space tells, whatever its layout: no document prints one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pages.identite import EcranInattendu
from pages.lecture import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pages.lecture import Lecture

SIREN = re.compile(r"(?<!\d)\d{3} ?\d{3} ?\d{3}(?!\d)")
NUMERO = re.compile(r"(?<!\d)\d{14}(?!\d)")
SERVICE = re.compile(r"(?:consulter|déclarer|payer|rembourser)\b", re.IGNORECASE)
"""First word of the services of the professional space, by the names of their families."""


def sirens(lecture: Lecture) -> list[str]:
    """SIREN of the companies shown, in reading order: each once, without blanks."""
    trouves = (t.replace(" ", "") for e in lecture.elements for t in SIREN.findall(e.texte))
    return list(dict.fromkeys(trouves))


def services(lecture: Lecture) -> list[str]:
    """Links and buttons that open a service."""
    return [t for t in (*lecture.textes("lien"), *lecture.textes("bouton")) if SERVICE.match(t)]


def renseignements(lecture: Lecture, cherches: Sequence[str]) -> list[Element]:
    """Those of the values sought that the screen gives back as whole words, their figures grouped or not."""
    return [Element("renseignement", c) for c in cherches if any(_entier(c, e.texte) for e in lecture.elements)]


def numero_d_abonne(lecture: Lecture) -> str:
    """The subscriber's number that the screen shows: its one number of 14 digits; EcranInattendu otherwise."""
    vus: set[str] = {numero for e in lecture.elements for numero in NUMERO.findall(e.texte)}
    if len(vus) != 1:
        raise EcranInattendu(f"un numéro d'abonné attendu à l'écran ({lecture.url}), vu : {', '.join(vus) or 'aucun'}")
    return vus.pop()


def _entier(cherche: str, texte: str) -> bool:
    coeur = " ?".join(re.escape(signe) for signe in cherche if signe != " ")
    return re.search(rf"(?<!\w){coeur}(?!\w)", texte) is not None
