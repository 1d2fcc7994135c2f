"""One deviation as a pytest item: runs the scenarios that cite what it touches, until one contradicts it."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from conformance.alterations import ALTERATIONS
from conformance.counterproof.atelier import etapes_de
from conformance.counterproof.galerie import Releve, Temoin
from conformance.counterproof.modele import (
    DETECTEE,
    ENVIRONNEMENT,
    SANS_EFFET,
    SANS_SCENARIO,
    SURVIVANTE,
    Deviation,
    Essai,
    Resultat,
)
from conformance.counterproof.natures import nature_de, nommees
from conformance.rejeu import renouveler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conformance.counterproof.alteration import Alteration
    from conformance.counterproof.atelier import Atelier

CONCLUANTES = (DETECTEE, ENVIRONNEMENT)
SANS_ELLE = "échoue aussi sans la déviation"
DIT_AU_PLUS = (400, 200)
"""Characters kept of what a failure says: of a survivor's, of a detection's."""


class ItemDeDeviation(pytest.Item):
    """One deviation; `scenarios` are the items that cite a statement it touches, cheapest first."""

    deviation: Deviation
    scenarios: list[pytest.Function]

    def runtest(self) -> None:
        """Never called: the plugin runs the scenarios in its own protocol."""
        raise NotImplementedError

    def reportinfo(self) -> tuple[Any, int | None, str]:
        return self.path, None, self.name


def eprouver(item: ItemDeDeviation, atelier: Atelier) -> Resultat:
    """Run the scenarios under the deviation, up to the first that detects it."""
    debut = time.monotonic()
    _relever(item, atelier)
    alteration = atelier.alteration(item.deviation)
    essais: list[Essai] = []
    vues: tuple[str, ...] = ()
    for essai, citees in _essais(item, alteration, atelier):
        essais.append(essai)
        vues = citees
        if essai.nature in CONCLUANTES:
            break
    issue = _issue(essais)
    montre = alteration.montre or item.deviation.altere
    duree = round(time.monotonic() - debut, 3)
    return Resultat(item.deviation.id, issue, montre, essais, duree, vues if issue == DETECTEE else ())


def _relever(item: ItemDeDeviation, atelier: Atelier) -> None:
    """Have a normal run show the pages that the deviation answers with, where none was seen yet."""
    for ecran in atelier.a_relever(item.deviation):
        for scenario in atelier.montreurs(item.deviation.edition, ecran):
            releve = Releve(item.deviation, atelier.relais)
            releve.galerie = atelier.galerie
            _derouler(item, scenario, releve, atelier)
            if atelier.galerie.page(item.deviation.edition, ecran) is not None:
                break


def _essais(item: ItemDeDeviation, alteration: Alteration, atelier: Atelier) -> Iterator[tuple[Essai, tuple[str, ...]]]:
    """What each scenario says, with the statements named; one that the deviation did not reach says « sans effet »."""
    for scenario in item.scenarios:
        juges: set[tuple[int, int]] = set()
        for moment in alteration.moments(etapes_de(scenario)):
            jugement = (moment.fin, moment.rang) if moment else (0, 0)
            if jugement in juges:
                continue
            alteration.montre = None
            alteration.commencer(moment)
            exception = _derouler(item, scenario, alteration, atelier)
            if alteration.sans_effet and alteration.panne is None and _sans_raison(exception, item.deviation):
                continue
            juges.add(jugement)
            essai, citees = _essai(scenario, alteration.panne or exception, item.deviation)
            if essai.nature == DETECTEE and not _sain(item, scenario, alteration, atelier):
                essai = replace(essai, nature=SANS_ELLE)
            yield essai, citees
        if not juges:
            yield Essai(scenario.nodeid, SANS_EFFET), ()


def _sain(item: ItemDeDeviation, scenario: pytest.Function, alteration: Alteration, atelier: Atelier) -> bool:
    """Whether a scenario passes when nothing is altered, by the same way; asked once."""
    cle = scenario.nodeid, alteration.relayee
    if cle not in atelier.sains:
        temoin = Temoin(item.deviation, atelier.relais)
        temoin.relayee = alteration.relayee
        atelier.sains[cle] = _derouler(item, scenario, temoin, atelier) is None
    return atelier.sains[cle]


def _sans_raison(exception: BaseException | None, deviation: Deviation) -> bool:
    """Whether a run that the deviation did not reach has nothing to say of the portal or of ourselves."""
    return nature_de(exception, deviation) != ENVIRONNEMENT


def _essai(
    scenario: pytest.Function, exception: BaseException | None, deviation: Deviation
) -> tuple[Essai, tuple[str, ...]]:
    nature = nature_de(exception, deviation)
    message = str(exception or "").strip()[: DIT_AU_PLUS[nature == DETECTEE]]
    return Essai(scenario.nodeid, nature, message), nommees(exception, deviation)


def _issue(essais: list[Essai]) -> str:
    if not essais:
        return SANS_SCENARIO
    if essais[-1].nature in CONCLUANTES:
        return essais[-1].nature
    return SANS_EFFET if all(essai.nature == SANS_EFFET for essai in essais) else SURVIVANTE


def _derouler(
    item: ItemDeDeviation, scenario: pytest.Function, alteration: Alteration, atelier: Atelier
) -> BaseException | None:
    """Set up, call, tear down, without report nor evidence; answers the first exception."""
    scenario.stash[ALTERATIONS] = alteration
    atelier.relais.reecrire = alteration.recevoir if alteration.relayee else None
    renouveler(scenario)
    crochets = scenario.ihook
    phases = [_phase("setup", lambda: crochets.pytest_runtest_setup(item=scenario))]
    if phases[0] is None:
        phases.append(_phase("call", lambda: crochets.pytest_runtest_call(item=scenario)))
    # The item of the deviation stands for the next one: all is torn down but the session.
    phases.append(_phase("teardown", lambda: crochets.pytest_runtest_teardown(item=scenario, nextitem=item)))
    scenario._request = False  # type: ignore[assignment]  # noqa: SLF001 — as pytest's own runner leaves it
    scenario.funcargs = None  # type: ignore[assignment]
    atelier.relais.reecrire = None
    return next((exception for exception in phases if exception is not None), None)


def _phase(quand: Any, faire: Any) -> BaseException | None:
    interruptions = (pytest.exit.Exception, KeyboardInterrupt)
    appel = pytest.CallInfo.from_call(faire, when=quand, reraise=interruptions)
    return appel.excinfo.value if appel.excinfo else None
