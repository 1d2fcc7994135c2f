"""Is that size or delay the one that the register gives to that thing?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tutorials.comprendre.mesures import UNITES, Mesure, mesures
from tutorials.comprendre.modele import Contexte
from tutorials.faits import Valeur
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.lecture import Phrase
from tutorials.lexique import Chose, choses, motif
from tutorials.texte import plier

RELATIONS = {"durée": "validité", "arrivée": "arrivée", "validité": "renouvellement", "reprise": "reprise"}
DUREES = frozenset(RELATIONS)
LONGUES = frozenset({"mois", "an", "ans", "annee", "annees", "trimestre"})
TOLERANCE = 0.03
"""Of a duration in months or years: two months are sixty days, three years are 1096."""
VIRGULE = 25.0
PARENTHESE = re.compile(r"\s*(?:max\w*\s*)?\(([^)]{3,30})\)")
NIE = re.compile(r"\b(?:ne|n')\b.{0,40}\b(?:pas|jamais|plus|peut|peuvent|saurait)\b|impossible|interdit")
NEGATION = re.compile(r"(?:et non|non pas|au lieu de|plutot que|contre|pas)\s+(?:de |en )?$")


def juger_les_valeurs(phrase: Phrase, contexte: Contexte, index: Index) -> list[Jugement]:
    """Verdicts on the sizes of the sentence; those of things unknown to the lexicon are left alone."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie) or motif("exemple").search(plie):
        return []
    jugements = []
    for mesure in mesures(phrase.texte):
        if NEGATION.search(plie[: mesure.debut]) or _de_l_auteur(plie[: mesure.debut]):
            continue
        candidates = _choses(plie, mesure, contexte, index)
        if mesure.dimension in {"espaces", "fois"} and mesure.bas > 1 and NIE.search(plie[: mesure.debut]):
            mesure = replace(mesure, bas=mesure.bas - 1, haut=mesure.haut - 1)  # « pas à deux » means « à un seul »
        if candidates and (jugement := _juger(phrase, mesure, candidates, index)):
            jugements.append(jugement)
    return jugements


def _de_l_auteur(avant: str) -> bool:
    """« Nous activons votre espace sous 24 h » tells a delay of the author's."""
    clause = re.split(r"[.;:,]", avant)[-1]
    return motif("cabinet agit").search(clause) is not None and not re.search(
        r"\b(?:codes?|liens?|lettre)\b|mot de passe", clause
    )


def _choses(plie: str, mesure: Mesure, contexte: Contexte, index: Index) -> list[Chose]:
    """Things the size may be of: the nearest named in the sentence, or the one a pronoun stands for."""
    dimensions = _dimensions(plie, mesure)
    possibles = [chose for chose in choses() if chose.dimension in dimensions]
    proches = _proches(plie, mesure, possibles)
    if (
        not proches
        and contexte.precedente is not None
        and (motif("pronom").search(plie) or motif("ellipse").search(plie))
    ):
        avant = plier(contexte.precedente.texte) + " "
        decalee = replace(mesure, debut=mesure.debut + len(avant), fin=mesure.fin + len(avant))
        proches = _proches(avant + plie, decalee, possibles)
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
    relation = _relation(plie, mesure)
    if relation == "arrivée":
        return frozenset(("arrivée", "reprise"))
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


def _proches(plie: str, mesure: Mesure, possibles: Sequence[Chose]) -> list[Chose]:
    notes: list[tuple[float, Chose]] = []
    for chose in possibles:
        if chose.sauf is not None and chose.sauf.search(plie):
            continue
        if chose.dimension in {"validité", "reprise"} and not motif(RELATIONS[chose.dimension]).search(plie):
            continue
        distances = [_distance(plie, trouve, mesure) for trouve in chose.objet.finditer(plie)]
        if distances:
            notes.append((min(distances), chose))
    reprises = [chose for _, chose in notes if chose.dimension == "reprise"]
    if reprises or not notes:
        return reprises
    meilleure = min(note for note, _ in notes)
    return [chose for note, chose in notes if note <= meilleure + 4]


def _distance(plie: str, trouve: re.Match[str], mesure: Mesure) -> float:
    """Words before a size name it more often than words after, and those beyond a comma seldom."""
    if trouve.end() <= mesure.debut:
        return mesure.debut - trouve.end() + VIRGULE * len(re.findall(r"[,;:]", plie[trouve.end() : mesure.debut]))
    entre = plie[mesure.fin : trouve.start()]
    return 1.3 * len(entre) + 8 + VIRGULE * len(re.findall(r"[,;:]", entre))


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
    connues = [chose for chose in restantes if _faits(chose, index, index.edition)]
    return connues or [chose for chose in proches if _faits(chose, index, index.edition)] or proches


def _faits(chose: Chose, index: Index, edition: str) -> list[Valeur]:
    return [
        valeur
        for valeur in index.faits.valeurs
        if valeur.edition == edition and valeur.sujet in chose.sujets and valeur.genre in chose.genres
    ]


