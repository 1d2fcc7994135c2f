"""Is the text in French?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tutorials.lecture.modele import ErreurDeLecture, Phrase

FRANCAIS = frozenset(
    re.findall(
        r"\w+",
        "le la les un une des du de et est sur pour dans vous votre vos nous que qui au aux ce cette il avec par ne pas"
        " en puis à où ou se sont",
    )
)
ANGLAIS = frozenset(
    re.findall(
        r"\w+",
        "the a an of and is on for in you your we that which to this it with by not are then will be from or as at have"
        " click can",
    )
)
PREUVES = 8
"""Small words of either language below which a text is too short to tell."""


def verifier_la_langue(phrases: Sequence[Phrase]) -> None:
    """Raises ErreurDeLecture when English small words clearly outnumber French ones."""
    mots = [mot for phrase in phrases for mot in re.findall(r"[a-zàâéèêîôùç]+", phrase.texte.lower())]
    francais = sum(mot in FRANCAIS for mot in mots)
    anglais = sum(mot in ANGLAIS for mot in mots)
    if anglais >= PREUVES and anglais > 2 * francais:
        raise ErreurDeLecture("ce texte semble en anglais : seuls les tutoriels en français sont lus")
