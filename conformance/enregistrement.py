"""The record of one scenario: what it judged, how long it took, and the evidence of a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error as ErreurPlaywright

from conformance.collecte import FONCTIONNALITE, SCENARIO
from conformance.constat import Constat, Ecart
from conformance.controle import PortailInjoignable
from conformance.gherkin import ids_cites
from conformance.preuves import SCENE
from conformance.registre.modele import MOTIF_ID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conformance.alignement import Verdict

CONSTAT = pytest.StashKey[Constat]()
ETAPE = pytest.StashKey[str]()
RAPPORT = pytest.StashKey[dict[str, Any]]()

VERIFIE, ECART, INSTABLE, NON_VERIFIE, ERREUR = "vérifié", "écart", "instable", "non vérifié", "erreur"


def ids_des_tags(item: pytest.Item) -> tuple[str, ...]:
    """Statements that the tags of an item name, those of its row of examples included, in the order of the tags."""
    portees = {marque.name for marque in item.iter_markers()}
    return tuple(t for t in item.stash[SCENARIO].tous_les_tags if t in portees and MOTIF_ID.fullmatch(t))


def edition_de(item: pytest.Item) -> str:
    """Edition of the portal that an item judges."""
    return item.stash[FONCTIONNALITE].editions[0]


def ids_de(item: pytest.Item) -> tuple[str, ...]:
    """Every statement an item cites: by its tags, or in a table."""
    des_tables = [i for i in ids_cites(item.stash[SCENARIO]) if i not in item.stash[SCENARIO].tous_les_tags]
    return tuple(dict.fromkeys([*ids_des_tags(item), *des_tables]))


def enregistrer(item: pytest.Item, call: pytest.CallInfo[None], graine: int) -> dict[str, Any]:
    """Record of an item whose call (or failed set-up) has just ended."""
    feature, scenario = item.stash[FONCTIONNALITE], item.stash[SCENARIO]
    exception = call.excinfo.value if call.excinfo else None
    verdict = verdict_de(exception)
    exemple = getattr(getattr(item, "callspec", None), "id", None)
    scene = item.stash.get(SCENE, None)
    return {
        "id": item.nodeid,
        "feature": feature.relatif,
        "fonctionnalite": feature.titre,
        "regle": scenario.regle,
        "titre": _titre(item),
        "exemple": exemple,
        "ligne": scenario.ligne,
        "tags": list(scenario.tous_les_tags),
        "edition": edition_de(item),
        "exigences": list(_exigences(item, exception, verdict)),
        "verdict": verdict,
        "raison": _raison(exception) if verdict in {NON_VERIFIE, ERREUR} else None,
        "duree_s": round(call.duration, 4),
        "actions_s": 0.0,
        "echec": _echec(item, exception) if exception and verdict != NON_VERIFIE else None,
        "captures": scene.captures if scene else [],
        "graine": graine,
    }


def _titre(item: pytest.Item) -> str:
    """Title of the scenario, with the values of its row of examples."""
    callspec = getattr(item, "callspec", None)
    valeurs: dict[str, str] = callspec.params.get("_pytest_bdd_example", {}) if callspec else {}
    titre = item.stash[SCENARIO].titre
    for parametre, valeur in valeurs.items():
        titre = titre.replace(f"<{parametre}>", valeur)
    return titre


def verdict_de(exception: BaseException | None) -> str:
    """What an exception says of the portal: it differs, it could not be judged, or something of ours broke."""
    if exception is None:
        return VERIFIE
    if isinstance(exception, pytest.skip.Exception):
        return NON_VERIFIE
    if est_d_environnement(exception):
        return ERREUR
    if isinstance(exception, AssertionError | ErreurPlaywright):
        return ECART
    return ERREUR


def est_d_environnement(exception: BaseException) -> bool:
    """Whether the portal or the browser is gone: nothing after can be judged."""
    perdus = ("ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "ECONNREFUSED", "has been closed")
    if isinstance(exception, ErreurPlaywright):
        return any(mot in str(exception) for mot in perdus)
    return isinstance(exception, PortailInjoignable)


def _raison(exception: BaseException | None) -> str:
    if isinstance(exception, ErreurPlaywright) and est_d_environnement(exception):
        return f"le portail ne répond pas au navigateur, ou le navigateur s'est arrêté : {exception}"
    return str(getattr(exception, "msg", None) or exception)


def _exigences(item: pytest.Item, exception: BaseException | None, verdict: str) -> Iterable[dict[str, Any]]:
    juges = _juges(item, exception)
    for identifiant in ids_de(item):
        if identifiant in juges:
            yield juges[identifiant]
        elif verdict == VERIFIE:
            yield _ligne(identifiant, VERIFIE)
        elif isinstance(exception, Ecart):
            yield _ligne(identifiant, NON_VERIFIE)
        else:
            yield _ligne(identifiant, verdict if verdict != ERREUR else NON_VERIFIE)


def _juges(item: pytest.Item, exception: BaseException | None) -> dict[str, dict[str, Any]]:
    """What the assertions of the scenario said of each statement; a departure outweighs all else."""
    constat = item.stash.get(CONSTAT, None)
    juges: dict[str, dict[str, Any]] = {}
    for v in constat.verdicts if constat else ():
        for identifiant in MOTIF_ID.findall(v.exigence):
            verdict = VERIFIE if v.bon else ECART
            if v.bon and exception is not None and identifiant in ids_des_tags(item):
                continue  # later assertions of the same statement were not reached
            if juges.get(identifiant, {}).get("verdict") != ECART:
                juges[identifiant] = _ligne(identifiant, verdict, v)
    return juges


def _ligne(identifiant: str, verdict: str, juge: Verdict | None = None) -> dict[str, Any]:
    return {
        "id": identifiant,
        "verdict": verdict,
        "attendu": juge.attendu if juge else None,
        "observe": juge.observe if juge else None,
        "plus_proche": juge.plus_proche if juge else None,
        "nature": juge.nature if juge else None,
    }


def _echec(item: pytest.Item, exception: BaseException) -> dict[str, Any]:
    scene = item.stash.get(SCENE, None)
    preuves: dict[str, Any] = {"url": None, "ecran": None, "capture": None, "html": None, "parcours": []}
    if scene is not None and not est_d_environnement(exception):
        preuves = scene.saisir()
    return {"etape": item.stash.get(ETAPE, "préparation"), "message": _message(exception), **preuves, "rejeu": None}


def _message(exception: BaseException) -> str:
    if isinstance(exception, AssertionError | ErreurPlaywright):
        return str(exception)
    return f"{type(exception).__name__} : {exception}"
