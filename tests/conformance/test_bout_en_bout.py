"""The bench as a user runs it, in a process of its own: exit status, one clear message, nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.conformance.faux_portail import faux_portail

RACINE = Path(__file__).resolve().parents[2]
UNE_FEATURE = "features/creation_expert_2013/identifiants.feature"


def lancer(dossier: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    commande = [sys.executable, "-m", "conformance", "run", "--reports", str(dossier), *arguments]
    return subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False, timeout=120)


def tout(fini: subprocess.CompletedProcess[str]) -> str:
    return fini.stdout + fini.stderr


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (("--portal-edition", "1999"), "édition inconnue : 1999"),
        (("--portal-url", "https://www.impots.gouv.fr"), "jamais un site de l'État"),
        (("--portal-url", "http://portail.example"), "--allow-host portail.example"),
        (("--portal-url", "http://127.0.0.1:9"), "le portail ne répond pas"),
        (("--browser-executable", "/nulle/part"), "/nulle/part"),
        (("--inconnue",), "--inconnue"),
        (("--portal-url", "http://127.0.0.1:9/?a=1"), "ni mot de passe"),
        (("-m", "etiquette_inconnue", UNE_FEATURE), "etiquette_inconnue"),
    ],
)
def test_usage_or_environment(tmp_path: Path, arguments: tuple[str, ...], cause: str) -> None:
    fini = lancer(tmp_path, *arguments)
    assert cause in tout(fini)
    assert "Traceback" not in tout(fini)
    assert fini.returncode == 4


def test_reports_where_a_file_stands(tmp_path: Path) -> None:
    fichier = tmp_path / "fichier"
    fichier.write_text("à garder", encoding="utf-8")
    fini = lancer(fichier)
    assert "ne peut pas servir de dossier" in tout(fini)
    assert fini.returncode == 4
    assert fichier.read_text(encoding="utf-8") == "à garder"


def test_without_control_api_nothing_is_claimed(tmp_path: Path) -> None:
    with faux_portail() as adresse:
        fini = lancer(tmp_path, "--portal-url", adresse, UNE_FEATURE)
    assert fini.returncode == 3, tout(fini)
    releve = json.loads((tmp_path / "conformance.json").read_text(encoding="utf-8"))
    assert {s["verdict"] for s in releve["scenarios"]} == {"non vérifié"}
    assert "API de contrôle" in releve["scenarios"][0]["raison"]


@pytest.mark.parametrize("ouvriers", ["0", "2"])
def test_green_run_writes_every_report(tmp_path: Path, ouvriers: str) -> None:
    fini = lancer(tmp_path, "-n", ouvriers, UNE_FEATURE)
    assert fini.returncode == 0, tout(fini)
    assert {p.name for p in tmp_path.iterdir()} >= {"conformance.html", "conformance.json", "junit.xml", "matrice.csv"}
    releve = json.loads((tmp_path / "conformance.json").read_text(encoding="utf-8"))
    assert releve["code_de_sortie"] == 0
    assert {s["verdict"] for s in releve["scenarios"]} == {"vérifié"}


def test_interruption_leaves_no_process(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "conformance", "run", "--reports", str(tmp_path), "-n", "2", "features"]
    # A shell that starts our tests in its background has us ignore this signal, and a child would inherit that.
    ici = signal.signal(signal.SIGINT, signal.default_int_handler)
    lance = subprocess.Popen(
        commande, cwd=RACINE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    signal.signal(signal.SIGINT, ici)
    enfants = attendre_le_navigateur(lance.pid)
    os.killpg(lance.pid, signal.SIGINT)
    lance.communicate(timeout=60)
    _, vivants = psutil.wait_procs(enfants, timeout=20)
    assert vivants == []


def test_killed_controller_leaves_no_portal(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "conformance", "run", "--reports", str(tmp_path), "-n", "0", "features"]
    lance = subprocess.Popen(commande, cwd=RACINE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    enfants = [p for p in attendre_le_navigateur(lance.pid) if "mock_portal" in " ".join(_commande(p))]
    lance.kill()
    lance.wait(timeout=20)
    assert enfants
    _, vivants = psutil.wait_procs(enfants, timeout=20)
    assert vivants == []


def test_portal_that_dies_in_mid_run(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "conformance", "run", "--reports", str(tmp_path), "-n", "2", "features"]
    lance = subprocess.Popen(commande, cwd=RACINE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for enfant in attendre_le_navigateur(lance.pid):
        if "mock_portal" in " ".join(_commande(enfant)):
            enfant.kill()
    sortie, _ = lance.communicate(timeout=90)
    assert lance.returncode == 4, sortie[-2000:]
    assert "le portail ne répond pas" in sortie


def attendre_le_navigateur(pid: int) -> list[psutil.Process]:
    """Every process under `pid`, once the portal and a browser are among them."""
    fin = time.monotonic() + 60
    while time.monotonic() < fin:
        enfants = psutil.Process(pid).children(recursive=True)
        commandes = [" ".join(_commande(p)) for p in enfants]
        # A browser alone is the one that is tried before the portal starts.
        if any("--headless" in c for c in commandes) and any("mock_portal" in c for c in commandes):
            return enfants
        psutil.wait_procs(enfants, timeout=0.05)
    raise AssertionError("le navigateur n'a pas démarré")


def _commande(processus: psutil.Process) -> list[str]:
    try:
        return processus.cmdline()
    except psutil.NoSuchProcess:
        return []
