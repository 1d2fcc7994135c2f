"""The command, against our own portal or one that refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.counterproof.faux_controle import controle
from tests.conformance.faux_portail import faux_portail

RACINE = Path(__file__).resolve().parents[3]
EDITIONS = ("2013", "2014", "2023", "2025")
CAPACITES = {"name": "faux", "version": "1", "editions": [{"name": e} for e in EDITIONS], "screens": [], "faults": []}
REGLE = {"name": "mot_de_passe_longueur_maximale", "type": "entier", "unit": "caractères", "value": 20, "meaning": ""}


def commande(tmp_path: Path, *options: str) -> list[str]:
    """The command line, its reports under `tmp_path`."""
    return [sys.executable, "-m", "conformance", "counter-proof", "--reports", str(tmp_path), "-n", "1", *options]


def lancer(tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    arguments = commande(tmp_path, *options)
    return subprocess.run(arguments, cwd=RACINE, capture_output=True, text=True, check=False, timeout=240)


def lire(tmp_path: Path) -> dict[str, Any]:
    """The record that a run left."""
    record: dict[str, Any] = json.loads((tmp_path / "contre-epreuve.json").read_text(encoding="utf-8"))
    return record


def test_a_text_altered_is_contradicted(tmp_path: Path) -> None:
    fait = lancer(tmp_path, "--statement", "EXP13-084", "--kind", "textes")
    assert fait.returncode == 0, fait.stdout + fait.stderr
    record = lire(tmp_path)
    assert record["complet"]
    assert {d["issue"] for d in record["deviations"]} == {"détectée"}
    assert "EXP13" in fait.stdout.splitlines()[-3]
    assert fait.stdout.splitlines()[-1] == f"Rapport : {tmp_path / 'contre-epreuve.html'}"
    assert "EXP13-084" in (tmp_path / "contre-epreuve.html").read_text(encoding="utf-8")


def test_a_run_that_was_killed_goes_on_where_it_stopped(tmp_path: Path) -> None:
    liste = lancer(tmp_path, "--list", "--document", "NEX", "--kind", "règles")
    assert liste.returncode == 0, liste.stderr
    noms = [ligne.split("\t")[0] for ligne in liste.stdout.splitlines()[1:4]]
    choix = [mot for nom in noms for mot in ("--deviation", nom)]
    with subprocess.Popen(
        commande(tmp_path, *choix),
        cwd=RACINE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as tue:
        assert tue.stdout
        assert any(ligne.startswith("1/3 ") for ligne in tue.stdout)
        tue.kill()
    assert not (tmp_path / "contre-epreuve.json").exists()
    fait = lancer(tmp_path, *choix, "--resume", "--numprocesses", "1")
    assert fait.returncode == 0, fait.stdout + fait.stderr
    bilan = lire(tmp_path)["bilan"]
    assert (bilan["deviations"], bilan["jugees"], bilan["detectees"]) == (3, 3, 3)
    assert bilan["reprises"] >= 1
    assert f"Reprise : {bilan['reprises']} déviations" in fait.stdout
    encore = lancer(tmp_path, *choix, "--resume")
    assert (encore.returncode, lire(tmp_path)["bilan"]["reprises"]) == (0, 3)
    autre = lancer(tmp_path, *choix, "--resume", "--seed", "1")
    assert autre.returncode == 4
    assert "relancer sans --resume" in autre.stderr


@pytest.mark.parametrize(
    ("options", "dit"),
    [
        (("--deviation", "T-9999-nulle-part"), "T-9999-nulle-part"),
        (("--kind", "autre"), "--kind"),
        (("--portal-url", "https://127.0.0.1:1"), "127.0.0.1"),
    ],
)
def test_what_cannot_be_done_is_told(tmp_path: Path, options: tuple[str, ...], dit: str) -> None:
    fait = lancer(tmp_path, *options)
    assert fait.returncode == 4
    assert dit in fait.stdout + fait.stderr
    assert "Traceback" not in fait.stdout + fait.stderr


def test_a_portal_that_refuses_rules_is_told(tmp_path: Path) -> None:
    regles: dict[str, tuple[int, Any]] = {f"/editions/{e}/rules": (200, [REGLE]) for e in EDITIONS}
    refus = (422, {"error": "rules"})
    with faux_portail(controle({"/": (200, CAPACITES), "/sandboxes": refus, **regles})) as adresse:
        fait = lancer(tmp_path, "--portal-url", adresse, "--kind", "règles")
    assert fait.returncode == 4, fait.stdout
    assert "le portail refuse « rules »" in fait.stderr
    assert "Traceback" not in fait.stdout + fait.stderr


def test_a_portal_without_control_api_is_told(tmp_path: Path) -> None:
    with faux_portail() as adresse:
        fait = lancer(tmp_path, "--portal-url", adresse)
    assert fait.returncode == 4
    assert "API de contrôle" in fait.stderr
