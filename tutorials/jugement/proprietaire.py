"""Is a thing the portal's, or somebody else's? A word that no statement has says whose."""

from __future__ import annotations

import re

from tutorials import nombres
from tutorials.jugement.index import Index
from tutorials.lexique import notions
from tutorials.texte import plier

COMPLEMENT = re.compile(
    r" (?P<de>(?:de |du |d'|d’|des |pour |sur )(?:l'|l’|la |le |les |votre |mon |ma |notre |leur |son |sa |ton |ta )?)?"
    r"(?P<mot>[^\W\d_][\w-]*)"
)
SUJET = re.compile(r"\W*(?:les?|la|une?|votre|vos|mon|ma|notre|ton|ta|l'|l’) ?(?P<mot>[^\W\d_][\w-]+)", re.IGNORECASE)


def etrangere(texte: str, fin: int, index: Index) -> bool:
    """Whether what ends at `fin` is somebody else's: « mot de passe Windows », « code de la porte »."""
    suite = COMPLEMENT.match(texte, fin)
    if suite is None or texte.isupper():
        return False
    mot = suite["mot"]
    nomme = mot[0].isupper() and not mot.isupper()
    return bool(suite["de"] or nomme) and inconnu(mot, index)


def d_un_autre(clause: str, index: Index) -> bool:
    """Whether the clause starts with a subject that no statement has: « La carte bancaire a un code »."""
    sujet = SUJET.match(clause)
    return sujet is not None and inconnu(sujet["mot"], index)


def inconnu(mot: str, index: Index) -> bool:
    """Whether no statement of any edition has the word; a number is no such word."""
    return not notions(mot) <= index.poids.keys() and not nombres.est_un_nombre(plier(mot))
