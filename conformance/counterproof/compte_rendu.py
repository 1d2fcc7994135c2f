"""The record of a counter-proof: what was asked, what became of each deviation, and what it comes to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT, SURVIVANTE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from conformance.counterproof.modele import Deviation, Resultat

VERSION = 2
EQUIVALENTE = "équivalente"
NON_JUGEE = "non jugée"
A_TORT = "déclarée équivalente, pourtant détectée"


@dataclass(frozen=True)
class Cadre:
    """What a run is about: the deviations chosen, those declared equivalent among them, with the reason.

    `sans_deviation` are the verifiable statements that no deviation touches, where all are chosen; `meta` holds the
    record's own members (`portail`, `navigateur`, `versions`, `editions`, `choix`, `ouvriers`); `suite` is the command
    that goes on after an interruption.
    """

    choisies: Sequence[Deviation]
    equivalents: Mapping[str, str]
    sans_deviation: Sequence[str] = ()
    meta: Mapping[str, Any] = field(default_factory=dict)
    suite: str = ""


def etat_de(resultat: Resultat | None, nom: str, equivalents: Collection[str]) -> str:
    """« détectée », « survivante », « équivalente » or « non jugée »; wrongly declared equivalent, it survives."""
    if resultat is None or resultat.issue == ENVIRONNEMENT:
        return NON_JUGEE
    if nom in equivalents:
        return SURVIVANTE if resultat.issue == DETECTEE else EQUIVALENTE
    return DETECTEE if resultat.issue == DETECTEE else SURVIVANTE


def pourquoi(resultat: Resultat) -> str:
    """Why a deviation survived, in a few words."""
    return A_TORT if resultat.issue == DETECTEE else resultat.pourquoi


def compte_rendu(cadre: Cadre, resultats: Mapping[str, Resultat], duree_s: float, reprises: int) -> dict[str, Any]:
    """The record (`contre-epreuve.json`); `reprises` is how many results an earlier run had already given.

    The rate is that of the deviations detected among those judged and not equivalent; None where there is none.
    """
    rangees = [_rangee(d, resultats.get(d.id), cadre.equivalents) for d in cadre.choisies]
    bilan = bilan_de(rangees)
    return {
        "version": VERSION,
        **cadre.meta,
        "duree_s": round(duree_s, 2),
        "complet": not bilan["non_jugees"],
        "bilan": {**bilan, "reprises": reprises, "sans_deviation": len(cadre.sans_deviation)},
        "sans_deviation": list(cadre.sans_deviation),
        "equivalentes": dict(cadre.equivalents),
        "deviations": rangees,
    }


def bilan_de(rangees: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """How many there are of each fate, and the detection rate (0 to 1, None where nothing could be detected)."""
    comptes = Counter(str(rangee["etat"]) for rangee in rangees)
    detectables = comptes[DETECTEE] + comptes[SURVIVANTE]
    return {
        "deviations": comptes.total(),
        "jugees": comptes.total() - comptes[NON_JUGEE],
        "detectees": comptes[DETECTEE],
        "survivantes": comptes[SURVIVANTE],
        "equivalentes": comptes[EQUIVALENTE],
        "non_jugees": comptes[NON_JUGEE],
        "taux": comptes[DETECTEE] / detectables if detectables else None,
    }


def _rangee(deviation: Deviation, resultat: Resultat | None, equivalents: Collection[str]) -> dict[str, Any]:
    etat = etat_de(resultat, deviation.id, equivalents)
    return {
        "id": deviation.id,
        "sorte": deviation.sorte,
        "geste": deviation.geste,
        "canal": deviation.canal,
        "edition": deviation.edition,
        "exigences": list(deviation.exigences),
        "lieu": deviation.lieu,
        "original": deviation.original,
        "altere": (resultat and resultat.altere) or deviation.altere,
        "etat": etat,
        "issue": resultat.issue if resultat else None,
        "pourquoi": pourquoi(resultat) if resultat and etat == SURVIVANTE else None,
        "scenario": resultat.scenario if resultat else None,
        "duree_s": resultat.duree_s if resultat else None,
        "nommees": list(resultat.nommees) if resultat else [],
        "essais": [vars(essai) for essai in resultat.essais] if resultat else [],
    }
