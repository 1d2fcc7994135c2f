"""Ways from a screen to another, by the facts."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from tutorials.jugement.index import Index

SAUTS = 4
HORS = frozenset({"Accueil", "Page non reproduite", "Aide", "Mot de passe oublié", "Contact"})
"""Screens one does not pass through to go further."""


@dataclass(frozen=True, slots=True)
class Saut:
    """From one screen to the next by `libelle`; empty where only the journeys of the features tell that it follows."""

    de: str
    vers: str
    libelle: str


def chercher(depart: str, cibles: frozenset[str], index: Index) -> list[Saut]:
    """Shortest way to one of the targets; empty where there is none within reach."""
    file, vus = deque([(depart, list[Saut]())]), {depart}
    voisins = _voisins(index)
    while file:
        ici, chemin = file.popleft()
        if ici in cibles and chemin:
            return chemin
        if len(chemin) < SAUTS:
            for saut in voisins.get(ici, ()):
                if saut.vers not in vus and (saut.vers in cibles or saut.vers not in HORS):
                    vus.add(saut.vers)
                    file.append((saut.vers, [*chemin, saut]))
    return []


def _voisins(index: Index) -> dict[str, list[Saut]]:
    voisins: dict[str, list[Saut]] = {}
    for lien in index.faits.enchainements:
        if lien.edition == index.edition and "|" not in lien.libelle:
            voisins.setdefault(lien.de, []).append(Saut(lien.de, lien.vers, lien.libelle))
    for suite in index.faits.parcours.get(index.edition, ()):
        for de, vers in pairwise(suite):
            connus = {saut.vers for saut in voisins.get(de, ())}
            if vers not in connus and de != vers:
                voisins.setdefault(de, []).append(Saut(de, vers, ""))
    return voisins
