"""Sentences that say in other words what a statement of the edition says: most of their notions are its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from conformance.registre import Exigence
from tutorials import nombres
from tutorials.comprendre.ordre import suites
from tutorials.jugement.index import Index, texte_de
from tutorials.jugement.modele import Jugement
from tutorials.lecture import Phrase
from tutorials.lexique import motif, notions
from tutorials.texte import plier

ASSEZ = 0.52
"""Share of a sentence's weight that one statement must hold."""
PROPRE = 0.7
"""Share of what they have in common that must be in the statement's own words."""
RARE = 2.5
"""Weight from which a notion tells one statement from most others."""
FLECHE = " → "
NOTIONS = 3
"""Notions below which a sentence says too little to be told from another."""
SILENCIEUX = "C"
"""What is expected where the documents are silent proves nothing they say."""
LONGUE = 28
"""Notions beyond which a statement is a list of many things, and proves none of them."""
DITS = frozenset({"message", "courriel", "lettre"})
"""Kinds of statements that are one text, however long."""
INCONNU = 4.5
"""Weight of a notion that no statement has: a word of the author's, or another subject."""
DECISIVES = frozenset(
    {"courriel", "lettre", "sms", "connexion", "ancien", "nouvel", "nouv", "facultat", "optionnel", "samed", "dimanch"}
    | {"telephone", "expert", "simplif", "perime"}
)
"""Notions that change what is said: channel, mode, which of two addresses."""
DESTINATAIRES = frozenset({"mandataire", "demandeur", "domicil", "banque"})
ENVOIS = frozenset({"envoyer", "recevoir", "communiquer"})
CONDITION = re.compile(r"\bune fois\b|\bapres\b|\blorsque?\b|\bdes que\b")
ORDRE = re.compile(r" avant |d'abord|en premier|ensuite|seulement|suivie?s? d|precede")
JAMAIS = re.compile(r"\bjamais\b|\baucune?\b")
HORODATE = re.compile(r"^\W*\d{1,2} ?h ?\d{0,2} ?[:–-] ")
SEULEMENT = re.compile(
    r"\b(?:ne |n')[^.;:]{0,60}?\bqu(?:e\b|')|\b(?:pas|non) (?:seulement|de panique|d'inquietude)|sans (?:tarder|delai)"
)
INTITULES = 2
"""Words of each cell of a row up to which it is a head, not a claim."""
TITRE = re.compile(r"[A-ZÀ-Ý][^.!?;:,→>|=]{2,80}(?: : [^.!?;:→>|=]{2,60})?")


def juger_les_enonces(phrase: Phrase, index: Index) -> list[Jugement]:
    """« vérifié » where a statement of the edition says it, by its notions, numbers and negations; or nothing."""
    plie = plier(phrase.texte)
    if _intitule(phrase):
        return []
    if motif("auteur").search(plie) or motif("passé").search(plie):
        return []
    textes = [phrase.texte, *(phrase.texte.split("|")[1:] if phrase.bloc.genre == "cellule" else ())]
    identifiant = next((trouve for texte in textes if (trouve := enonce_de(texte, index))), "")
    if not identifiant:
        return []
    exigence = index.faits.exigences[identifiant]
    message = f"dit autrement : {exigence.libelle}{index.cites((identifiant,))}"
    ecran = exigence.ecran.split(" → ")[0]
    return [Jugement("vérifié", "énoncé", "", message, (identifiant,), ecran, index.edition, "", 0, len(phrase.texte))]


def enonce_de(texte: str, index: Index) -> str:
    """Identifier of the statement of the edition that the text says in its own words, or nothing."""
    plie = HORODATE.sub("", plier(texte))
    dites = notions(plie)
    if len(dites) < NOTIONS:
        return ""
    poids = index.poids
    total = sum(poids.get(nom, INCONNU) for nom in dites)
    notes: Counter[str] = Counter()
    for nom in dites:
        for identifiant in _porteurs(index).get(nom, ()):
            notes[identifiant] += poids[nom]  # type: ignore[assignment]
    for identifiant, note in notes.most_common(6):
        if note < ASSEZ * total:
            break
        if _accorde(plie, dites, index.faits.exigences[identifiant], poids):
            return identifiant
    return ""


def _intitule(phrase: Phrase) -> bool:
    """A line that heads what follows, or the head of a table: it claims nothing."""
    if phrase.texte.rstrip().endswith(":"):
        return True
    if phrase.bloc.genre == "cellule":
        return all(len(cellule.split()) <= INTITULES for cellule in phrase.texte.split("|"))
    seule = phrase.bloc.genre == "paragraphe" and len(phrase.texte) >= len(phrase.bloc.texte) - 1
    return seule and TITRE.fullmatch(phrase.texte) is not None


def _accorde(plie: str, dites: frozenset[str], exigence: Exigence, poids: Mapping[str, float]) -> bool:
    """Whether nothing decisive sets them apart: channel, addressee, a number, a negation."""
    siennes, texte = _notions_de(exigence), plier(texte_de(exigence))
    decisives = dites & (DECISIVES | DESTINATAIRES if dites & ENVOIS else DECISIVES)
    if not _meme_ordre(plie, exigence, texte) or _de_l_ecran_seul(dites, exigence, poids):
        return False
    if decisives - siennes or not nombres.dits(plie) <= nombres.dits(texte):
        return False
    nie = motif("négatif").search(SEULEMENT.sub(" ", plie)) is not None
    if nie:
        return motif("négatif de l'énoncé").search(texte) is not None
    return not motif("négatif").search(plier(exigence.libelle)) and not JAMAIS.search(texte)


def _de_l_ecran_seul(dites: frozenset[str], exigence: Exigence, poids: Mapping[str, float]) -> bool:
    """Whether what they share is mostly the names of screens, which tell where a thing is said and not what."""
    propres = notions(f"{exigence.libelle} {exigence.sujet} {'' if FLECHE in exigence.valeur else exigence.valeur}")
    partages = dites & _notions_de(exigence)
    if not any(poids[nom] > RARE for nom in partages & propres):
        return True
    return sum(poids[nom] for nom in partages & propres) < PROPRE * sum(poids[nom] for nom in partages)


def _meme_ordre(plie: str, exigence: Exigence, texte: str) -> bool:
    """Whether an order or a condition that the sentence states is one that the statement states too."""
    dits = suites(plie)
    if not dits:
        return True
    if exigence.genre == "ordre" or (ORDRE.search(plie) and not all(suite.ecrans for suite in dits)):
        return False
    return all(suite.ecrans for suite in dits) or CONDITION.search(texte) is not None


def _notions_de(exigence: Exigence) -> frozenset[str]:
    return notions(texte_de(exigence))


@lru_cache(maxsize=4)
def _porteurs(index: Index) -> dict[str, tuple[str, ...]]:
    """Statements of the edition that have each notion."""
    porteurs: dict[str, list[str]] = {}
    for exigence in _de_l_edition(index):
        siennes = _notions_de(exigence)
        for nom in siennes if len(siennes) <= LONGUE or exigence.genre in DITS else ():
            porteurs.setdefault(nom, []).append(exigence.id)
    return {nom: tuple(identifiants) for nom, identifiants in porteurs.items()}


def _de_l_edition(index: Index) -> Iterable[Exigence]:
    for exigence in index.faits.exigences.values():
        if index.edition in exigence.editions and exigence.statut != "ouvert" and exigence.document != SILENCIEUX:
            yield exigence
