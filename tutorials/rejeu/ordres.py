"""Orders that the reading already denies, as remarks of the replay: which screen was told too early."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutorials.comprendre.ordre import Suite, suites
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Avis, Bilan, Constat
from tutorials.lexique import objets
from tutorials.rejeu.journal import concerne
from tutorials.texte import cle

CITE = re.compile(r"[«\"]\s*([^»\"]+?)\s*[»\"]")


def ordres_dementis(bilan: Bilan, index: Index) -> Iterator[Constat]:
    """One remark for each sentence whose order the reading contradicts, where a screen of the edition bears it."""
    for avis in bilan.avis:
        for jugement in avis.jugements:
            if jugement.genre == "ordre" and jugement.verdict == "contredit" and (ecran := _ecran(avis, index)):
                yield Constat("ordre", ecran, str(avis.phrase.lieu), f"dit trop tôt : {jugement.message}")


def _ecran(avis: Avis, index: Index) -> str:
    return next((ecran for suite in suites(avis.phrase.texte) if (ecran := _trop_tot(suite, index))), "")


def _trop_tot(suite: Suite, index: Index) -> str:
    """The screen of what is said first, which in a journey of the edition comes after, or with, what is said next.

    The pair that tells most of what is said next wins, then the nearest; a button may follow fields of its own screen.
    """
    if suite.immediate:
        return next(iter(sorted(_nommes(suite.apres, index), key=len, reverse=True)), "")
    premiers, seconds = _ecrans(suite.avant, index), _ecrans(suite.apres, index)
    trouves = [
        (-seconds[voisin], distance, -premiers[ecran], ecran)
        for parcours in index.faits.parcours.get(index.edition, ())
        for rang, ecran in enumerate(parcours)
        if ecran in premiers
        for distance, voisin in enumerate(reversed(parcours[: rang + 1]))
        if voisin in seconds and (distance or CITE.search(suite.avant))
    ]
    return min(trouves)[-1] if trouves else ""


def _nommes(partie: str, index: Index) -> set[str]:
    """Screens called by their own name."""
    return {ecran for ecran in index.ecrans if f" {cle(ecran)} " in f" {cle(partie)} "}


def _ecrans(partie: str, index: Index) -> dict[str, int]:
    """Screens that the words name, by their labels if some are quoted, else by things; each with how many name it."""
    notes: dict[str, int] = {}
    cites = CITE.findall(partie)
    groupes = [{libelle.ecran for libelle in index.porteurs(cite)} for cite in cites]
    if not any(groupes):
        choses = [objet for objet in objets() if objet.ordre and objet.motif.search(partie)]
        groupes = [{ecran for ecran in index.ecrans if concerne(objet, ecran, index)} for objet in choses]
    for groupe in groupes:
        for ecran in groupe:
            notes[ecran] = notes.get(ecran, 0) + 1
    return notes
