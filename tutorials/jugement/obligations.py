"""Is that field required, as the author says?"""

from __future__ import annotations

from collections.abc import Iterator

from tutorials.jugement.index import Index
from tutorials.jugement.modele import Jugement, Verdict
from tutorials.lecture import Phrase
from tutorials.lexique import Objet, motif, objets
from tutorials.texte import cle, plier

NATURES = {"champ sans marque", "case sans marque"}


def juger_les_obligations(phrase: Phrase, index: Index) -> list[Jugement]:
    """Verdicts on the fields that the sentence calls required or optional, where the register tells."""
    plie = plier(phrase.texte)
    facultatif, exige = motif("facultatif").search(plie), motif("exigé").search(plie)
    if motif("passé").search(plie) or not (facultatif or exige):
        return []
    trouve = facultatif or exige
    jugements = []
    for objet in _nommes(plie, trouve.start() if trouve else 0):
        jugement = _juger(objet, facultatif is None, index)
        if jugement is not None and trouve is not None:
            verdict, message, preuve = jugement
            jugements.append(
                Jugement(
                    verdict,
                    "obligation",
                    objet.nom,
                    message,
                    (preuve,),
                    edition=index.edition,
                    debut=trouve.start(),
                    fin=trouve.end(),
                )
            )
    return jugements


def _nommes(plie: str, position: int) -> Iterator[Objet]:
    """Fields named in the clause of the word that requires."""
    debut = max(plie.rfind(signe, 0, position) for signe in (";", ".", ":")) + 1
    clause = plie[debut : position + 40]
    for objet in objets():
        if objet.champ and objet.motif.search(clause):
            yield objet


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
