"""Make the virtual environment: once, whole, and by one process at a time.

A stamp written last says for what it was made. Without it, or when it says something else, the environment is made
again from nothing: an interrupted installation can leave a half-written package that pip would take for whole.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts import pip
from scripts.console import FAILURE, Parser, Tell, seconds, stage, tell
from scripts.lock import exclusive

ROOT = Path(__file__).resolve().parent.parent


class ErreurInstallation(Exception):
    """The environment could not be made; the message says why and what to do."""


@dataclass(frozen=True)
class Environment:
    """The virtual environment of the project that stands at `root`, and the lock it is made from."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where the environment is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def requirements(self) -> Path:
        """The locked list: exact versions with hashes."""
        return self.root / "requirements.lock"

    @property
    def stamp(self) -> Path:
        """The file that says for what the environment was made."""
        return self.folder / "empreinte"

    @property
    def guard(self) -> Path:
        """The lock file; it outlives the making, so that a waiting process waits on the same file."""
        return self.folder / "verrou"

    def fingerprint(self) -> str:
        """What the environment depends on: the locked list, this Python, the place (its commands bear the path)."""
        digest = hashlib.sha256(self.requirements.read_bytes())
        digest.update(f"{sys.implementation.cache_tag} {sys.version} {self.folder}".encode())
        return digest.hexdigest()

    def is_ready(self) -> bool:
        """Tell whether the environment is whole, made for this list and this Python, and still runs."""
        if not self.stamp.is_file() or self.stamp.read_text("ascii") != self.fingerprint():
            return False
        # `pip` found means that the interpreter starts and that its packages are where it looks.
        probe = "import importlib.util, sys; sys.exit(importlib.util.find_spec('pip') is None)"
        with contextlib.suppress(OSError):
            return subprocess.run([self.python, "-I", "-c", probe], capture_output=True, check=False).returncode == 0
        return False


def prepare(environment: Environment, say: Tell = tell, *, again: bool = False) -> None:
    """Make the environment unless it is ready; `again` makes it in any case. `ErreurInstallation` if it cannot."""
    if environment.is_ready() and not again:
        return
    environment.folder.mkdir(exist_ok=True)
    with exclusive(environment.guard, lambda: say("Une autre préparation est en cours ; attente de sa fin…")) as guard:
        # The one we waited for may have done the work.
        if environment.is_ready() and not again:
            return
        _clear(environment, say)
        with stage("Environnement virtuel (.venv)", say):
            _create(environment)
        with stage("Dépendances verrouillées (requirements.lock)", say):
            _install(environment, guard, say)
        environment.stamp.write_text(environment.fingerprint(), "ascii")


def _clear(environment: Environment, say: Tell) -> None:
    """Remove all but the lock file, the stamp first: nobody must take what is being made for ready."""
    environment.stamp.unlink(missing_ok=True)
    remains = [item for item in environment.folder.iterdir() if item != environment.guard]
    if remains:
        say("L'environnement .venv est incomplet ou fait pour autre chose : il est refait.")
    for item in remains:
        if item.is_dir() and not item.is_symlink():
            shutil.rmtree(item)
        else:
            item.unlink()


def _create(environment: Environment) -> None:
    # From inside an activated .venv, that interpreter is the one just removed: its base makes the new one.
    base = getattr(sys, "_base_executable", sys.executable)
    command = [base, "-I", "-m", "venv", str(environment.folder)]
    made = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if made.returncode:
        raise ErreurInstallation(
            f"{(made.stdout + made.stderr).strip()}\nL'environnement virtuel n'a pas pu être créé avec {base}. "
            "Sous Debian ou Ubuntu : apt install python3-venv."
        )


def _install(environment: Environment, guard: int, say: Tell) -> None:
    try:
        pip.install(environment.python, environment.requirements, guard, say)
    except pip.ErreurPip as error:
        raise ErreurInstallation(
            f"{error}\n\npip n'a pas pu installer les dépendances (sa sortie entière est ci-dessus). "
            "Vérifiez l'accès au dépôt de paquets, puis relancez la même commande."
        ) from error


def main(argv: Sequence[str]) -> int:
    """Prepare the environment and say so: 0, 4 when it cannot be made, 130 when interrupted."""
    parser = Parser(
        prog="setup.py", description="Prépare .venv avec les dépendances verrouillées ; peut être relancé sans risque."
    )
    parser.add_argument("--refaire", action="store_true", help="refaire l'environnement même s'il est prêt")
    arguments = parser.parse_args(argv)
    environment = Environment(ROOT)
    start = time.perf_counter()
    try:
        prepare(environment, again=arguments.refaire)
    except KeyboardInterrupt:
        print("Interrompu ; la même commande reprendra depuis le début.", file=sys.stderr)
        return 130
    except (ErreurInstallation, OSError) as error:
        print(f"{error}", file=sys.stderr)
        return FAILURE
    tell(f"Environnement prêt : {environment.python} ({seconds(time.perf_counter() - start)})")
    return 0
