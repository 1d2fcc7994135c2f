"""Aligns what a feature's table says with what a screen, a mail or a document shows; each row gets its own verdict."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

SUITE_LIBRE = "…"
"""Kind of a last row that lets pass everything no row names."""
PLACE_LIBRE = " (place libre)"
"""Ending of a kind whose row must be there, wherever it stands."""


class Observe(Protocol):
    """One thing shown: its kind and its text."""

    @property
    def genre(self) -> str: ...
    @property
    def texte(self) -> str: ...


@dataclass(frozen=True)
class Ligne:
    """One row of a table: statement, kind, text. `/…/` is a pattern.

    A `facultative` row tells what no document prints: absent or worded otherwise, it still holds.
    """

    exigence: str
    genre: str
    texte: str
    facultative: bool = False

    @property
    def espece(self) -> str:
        """Its kind, without what is said of its place."""
        return self.genre.removesuffix(PLACE_LIBRE)

    def convient(self, vu: Observe) -> bool:
        """Whether this row describes the thing shown."""
        return self.espece == vu.genre and self.texte_convient(vu.texte)

    def texte_convient(self, texte: str) -> bool:
        """Whether this row's text, literal or pattern, is that text."""
        if len(self.texte) > 1 and self.texte.startswith("/") and self.texte.endswith("/"):
            return re.fullmatch(self.texte[1:-1], texte) is not None
        return self.texte == texte


@dataclass(frozen=True)
class Verdict:
    """What became of one row: `nature` is présent, manquant, altéré, déplacé or inattendu (no row names it)."""

    exigence: str
    nature: str
    attendu: str
    observe: str | None = None
    plus_proche: str | None = None

    @property
    def bon(self) -> bool:
        return self.nature == "présent"

    def phrase(self) -> str:
        """One line that a reader of the failure understands."""
        vu = f" ; vu : {self.observe}" if self.observe is not None else ""
        if self.observe is None and self.plus_proche is not None:
            vu = f" ; le plus proche à l'écran : {self.plus_proche}"
        attendu = f"attendu : {self.attendu}" if self.attendu else "rien n'est attendu ici"
        return f"{self.exigence or 'sans exigence'} {self.nature} — {attendu}{vu}"


def aligner(lignes: Sequence[Ligne], vus: Sequence[Observe]) -> list[Verdict]:
    """Verdicts of the rows, in their order, then one « inattendu » for each thing shown that no row names.

    A stranger bears the statements of the rows between which it stands. Where the table ends with a row of kind « … »,
    things that no row names are let pass.
    """
    suite_libre = bool(lignes) and lignes[-1].genre == SUITE_LIBRE
    lignes = lignes[:-1] if suite_libre else lignes
    paires = apparier(lignes, vus)
    restants = {j: vu for j, vu in enumerate(vus) if j not in paires.values()}
    verdicts = [_verdict(i, ligne, paires, restants) for i, ligne in enumerate(lignes)]
    verdicts = [v if v.bon else _situer(v, lignes[i], vus) for i, v in enumerate(verdicts)]
    if not suite_libre:
        verdicts += [_etranger(j, vu, lignes, paires) for j, vu in restants.items()]
    return verdicts


def _etranger(j: int, vu: Observe, lignes: Sequence[Ligne], paires: dict[int, int]) -> Verdict:
    """Something shown that no row names."""
    avant = max((i for i, place in paires.items() if place < j), key=lambda i: paires[i], default=None)
    apres = min((i for i, place in paires.items() if place > j), key=lambda i: paires[i], default=None)
    voisines = ", ".join(lignes[i].exigence for i in (avant, apres) if i is not None and lignes[i].exigence)
    return Verdict(voisines, "inattendu", "", _dire(vu.genre, vu.texte))