def _juger(phrase: Phrase, mesure: Mesure, candidates: Iterable[Chose], index: Index) -> Jugement | None:
    candidates = list(candidates)
    ici = [(chose, valeur) for chose in candidates for valeur in _faits(chose, index, index.edition)]
    for chose, valeur in ici:
        if convient(mesure, valeur, chose):
            return _jugement("vérifié", phrase, mesure, chose, valeur, f"{chose.nom} : {dire(valeur, chose)}")
    for edition in index.autres:
        for chose in candidates:
            for valeur in _faits(chose, index, edition):
                if convient(mesure, valeur, chose):
                    return _d_une_autre(phrase, mesure, chose, valeur, ici, index)
    if ici and not any(chose.prudence for chose, _ in ici):
        chose, valeur = ici[0]
        message = f"{chose.nom} : le portail dit {dire(valeur, chose)}{index.cites((valeur.exigence.id,))}"
        return _jugement("contredit", phrase, mesure, chose, valeur, message)
    return None


def _d_une_autre(
    phrase: Phrase, mesure: Mesure, chose: Chose, valeur: Valeur, ici: list[tuple[Chose, Valeur]], index: Index
) -> Jugement:
    ailleurs = f"{chose.nom} : vrai en {valeur.edition}{index.cites((valeur.exigence.id,))}"
    if ici:
        propre, actuelle = ici[0]
        suite = f" ; en {index.edition}, {dire(actuelle, propre)}{index.cites((actuelle.exigence.id,))}"
        return _jugement("périmé", phrase, mesure, propre, actuelle, ailleurs + suite)
    ecrans = {nom.strip() for nom in valeur.exigence.ecran.replace(" → ", ", ").split(",")}
    if ecrans & index.ecrans_nommes or valeur.exigence.ecran == "(document)":
        return _jugement(
            "hors portail", phrase, mesure, chose, valeur, f"{ailleurs} ; l'édition {index.edition} n'en dit rien"
        )
    return _jugement(
        "périmé", phrase, mesure, chose, valeur, f"{ailleurs} ; l'édition {index.edition} n'a pas cet écran"
    )


def _jugement(verdict: str, phrase: Phrase, mesure: Mesure, chose: Chose, valeur: Valeur, message: str) -> Jugement:
    return Jugement(
        verdict=verdict,  # type: ignore[arg-type]
        genre="valeur",
        sujet=phrase.texte[mesure.debut : mesure.fin],
        message=message,
        exigences=(valeur.exigence.id,),
        ecran=valeur.exigence.ecran.split(" → ")[0],
        edition=valeur.edition,
        proposition=dire(valeur, chose) if verdict in {"contredit", "périmé"} else "",
        debut=mesure.debut,
        fin=mesure.fin,
    )


def convient(mesure: Mesure, valeur: Valeur, chose: Chose) -> bool:
    """Whether the size says what the fact says."""
    bas, haut = _dans_l_unite(valeur, chose)
    if chose.borne == "max" and bas == haut:
        bas = None
    if mesure.borne == "plage":
        if mesure.dimension == "durée":
            return _egal(mesure, mesure.haut, haut)
        return _egal(mesure, mesure.bas, bas) and _egal(mesure, mesure.haut, haut)
    if mesure.borne == "min" and bas != haut:
        return _egal(mesure, mesure.bas, bas)
    if mesure.borne == "max" and bas != haut:
        return _egal(mesure, mesure.haut, haut)
    return _egal(mesure, mesure.bas, bas) or _egal(mesure, mesure.bas, haut)


def _dans_l_unite(valeur: Valeur, chose: Chose) -> tuple[float | None, float | None]:
    facteur = UNITES.get(plier(valeur.unite), ("", 1))[1] if chose.dimension in DUREES else 1
    return tuple(borne * facteur if borne is not None else None for borne in (valeur.minimum, valeur.maximum))  # type: ignore[return-value]


def _egal(mesure: Mesure, dite: float, vraie: float | None) -> bool:
    if vraie is None:
        return False
    if mesure.unite in LONGUES:
        return abs(dite - vraie) <= TOLERANCE * vraie
    quinzaine = mesure.dimension == "durée" and {dite, vraie} == {
        15 * 24.0,
        14 * 24.0,
    }  # « quinze jours » are two weeks
    return quinzaine or abs(dite - vraie) < 1e-6


def dire(valeur: Valeur, chose: Chose) -> str:
    """The fact in words: « 8 à 20 caractères », « 72 heures », « au moins 20 caractères »."""
    bas, haut, unite = valeur.minimum, valeur.maximum, valeur.unite if valeur.unite != "texte" else "caractères"
    if bas is None or (chose.borne == "max" and bas == haut):
        return f"au plus {haut:g} {unite}"
    if haut is None:
        return f"au moins {bas:g} {unite}"
    return f"{bas:g} {unite}" if bas == haut else f"{bas:g} à {haut:g} {unite}"
