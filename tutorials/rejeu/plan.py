"""The steps of a tutorial in order, as things to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutorials.jugement.modele import Avis, Bilan, Jugement
from tutorials.lexique import Objet, motif, objets
from tutorials.rejeu.tournures import agit, etape_nue, fait, note, rang_d_etape, seulement_dit
from tutorials.texte import cle, plier

VALIDER = re.compile(
    r"(?<!la )(?<!le )(?<!les )\b(?:valid(?:er|ez)|(?:on|je) valide|tu valides)\b"
    r"(?! (?:le|la|les|votre|cette|l')?\s*(?:adresse|siren))"
    r"|(?<!la )(?<!le )(?<!les )(?<!pour )\b(?:confirm|continu)(?:er|ez)\b(?= *[.,;:!]|$)|\bvalidation du\b"
    r"|\b(?:et|puis) confirmation\b"
    r"|\benvo(?:yez|yer|ie|ies) (?:le tout|(?:le|ce|votre|ton) formulaire|(?:la|votre|ta) demande)\b"
    r"|\bpass(?:ez|er|e|es) (?:ensuite |alors )?a (?:la suite|(?:l'ecran|l'etape|la page) suivante?)\b"
)
MUETTE = "n'affirme rien du portail"
"""What the reading says of such a sentence; one about another site has another reason."""
IDENTIFIANT = re.compile(r"adresse electronique de connexion|^identifiants")
"""What an author who says « identifiant » means: no other address."""
ETATS = frozenset({"activation", "adhésion"})
"""What one does on several screens: nothing to fill."""
SE_CONNECTER = re.compile(r"\b(?:se connecter|connectez-vous|connecte-toi|identifiez-vous|s'identifier)\b")
D_UN_COMPTE = frozenset({"adresse électronique", "adresse de connexion", "mot de passe", "identifiants choisis"})
"""What one logs in with: in such a sentence, fields of no other screen."""
INTERDIT = re.compile(r"^\W*(?:(?:surtout,? )?(?:ne |n')(?:\w+ ){0,2}(?:pas|rien|jamais)|inutile)\b[^;:]*")
"""« Ne cochez pas l'adresse » : nothing is filled, up to what stands after a semicolon or a colon."""
ENSUITE = re.compile(r"^\W*(?:(?:et|puis|ensuite|enfin|alors)\W+)*")
ACCUEIL = re.compile(
    r"page d'accueil(?! de (?:votre|l'|son) ?espace)|accueil du site|\baccueil\b(?! de (?:votre|l'|son) ?espace)"
    r"|(?:sur|site|ouvr\w+|rendez-vous).{0,30}impots?\.gouv"
)


@dataclass(frozen=True, slots=True)
class Geste:
    """One thing to do: `sorte` is accueil, clic, saisie, mention, valider, connexion, lien or lettre.

    A mention names a thing without doing anything with it; `position` is an offset in the sentence.
    """

    sorte: str
    texte: str
    avis: Avis
    position: int
    objet: Objet | None = None
    secours: str = ""
    """What the portal has instead, for a label it does not bear."""
    inconnu: bool = False
    """No screen of any edition bears this label."""


def gestes(bilan: Bilan) -> Iterator[Geste]:
    """Every step of the tutorial, in reading order."""
    for avis in bilan.avis:
        if avis.phrase.bloc.genre != "titre" and (avis.verdict != "hors portail" or _sans_verdict(avis)):
            yield from sorted(_de_la_phrase(avis), key=lambda geste: geste.position)


def _sans_verdict(avis: Avis) -> bool:
    """A sentence of a tutorial about the portal that claims nothing, and still tells what is done or noted."""
    plie = plier(avis.phrase.texte)
    return avis.pire.message == MUETTE and bool(fait(plie) or etape_nue(plie) or note(avis) or _envoie(plie))


def _envoie(plie: str) -> bool:
    """« Envoyez le tout » : a sentence that does nothing else."""
    return VALIDER.match(ENSUITE.sub("", plie)) is not None


def _de_la_phrase(avis: Avis) -> Iterator[Geste]:
    plie = plier(avis.phrase.texte)
    libelles = [j for j in avis.jugements if j.genre == "libellé" and cle(j.sujet) and not seulement_dit(plie, j.fin)]
    directif = agit(avis) or _envoie(plie)
    pris = [(j.debut, j.fin) for j in libelles]
    if trouve := etape_nue(plie) if not libelles else None:
        yield Geste("clic", rang_d_etape(trouve), avis, trouve.start())
    if not (directif or libelles):
        if note(avis):
            yield from _choses("mention", plie, avis, pris)
        return
    if trouve := ACCUEIL.search(plie):
        yield Geste("accueil", trouve[0], avis, trouve.start())
    for jugement in libelles:
        yield _clic(jugement, avis)
    if directif:
        yield from _directives(plie, avis, pris)


def _directives(plie: str, avis: Avis, pris: list[tuple[int, int]]) -> Iterator[Geste]:
    if fait(plie) or any(motif(nom).search(plie) for nom in ("saisie", "clic", "autre geste")):
        interdit = INTERDIT.match(plie)
        exclus = D_UN_COMPTE if SE_CONNECTER.search(plie) else frozenset()
        for geste in _choses("saisie", plie, avis, pris):
            if geste.position >= (interdit.end() if interdit else 0) and geste.objet and geste.objet.nom not in exclus:
                yield geste
    for sorte, expression in (("valider", VALIDER), ("connexion", SE_CONNECTER)):
        for trouve in expression.finditer(plie):
            if not any(debut <= trouve.start() + 40 and trouve.start() < fin for debut, fin in pris):
                yield Geste(sorte, trouve[0], avis, trouve.start())
    for sorte, nom in (("lien", "lien à ouvrir"), ("lettre", "poste")):
        trouve_ = motif(nom).search(plie)
        if trouve_:
            yield Geste(sorte, trouve_[0], avis, trouve_.start())


def _clic(jugement: Jugement, avis: Avis) -> Geste:
    secours = jugement.proposition if jugement.verdict == "périmé" else ""
    inconnu = jugement.verdict == "introuvable"
    return Geste("clic", jugement.sujet.strip("« »"), avis, jugement.debut, secours=secours, inconnu=inconnu)


def _choses(sorte: str, plie: str, avis: Avis, pris: list[tuple[int, int]]) -> Iterator[Geste]:
    for objet, trouve in nommees(plie, pris):
        yield Geste(sorte, trouve[0], avis, trouve.start(), objet)


def nommees(plie: str, pris: list[tuple[int, int]]) -> Iterator[tuple[Objet, re.Match[str]]]:
    """Things that one fills, named in a folded sentence outside its labels."""
    for objet in objets():
        trouve = objet.motif.search(plie)
        if trouve is None or not (objet.champ or objet.ordre) or objet.nom in ETATS:
            continue
        if any(debut <= trouve.start() < fin for debut, fin in pris):
            continue
        yield (replace(objet, cible=IDENTIFIANT) if trouve[0].startswith("identifiant") else objet), trouve
