"""Where things stand among the screens and commands of an edition, as its lists and links tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tutorials.faits import Enchainement
from tutorials.jugement.index import Index
from tutorials.jugement.proches import meme_au_mode_pres
from tutorials.lexique import objets
from tutorials.texte import cle, plier

GENRES = frozenset({"ordre", "obligatoire", "limite"})
CONSIGNE = re.compile(r"\d\\?\. ")
GRANDS = frozenset(
    {"récapitulatif", "formulaire", "conditions générales", "coordonnées", "identifiants choisis", "lettre"}
)
"""Things that are a screen by themselves."""
PAPIERS = ("courriel", "lettre", "pdf", "document")


VALIDER = re.compile(r"\b(?:valid|confirm|control|envoy|enregistr)\w* (?:l'|(?:le|la|les|votre|ton|ta|ce|cette) )\w+")
"""What one sends is the command, not the field: « valider le SIREN »."""


class Cible(NamedTuple):
    """A thing that an order places: how it is called, and what finds it in a list; `libelle` if it is one."""

    nom: str
    motif: re.Pattern[str]
    libelle: str = ""


def cibles(partie: str, cites: Iterable[str], index: Index, *, ecrans: bool) -> Iterator[Cible]:
    """Labels named in that part of a sentence, each with the one screen that bears it, then things named."""
    for libelle in cites:
        if plier(libelle) in partie:
            partie = partie.replace(plier(libelle), " ")
            departs = {cle(lien.de) for lien in liens(libelle, index)}
            places = departs or {cle(porteur.ecran) for porteur in index.porteurs(libelle)}
            noms = {cle(libelle)} | (places if len(places) == 1 else set())
            yield Cible(f"« {libelle} »", re.compile("^(?:" + "|".join(map(re.escape, sorted(noms))) + ")$"), libelle)
    for trouve in VALIDER.findall(partie):
        commande = next((c for c in index.commandes if meme_au_mode_pres(trouve, c.texte)), None)
        if commande is not None:
            partie = partie.replace(trouve, " ")
            yield Cible(f"« {commande.texte} »", re.compile(f"^{re.escape(commande.cle)}$"), commande.texte)
    for objet in objets():
        if objet.ordre and (not ecrans or objet.nom in GRANDS) and objet.motif.search(partie):
            yield Cible(objet.nom, objet.cible)


def liens(libelle: str, index: Index) -> tuple[Enchainement, ...]:
    """Where that command stands and leads, in the edition."""
    return _liens(index).get(cle(libelle), ())


@lru_cache(maxsize=8)
def _liens(index: Index) -> dict[str, tuple[Enchainement, ...]]:
    groupes: dict[str, list[Enchainement]] = {}
    for lien in index.faits.enchainements:
        if lien.edition == index.edition:
            groupes.setdefault(cle(lien.libelle), []).append(lien)
    return {nom: tuple(groupe) for nom, groupe in groupes.items()}


def comparer(premier: Cible, second: Cible, index: Index, *, ecrans: bool) -> tuple[list[str], list[str]]:
    """Statements that put the first before, and statements that put it after."""
    appuis: list[str] = []
    dementis: list[str] = []
    for preuve, liste in listes(index, ecrans):
        rangs = [_rang(cible.motif, liste) for cible in (premier, second)]
        if None in rangs or rangs[0] == rangs[1]:
            continue
        (appuis if rangs[0] < rangs[1] else dementis).append(preuve)  # type: ignore[operator]
    if premier.libelle and second.libelle:
        appuis += _mene(premier.libelle, second.libelle, index)
        dementis += _mene(second.libelle, premier.libelle, index)
    return appuis, dementis


def _mene(un: str, autre: str, index: Index) -> list[str]:
    """Statements by which the command `un` leads to where `autre` stands."""
    ou = {lien.de for lien in liens(autre, index)} | {porteur.ecran for porteur in index.porteurs(autre)}
    return [
        preuve for lien in liens(un, index) if lien.vers in ou and lien.vers != lien.de for preuve in lien.exigences
    ]


def _rang(motif_: re.Pattern[str], liste: tuple[str, ...]) -> int | None:
    return next((rang for rang, nom in enumerate(liste) if motif_.search(nom)), None)


@lru_cache(maxsize=16)
def listes(index: Index, ecrans: bool) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Ordered lists that the register gives the edition, as comparable texts.

    Screens gone through; unless `ecrans`, elements of one screen too, and the numbered instructions of papers.
    """
    trouvees: list[tuple[str, tuple[str, ...]]] = []
    for exigence in index.faits.exigences.values():
        if index.edition not in exigence.editions or exigence.genre not in GENRES:
            continue
        papier = any(mot in plier(exigence.ecran) for mot in PAPIERS)
        elements = exigence.valeur.split(" | ")
        if papier and exigence.unite == "éléments":
            elements = [element for element in elements if CONSIGNE.match(element)]
        if exigence.unite == "écrans" or (exigence.unite in {"éléments", "champs"} and not ecrans):
            trouvees.append((exigence.id, _comparables(elements)))
        if " → " in exigence.ecran and exigence.genre == "ordre" and "," not in exigence.ecran:
            trouvees.append((exigence.id, _comparables(exigence.ecran.split(" → "))))
    return tuple(trouvees)


def _comparables(textes: Iterable[str]) -> tuple[str, ...]:
    return tuple(cle(re.sub(r"\(\?\w\)|\.[*+]", "", texte)) for texte in textes)


@lru_cache(maxsize=8)
def suivants(index: Index) -> dict[str, set[str]]:
    """Screens that may come next after each, by links and by sequences gone through."""
    apres: dict[str, set[str]] = {}
    for suite in index.faits.parcours.get(index.edition, ()):
        for de, vers in pairwise(suite):
            apres.setdefault(de, set()).add(vers)
    for lien in index.faits.enchainements:
        if lien.edition == index.edition:
            apres.setdefault(lien.de, set()).add(lien.vers)
    return apres
