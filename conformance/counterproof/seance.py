"""One run of the counter-proof in the process that reports: what it is about is settled before any worker starts."""

from __future__ import annotations

import platform
from datetime import datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

from conformance import environnement
from conformance.controle import ErreurDeControle, PortailInjoignable
from conformance.counterproof.carnet import CarnetIllisible
from conformance.counterproof.choix import Choix, choisir
from conformance.counterproof.compte_rendu import Cadre
from conformance.counterproof.empreinte import empreinte_de, empreinte_des_sources
from conformance.counterproof.equivalents import load_equivalents
from conformance.counterproof.journal import Journal
from conformance.counterproof.plan import SelectionVide
from conformance.counterproof.rapport import NOM_HTML, remove_report, write_report
from conformance.counterproof.regles_du_portail import (
    ReglesRefusees,
    regles_dites,
    verifier_que_les_regles_se_poussent,
)
from conformance.counterproof.relais import PortailNonRelayable
from conformance.counterproof.reprise import (
    NOM_DU_CARNET,
    Reprise,
    RepriseImpossible,
    commencer,
    ouvrir_le_carnet,
    reprendre,
)
from conformance.gherkin import ErreurDeFeature
from conformance.options import editions_choisies
from conformance.portail import Demarrage, Portail
from conformance.registre import ErreurDeRegistre, load_registres

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from conformance.controle import Controle
    from conformance.counterproof.modele import Deviation
    from conformance.registre import Registres


FAUTES = (
    ErreurDeFeature,
    ErreurDeRegistre,
    SelectionVide,
    ErreurDeControle,
    PortailInjoignable,
    PortailNonRelayable,
    RepriseImpossible,
    CarnetIllisible,
    Demarrage,
    ReglesRefusees,
)
"""What makes a counter-proof impossible: told in one line, exit status 4."""
A_JUGER = pytest.StashKey[tuple[str, ...]]()
REGISTRES = pytest.StashKey["Registres"]()
CLE = "contre-epreuve"


def choix_de(config: pytest.Config) -> Choix:
    """What the user asks for."""
    return Choix.de_json(config.getoption("--counter-proof"))


def preparer(
    config: pytest.Config, toutes: Sequence[Deviation], dire: Callable[[str], None], arreter: Callable[[str], None]
) -> Journal:
    """Choose, take over what is judged, open the journal. Raises one of FAUTES."""
    choix = choix_de(config)
    choisies = choisir(toutes, choix)
    equivalents = load_equivalents(toutes)
    portail = config.stash[environnement.PORTAIL]
    assert portail.controle is not None
    verifier_que_les_regles_se_poussent(portail.controle, choisies)
    config.stash[REGISTRES] = load_registres(config.rootpath / "features")
    dossier = environnement.dossier_des_rapports(config)
    empreinte = _empreinte(config, portail, portail.controle)
    reprise = _reprise(dossier / NOM_DU_CARNET, choix, empreinte, choisies)
    config.stash[A_JUGER] = tuple(d.id for d in choisies if d.id not in reprise.resultats)
    le = datetime.now().astimezone().isoformat(timespec="seconds")
    cadre = _cadre(config, choix, choisies, equivalents, _sans_deviation(toutes, config) if choix.entier else [], le)
    carnet = ouvrir_le_carnet(dossier / NOM_DU_CARNET, le, empreinte, reprise)
    remove_report(dossier)
    return Journal(cadre, carnet, reprise.resultats, dire, arreter, deja_s=reprise.duree_s)


def _reprise(fichier: Path, choix: Choix, empreinte: Mapping[str, str], choisies: Sequence[Deviation]) -> Reprise:
    if not choix.reprise:
        return commencer(fichier, empreinte, entier=choix.entier)
    reprise = reprendre(fichier, empreinte, {d.id for d in choisies})
    print(_dite(reprise, len(choisies)), flush=True)
    return reprise


def conclure(config: pytest.Config, journal: Journal, pytest_dit: int) -> int:
    """Close the journal, write the record and the page; exit status of the run, `pytest_dit` being pytest's own."""
    statut = journal.conclure(pytest_dit)
    write_report(journal.compte_rendu(), config.stash[REGISTRES], environnement.dossier_des_rapports(config))
    return statut


def resumer(config: pytest.Config, journal: Journal) -> list[str]:
    """Lines of the terminal summary; the last tells where the page is."""
    return [*journal.resumer(), f"Rapport : {environnement.dossier_des_rapports(config) / NOM_HTML}"]


def transmettre(node: Any) -> None:
    """Tell a worker that is about to start which deviations are to be judged."""
    node.workerinput[CLE] = list(node.config.stash[A_JUGER])


def a_juger(config: pytest.Config, toutes: Sequence[Deviation]) -> list[Deviation]:
    """Deviations that this run judges, in the controller or in a worker."""
    ouvrier = environnement.est_un_ouvrier(config)
    noms = set(config.workerinput[CLE] if ouvrier else config.stash[A_JUGER])  # type: ignore[attr-defined]
    return [d for d in toutes if d.id in noms]


def manquantes(registres: Registres, touchees: set[str], editions: set[str]) -> list[str]:
    """Verifiable statements of `editions` that are not among `touchees`, in the order of the registers."""
    exigences = registres.exigences.values()
    return [e.id for e in exigences if e.verifiable and not editions.isdisjoint(e.editions) and e.id not in touchees]


def _sans_deviation(toutes: Sequence[Deviation], config: pytest.Config) -> list[str]:
    touchees = {identifiant for d in toutes for identifiant in d.exigences}
    return manquantes(config.stash[REGISTRES], touchees, set(editions_choisies(config)))


def _empreinte(config: pytest.Config, portail: Portail, controle: Controle) -> dict[str, str]:
    editions = editions_choisies(config)
    options = [environnement.lire(config).navigateur_version, config.getoption("--seed"), editions]
    dit = [portail.nom, portail.version, controle.get("/"), regles_dites(controle, editions)]
    sources = empreinte_des_sources(config.rootpath)
    if environnement.LOCAL in config.stash:
        sources |= empreinte_des_sources(config.rootpath, ("mock_portal",))
    return {
        **sources,
        "ce que le portail dit de lui-même et de ses règles": empreinte_de(dit),
        "le navigateur, la graine ou les éditions": empreinte_de(options),
    }


def _cadre(
    config: pytest.Config,
    choix: Choix,
    choisies: Sequence[Deviation],
    equivalents: Mapping[str, str],
    sans: Sequence[str],
    le: str,
) -> Cadre:
    portail = config.stash[environnement.PORTAIL]
    navigateur = environnement.lire(config).navigateur_version
    meta = {
        "genere_le": le,
        "portail": {"url": portail.url, "nom": portail.nom, "version": portail.version},
        "navigateur": {"nom": "chromium", "version": navigateur},
        "versions": {"python": platform.python_version(), "playwright": version("playwright")},
        "editions": list(editions_choisies(config)),
        "ouvriers": getattr(config.option, "numprocesses", None) or 1,
        "choix": choix.en_mots(),
    }
    noms = {d.id for d in choisies}
    retenus = {nom: raison for nom, raison in equivalents.items() if nom in noms}
    return Cadre(choisies, retenus, sans, meta, choix.suite)


def _dite(reprise: Reprise, choisies: int) -> str:
    pris = len(reprise.resultats)
    if not pris:
        return "Rien à reprendre : tout est à juger."
    return f"Reprise : {pris} déviations déjà jugées sont gardées, {choisies - pris} restent à juger."
