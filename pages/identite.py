"""Identity of screens, as data: exactly one known screen must match what the browser shows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pages.lecture import normaliser

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pages.lecture import Lecture


@dataclass(frozen=True)
class Identite:
    """What tells one screen from all others.

    `ecran` is its name in Python, in the control API and in the templates; `nom` its name in features and reports.
    A screen whose print changes from one edition to the other has one identity a print, under the same two names.
    Every heading of `titres`, every field of `champs`, every button of `boutons`, every link of `liens` and every text
    of `textes`, whatever its kind, must be on the page; none of `sans_titres`, `sans_champs`, `sans_liens`,
    `sans_textes` may. A « … » at an end of a text stands for any words there, and the case is then free.
    """

    ecran: str
    nom: str
    titres: tuple[str, ...] = ()
    champs: tuple[str, ...] = ()
    boutons: tuple[str, ...] = ()
    liens: tuple[str, ...] = ()
    textes: tuple[str, ...] = ()
    sans_champs: tuple[str, ...] = ()
    sans_titres: tuple[str, ...] = ()
    sans_liens: tuple[str, ...] = ()
    sans_textes: tuple[str, ...] = ()

    def convient(self, lecture: Lecture) -> bool:
        """Whether the page read is this screen."""
        titres, champs, liens = lecture.textes("titre"), lecture.textes("champ"), lecture.textes("lien")
        tout = tuple(element.texte for element in lecture.elements)
        exiges = (
            *((self.titres, titres), (self.champs, champs), (self.liens, liens), (self.textes, tout)),
            (self.boutons, lecture.textes("bouton")),
        )
        exclus = (
            *((self.sans_titres, titres), (self.sans_champs, champs), (self.sans_liens, liens)),
            (self.sans_textes, tout),
        )
        return all(_tous(attendus, vus) for attendus, vus in exiges) and not any(
            _un(texte, vus) for textes, vus in exclus for texte in textes
        )


class EcranInattendu(AssertionError):
    """The browser shows no known screen, several, or one that lacks a control; says what it does show."""


def identifier(lecture: Lecture, identites: Sequence[Identite]) -> Identite:
    """The one identity that matches; EcranInattendu where none or several do."""
    retenues = [i for i in identites if i.convient(lecture)]
    if len(retenues) == 1:
        return retenues[0]
    raise EcranInattendu(decrire(lecture, identites, [i.nom for i in retenues]))


def decrire(lecture: Lecture, identites: Sequence[Identite], retenues: Sequence[str]) -> str:
    """What the browser shows, and the nearest known screen."""
    quoi = f"plusieurs écrans connus ({', '.join(retenues)})" if retenues else "aucun écran connu"
    proche = max(identites, key=lambda i: _ressemblance(i.titres, lecture.textes("titre")), default=None)
    return (
        f"le navigateur montre {quoi}\n  adresse : {lecture.url}\n  onglet  : {lecture.titre}\n"
        f"  titres  : {' | '.join(lecture.textes('titre')) or '(aucun)'}\n"
        f"  le plus proche : {proche.nom if proche else '(aucun)'}"
    )


def _tous(attendus: Iterable[str], vus: Sequence[str]) -> bool:
    """Every expected text is seen, as often as it is expected."""
    exacts = Counter(normaliser(a) for a in attendus if not _ouvert(a))
    comptes = Counter(vus)
    return all(comptes[a] >= n for a, n in exacts.items()) and all(_un(a, vus) for a in attendus if _ouvert(a))


def _ouvert(attendu: str) -> bool:
    return attendu.startswith("…") or attendu.endswith("…")


def _un(attendu: str, vus: Sequence[str]) -> bool:
    if not _ouvert(attendu):
        return normaliser(attendu) in vus
    debut, fin = ("" if attendu.startswith("…") else "^"), ("" if attendu.endswith("…") else "$")
    forme = re.compile(debut + re.escape(normaliser(attendu.strip("…"))) + fin, re.IGNORECASE)
    return any(forme.search(vu) for vu in vus)


def _ressemblance(attendus: Iterable[str], vus: Sequence[str]) -> float:
    return SequenceMatcher(None, " | ".join(attendus), " | ".join(vus)).ratio()
