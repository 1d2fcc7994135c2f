"""`python -m conformance run`: the main job. Runs the features with pytest, in parallel, and writes the reports."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conformance.ligne_de_commande import ENVIRONNEMENT

if TYPE_CHECKING:
    from collections.abc import Sequence

RACINE = Path(__file__).resolve().parent.parent
OUVRIERS_AU_PLUS = 4


def main(argv: Sequence[str]) -> int:
    """Run the features; `argv` goes to pytest (`-n`, `-k`, `-m`, `--headed`, `--portal-url`…).

    Exit status: 0 all that was selected is verified, 1 the portal differs, 3 part could not be verified,
    4 usage, environment, or portal down.
    """
    os.chdir(RACINE)
    # Said outright: pytest would otherwise take a folder named by an option for its root.
    projet = ["-c", str(RACINE / "pyproject.toml"), "--rootdir", str(RACINE)]
    arguments = [*projet, *_par_defaut(argv), *argv]
    if not any(_designe_une_feature(a) for a in argv):
        arguments.append("features")
    casse = _Casse()
    statut = int(pytest.main(arguments, plugins=[casse]))
    # pytest's status of an internal error is 3, which means something else here.
    if casse.interne:
        return ENVIRONNEMENT
    # pytest's « no test » is a wrong selection.
    if statut == pytest.ExitCode.NO_TESTS_COLLECTED:
        print("Aucun scénario ne correspond à la sélection.")
        return ENVIRONNEMENT
    return statut


class _Casse:
    """Whether pytest itself broke, be it before any report could be written."""

    interne = False

    def pytest_internalerror(self) -> None:
        self.interne = True


def _par_defaut(argv: Sequence[str]) -> list[str]:
    """Quiet output, the JUnit file, and as many workers as the machine bears; what the user gives comes after."""
    rapports = next((a.split("=", 1)[1] for a in argv if a.startswith("--reports=")), "reports")
    if "--reports" in argv[:-1]:
        rapports = argv[list(argv).index("--reports") + 1]
    ouvriers = min(os.cpu_count() or 1, OUVRIERS_AU_PLUS)
    parallele = [] if ouvriers == 1 or "--headed" in argv else ["-n", str(ouvriers), "--dist", "worksteal"]
    return ["-q", "-rN", "--no-header", f"--junitxml={rapports}/junit.xml", *parallele]


def _designe_une_feature(argument: str) -> bool:
    chemin = Path(argument.split("::")[0]).resolve()
    return not argument.startswith("-") and chemin.exists() and chemin.is_relative_to(RACINE / "features")
