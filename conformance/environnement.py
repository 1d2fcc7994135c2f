"""What a run needs, checked once before any worker starts: a browser and a portal; handed to the workers."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from conformance import options
from conformance.controle import ErreurDeControle, PortailInjoignable
from conformance.portail import Demarrage, Portail, PortailLocal
from conformance.registre import ErreurDeRegistre, load_registres

if TYPE_CHECKING:
    from collections.abc import Mapping

CLE = "conformance"
LOCAL = pytest.StashKey[PortailLocal]()


@dataclass(frozen=True)
class Environnement:
    """Plain values that every process of a run shares."""

    portail_url: str
    jeton: str | None
    navigateur: str
    navigateur_version: str


ENVIRONNEMENT = pytest.StashKey[Environnement]()
PORTAIL = pytest.StashKey[Portail]()


def est_un_ouvrier(config: pytest.Config) -> bool:
    """Whether this process is a worker of pytest-xdist."""
    return hasattr(config, "workerinput")


def concerne(config: pytest.Config) -> bool:
    """Whether the run can meet features: only then are a browser and a portal needed."""
    option = config.option
    if option.collectonly or option.help or option.version or option.markers or option.showfixtures:
        return False
    features = config.rootpath / "features"
    chemins = [(config.invocation_params.dir / str(a).split("::")[0]).resolve() for a in config.args]
    return any(c == features or features in c.parents or c in features.parents for c in chemins)


def preparer(config: pytest.Config) -> None:
    """Find a browser, start or reach the portal; UsageError or Exit 4 on any trouble."""
    options.editions_choisies(config)
    hotes(config)
    if config.getoption("--headed"):
        options.verifier_l_affichage(sys.platform, os.environ)
    _ouvrir_les_rapports(config)
    try:
        load_registres(config.rootpath / "features")
    except ErreurDeRegistre as erreur:
        raise pytest.UsageError(str(erreur)) from None
    navigateur = _navigateur(config)
    portail = _portail(config)
    if portail.controle is not None:
        _verifier_editions(config, portail)
    sans = "" if portail.controle else ", sans API de contrôle"
    print(f"Portail : {portail.nom} {portail.version} à l'adresse {portail.url}{sans}", flush=True)
    config.stash[PORTAIL] = portail
    config.stash[ENVIRONNEMENT] = Environnement(portail.url, portail.jeton, *navigateur)


def dossier_des_rapports(config: pytest.Config) -> Path:
    """Folder of the reports, relative to the project."""
    return Path(config.rootpath, str(config.getoption("--reports")))


def transmettre(node: Any) -> None:
    """Hand the environment to a worker that is about to start."""
    if environnement := node.config.stash.get(ENVIRONNEMENT, None):
        node.workerinput[CLE] = vars(environnement)


def lire(config: pytest.Config) -> Environnement:
    """The environment, in the controller or in a worker."""
    if est_un_ouvrier(config):
        recu: Mapping[str, Any] = config.workerinput[CLE]  # type: ignore[attr-defined]
        return Environnement(**recu)
    return config.stash[ENVIRONNEMENT]


def navigateur_seul(config: pytest.Config) -> str:
    """Executable of the browser for tests that need no portal; empty for Playwright's own."""
    if ENVIRONNEMENT in config.stash or CLE in getattr(config, "workerinput", {}):
        return lire(config).navigateur
    return _navigateur(config)[0]


def ranger(config: pytest.Config) -> None:
    """Stop what was started."""
    if local := config.stash.get(LOCAL, None):
        local.arreter()


def hotes(config: pytest.Config) -> tuple[str, ...]:
    """Hosts that the browser may reach: that of the portal alone. UsageError for one that may not be visited."""
    adresse = config.getoption("--portal-url")
    autorises = tuple(config.getoption("--allow-host"))
    return (options.verifier_adresse(adresse, autorises),) if adresse else ("127.0.0.1",)


def _ouvrir_les_rapports(config: pytest.Config) -> None:
    dossier = dossier_des_rapports(config)
    try:
        dossier.mkdir(parents=True, exist_ok=True)
    except OSError as erreur:
        cause = f"--reports : {dossier} ne peut pas servir de dossier ({erreur.strerror})"
        raise pytest.UsageError(cause) from None


def _navigateur(config: pytest.Config) -> tuple[str, str]:
    from conformance.browser import ErreurNavigateur, Options, find_browser

    try:
        trouve = find_browser(
            Options.from_environment(
                config.getoption("--browser-executable"),
                system_install=not config.getoption("--no-system-install"),
                headed=config.getoption("--headed"),
            )
        )
    except ErreurNavigateur as erreur:
        raise pytest.exit.Exception(str(erreur), returncode=4) from None
    return str(trouve.executable or ""), trouve.version


def _portail(config: pytest.Config) -> Portail:
    adresse, jeton = config.getoption("--portal-url"), config.getoption("--portal-control-token")
    try:
        if adresse is None:
            config.stash[LOCAL] = PortailLocal()
            adresse = config.stash[LOCAL].url
        return Portail.joindre(adresse, jeton)
    except (Demarrage, PortailInjoignable, ErreurDeControle) as erreur:
        ranger(config)
        raise pytest.exit.Exception(str(erreur), returncode=4) from None


def _verifier_editions(config: pytest.Config, portail: Portail) -> None:
    if absentes := [e for e in options.editions_choisies(config) if e not in portail.editions]:
        if not config.getoption("--portal-edition"):
            return
        ranger(config)
        raise pytest.exit.Exception(f"le portail n'a pas d'édition {', '.join(absentes)}", returncode=4)
