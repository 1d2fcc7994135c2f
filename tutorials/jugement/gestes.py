"""Steps told without a label: is the thing they act on known to the edition?"""

from __future__ import annotations

import re
from functools import lru_cache

from tutorials.faits import Libelle
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.lecture import Phrase
from tutorials.lexique import Objet, motif, objets
from tutorials.texte import cle, plier

MOTS = 3
GESTES = ("clic", "saisie", "autre geste")


def geste(phrase: Phrase) -> str:
    """Kind of step that the sentence tells: clic, saisie, autre geste, or nothing."""
    plie = plier(phrase.texte)
    if not motif("directif").search(plie):
        return ""
    return next((genre for genre in GESTES if motif(genre).search(plie)), "")


def juger_le_geste(phrase: Phrase, index: Index) -> list[Jugement]:
    """One verdict for each thing named: vérifié where the edition has it, hors portail where only another has it."""
    plie = plier(phrase.texte)
    if len(plie.split()) < MOTS:
        return []  # « Activer », alone on its line, is a title
    jugements = []
    for objet in objets():
        trouve = objet.motif.search(plie)
        if trouve is None:
            continue
        if porteurs := porteurs_de(objet, index, index.edition):
            jugements.append(_jugement(objet, trouve, porteurs))
    return jugements


@lru_cache(maxsize=2048)
def porteurs_de(objet: Objet, index: Index, edition: str) -> tuple[Libelle, ...]:
    """Labels of that edition, or labels of screens, that name the thing."""
    return tuple(
        libelle
        for libelle in index.faits.libelles
        if libelle.edition == edition and (objet.cible.search(libelle.cle) or objet.cible.search(cle(libelle.ecran)))
    )


def _jugement(objet: Objet, trouve: re.Match[str], porteurs: tuple[Libelle, ...]) -> Jugement:
    porteur = next((p for p in porteurs if not p.ouvert and objet.cible.search(p.cle)), porteurs[0])
    message = f"{objet.nom} : écran « {porteur.ecran} » de {porteur.edition}"
    return Jugement(
        "vérifié", "geste", trouve[0], message, porteur.exigences[:3], porteur.ecran, porteur.edition, "",
        trouve.start(), trouve.end(),
    )  # fmt: skip
