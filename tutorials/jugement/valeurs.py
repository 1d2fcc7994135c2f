"""Is that size or delay the one that the register gives to that thing?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from tutorials.comprendre.mesures import UNITES, Mesure, mesures
from tutorials.comprendre.modele import Contexte
from tutorials.faits import Valeur
from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement
from tutorials.jugement.proprietaire import d_un_autre, inconnu
from tutorials.jugement.rattachement import DUREES, choses_mesurees, faits_de
from tutorials.lecture import Phrase
from tutorials.lexique import Chose, motif
from tutorials.texte import plier

LONGUES = frozenset({"mois", "an", "ans", "annee", "annees", "trimestre"})
TOLERANCE = 0.03
"""Of a duration in months or years: two months are sixty days, three years are 1096."""
NIE = re.compile(r"\b(?:ne|n')\b.{0,40}\b(?:pas|jamais|plus|peut|peuvent|saurai\w+)\b|impossible|interdit")
ENTRE_PARENTHESES = re.compile(r"(?P<mot>[^\W\d_][\w-]*) \(\s*$")
PAR = re.compile(r" par (?!courr|lettre|mail|e-?mail|message|la poste|voie)\w+")
"""« Une demi-heure par client » is a time to work."""
CHEMIN = re.compile(r"→|->")
NEGATION = re.compile(r"(?:et non|non pas|au lieu de|plutot que|contre|(?:,|et|mais) pas)\s+(?:de |en )?$")


def juger_les_valeurs(phrase: Phrase, contexte: Contexte, index: Index) -> list[Jugement]:
    """Verdicts on the sizes of the sentence; those of things unknown to the lexicon are left alone."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie) or motif("exemple").search(plie):
        return []
    jugements = []
    for mesure in mesures(phrase.texte):
        if plie.startswith("chaque", mesure.debut) and mesure.dimension != "durée":
            continue  # « pour chaque SIREN » counts nothing
        if NEGATION.search(plie[: mesure.debut]) or _de_l_auteur(plie[: mesure.debut]) or _conseil(plie, mesure):
            continue
        candidates = choses_mesurees(phrase, mesure, contexte, index)
        if mesure.dimension in {"espaces", "fois"} and mesure.bas > 1 and NIE.search(plie):
            mesure = replace(mesure, bas=mesure.bas - 1, haut=mesure.haut - 1)  # « pas à deux » means « à un seul »
        if candidates and (jugement := _juger(phrase, mesure, candidates, index)):
            jugements.append(jugement)
    return jugements


def _conseil(plie: str, mesure: Mesure) -> bool:
    """A time that the author advises, or counts from something else, is no delay of the portal."""
    return bool(
        motif("conseil").search(plie[: mesure.debut])
        or (mesure.dimension == "durée" and (mesure.haut < 1 or PAR.match(plie[mesure.fin :])))
        or motif("conseil après").match(plie[mesure.fin :])
        or (mesure.dimension == "durée" and (motif("sans nouvelle").search(plie) or motif("vécu").search(plie)))
    )


def _de_l_auteur(avant: str) -> bool:
    """« Nous activons votre espace sous 24 h » tells a delay of the author's."""
    clause = re.split(r"[.;:,]", avant)[-1]
    return motif("cabinet agit").search(clause) is not None and motif("au lecteur").search(clause) is None


def _juger(phrase: Phrase, mesure: Mesure, candidates: Iterable[Chose], index: Index) -> Jugement | None:
    candidates = list(candidates)
    ici = [(chose, valeur) for chose in candidates for valeur in faits_de(chose, index, index.edition)]
    for chose, valeur in ici:
        if convient(mesure, valeur, chose):
            return _jugement("vérifié", phrase, mesure, chose, valeur, f"{chose.nom} : {dire(valeur, chose)}")
    for edition in index.autres:
        for chose in candidates:
            for valeur in faits_de(chose, index, edition):
                if convient(mesure, valeur, chose):
                    return _d_une_autre(phrase, mesure, chose, valeur, ici, index)
    if _refusee(phrase, mesure) or _choisi(phrase, mesure, ici) or _d_un_autre(phrase, mesure, index):
        return None  # « 19 caractères sont refusés » tells no limit
    if ici and not any(chose.prudence for chose, _ in ici):
        chose, valeur = ici[0]
        message = f"{chose.nom} : le portail dit {dire(valeur, chose)}{index.cites((valeur.exigence.id,))}"
        return _jugement("contredit", phrase, mesure, chose, valeur, message)
    return None


def _refusee(phrase: Phrase, mesure: Mesure) -> bool:
    """« 8 ou 10 caractères sont refusés » tells examples, no limit."""
    plie = plier(phrase.texte)
    exemple = mesure.borne == "exact" or " ou " in plie[mesure.debut : mesure.fin]
    return exemple and mesure.dimension == "longueur" and motif("refus").search(plie) is not None


def _d_un_autre(phrase: Phrase, mesure: Mesure, index: Index) -> bool:
    """Whether the clause of the size has a subject that no statement knows, or a bank, a notary… for its own."""
    avant = phrase.texte[: mesure.debut]
    if (entre := ENTRE_PARENTHESES.search(avant)) and inconnu(entre["mot"], index):
        return True  # « le NIC (5 chiffres) »
    chemin = CHEMIN.split(avant)
    if len(chemin) > 1 and motif("auteur").search(plier(chemin[0])):
        return True  # « Messagerie du cabinet → Sécurité → mot de passe de 10 caractères »
    autre = mesure.dimension == "durée" and motif("autre émetteur").search(plier(phrase.texte))
    return bool(autre) or d_un_autre(re.split(r"[.;:,|] ", avant)[-1], index)


def _choisi(phrase: Phrase, mesure: Mesure, ici: list[tuple[Chose, Valeur]]) -> bool:
    """« Choisissez un mot de passe de 25 caractères » respects « au moins 20 »."""
    permis = any(v.maximum is None and v.minimum is not None and mesure.bas >= v.minimum for _, v in ici)
    avant = plier(phrase.texte[: mesure.debut])
    return permis and (motif("choix libre").search(avant) is not None or motif("exigence").search(avant) is None)


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
    if mesure.strict:
        return any(convient(lue, valeur, chose) for lue in _a_un_pres(mesure))
    bas, haut = _dans_l_unite(valeur, chose)
    if chose.borne == "max" and bas == haut:
        bas = None
    if mesure.borne == "plage":
        if mesure.dimension == "durée":
            return _egal(mesure, mesure.haut, haut)
        if haut is None:  # nothing bounds it above: what the author says there is no contradiction
            return _egal(mesure, mesure.bas, bas)
        return _egal(mesure, mesure.bas, bas) and _egal(mesure, mesure.haut, haut)
    if mesure.borne == "min" and bas != haut:
        return _egal(mesure, mesure.bas, bas)
    if mesure.borne == "max" and bas != haut:
        libre = haut is None and bas is not None and mesure.haut > bas
        return libre or _egal(mesure, mesure.haut, haut)
    return _egal(mesure, mesure.bas, bas) or _egal(mesure, mesure.bas, haut)


def _a_un_pres(mesure: Mesure) -> tuple[Mesure, Mesure]:
    """« Plus de 19 », and 20 at least, which it says if one counts well."""
    pas = 1 if mesure.borne == "min" else -1
    large = replace(mesure, strict=False)
    return large, replace(large, bas=mesure.bas + pas, haut=mesure.haut + pas)


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
