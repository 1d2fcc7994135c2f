"""Is a tutorial, a section or a sentence about the portal at all?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tutorials.lecture import Phrase
from tutorials.lexique import motif
from tutorials.texte import plier


def du_portail(phrases: Sequence[Phrase], connu: Callable[[str], bool]) -> list[bool]:
    """For each sentence, whether its surroundings speak of the portal.

    A tutorial that never names the portal is about another site, whatever labels they share; inside one that does, a
    section whose title names another site is left out.
    """
    pour = sum(len(motif("portail").findall(plier(phrase.texte))) for phrase in phrases)
    contre = sum(len(motif("autre site").findall(plier(phrase.texte))) for phrase in phrases)
    cites = sum(_cites(phrase, connu) for phrase in phrases)
    if not pour or (contre > pour + 2 * cites):
        return [False] * len(phrases)
    return [not _ailleurs(phrase) for phrase in phrases]


def _cites(phrase: Phrase, connu: Callable[[str], bool]) -> int:
    from tutorials.comprendre.citations import citations

    return sum(len(citation.texte.split()) > 2 and connu(citation.texte) for citation in citations(phrase, connu))


def _ailleurs(phrase: Phrase) -> bool:
    titres = plier(" / ".join(phrase.titres[-1:]))
    texte = plier(phrase.texte)
    if motif("portail").search(texte):
        return False
    return bool(motif("autre site").search(texte) or motif("autre site").search(titres))
