"""A space with 101 companies beside one with a single company: time to render its home and its list of files."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import urllib3

from benchmarks.mesure import Mesure
from conformance.controle import Controle
from conformance.portail import PortailLocal
from conformance.sandbox import Bac, ouvrir_bac

if TYPE_CHECKING:
    from conformance.sandbox import Seance

TOURS = 60
PEU, BEAUCOUP = 1, 101
MOT_DE_PASSE = "abcdefghij0123456789"
ECRANS = {PEU: ("espace_une_entreprise", "dossiers"), BEAUCOUP: ("espace_plusieurs_entreprises", "dossiers")}


def mesurer() -> list[Mesure]:
    """Both spaces in turn, screen by screen."""
    portail = PortailLocal()
    try:
        controle = Controle(portail.url)
        seances = {nombre: _seances(controle, nombre) for nombre in (PEU, BEAUCOUP)}
        rapports = [_rapport(*paire) for paire in zip(seances[PEU], seances[BEAUCOUP], strict=True)]
    finally:
        portail.arreter()
    noms = ("accueil de l'espace", "liste des dossiers")
    return [
        Mesure(f"{nom}, {BEAUCOUP} SIREN / {PEU}", rapport, "fois", 1.5)
        for nom, rapport in zip(noms, rapports, strict=True)
    ]


def _seances(controle: Controle, nombre: int) -> list[Seance]:
    bac = ouvrir_bac(controle, "2025", graine=nombre)
    sirens = [f"{100_000_000 + n}" for n in range(nombre)]
    for siren in sirens:
        bac.entreprise(siren, f"SOCIETE {siren}")
    espace = _espace(bac, sirens)
    return [bac.seance(ecran, espace=espace) for ecran in ECRANS[nombre]]


def _espace(bac: Bac, sirens: list[str]) -> str:
    return bac.espace(
        adresse_electronique="cabinet@example.org",
        mot_de_passe=MOT_DE_PASSE,
        mode="expert",
        etat="actif",
        entreprises=sirens,
    )


def _rapport(peu: Seance, beaucoup: Seance) -> float:
    """Median time of the larger page over that of the smaller, asked for in turn."""
    pool = urllib3.PoolManager(retries=False)
    durees: tuple[list[float], list[float]] = ([], [])
    for _ in range(TOURS):
        for seance, siennes in zip((peu, beaucoup), durees, strict=True):
            siennes.append(_demander(pool, seance))
    return statistics.median(durees[1]) / statistics.median(durees[0])


def _demander(pool: urllib3.PoolManager, seance: Seance) -> float:
    entete = "; ".join(f"{c['name']}={c['value']}" for c in seance.cookies)
    debut = time.perf_counter()
    reponse = pool.request("GET", seance.url, headers={"Cookie": entete}, redirect=False)
    duree = time.perf_counter() - debut
    if reponse.status != 200:
        raise RuntimeError(f"{seance.url} : {reponse.status}")
    return duree
