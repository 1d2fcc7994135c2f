"""The stages of `make test`, in their order, and how one is run."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
WORKERS = str(min(4, os.cpu_count() or 1))
GRACE_S = 20.0
ECHANTILLON = ("--smoke", "--reports", "reports/echantillon")
"""In a folder of its own: a spread must not take the place of the page of a whole counter-proof."""


@dataclass(frozen=True)
class Stage:
    """One check: a name to select it by, what it is for a reader, the arguments given to Python."""

    name: str
    title: str
    arguments: tuple[str, ...]


STAGES = (
    Stage("style", "règles d'écriture du code (ruff check)", ("-m", "ruff", "check", ".")),
    Stage("format", "mise en forme du code (ruff format)", ("-m", "ruff", "format", "--check", ".")),
    Stage("types", "types (mypy)", ("-m", "mypy")),
    Stage("imports", "contrats d'import (import-linter)", ("-c", LINT_IMPORTS)),
    Stage("features", "règles d'écriture des features", ("-m", "conformance", "lint")),
    Stage("couverture", "couverture des exigences", ("-m", "conformance", "coverage")),
    Stage("navigateur", "navigateur", ("-m", "conformance", "browser", "--install")),
    Stage("parties", "tests des parties (pytest)", ("-m", "pytest", "tests", "-n", WORKERS)),
    Stage("conformite", "features dans le navigateur", ("-m", "conformance", "run")),
    Stage("contre-epreuve", "contre-épreuve, échantillon", ("-m", "conformance", "counter-proof", *ECHANTILLON)),
)


def run(arguments: Sequence[str], root: Path, environment: Mapping[str, str]) -> int:
    """Run this Python with `arguments` from `root`, its output going straight to ours; gives its exit status.

    Ctrl-C reaches the child by the terminal, and an order to end is passed on: either way it is waited for, so that
    it can end its own browsers and servers.
    """
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, cwd=root, env=dict(environment), stdin=subprocess.DEVNULL) as child:

        def pass_on(number: int, _frame: FrameType | None) -> None:
            child.send_signal(number)
            raise KeyboardInterrupt

        previous = signal.signal(signal.SIGTERM, pass_on)
        try:
            return child.wait()
        except KeyboardInterrupt:
            with suppress(subprocess.TimeoutExpired):
                child.wait(GRACE_S)
            child.kill()
            raise
        finally:
            signal.signal(signal.SIGTERM, previous)
