#!/usr/bin/env python3
"""Everything that must pass, in order: style, types, contracts, the suite's own checks, the features, a counter-proof.

Run by `make test` with the environment's Python. Stops at the first stage that fails, unless told to go on.
"""

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from scripts.console import FAILURE, Parser, seconds, tell  # noqa: E402 - the script's own folder is not the project's
from scripts.stages import STAGES, Stage, run  # noqa: E402

INTERRUPTED = 130


@dataclass(frozen=True)
class Outcome:
    """How one stage ended: its exit status and its duration in seconds."""

    stage: Stage
    status: int
    duration_s: float


def main(argv: Sequence[str]) -> int:
    """Run the stages asked for; the status is that of the first one that failed, 0 if none did."""
    arguments = _parser().parse_args(argv)
    names = arguments.only or [stage.name for stage in STAGES]
    unknown = [name for name in names if name not in {stage.name for stage in STAGES}]
    if unknown:
        print(f"Étape inconnue : {', '.join(unknown)}. Étapes : {_names()}.", file=sys.stderr)
        return FAILURE
    outcomes: list[Outcome] = []
    try:
        _run_all([stage for stage in STAGES if stage.name in names], arguments, outcomes)
    except KeyboardInterrupt:
        tell("Interrompu.")
        return INTERRUPTED
    return _conclude(outcomes, asked=len(names))


def _parser() -> Parser:
    parser = Parser(prog="make test", description="Passe toutes les vérifications, dans l'ordre.")
    parser.add_argument("--continue", dest="go_on", action="store_true", help="ne pas s'arrêter à la première faute")
    parser.add_argument("--only", type=lambda text: text.split(","), metavar="ÉTAPE,…", help=f"parmi : {_names()}")
    parser.add_argument("--browser-executable", metavar="CHEMIN", help="le navigateur à employer")
    parser.add_argument("--no-system-install", action="store_true", help="ne rien installer par apt-get")
    return parser


def _names() -> str:
    return ", ".join(stage.name for stage in STAGES)


def _run_all(stages: Sequence[Stage], arguments: argparse.Namespace, outcomes: list[Outcome]) -> None:
    """Run the stages into `outcomes`, up to the first failure or all of them."""
    environment = _environment(arguments)
    for number, stage in enumerate(stages, 1):
        tell(f"\n== [{number}/{len(stages)}] {stage.name} : {stage.title}")
        start = time.perf_counter()
        status = run(stage.arguments, ROOT, environment)
        outcomes.append(Outcome(stage, status, time.perf_counter() - start))
        tell(f"== {stage.name} : {_verdict(outcomes[-1])}")
        if status and not arguments.go_on:
            return


def _environment(arguments: argparse.Namespace) -> Mapping[str, str]:
    """Ours, with lines written as they come and the browser options, which every stage reads from there."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    if arguments.browser_executable:
        environment["CONFORMANCE_BROWSER"] = arguments.browser_executable
    if arguments.no_system_install:
        environment["CONFORMANCE_NO_SYSTEM_INSTALL"] = "1"
    return environment


def _verdict(outcome: Outcome) -> str:
    word = f"ÉCHEC (code {outcome.status})" if outcome.status else "réussi"
    return f"{word} en {seconds(outcome.duration_s)}"


def _conclude(outcomes: Sequence[Outcome], asked: int) -> int:
    """Print the summary; gives the status of the first failure, never that of a signal as it stands."""
    tell("\nRécapitulatif")
    for outcome in outcomes:
        tell(f"  {outcome.stage.name:<15} {_verdict(outcome)}")
    failed = [outcome for outcome in outcomes if outcome.status]
    total = seconds(sum(outcome.duration_s for outcome in outcomes))
    if not failed:
        tell(f"Tout est réussi : {len(outcomes)} étapes en {total}.")
        return 0
    left = f" ; {asked - len(outcomes)} étapes non faites (--continue pour les faire)" if asked > len(outcomes) else ""
    tell(f"ÉCHEC : {', '.join(outcome.stage.name for outcome in failed)}, en {total}{left}.")
    return failed[0].status if failed[0].status > 0 else 128 - failed[0].status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
