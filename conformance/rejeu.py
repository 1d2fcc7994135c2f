"""Runs one scenario; a failed one once more with a trace: same verdict, and « instable » where the replay differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

from conformance.enregistrement import ECART, ERREUR, INSTABLE, RAPPORT
from conformance.preuves import trace_de

if TYPE_CHECKING:
    from typing import Any

REJEU = pytest.StashKey[bool]()


def derouler(item: pytest.Function, nextitem: pytest.Item | None, *, rejouer: bool) -> None:
    """Run an item and report it once, whatever a replay says."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    rapports = runtestprotocol(item, nextitem=nextitem, log=False)
    releve = item.stash.get(RAPPORT, None)
    if releve is not None:
        releve["duree_s"] = round(sum(r.duration for r in rapports), 4)
    if rejouer and releve and releve["verdict"] == ECART:
        _rejouer(item, nextitem, releve)
    for rapport in rapports:
        if releve is not None and (rapport.when == "call" or (rapport.when == "setup" and not rapport.passed)):
            rapport.conformance = releve  # type: ignore[attr-defined]  # xdist carries plain attributes of a report
        item.ihook.pytest_runtest_logreport(report=rapport)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)


def renouveler(item: pytest.Function) -> None:
    """Make an item ready to run again, as if it never had."""
    oublier_les_substitutions(item)
    item._initrequest()  # noqa: SLF001 — the documented way of pytest-rerunfailures to run an item again


def oublier_les_substitutions(item: pytest.Function) -> None:
    """Forget what steps put in place of fixtures (`target_fixture`).

    pytest-bdd registers it for the item and never takes it back: the next run would begin with a browser that is shut.
    """
    for par_noeud in item.session._fixturemanager._arg2node2fixturedefs.values():  # noqa: SLF001 — as pytest-bdd
        par_noeud.pop(item, None)


def _rejouer(item: pytest.Function, nextitem: pytest.Item | None, releve: dict[str, Any]) -> None:
    item.stash[REJEU] = True
    renouveler(item)
    runtestprotocol(item, nextitem=nextitem, log=False)
    second = item.stash[RAPPORT]
    releve["echec"]["rejeu"] = {"verdict": second["verdict"], "trace": trace_de(item.nodeid)}
    if _differe(releve, second):
        releve["verdict"] = INSTABLE
    item.stash[RAPPORT] = releve


def _differe(premier: dict[str, Any], second: dict[str, Any]) -> bool:
    """Whether the replay judged otherwise: another verdict, or other statements departed from."""
    if second["verdict"] == ERREUR:
        return False  # nothing was judged
    ecarts = [{e["id"] for e in releve["exigences"] if e["verdict"] == ECART} for releve in (premier, second)]
    return premier["verdict"] != second["verdict"] or ecarts[0] != ecarts[1]
