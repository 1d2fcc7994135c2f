"""The steps of a tutorial in order, as things to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutorials.jugement.gestes import geste
from tutorials.jugement.modele import Avis, Bilan, Jugement
from tutorials.lexique import Objet, motif, objets
from tutorials.texte import plier

VALIDER = re.compile(
    r"(?<!la )(?<!le )(?<!les )\b(?:valid(?:er|ez)|(?:on|je) valide)\b"
    r"(?! (?:le|la|les|votre|cette|l')?\s*(?:adresse|siren))"
    r"|(?<!la )(?<!le )(?<!les )\bconfirm(?:er|ez)\b(?= *[.,;:]|$)|\bvalidation du\b|\b(?:et|puis) confirmation\b"
)
ETATS = frozenset({"activation", "adhésion"})
"""What one does on several screens: nothing to fill."""
SE_CONNECTER = re.compile(r"\b(?:se connecter|connectez-vous|connecte-toi|identifiez-vous|s'identifier)\b")
ACCUEIL = re.compile(
    r"page d'accueil(?! de (?:votre|l'|son) ?espace)|accueil du site|\baccueil\b(?! de (?:votre|l'|son) ?espace)"
    r"|(?:sur|site|ouvr\w+|rendez-vous).{0,30}impots?\.gouv"
)


@dataclass(frozen=True, slots=True)
class Geste:
    """One thing to do: `sorte` is accueil, clic, saisie, valider, connexion, lien or lettre; offset in its sentence."""

    sorte: str
    texte: str
    avis: Avis
    position: int
    objet: Objet | None = None
    secours: str = ""
    """What the portal has instead, for a label it does not bear."""


def gestes(bilan: Bilan) -> Iterator[Geste]:
    """Every step of the tutorial, in reading order."""
    for avis in bilan.avis:
        if avis.phrase.bloc.genre != "titre" and avis.verdict != "hors portail":
            yield from sorted(_de_la_phrase(avis), key=lambda geste: geste.position)


def _de_la_phrase(avis: Avis) -> Iterator[Geste]:
    plie = plier(avis.phrase.texte)
    libelles = [j for j in avis.jugements if j.genre == "libellé"]
    directif = bool(geste(avis.phrase))
    if not (directif or libelles):
        return
    if trouve := ACCUEIL.search(plie):
        yield Geste("accueil", trouve[0], avis, trouve.start())
    for jugement in libelles:
        yield Geste("clic", jugement.sujet.strip("« »"), avis, jugement.debut, secours=_secours(jugement))
    if not directif:
        return
    pris = [(j.debut, j.fin) for j in libelles]
    yield from _saisies(plie, avis, pris)
    for sorte, expression in (("valider", VALIDER), ("connexion", SE_CONNECTER)):
        for trouve in expression.finditer(plie):
            if not any(debut <= trouve.start() + 40 and trouve.start() < fin for debut, fin in pris):
                yield Geste(sorte, trouve[0], avis, trouve.start())
    for sorte, nom in (("lien", "lien à ouvrir"), ("lettre", "poste")):
        trouve = motif(nom).search(plie)
        if trouve:
            yield Geste(sorte, trouve[0], avis, trouve.start())


def _secours(jugement: Jugement) -> str:
    return jugement.proposition if jugement.verdict == "périmé" else ""


def _saisies(plie: str, avis: Avis, pris: list[tuple[int, int]]) -> Iterator[Geste]:
    verbes = [*motif("saisie").finditer(plie), *motif("clic").finditer(plie), *motif("autre geste").finditer(plie)]
    for objet in objets():
        trouve = objet.motif.search(plie)
        if trouve is None or not (objet.champ or objet.ordre) or objet.nom in ETATS:
            continue
        if any(debut <= trouve.start() < fin for debut, fin in pris) or not verbes:
            continue
        yield Geste("saisie", trouve[0], avis, trouve.start(), objet)
