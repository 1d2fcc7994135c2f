"""What the failure of a scenario says of a deviation: detected, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error as ErreurPlaywright
from playwright.sync_api import TimeoutError as DelaiDepasse

from conformance.constat import INTERROMPU, Ecart
from conformance.controle import ControleRefuse
from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT, REGLES, TEXTES
from conformance.enregistrement import est_d_environnement

if TYPE_CHECKING:
    from conformance.counterproof.modele import Deviation

RIEN_VU = "aucun écart"
CONSTATEES = frozenset((TEXTES, REGLES))
"""Kinds that an assertion must notice: it is not enough that the user be stopped on the way."""


def nature_de(exception: BaseException | None, deviation: Deviation) -> str:
    """« détectée », or the nature of a survival."""
    match exception:
        case None:
            return RIEN_VU
        case Ecart():
            return _de_l_ecart(exception, deviation)
        case pytest.skip.Exception():
            return f"scénario non jugé ({exception.msg})"
        case ControleRefuse():
            return "refus de l'API de contrôle"
        case DelaiDepasse():
            return "délai dépassé"
        case _ if est_d_environnement(exception):
            return ENVIRONNEMENT
        case ErreurPlaywright():
            return "erreur du navigateur"
        case AssertionError():
            return f"échec hors constat ({type(exception).__name__})"
    return f"erreur de la suite ({type(exception).__name__})"


def nommees(exception: BaseException | None, deviation: Deviation) -> tuple[str, ...]:
    """Statements that the deviation touches and the failure names, in the deviation's order."""
    dites = exception.exigences if isinstance(exception, Ecart) else frozenset()
    return tuple(i for i in deviation.exigences if i in dites)


def _de_l_ecart(ecart: Ecart, deviation: Deviation) -> str:
    if not nommees(ecart, deviation):
        return "écart d'une autre exigence"
    if deviation.sorte in CONSTATEES and all(v.nature == INTERROMPU for v in ecart.verdicts):
        return "usager arrêté avant le constat"
    return DETECTEE
