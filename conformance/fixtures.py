"""Fixtures of the bench: the one place where the pages meet the portal under test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from conformance import environnement
from conformance.alterations import ALTERATIONS, Alterations
from conformance.constat import Constat
from conformance.enregistrement import CONSTAT, edition_de, ids_de, ids_des_tags
from conformance.parcours import Parcours
from conformance.personas import Persona, generer
from conformance.portail import Portail
from conformance.preuves import SCENE, Scene, trace_de
from conformance.registre import OUVERT, Registres, load_registres
from conformance.rejeu import REJEU
from conformance.sandbox import Bac, ouvrir_bac
from pages.connus import identites
from pages.identite import EcranInattendu, identifier
from pages.lecture import depuis_brut, script
from pages.navigateur import MONTRE, Navigateur

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from playwright.sync_api import BrowserContext

# Long, so that a busy machine never turns a slow answer into a departure; what is not on the screen fails at once.
PATIENCE_MS = 20_000


@pytest.fixture(scope="session", autouse=True)
def delete_output_dir() -> None:
    """Nothing to delete: the folder of reports is emptied once, by the controller, not by each worker."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], pytestconfig: pytest.Config) -> dict[str, Any]:
    """The browser found for the run; it can reach no host but the portal's."""
    executable = environnement.navigateur_seul(pytestconfig)
    exclusions = ", ".join(f"EXCLUDE {hote}" for hote in environnement.hotes(pytestconfig))
    arguments = [f"--host-resolver-rules=MAP * ~NOTFOUND, {exclusions}", "--disable-background-networking"]
    choix = {"executable_path": executable} if executable else {}
    return {**browser_type_launch_args, **choix, "args": arguments}


@pytest.fixture(scope="session")
def registres(pytestconfig: pytest.Config) -> Registres:
    """The registers of the features."""
    return load_registres(pytestconfig.rootpath / "features")


@pytest.fixture(scope="session")
def portail(pytestconfig: pytest.Config) -> Portail:
    """The portal under test."""
    partage = environnement.lire(pytestconfig)
    return Portail.joindre(partage.portail_url, partage.jeton)


@pytest.fixture
def persona(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> Persona:
    """The user of the scenario."""
    return generer(pytestconfig.getoption("--seed"), request.node.nodeid)


@pytest.fixture
def constat(request: pytest.FixtureRequest, registres: Registres) -> Constat:
    """The judgement of the scenario."""
    ouvertes = frozenset(e.id for e in registres.exigences.values() if e.statut == OUVERT)
    request.node.stash[CONSTAT] = constat = Constat(ids_des_tags(request.node) or ids_de(request.node), ouvertes)
    return constat


@pytest.fixture
def alterations(request: pytest.FixtureRequest) -> Alterations:
    """What stands between the portal and the suite: nothing, save in the counter-proof."""
    alterations: Alterations = request.node.stash.get(ALTERATIONS, Alterations())
    return alterations


@pytest.fixture
def bac(
    request: pytest.FixtureRequest, portail: Portail, alterations: Alterations, pytestconfig: pytest.Config
) -> Generator[Bac, None, None]:
    """A fresh sandbox of the feature's edition."""
    if portail.controle is None:
        pytest.skip("le portail n'offre pas l'API de contrôle")
    edition = edition_de(request.node)
    if edition not in portail.editions:
        pytest.skip(f"le portail n'a pas l'édition {edition}")
    graine = pytestconfig.getoption("--seed")
    bac = ouvrir_bac(portail.controle, edition, graine=graine, alterations=alterations)
    yield bac
    bac.fermer()


@pytest.fixture
def parcours() -> Parcours:
    """The journey of the scenario, in every window of every browser."""
    return Parcours(nommer=nommer)


@pytest.fixture
def ouvrir_navigateur(
    new_context: Callable[..., BrowserContext],
    bac: Bac,
    portail: Portail,
    parcours: Parcours,
    alterations: Alterations,
) -> Callable[[], Navigateur]:
    """Opens one more browser in the sandbox, without any session."""

    def ouvrir() -> Navigateur:
        fenetre = {"width": 1100, "height": 900}
        context = new_context(locale="fr-FR", timezone_id="Europe/Paris", viewport=fenetre, **alterations.contexte())
        context.set_default_timeout(PATIENCE_MS)
        context.add_cookies([{"name": bac.cookie["name"], "value": bac.cookie["value"], "url": portail.url}])
        parcours.ecouter(context, script(), MONTRE)
        return Navigateur(context)

    return ouvrir


@pytest.fixture
def navigateur(
    request: pytest.FixtureRequest,
    ouvrir_navigateur: Callable[[], Navigateur],
    parcours: Parcours,
    alterations: Alterations,
    pytestconfig: pytest.Config,
) -> Generator[Navigateur, None, None]:
    """The browser of the scenario's user."""
    navigateur = ouvrir_navigateur()
    dossier = environnement.dossier_des_rapports(pytestconfig)
    trace = request.node.stash.get(REJEU, False)
    # A replay keeps its own evidence: that of the failure it replays stays.
    nom = f"{request.node.nodeid} (rejeu)" if trace else request.node.nodeid
    # Silent behaviours meet screens in mid-use: the album shows them as the documents do.
    album = alterations.album and request.node.get_closest_marker("silencieux") is None
    request.node.stash[SCENE] = Scene(navigateur.context, parcours, dossier, nom, edition_de(request.node), album)
    if trace:
        navigateur.context.tracing.start(screenshots=True, snapshots=True)
    yield navigateur
    if trace:
        navigateur.context.tracing.stop(path=dossier / trace_de(request.node.nodeid))


@pytest.fixture
def scene(request: pytest.FixtureRequest, navigateur: Navigateur) -> Scene:
    """Evidence of the scenario."""
    scene: Scene = request.node.stash[SCENE]
    return scene


def nommer(brut: dict[str, Any]) -> str:
    """Name of a screen that the browser displayed; « inconnu (…) » where it is no known screen."""
    lecture = depuis_brut(brut)
    try:
        return identifier(lecture, identites()).nom
    except EcranInattendu:
        return f"inconnu ({' | '.join(lecture.textes('titre'))})"
