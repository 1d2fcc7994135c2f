"""`python -m mock_portal`: serve the portal on this machine only."""

import argparse
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

from flask import Flask
from waitress.server import create_server

from mock_portal import create_app
from mock_portal.config import Config
from mock_portal.store import BaseIllisible

DESCRIPTION = """Portail simulé : l'espace professionnel tel que le décrivent des fiches datées
(éditions 2013, 2014, 2023 et 2025). Ce n'est pas impots.gouv.fr.
Le portail n'écoute que sur cette machine (127.0.0.1)."""

EPILOG = """exemples :
  python -m mock_portal --cockpit          pour une personne : panneau de commande dans le bandeau
  python -m mock_portal --port 0           pour une suite : port libre, annoncé sur la sortie standard
  python -m mock_portal --database p.db    garder les bacs d'un démarrage à l'autre
L'API de commande est décrite à l'adresse /_control/v1/openapi.json."""

FILS = 16
# Larger requests are cut off before they reach the portal; under it, the portal shows its own page.
TAILLE_LUE = 64 * 1024 * 1024


def main(arguments: list[str] | None = None) -> int:
    """Parse, listen, announce on one line, serve until interrupted. 4: no such port, or no such database."""
    options = _parser().parse_args(arguments)
    try:
        app = create_app(Config(options.database, options.cockpit, options.control_token))
    except BaseIllisible:
        print(f"{options.database} n'est pas une base de cette version du portail", file=sys.stderr)
        return 4
    try:
        server = _listen(app, options)
    except OSError as error:
        print(f"Le portail ne peut pas écouter sur le port {options.port} : {error.strerror}", file=sys.stderr)
        return 4
    else:
        signal.signal(signal.SIGTERM, _stop)
        if options.until_stdin_closes:
            threading.Thread(target=_end_with_stdin, daemon=True).start()
        print(f"Portail simulé prêt : http://127.0.0.1:{server.effective_port}", flush=True)
        server.run()
        return 0
    finally:
        app.extensions["mock_portal.database"].close()


def _listen(app: Flask, options: argparse.Namespace) -> Any:
    # A queue is normal where tests run in parallel; it is no event worth a line.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    return create_server(
        app,
        host="127.0.0.1",
        port=options.port,
        threads=options.threads,
        ident=None,
        max_request_body_size=TAILLE_LUE,
        connection_limit=500,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m mock_portal",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=8013, help="port d'écoute ; 0 = un port libre (défaut : 8013)")
    parser.add_argument("--threads", type=int, default=FILS, help=f"fils d'exécution (défaut : {FILS})")
    parser.add_argument("--database", type=Path, help="fichier SQLite à garder (défaut : un fichier jetable)")
    parser.add_argument("--cockpit", action="store_true", help="ajouter le panneau de commande au bandeau")
    parser.add_argument("--control-token", help="jeton que l'API de commande exige (Authorization: Bearer …)")
    parser.add_argument(
        "--until-stdin-closes", action="store_true", help="s'arrêter quand l'entrée standard se ferme (pour une suite)"
    )
    return parser


def _end_with_stdin() -> None:
    # Whoever started the portal holds the other end: it closes even when they are killed.
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    sys.exit(main())
