"""Which thing a size is of: the nearest one named, by the channel that the text tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tutorials.comprendre.mesures import Mesure
from tutorials.comprendre.modele import Contexte
from tutorials.comprendre.reprises import DEBUT
from tutorials.faits import Valeur
from tutorials.jugement.index import Index
from tutorials.jugement.proprietaire import etrangere
from tutorials.lecture import Phrase
from tutorials.lexique import Chose, choses, motif
from tutorials.texte import plier

RELATIONS = {"durée": "validité", "arrivée": "arrivée", "validité": "renouvellement", "reprise": "reprise"}
DUREES = frozenset(RELATIONS)
TETE = re.compile(r"(?:^|[|(;,→]|\bpuis|\bla|\bune|\bcette)\s*(?:lettre|courrier)\s*[(:|→=]*\s*$")
"""The letter itself, and not what comes in it: « lettre (2 semaines) », « lettre | 2 semaines »."""
COUPURE = re.compile(r"[,;:|→/]|->")
RELATIVE = re.compile(r", (?=(?:qui|dont|lequel|laquelle|lesquels)\b)")
"""« Le code, qui compte douze caractères »: what follows is still of the code."""
SUIVANTE = re.compile(r", (?:et |puis )*\w+(?:ez|er)\b[^,]*$")
"""A length is of nothing that the next thing to do names: « le SIREN, 9 chiffres, recopiez l'image »."""
PROPRES = frozenset({"longueur du SIREN"})
"""Sizes that are the same whoever the thing is of: « le SIREN de l'atelier »."""
VIRGULE = 25.0
DE_QUOI = re.compile(r" (?:de |du |des |d'|pour )(?:l'|la |le |les |votre |ton |ce |cet |cette |son )?")
POUR = re.compile(
    r" (?:au plus |maximum )?pour (?:la|le|l'|cette|ce) ?(?:(?P<lettre>lettre|courrier|pli)|codes?|liens?)\b"
)
PERIODE = re.compile(r"\b(?:tous|toutes) les\s*$|\bchaque\s*$|renouvel\w+ [^.;:]{0,20}$")
PERIODE_APRES = re.compile(r"[^.;:]{0,30}\brenouvel")
"""What comes back is what one renews."""
PARENTHESE = re.compile(r"\s*(?:max\w*\s*)?\(([^)]{3,30})\)")


def choses_mesurees(phrase: Phrase, mesure: Mesure, contexte: Contexte, index: Index) -> list[Chose]:
    """Things the size may be of: the nearest named in the sentence, or the one a pronoun stands for."""
    plie = plier(phrase.texte)
    dimensions = _dimensions(plie, mesure)
    possibles = [chose for chose in choses() if chose.dimension in dimensions]
    proches = _proches(phrase.texte, mesure, possibles, index)
    if (
        not proches
        and contexte.precedente is not None
        and not DEBUT.match(plie)  # a pronoun not written out may stand for several things
        and (motif("pronom").search(plie) or motif("ellipse").search(plie))
    ):
        avant = contexte.precedente.texte + " "
        decalee = replace(mesure, debut=mesure.debut + len(avant), fin=mesure.fin + len(avant))
        proches = _proches(avant + phrase.texte, decalee, possibles, index)
    if parenthese := PARENTHESE.match(plie[mesure.fin :]):
        proches = _entre_parentheses(parenthese[1], possibles) or proches
    return _selon_le_canal(proches, plie, mesure, contexte, index)


def _entre_parentheses(texte: str, possibles: Sequence[Chose]) -> list[Chose]:
    """« 72 h (e-mail) / 60 j (courrier) »: things that come by that channel."""
    if motif("courriel").search(texte):
        return [chose for chose in possibles if chose.nom in {"lien de validation", "code envoyé par courriel"}]
    if motif("poste").search(texte):
        return [chose for chose in possibles if chose.nom in {"code posté", "remise de la lettre"}]
    return []


def _dimensions(plie: str, mesure: Mesure) -> frozenset[str]:
    if mesure.dimension != "durée":
        return frozenset((mesure.dimension,))
    if PERIODE.search(plie[: mesure.debut]) or PERIODE_APRES.match(plie[mesure.fin :]):
        return frozenset(("validité",))
    if pour := POUR.match(plie[mesure.fin :]):  # « deux semaines pour la lettre et deux mois pour le code »
        return frozenset(("arrivée",)) if pour["lettre"] else DUREES - {"arrivée"}
    relation = _relation(plie, mesure)
    if relation == "arrivée":
        return frozenset(("arrivée", "reprise"))
    if not relation and TETE.search(plie[: mesure.debut]):
        return frozenset(("arrivée",))
    if relation or re.search(r"\b(?:codes?|liens?)\b", plie):
        return DUREES - {"arrivée"}
    return DUREES


