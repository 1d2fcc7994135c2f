"""`python -m conformance browser`: say which browser will be used, and install one if asked."""

import sys
from collections.abc import Callable, Sequence

from conformance.browser.model import EXECUTABLE_VARIABLE, NO_SYSTEM_INSTALL_VARIABLE, ErreurNavigateur, Options
from conformance.browser.search import find_browser
from conformance.ligne_de_commande import VERIFIE, ArgumentParser


def main(argv: Sequence[str], find: Callable[[Options], object] = find_browser) -> int:
    """Find a browser and name it: 0, or 4 and what to type."""
    arguments = _parser().parse_args(argv)
    options = Options.from_environment(
        arguments.browser_executable,
        install=arguments.install,
        system_install=not arguments.no_system_install,
        headed=arguments.headed,
    )
    try:
        found = find(options)
    except ErreurNavigateur as error:
        print(error, file=sys.stderr)
        return ErreurNavigateur.exit_status
    print(f"Navigateur retenu : {found}")
    return VERIFIE


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m conformance browser", description="Cherche un navigateur qui démarre.")
    parser.add_argument("--install", action="store_true", help="en installer un s'il n'y en a pas")
    parser.add_argument("--headed", action="store_true", help="un navigateur capable d'ouvrir une fenêtre")
    parser.add_argument(
        "--browser-executable", metavar="CHEMIN", help=f"ce navigateur et aucun autre (ou {EXECUTABLE_VARIABLE})"
    )
    parser.add_argument(
        "--no-system-install",
        action="store_true",
        help=f"ne rien installer par apt-get (ou {NO_SYSTEM_INSTALL_VARIABLE}=1)",
    )
    return parser
