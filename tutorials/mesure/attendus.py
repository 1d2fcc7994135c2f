"""Expected verdicts of the samples, and how they meet those given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tutorials.jugement.modele import VERDICTS, Avis, Bilan

ENTETE = ("ligne", "extrait", "verdict", "note")
PUCE = re.compile(r"^\s*(?:[-*•–]|\(?(?:[a-z]|\d{1,2})[.)])\s+")
"""Rank or bullet of an item, which is no part of its sentence."""


class Attendu(NamedTuple):
    """One row: the sentence that contains `extrait` on `ligne` has `verdict`."""

    ligne: str
    extrait: str
    verdict: str
    note: str


@dataclass(frozen=True, slots=True)
class Fiche:
    """What is expected of one tutorial; `rejeu` holds what a replay must report, as (kind, screen)."""

    tutoriel: Path
    edition: str
    attendus: tuple[Attendu, ...]
    rejeu: tuple[tuple[str, str], ...]


class ErreurDeFiche(Exception):
    """A file of expected verdicts cannot be used; the message names it, in French."""


def lire_la_fiche(chemin: Path) -> Fiche:
    """The sheet beside its tutorial. Raises ErreurDeFiche."""
    lignes = chemin.read_text(encoding="utf-8").splitlines()
    if not lignes or tuple(lignes[0].split("\t")) != ENTETE:
        raise ErreurDeFiche(f"{chemin.name}:1: en-tête attendu : {' | '.join(ENTETE)}")
    rangees = [(ligne.split("\t") + [""] * 4)[:4] for ligne in lignes[1:] if ligne.strip()]
    entetes = [(rangee[1], rangee[2]) for rangee in rangees if rangee[0] == "0"]
    edition = next((valeur for nom, valeur in entetes if nom == "édition"), "")
    if not edition:
        raise ErreurDeFiche(f"{chemin.name}: aucune ligne « édition »")
    return Fiche(
        tutoriel=_tutoriel(chemin),
        edition=edition,
        attendus=tuple(Attendu(*rangee) for rangee in rangees if rangee[0] != "0"),
        rejeu=tuple((nom, valeur) for nom, valeur in entetes if nom != "édition"),
    )


def _tutoriel(chemin: Path) -> Path:
    nom = chemin.name.removesuffix(".attendu.tsv")
    voisins = [voisin for voisin in chemin.parent.glob(f"{nom}.*") if voisin.name != chemin.name]
    if len(voisins) != 1:
        raise ErreurDeFiche(f"{chemin.name}: {len(voisins)} tutoriels de ce nom à côté")
    return voisins[0]


def apparier(fiche: Fiche, bilan: Bilan) -> list[tuple[Attendu | None, Avis | None]]:
    """Each row with the sentence it speaks of, then the sentences of no row.

    Of several rows about parts of one sentence (cells of a table), the worst is what is expected of it.
    """
    perdus: list[tuple[Attendu | None, Avis | None]] = []
    pris: dict[int, Attendu] = {}
    for attendu in fiche.attendus:
        rang = _rang(attendu, bilan)
        if rang is None:
            perdus.append((attendu, None))
        else:
            pris[rang] = min(pris.get(rang, attendu), attendu, key=lambda un: VERDICTS.index(un.verdict))
    trouves = [(pris.get(rang), avis) for rang, avis in enumerate(bilan.avis)]
    return [*perdus, *trouves]


def _rang(attendu: Attendu, bilan: Bilan) -> int | None:
    voulu = _nu(PUCE.sub("", attendu.extrait))
    trouves = [rang for rang, avis in enumerate(bilan.avis) if voulu in _nu(avis.phrase.texte)] or [
        rang for rang, avis in enumerate(bilan.avis) if voulu in _nu(avis.phrase.bloc.texte)
    ]
    if not trouves:
        return None
    return min(trouves, key=lambda rang: str(bilan.avis[rang].phrase.lieu) != attendu.ligne)


def _nu(texte: str) -> str:
    """Without the author's own marks (« <b> », « ** ») nor blanks."""
    return re.sub(r"<[^>]*>|\*\*|__|`|\[|\]\([^)]*\)|\s", "", texte)
