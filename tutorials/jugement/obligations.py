"""Is that field required, as the author says?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.lecture import Phrase
from tutorials.lexique import Objet, motif, objets
from tutorials.texte import cle, plier

DIRE = re.compile(
    rf"(?P<libre>{motif('facultatif').pattern})|(?P<reprise>ne (?:l'est|le sont|l'etant) pas)"
    rf"|(?P<exige>{motif('exigé').pattern})"
)
"""Optional, the contrary of what was just said, or required; the first that fits wins."""
CONTRASTE = re.compile(r"[;.:]|\b(?:mais|alors que|tandis que|sauf|hormis|contrairement)\b")
NATURES = {"champ sans marque", "case sans marque"}


def juger_les_obligations(phrase: Phrase, index: Index) -> list[Jugement]:
    """Verdicts on the fields that the sentence calls required or optional, where the register tells."""
    plie = plier(phrase.texte)
    if motif("passé").search(plie):
        return []
    jugements = []
    for clause, exige, debut, fin in _dires(plie):
        for objet in objets():
            if not objet.champ or objet.motif.search(clause) is None:
                continue
            if (jugement := _juger(objet, exige, index)) is not None:
                verdict, message, preuve = jugement
                dit = Jugement(verdict, "obligation", objet.nom, message, (preuve,), edition=index.edition)
                jugements.append(replace(dit, debut=debut, fin=fin))
    return jugements


def _dires(plie: str) -> Iterator[tuple[str, bool, int, int]]:
    """Each word that requires or frees: the clause of its fields, whether it requires, and where it stands."""
    depart, avant = 0, None
    for trouve in DIRE.finditer(plie):
        clause = next((c for c in reversed(CONTRASTE.split(plie[depart : trouve.start()])) if c.strip(" ,(")), "")
        if trouve["reprise"] and avant is None:
            continue
        exige = not avant if trouve["reprise"] else trouve["libre"] is None
        if not clause.strip(" ,(") and plie[trouve.end() : trouve.end() + 3].lstrip().startswith(":"):
            clause = re.split(r"[;.]", plie[trouve.end() :])[0]
        yield clause, exige, trouve.start(), trouve.end()
        depart, avant = trouve.end(), exige


def _juger(objet: Objet, exige: bool, index: Index) -> tuple[Verdict, str, str] | None:
    requis, libres = _preuves(objet, index, requis=True), _preuves(objet, index, requis=False)
    if not requis and not libres:
        return None
    if exige == bool(requis) or (not exige and libres):
        return (
            "vérifié",
            f"{objet.nom} : {'exigé' if exige else 'facultatif'}",
            (requis if exige else libres or requis)[0],
        )
    vrai, preuve = ("facultatif", libres[0]) if exige else ("exigé", requis[0])
    return "contredit", f"{objet.nom} : le portail le dit {vrai}{index.cites((preuve,))}", preuve


def _preuves(objet: Objet, index: Index, *, requis: bool) -> list[str]:
    return [
        exigence.id
        for exigence in index.faits.exigences.values()
        if index.edition in exigence.editions
        and (
            exigence.genre == "obligatoire"
            if requis
            else exigence.sujet in NATURES and exigence.libelle.startswith(("Champ facultatif", "Case facultative"))
        )
        and any(objet.cible.search(cle(texte)) for texte in exigence.valeur.split(" | "))
    ]
