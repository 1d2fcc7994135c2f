"""Turns of phrase by which authors tell a step without an order: notes, nouns of action, minutes of a session."""

from __future__ import annotations

import re

from tutorials.jugement.gestes import geste
from tutorials.jugement.modele import Avis
from tutorials.texte import plier

NOM_D_ACTION = re.compile(
    r"^\W*(?:(?:puis|ensuite|enfin)\W+)?(?:la |le |les )?(?:saisie|acceptation|recopie|choix|validation|confirmation"
    r"|remplissage|indication|coche|selection|double saisie|lecture et acceptation|clic)\b (?:de |des |du |d'|sur )"
)
RECIT = re.compile(
    r"\b(?:a|ai|as|ont|avons|avez|ete)\b (?:(?:d'abord|ensuite|alors|puis|aussi|bien|ete) )*"
    r"(?:saisi|tape|entre|renseigne|rempli|coche|clique|choisi|valide|indique|recopie|accepte|confirme)e?s?\b"
)
NOTES = re.compile(r"→|->|=|\s\+\s|\s>\s")
"""Signs of a text in telegraphic style."""
EVOQUE = re.compile(
    r"\bete (?:evoque|mentionne|signale|cite|rappele|presente|aborde)|\b(?:evoqu|mentionn)(?:er|ez|ons)\b"
)
DECRIT = re.compile(r"^\W{0,3}(?:y |vous |t'|te |s'y )?(?:ramene|renvoie|reconduit|fait revenir|annule|abandonne)\b")
TERMINE = re.compile(r"\bboutons?\b|\b(?:achev|termin|fini|conclu|appu[iy]|press)\w*")
ETAPE = re.compile(r"\b(premiere|1 ?ere|1re|deuxieme|seconde|2 ?eme|2e|2nde) etape\b")
PREND = re.compile(r"\b(?:prend|pren|chois|retien|reten|suiv|suis|cliqu|ouvr|pass)\w*\b")

CONDITION = re.compile(r"si\b|s'il|en cas|quand|lorsque|au cas|[^.!?«\"]{3,60}\?")
TOUT_ACTIVER = re.compile(
    r"\bactiv(?:er|ez|e|ons)\b (?:alors |ensuite )?(?:votre |ton |son |l'|le |cet )(?:espace|compte|acces)\b"
)
"""The whole activation in two words: each of its screens is told."""


def pour_certains(avis: Avis) -> bool:
    """Whether what follows is done by some readers only: it is not gone after."""
    phrase = avis.phrase
    avant = phrase.bloc.texte[: phrase.debut].rstrip()
    return CONDITION.match(plier(phrase.texte)) is not None or avant.endswith("?")


def agit(avis: Avis) -> bool:
    """Whether the sentence tells something that is done: an order, an action named by its noun, or one reported."""
    plie = plier(avis.phrase.texte)
    return bool(geste(avis.phrase) or NOM_D_ACTION.search(plie) or RECIT.search(plie))


def fait(plie: str) -> bool:
    """Whether what is done is told by a noun or in the past, which the verbs of the lexicon do not hold."""
    return bool(NOM_D_ACTION.search(plie) or RECIT.search(plie))


def note(avis: Avis) -> bool:
    """Whether the sentence only names things: notes taken, or fields said to be required."""
    obligation = any(jugement.genre == "obligation" for jugement in avis.jugements)
    return obligation or NOTES.search(plier(avis.phrase.texte)) is not None


def seulement_dit(plie: str, fin: int) -> bool:
    """Whether the command that ends at `fin` is spoken of, or its effect told, and nobody uses it there."""
    return bool(EVOQUE.search(plie) or DECRIT.match(plie[fin:]))


def etape_nue(plie: str) -> re.Match[str] | None:
    """« Prenez la première étape »: a step of the portal called by its rank, without quotes."""
    trouve = ETAPE.search(plie)
    return trouve if trouve and PREND.search(plie[: trouve.start()]) else None


def rang_d_etape(trouve: re.Match[str]) -> str:
    """The rank as the labels write it."""
    return "1ère étape" if trouve[1].startswith(("p", "1")) else "2ème étape"
