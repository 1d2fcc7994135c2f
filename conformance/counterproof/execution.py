"""One deviation as a pytest item: runs the scenarios that cite what it touches, until one contradicts it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error as ErreurPlaywright
from playwright.sync_api import TimeoutError as DelaiDepasse

from conformance.alterations import ALTERATIONS
from conformance.collecte import FONCTIONNALITE, SCENARIO
from conformance.constat import Ecart
from conformance.controle import ControleRefuse
from conformance.counterproof.alteration import Alteration
from conformance.counterproof.modele import (
    DETECTEE,
    ENVIRONNEMENT,
    REGLES,
    SANS_EFFET,
    SANS_SCENARIO,
    SURVIVANTE,
    Deviation,
    Essai,
    Resultat,
)
from conformance.enregistrement import edition_de, est_d_environnement, ids_de
from conformance.rejeu import renouveler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conformance.counterproof.relais import Relais

RIEN_VU = "aucun écart"


class ItemDeDeviation(pytest.Item):
    """One deviation; `scenarios` are the items that cite a statement it touches, cheapest first."""

    deviation: Deviation
    scenarios: list[pytest.Function]

    def runtest(self) -> None:
        """Never called: the plugin runs the scenarios in its own protocol."""
        raise NotImplementedError

    def reportinfo(self) -> tuple[Any, int | None, str]:
        return self.path, None, self.name


def candidats(deviation: Deviation, items: Iterable[pytest.Function]) -> list[pytest.Function]:
    """Items of the deviation's edition that cite a statement it touches: its own table first, then the shortest."""
    touchees = set(deviation.exigences)
    citants = [i for i in items if edition_de(i) == deviation.edition and touchees.intersection(ids_de(i))]
    return sorted(citants, key=lambda item: _cout(deviation, item))


def eprouver(item: ItemDeDeviation, relais: Relais) -> Resultat:
    """Run the scenarios under the deviation, up to the first that detects it."""
    debut = time.monotonic()
    alteration = Alteration(item.deviation, relais)
    relais.reecrire = alteration.page if item.deviation.canal == "écran" else None
    essais: list[Essai] = []
    for scenario in item.scenarios:
        essais.append(_essayer(item, scenario, alteration))
        if essais[-1].nature in (DETECTEE, ENVIRONNEMENT):
            break
    relais.reecrire = None
    issue = _issue(essais, alteration)
    montre = alteration.montre or item.deviation.altere
    return Resultat(item.deviation.id, issue, montre, essais, round(time.monotonic() - debut, 3))


def nature_de(exception: BaseException | None, exigences: Iterable[str]) -> str:
    """What an exception says of a deviation that touches `exigences`: « détectée », or the nature of a survival."""
    match exception:
        case None:
            return RIEN_VU
        case Ecart():
            return DETECTEE if exception.exigences.intersection(exigences) else "écart d'une autre exigence"
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


def _cout(deviation: Deviation, item: pytest.Function) -> tuple[bool, bool, int, int, str]:
    feature, scenario = item.stash[FONCTIONNALITE], item.stash[SCENARIO]
    table = any(i in deviation.exigences for etape in scenario.etapes for i, _ in etape.exigences)
    # A table shows a text altered at once, and hardly ever a rule; a rule's statements come the most telling first.
    autre = table == (deviation.sorte == REGLES)
    rang = min(deviation.exigences.index(i) for i in ids_de(item) if i in deviation.exigences)
    etapes = len(scenario.contexte) + len(scenario.etapes)
    return (feature.relatif, scenario.titre) != deviation.source, autre, rang, etapes, item.nodeid


def _issue(essais: list[Essai], alteration: Alteration) -> str:
    if not essais:
        return SANS_SCENARIO
    if essais[-1].nature in (DETECTEE, ENVIRONNEMENT):
        return essais[-1].nature
    return SANS_EFFET if alteration.sans_effet else SURVIVANTE


def _essayer(item: ItemDeDeviation, scenario: pytest.Function, alteration: Alteration) -> Essai:
    exception = _derouler(item, scenario, alteration)
    nature = nature_de(alteration.panne or exception, item.deviation.exigences)
    message = str(alteration.panne or exception or "").strip()
    return Essai(scenario.nodeid, nature, message[:400] if nature != DETECTEE else "")


def _derouler(item: ItemDeDeviation, scenario: pytest.Function, alteration: Alteration) -> BaseException | None:
    """Set up, call, tear down, without report nor evidence; answers the first exception."""
    scenario.stash[ALTERATIONS] = alteration
    renouveler(scenario)
    crochets = scenario.ihook
    phases = [_phase("setup", lambda: crochets.pytest_runtest_setup(item=scenario))]
    if phases[0] is None:
        phases.append(_phase("call", lambda: crochets.pytest_runtest_call(item=scenario)))
    # The item of the deviation stands for the next one: all is torn down but the session.
    phases.append(_phase("teardown", lambda: crochets.pytest_runtest_teardown(item=scenario, nextitem=item)))
    scenario._request = False  # type: ignore[assignment]  # noqa: SLF001 — as pytest's own runner leaves it
    scenario.funcargs = None  # type: ignore[assignment]
    return next((exception for exception in phases if exception is not None), None)


def _phase(quand: Any, faire: Any) -> BaseException | None:
    interruptions = (pytest.exit.Exception, KeyboardInterrupt)
    appel = pytest.CallInfo.from_call(faire, when=quand, reraise=interruptions)
    return appel.excinfo.value if appel.excinfo else None
