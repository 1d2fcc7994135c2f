"""One run of the counter-proof in the process that reports: what it is about is settled before any worker starts."""

from __future__ import annotations

import platform
from datetime import datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

from conformance import environnement
from conformance.controle import ControleIllisible, ErreurDeControle, PortailInjoignable
from conformance.counterproof.carnet import CarnetIllisible
from conformance.counterproof.choix import Choix, choisir
from conformance.counterproof.compte_rendu import Cadre
from conformance.counterproof.empreinte import empreinte_de, empreinte_des_sources
from conformance.counterproof.equivalents import load_equivalents
from conformance.counterproof.journal import Journal
from conformance.counterproof.plan import SelectionVide
from conformance.counterproof.rapport import NOM_HTML, remove_report, write_report
from conformance.counterproof.regles import poussees
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

    from conformance.controle import Controle
    from conformance.counterproof.modele import Deviation
    from conformance.registre import Registres


class ReglesRefusees(Exception):
    """A portal that does not let its rules be pushed; the message says what it answered, in French."""


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
ESSAIS_DE_REGLE = 3


def choix_de(config: pytest.Config) -> Choix:
    """What the user asks for."""
    return Choix.de_json(config.getoption("--counter-proof"))


def regles_dites(controle: Controle, editions: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    """Rules that the portal tells, by edition. ControleIllisible where they are no rules, ControleRefuse."""
    dites: dict[str, list[Mapping[str, Any]]] = {}
    for edition in editions:
        chemin = f"/editions/{edition}/rules"
        dites[edition] = controle.get(chemin)
        try:
            for regle in dites[edition]:
                list(poussees(regle))
        except (ValueError, TypeError) as erreur:
            raise ControleIllisible(f"GET {chemin}", f"une règle ne se lit pas ({erreur})") from None
    return dites


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
    dossier = environnement.dossier_des_rapports(config)
    empreinte = _empreinte(config, portail, portail.controle)
    noms = {d.id for d in choisies}
    if choix.reprise:
        reprise = reprendre(dossier / NOM_DU_CARNET, empreinte, noms)
        print(_dite(reprise, len(choisies)), flush=True)
    else:
        reprise = commencer(dossier / NOM_DU_CARNET, empreinte, entier=choix.entier)
    le = datetime.now().astimezone().isoformat(timespec="seconds")
    config.stash[A_JUGER] = tuple(d.id for d in choisies if d.id not in reprise.resultats)
    config.stash[REGISTRES] = load_registres(config.rootpath / "features")
    sans = _sans_deviation(toutes, config) if choix.entier else []
    cadre = _cadre(config, choix, choisies, equivalents, sans, le)
    carnet = ouvrir_le_carnet(dossier / NOM_DU_CARNET, le, empreinte, reprise)
    remove_report(dossier)
    return Journal(cadre, carnet, reprise.resultats, dire, arreter, deja_s=reprise.duree_s)


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


def verifier_que_les_regles_se_poussent(controle: Controle, choisies: Sequence[Deviation]) -> None:
    """Open a sandbox under a pushed rule. ReglesRefusees where the portal takes none of a few rules."""
    par_regle = {(d.edition, d.regle): d for d in choisies if d.regle}
    refus: ErreurDeControle | None = None
    for deviation in list(par_regle.values())[:ESSAIS_DE_REGLE]:
        pousse = {"edition": deviation.edition, "rules": {deviation.regle: deviation.valeur}}
        try:
            bac = controle.post("/sandboxes", pousse)
        except ErreurDeControle as erreur:
            refus = erreur
            continue
        controle.delete(f"/sandboxes/{bac['id']}")
        return
    if refus is not None:
        raise ReglesRefusees(
            f"le portail refuse « rules » à l'ouverture d'un bac, ses règles ne peuvent pas être poussées ({refus}) ;"
            " --kind textes s'en passe"
        )


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