def _relation(plie: str, mesure: Mesure) -> str:
    """What the words nearest to a delay make of it: time to act, or time to come."""
    notes: dict[str, float] = {}
    for nom in ("validité", "arrivée"):
        for trouve in motif(nom).finditer(plie):
            avant = mesure.debut - trouve.end()
            distance = avant if avant >= 0 else 1.5 * (trouve.start() - mesure.fin) + 12
            if 0 <= distance < 70:
                notes[nom] = min(notes.get(nom, 99.0), distance)
    return min(notes, key=lambda nom: notes[nom]) if notes else ""


def _proches(texte: str, mesure: Mesure, possibles: Sequence[Chose], index: Index) -> list[Chose]:
    plie = plier(texte)
    notes: list[tuple[float, Chose]] = []
    for chose in possibles:
        if chose.sauf is not None and chose.sauf.search(plie):
            continue
        if chose.dimension in {"validité", "reprise"} and not motif(RELATIONS[chose.dimension]).search(plie):
            continue
        distances = [
            _distance(plie, trouve, mesure)
            for trouve in chose.objet.finditer(plie)
            if (chose.nom in PROPRES or not etrangere(texte, trouve.end(), index))
            and not (mesure.dimension == "longueur" and SUIVANTE.search(plie[mesure.fin : trouve.end()]))
        ]
        if distances:
            notes.append((min(distances), chose))
    reprises = [chose for _, chose in notes if chose.dimension == "reprise"]
    if reprises or not notes:
        return reprises
    meilleure = min(note for note, _ in notes)
    return [chose for note, chose in notes if note <= meilleure + 4]


def _distance(plie: str, trouve: re.Match[str], mesure: Mesure) -> float:
    """Words before a size name it more often than words after, and those beyond a comma seldom.

    What the size is said to be of comes first: « les six caractères de l'image ».
    """
    if DE_QUOI.fullmatch(plie[mesure.fin : trouve.start()] or "-"):
        return 0.0
    if trouve.end() <= mesure.debut:
        entre = RELATIVE.sub(" ", plie[trouve.end() : mesure.debut])
        return mesure.debut - trouve.end() + VIRGULE * len(COUPURE.findall(entre))
    entre = plie[mesure.fin : trouve.start()]
    return 1.3 * len(entre) + 8 + VIRGULE * len(COUPURE.findall(entre))


def _canal_voisin(plie: str, mesure: Mesure) -> str:
    """Channel that the clause of the size names, when the sentence names both."""
    debut = max((m.end() for m in re.finditer(r"[;,.:|/)]", plie[: mesure.debut])), default=0)
    fin = next((mesure.fin + m.start() for m in re.finditer(r"[;,.|/]", plie[mesure.fin :])), len(plie))
    clause = plie[debut:fin]
    poste, courriel = motif("poste").search(clause), motif("courriel").search(clause)
    return "" if bool(poste) == bool(courriel) else "poste" if poste else "courriel"


def _selon_le_canal(proches: list[Chose], plie: str, mesure: Mesure, contexte: Contexte, index: Index) -> list[Chose]:
    """A code comes by post or by mail: the sentence, or what was said before, tells which."""
    noms = {chose.nom for chose in proches}
    if not {"code posté", "code envoyé par courriel"} <= noms:
        return proches
    poste, courriel = motif("poste").search(plie), motif("courriel").search(plie)
    if poste and courriel:
        canal = _canal_voisin(plie, mesure)
    else:
        canal = "poste" if poste else "courriel" if courriel else contexte.canal
    ecartee = {"poste": "code envoyé par courriel", "courriel": "code posté"}.get(canal, "")
    restantes = [chose for chose in proches if chose.nom != ecartee]
    connues = [chose for chose in restantes if faits_de(chose, index, index.edition)]
    return connues or [chose for chose in proches if faits_de(chose, index, index.edition)] or proches


def faits_de(chose: Chose, index: Index, edition: str) -> list[Valeur]:
    return [
        valeur
        for valeur in index.faits.valeurs
        if valeur.edition == edition and valeur.sujet in chose.sujets and valeur.genre in chose.genres
    ]
