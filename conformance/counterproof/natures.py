"""What the failure of a scenario says of a deviation: detected, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error as ErreurPlaywright
from playwright.sync_api import TimeoutError as DelaiDepasse

from conformance.constat import INCONSTATABLE, INTERROMPU, Ecart
from conformance.controle import ControleRefuse
from conformance.counterproof.modele import DETECTEE, ENVIRONNEMENT
from conformance.enregistrement import est_d_environnement

if TYPE_CHECKING:
    from conformance.counterproof.modele import Deviation

RIEN_VU = "aucun écart"
INTERRUPTIONS = frozenset((INTERROMPU, INCONSTATABLE))
INTERRUPTIBLES = frozenset(("passage", "incident"))
"""What an order or a disturbance does is to stop the user on the way; anything else, an assertion must notice."""
ECRAN_AFFICHE = "écran affiché"


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
    if _arret_admis(deviation):
        return DETECTEE
    constates = [v for v in ecart.verdicts if v.nature not in INTERRUPTIONS]
    if not constates:
        return "usager arrêté avant le constat"
    if deviation.passage is not None and all(v.attendu.startswith(ECRAN_AFFICHE) for v in constates):
        return "l'écran remplacé se voit, non ce que dit l'exigence"
    return DETECTEE


def _arret_admis(deviation: Deviation) -> bool:
    """Whether it is enough that another screen be noticed, or the user be stopped by it."""
    return deviation.canal in INTERRUPTIBLES and deviation.ecran_juge
