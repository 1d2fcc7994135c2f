"""The portal as a process: it says where it listens, stops when told, leaves nothing behind."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen


@contextmanager
def portail(dossier: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    commande = [sys.executable, "-m", "mock_portal", *options]
    with subprocess.Popen(
        commande,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"TMPDIR": str(dossier), "PYTHONPATH": "."},
    ) as processus:
        assert processus.stdout is not None
        annonce = re.fullmatch(r"Portail simulé prêt : (http://127\.0\.0\.1:\d+)\n", processus.stdout.readline())
        assert annonce is not None
        yield processus, annonce[1]
        processus.send_signal(signal.SIGTERM)


def ouvrir(base: str) -> str:
    requete = Request(f"{base}/_control/v1/sandboxes", data=b'{"edition": "2013"}', method="POST")
    with urlopen(requete) as reponse:
        return str(reponse.read().decode())


def test_process_announces_serves_and_cleans_up(tmp_path: Path) -> None:
    with portail(tmp_path, "--port", "0") as (processus, base):
        assert '"edition":"2013"' in ouvrir(base)
        assert list(tmp_path.iterdir()) != []
    assert processus.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_database_is_kept_when_named(tmp_path: Path) -> None:
    fichier = tmp_path / "portail.sqlite"
    with portail(tmp_path, "--port", "0", "--database", str(fichier)) as (_, base):
        bac = re.search(r'"id":"(\w+)"', ouvrir(base))
        assert bac is not None
    with (
        portail(tmp_path, "--port", "0", "--database", str(fichier)) as (_, base),
        urlopen(f"{base}/_control/v1/sandboxes/{bac[1]}") as reponse,
    ):
        assert reponse.status == 200


def test_process_ends_with_its_parent(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "mock_portal", "--port", "0", "--until-stdin-closes"]
    env = {"TMPDIR": str(tmp_path), "PYTHONPATH": "."}
    with subprocess.Popen(commande, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as processus:
        assert processus.stdin is not None
        assert processus.stdout is not None
        assert "prêt" in processus.stdout.readline()
        processus.stdin.close()
        assert processus.wait() == 0
    assert list(tmp_path.iterdir()) == []


def test_port_taken_is_told_in_one_line() -> None:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        prise.listen()
        port = str(prise.getsockname()[1])
        fini = subprocess.run(
            [sys.executable, "-m", "mock_portal", "--port", port], capture_output=True, text=True, check=False
        )
    assert fini.returncode == 4
    assert fini.stderr.count("\n") == 1
    assert port in fini.stderr
    assert "Traceback" not in fini.stderr


def test_help_is_worth_reading() -> None:
    fini = subprocess.run([sys.executable, "-m", "mock_portal", "--help"], capture_output=True, text=True, check=True)
    for mot in ("--port", "--cockpit", "--database", "--control-token", "exemples", "impots.gouv.fr"):
        assert mot in fini.stdout


def test_start_needs_no_heavy_library() -> None:
    lourdes = "{'fpdf', 'email_validator'}"
    code = f"import sys, mock_portal; mock_portal.create_app(); print({lourdes} & set(sys.modules))"
    fini = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert fini.stdout == "set()\n"


def test_no_option_opens_the_portal_to_the_network() -> None:
    fini = subprocess.run(
        [sys.executable, "-m", "mock_portal", "--host", "::"], capture_output=True, text=True, check=False
    )
    assert fini.returncode == 2
