"""The portal under 40 requests a second from 8 clients, then as fast as they can."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, repeat

import urllib3

from benchmarks.mesure import Mesure, centile
from conformance.controle import Controle
from conformance.portail import PortailLocal
from conformance.sandbox import Bac, ouvrir_bac

CLIENTS = 8
DEBIT = 40.0
SECONDES = 15.0
ECRANS = (
    "accueil",
    "choix_procedure",
    "conditions_generales",
    "identifiants",
    "formulaire_inscription",
    "recapitulatif",
)


def mesurer() -> list[Mesure]:
    """Each client walks through the screens of its own sandbox."""
    portail = PortailLocal()
    try:
        controle = Controle(portail.url)
        bacs = [ouvrir_bac(controle, "2013", graine=n) for n in range(CLIENTS)]
        cadence = _lancer(bacs, CLIENTS / DEBIT)
        plafond = _lancer(bacs, 0.0)
    finally:
        portail.arreter()
    return [
        Mesure("requêtes servies à la cadence demandée", len(cadence) / SECONDES, "req/s"),
        Mesure("p50 à 40 requêtes par seconde, 8 clients", centile(cadence, 0.50) * 1000, "ms"),
        Mesure("p99 à 40 requêtes par seconde, 8 clients", centile(cadence, 0.99) * 1000, "ms", 50.0),
        Mesure("plafond, 8 clients sans attente", len(plafond) / SECONDES, "req/s"),
    ]


def _lancer(bacs: list[Bac], intervalle: float) -> list[float]:
    """Seconds that each answer took; what a client raises is raised here."""
    with ThreadPoolExecutor(len(bacs)) as fils:
        return [duree for durees in fils.map(_client, bacs, repeat(intervalle)) for duree in durees]


def _client(bac: Bac, intervalle: float) -> list[float]:
    durees: list[float] = []
    pool = urllib3.PoolManager(retries=False)
    seances = [bac.seance(ecran) for ecran in ECRANS]
    fin = time.perf_counter() + SECONDES
    prochaine = time.perf_counter()
    for seance in cycle(seances):
        if (maintenant := time.perf_counter()) >= fin:
            break
        # The pace of the load, not a wait for a state.
        threading.Event().wait(max(0.0, prochaine - maintenant))
        prochaine += intervalle
        entete = "; ".join(f"{c['name']}={c['value']}" for c in seance.cookies)
        debut = time.perf_counter()
        reponse = pool.request("GET", seance.url, headers={"Cookie": entete}, redirect=False)
        durees.append(time.perf_counter() - debut)
        if reponse.status != 200:
            raise RuntimeError(f"{seance.url} : {reponse.status}")
    return durees
