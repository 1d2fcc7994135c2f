"""Labels near one that no screen bears."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from tutorials.faits import Libelle
from tutorials.faits.modele import CLIQUABLES
from tutorials.texte import cle

VERBE = re.compile(r"^(\w{3,}?)(?:er|ez|ons|e|ir|issez|re)\b")
PETITS_MOTS = frozenset(re.findall(r"\w+", "le la les l un une des du de d votre vos mon ma mes a au aux sur en et ou"))
PROCHE = 0.55
PRESQUE = 0.92


def ressemblance(gauche: str, droite: str) -> float:
    """From 0 to 1, on comparable texts."""
    return SequenceMatcher(None, gauche, droite, autojunk=False).ratio()


def abrege(texte: str, libelle: str) -> bool:
    """Whether an author shortened or lengthened the label without naming another: its first words, or it and more."""
    court, long_ = sorted((cle(texte), cle(libelle)), key=len)
    if not court or f" {court} " not in f" {long_} ":
        return False
    mots = [mot for mot in court.split() if mot not in PETITS_MOTS]
    if court == cle(texte):
        return len(mots) >= 2 and long_.startswith(court)
    return len(mots) >= 2 and len(court) >= 0.6 * len(long_)


def meme_au_mode_pres(texte: str, libelle: str) -> bool:
    """« Créer votre espace » and « Créez votre espace » name one command."""
    radicaux = [VERBE.sub(r"\1", cle(forme)) for forme in (texte, libelle)]
    return radicaux[0] == radicaux[1] and len(radicaux[0].split()) > 1


def plus_proche(texte: str, libelles: Iterable[Libelle], seuil: float = PROCHE) -> Libelle | None:
    """The label that resembles `texte` most, commands before other texts; nothing below `seuil`."""
    voulu = cle(texte)
    meilleur, note = None, seuil
    comparaison = SequenceMatcher(None, "", voulu, autojunk=False)  # what it learns of its second text serves for all
    for libelle in _distincts(libelles):
        if len(libelle.cle) > 3 * len(voulu) + 20:
            continue
        prime = 0.1 * _mots_communs(voulu, libelle.cle) + (0.02 if libelle.genre in CLIQUABLES else 0.0)
        comparaison.set_seq1(libelle.cle)
        if comparaison.real_quick_ratio() + prime <= note or comparaison.quick_ratio() + prime <= note:
            continue
        if (obtenue := comparaison.ratio() + prime) > note:
            meilleur, note = libelle, obtenue
    return meilleur


def _distincts(libelles: Iterable[Libelle]) -> Iterable[Libelle]:
    """One label for each text, a command if there is one."""
    distincts: dict[str, Libelle] = {}
    for libelle in libelles:
        if (
            libelle.motif is None
            and libelle.cle
            and (
                libelle.cle not in distincts
                or (libelle.genre in CLIQUABLES and distincts[libelle.cle].genre not in CLIQUABLES)
            )
        ):
            distincts[libelle.cle] = libelle
    return distincts.values()


def _mots_communs(gauche: str, droite: str) -> float:
    un, autre = set(gauche.split()) - PETITS_MOTS, set(droite.split()) - PETITS_MOTS
    return len(un & autre) / max(1, len(un | autre))
