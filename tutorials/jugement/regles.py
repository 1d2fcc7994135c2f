"""Rules told in prose: who receives what, what is refused, what an espace holds at first."""

from __future__ import annotations

import re
from functools import lru_cache

from tutorials import nombres
from tutorials.comprendre.modele import Contexte
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.lecture import Phrase
from tutorials.lexique import Regle, motif, regles
from tutorials.texte import cle, plier

SILENCIEUX = "C"
"""What is expected where the documents are silent proves no rule of theirs."""
PRONOM = re.compile(r"elle |il (?!faut|suffit|convient (?:de|d')|y a|est )")
NIE_DEDANS = re.compile(r"\b(?:jamais|non|pas) (?:a|au|aux|chez|vers|dans)\b[^,;]*$")
"""« … au cabinet, jamais à l'entreprise »: what is found is what is denied."""
MOTS = 5
"""Words in a row of a screen's message that an author must repeat to be quoting it."""


def juger_les_regles(phrase: Phrase, contexte: Contexte, index: Index) -> list[Jugement]:
    """Verdicts on the rules of the lexicon that the sentence tells."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    avant = plier(contexte.precedente.texte) if contexte.precedente is not None else ""
    jugements = []
    for regle in regles():
        trouve = _dite(regle, plie, avant)
        if trouve is None:
            continue
        jugement = _juger(regle, index)
        if jugement is not None:
            verdict, message, exigence, edition = jugement
            jugements.append(
                Jugement(
                    verdict, "règle", regle.nom, message, (exigence,), "", edition, "", trouve.start(), trouve.end()
                )
            )
    tenus = {jugement.sujet for jugement in jugements if jugement.verdict == "vérifié"}
    return [jugement for jugement in jugements if jugement.verdict == "vérifié" or jugement.sujet not in tenus]


def _dite(regle: Regle, plie: str, avant: str) -> re.Match[str] | None:
    """Where the sentence tells the rule, unless it denies it or a pronoun makes it tell it of something else."""
    trouve = regle.motif.search(plie)
    if trouve is None or (PRONOM.match(plie) and not _meme_sujet(regle, avant)):
        return None
    return None if motif("nié devant").search(plie[: trouve.start()]) or NIE_DEDANS.search(trouve[0]) else trouve


def _meme_sujet(regle: Regle, avant: str) -> bool:
    """A sentence that starts with a pronoun tells a rule only of what the one before named."""
    return any(mot in avant for mot in plier(regle.nom).split() if len(mot) > 4) or "mode expert" in avant


def _juger(regle: Regle, index: Index) -> tuple[Verdict, str, str, str] | None:
    dit = f"{regle.nom} : {regle.sens}"
    if source := source_de(regle, index, index.edition):
        return "vérifié", dit, source, index.edition
    contraire = next(
        (
            (autre, preuve)
            for autre in regles()
            if autre.nom == regle.nom and autre.sens != regle.sens
            if (preuve := source_de(autre, index, index.edition))
        ),
        None,
    )
    if contraire is None:
        return None
    autre, preuve = contraire
    for edition in index.autres:
        if source := source_de(regle, index, edition):
            suite = f" ; en {index.edition}, {autre.sens}{index.cites((preuve,))}"
            return "périmé", f"{dit}, vrai en {edition}{index.cites((source,))}{suite}", source, edition
    return "contredit", f"{regle.nom} : le portail dit {autre.sens}{index.cites((preuve,))}", preuve, index.edition


@lru_cache(maxsize=4096)
def source_de(regle: Regle, index: Index, edition: str) -> str:
    """Identifier of a statement of that edition that tells the rule, or nothing."""
    for exigence in index.faits.exigences.values():
        if edition in exigence.editions and exigence.statut != "ouvert" and exigence.document != SILENCIEUX:
            texte = f"{exigence.ecran} {exigence.genre} {exigence.sujet} {exigence.libelle} {exigence.valeur}"
            if regle.source.search(plier(texte)):
                return exigence.id
    return ""


def juger_les_messages(phrase: Phrase, index: Index) -> list[Jugement]:
    """Words of a screen repeated without quotes prove that the screen says them."""
    mots, dits = cle(phrase.texte).split(), nombres.dits(plier(phrase.texte))
    suites = _suites(index)
    for rang in range(len(mots) - MOTS + 1):
        porteur = suites.get(" ".join(mots[rang : rang + MOTS]))
        # The words of a message around another number do not say what it says.
        if porteur is not None and dits <= nombres.dits(plier(porteur[0])):
            texte, ecran, exigences = porteur
            message = f"l'écran « {ecran} » dit : « {texte} »"
            return [
                Jugement(
                    "vérifié", "message", "", message, exigences[:3], ecran, index.edition, "", 0, len(phrase.texte)
                )
            ]  # fmt: skip
    return []


@lru_cache(maxsize=8)
def _suites(index: Index) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    suites: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    for libelle in index.libelles:
        mots = libelle.cle.split() if libelle.motif is None else []
        for rang in range(len(mots) - MOTS + 1):
            suites.setdefault(" ".join(mots[rang : rang + MOTS]), (libelle.texte, libelle.ecran, libelle.exigences))
    return suites
