"""Is a tutorial, a section or a sentence about the portal at all?"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tutorials.comprendre.citations import citations
from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import plier

FRANC = 2
"""Weight of a word that names the portal or another site outright, against one for a word that may."""
SUITE = re.compile(r"^(?:ils?|elles?|ce(?:tte|t|s)?|celui-ci|celle-ci|y|son|sa|ses)\b")


def du_portail(phrases: Sequence[Phrase], connu: Callable[[str], bool]) -> list[bool]:
    """For each sentence, whether its surroundings speak of the portal.

    A tutorial that never names the portal is about another site, whatever labels they share; inside one that does, a
    section or a sentence that names another site is left out, and so is what a pronoun carries on.
    """
    textes = [plier(phrase.texte) for phrase in phrases]
    if not _tutoriel_du_portail(textes, sum(_cites(phrase, connu) for phrase in phrases)):
        return [False] * len(phrases)
    verdicts: list[bool] = []
    for rang, (phrase, texte) in enumerate(zip(phrases, textes, strict=True)):
        suite = bool(rang) and phrases[rang - 1].bloc is phrase.bloc and SUITE.match(texte) is not None
        verdicts.append(not _ailleurs(phrase, texte) and (verdicts[-1] if suite else True))
    return verdicts


def _tutoriel_du_portail(textes: Sequence[str], cites: int) -> bool:
    francs = _compter("portail", textes)
    peut_etre = _compter("portail peut-être", textes)
    ailleurs = FRANC * _compter("autre site", textes) + FRANC * _compter("hôte", textes)
    if not francs:
        return bool(peut_etre) and cites > 1 and ailleurs <= FRANC
    return FRANC * (francs + cites) + peut_etre >= ailleurs


def _compter(nom: str, textes: Sequence[str]) -> int:
    """Sentences in which those words occur."""
    return sum(motif(nom).search(texte) is not None for texte in textes)


def _cites(phrase: Phrase, connu: Callable[[str], bool]) -> int:
    return sum(len(c.texte.split()) > 2 and connu(c.texte) for c in citations(phrase, connu))


def _ailleurs(phrase: Phrase, texte: str) -> bool:
    if motif("portail").search(texte):
        return False
    titre = plier(phrase.titres[-1]) if phrase.titres else ""
    nomme = motif("autre site").search(texte) or motif("autre site").search(titre) or motif("hôte").search(titre)
    return nomme is not None