def _verdict(i: int, ligne: Ligne, paires: dict[int, int], restants: dict[int, Observe]) -> Verdict:
    """Verdict of one row; what explains a wrong row is taken out of `restants`, so that it is told once."""
    attendu = _dire(ligne.espece, ligne.texte)
    if i in paires:
        return Verdict(ligne.exigence, "présent", attendu)
    voisins = _voisins(i, paires, restants)
    possibles = voisins if ligne.facultative else restants
    j_egal = next((j for j, vu in possibles.items() if ligne.convient(vu)), None)
    j_proche = _plus_proche(ligne, possibles) if j_egal is None else j_egal
    if j_proche is None:
        # Rewritten from end to end, it still stands where the row says.
        j_proche = next((j for j, vu in voisins.items() if vu.genre == ligne.espece), None)
    vu = restants.pop(j_proche) if j_proche is not None else None
    if ligne.facultative:
        return Verdict(ligne.exigence, "présent", attendu)
    if vu is None:
        return Verdict(ligne.exigence, "manquant", attendu)
    return Verdict(ligne.exigence, "altéré" if j_egal is None else "déplacé", attendu, _dire(vu.genre, vu.texte))


def _voisins(i: int, paires: dict[int, int], restants: dict[int, Observe]) -> dict[int, Observe]:
    """What stands between the matched neighbours of a row: what may be anything must not excuse what is elsewhere."""
    debut = max((j for k, j in paires.items() if k < i), default=-1)
    fin = min((j for k, j in paires.items() if k > i), default=max(restants, default=-1) + 1)
    return {j: vu for j, vu in restants.items() if debut < j < fin}


def _situer(verdict: Verdict, ligne: Ligne, vus: Sequence[Observe]) -> Verdict:
    """The same verdict, with the nearest text shown anywhere."""
    proche = max(vus, key=lambda vu: SequenceMatcher(None, ligne.texte, vu.texte).ratio(), default=None)
    return replace(verdict, plus_proche=_dire(proche.genre, proche.texte) if proche else None)


def _plus_proche(ligne: Ligne, restants: dict[int, Observe]) -> int | None:
    notes = {j: _ressemblance(ligne, vu) for j, vu in restants.items()}
    meilleur = max(notes, key=lambda j: notes[j], default=None)
    return meilleur if meilleur is not None and notes[meilleur] >= 0.6 else None


def _ressemblance(ligne: Ligne, vu: Observe) -> float:
    proche = SequenceMatcher(None, ligne.texte, vu.texte).ratio()
    return proche if ligne.espece == vu.genre else proche - 0.2


def apparier(lignes: Sequence[Ligne], vus: Sequence[Observe]) -> dict[int, int]:
    """Index of each row that is matched → index of what is shown: longest common subsequence, free rows apart."""
    paires: dict[int, int] = {}
    for i, ligne in enumerate(lignes):
        if ligne.genre.endswith(PLACE_LIBRE):
            trouve = next((j for j, vu in enumerate(vus) if j not in paires.values() and ligne.convient(vu)), None)
            if trouve is not None:
                paires[i] = trouve
    fixes = [i for i, ligne in enumerate(lignes) if not ligne.genre.endswith(PLACE_LIBRE)]
    montres = [j for j in range(len(vus)) if j not in paires.values()]
    communes = _plus_longue_suite([lignes[i] for i in fixes], [vus[j] for j in montres])
    return paires | {fixes[i]: montres[j] for i, j in communes.items()}


def _plus_longue_suite(lignes: Sequence[Ligne], vus: Sequence[Observe]) -> dict[int, int]:
    hauteur, largeur = len(lignes), len(vus)
    longueurs = [[0] * (largeur + 1) for _ in range(hauteur + 1)]
    for i in range(hauteur - 1, -1, -1):
        for j in range(largeur - 1, -1, -1):
            if lignes[i].convient(vus[j]):
                longueurs[i][j] = longueurs[i + 1][j + 1] + 1
            else:
                longueurs[i][j] = max(longueurs[i + 1][j], longueurs[i][j + 1])
    paires: dict[int, int] = {}
    i = j = 0
    while i < hauteur and j < largeur:
        if lignes[i].convient(vus[j]) and longueurs[i][j] == longueurs[i + 1][j + 1] + 1:
            paires[i] = j
            i, j = i + 1, j + 1
        elif longueurs[i + 1][j] >= longueurs[i][j + 1]:
            i += 1
        else:
            j += 1
    return paires


def _dire(genre: str, texte: str) -> str:
    return f"{genre} « {texte} »" if texte else f"{genre} vide"
