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
NOM = re.compile(
    r"\b(?:[Ss]ite|[Pp]late-?forme|[Pp]ortail|[Aa]pplication|[Aa]ppli|[Ll]ogiciel|[Ee]xtranet"
    r"|[Ee]space (?:client|abonné)|[Ss]ervice clients?)"
    r" (?:internet |web |en ligne |mobile )?(?:de |d'|d’|du )?(?:la |l'|l’)?([A-ZÉÀ][\w-]{3,})"
)
HOTE = re.compile(r"(?:www\.)?([a-z][a-z0-9]{3,})(?:[.-][a-z0-9-]+)*\.(?:fr|com|org|net|eu|example|info|io)\b")
COMMUN = re.compile(
    r"impots?|professionnels?|espaces?|cabinet\w*|expert\w*|comptab\w*|compta|portail|service\w*|finances|publiques?|dgfip|siren"
    r"|exemple|example|assistance|connexion|compte|accueil|messagerie|youtube|etat|gouv|administration|teleprocedures?"
)
"""What a host or a name may hold without naming another site."""
HORS_SUJET = re.compile(r"ne pas (?:confondre|melanger)|rien a voir|sans (?:rapport|lien) avec|hors sujet")
"""What a title says of a section that is there so that readers are not mistaken."""
SUITE = re.compile(r"^(?:ils?|elles?|ce(?:tte|t|s)?|celui-ci|celle-ci|y|son|sa|ses)\b")


def du_portail(phrases: Sequence[Phrase], connu: Callable[[str], bool]) -> list[bool]:
    """For each sentence, whether its surroundings speak of the portal.

    A tutorial that never names the portal is about another site, whatever labels they share; inside one that does, a
    section or a sentence that names another site is left out, and so is what a pronoun carries on.
    """
    textes = [plier(phrase.texte) for phrase in phrases]
    noms = _autres_noms(phrases)
    ailleurs = [_ailleurs(phrase, texte, noms) for phrase, texte in zip(phrases, textes, strict=True)]
    if not _tutoriel_du_portail(textes, sum(_cites(phrase, connu) for phrase in phrases), noms):
        return [False] * len(phrases)
    verdicts: list[bool] = []
    for rang, (phrase, texte) in enumerate(zip(phrases, textes, strict=True)):
        suite = bool(rang) and phrases[rang - 1].bloc is phrase.bloc and SUITE.match(texte) is not None
        verdicts.append(not ailleurs[rang] and (verdicts[-1] if suite else True))
    return verdicts


def _autres_noms(phrases: Sequence[Phrase]) -> re.Pattern[str]:
    """Names of other sites, from what authors call a site, a platform, an application, and from addresses."""
    noms = {plier(nom) for phrase in phrases for nom in (*NOM.findall(phrase.texte), *HOTE.findall(phrase.texte))}
    propres = sorted(nom for nom in noms if not COMMUN.match(nom))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, propres))})\b" if propres else r"(?!)")


def _tutoriel_du_portail(textes: Sequence[str], cites: int, noms: re.Pattern[str]) -> bool:
    francs = _compter("portail", textes)
    peut_etre = _compter("portail peut-être", textes)
    ailleurs = FRANC * (_compter("autre site", textes) + _compter("hôte", textes))
    ailleurs += FRANC * sum(noms.search(texte) is not None for texte in textes)
    if not francs:
        return bool(peut_etre) and cites > 1 and ailleurs <= FRANC
    return FRANC * (francs + cites) + peut_etre >= ailleurs


def _compter(nom: str, textes: Sequence[str]) -> int:
    """Sentences in which those words occur."""
    return sum(motif(nom).search(texte) is not None for texte in textes)


def _cites(phrase: Phrase, connu: Callable[[str], bool]) -> int:
    return sum(len(c.texte.split()) > 2 and connu(c.texte) for c in citations(phrase, connu))


def _ailleurs(phrase: Phrase, texte: str, noms: re.Pattern[str]) -> bool:
    titre = plier(phrase.titres[-1]) if phrase.titres else ""
    if motif("portail").search(texte):
        return False
    if HORS_SUJET.search(titre):
        return True
    nommes = (motif_.search(ou) for motif_ in (noms, motif("autre site")) for ou in (texte, titre))
    return any(nommes) or motif("hôte").search(titre) is not None
