"""A portal of a few lines, without control API unless one is told, for tests of the bench itself."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

RIEN = b"<!doctype html><title>rien</title><h1>Rien</h1>"
PREFIXE = "/_control/v1"


@contextmanager
def faux_portail(controle: Mapping[str, tuple[int, Any]] | None = None) -> Generator[str, None, None]:
    """Address of a portal that shows nothing known.

    `controle` are the answers of its control API, status and JSON, by what is asked: « GET /editions/2013/rules »;
    404 for the rest.
    """
    serveur = ThreadingHTTPServer(("127.0.0.1", 0), _reponses(controle or {}))
    fil = threading.Thread(target=serveur.serve_forever, daemon=True)
    fil.start()
    try:
        yield f"http://127.0.0.1:{serveur.server_port}"
    finally:
        serveur.shutdown()
        fil.join()
        serveur.server_close()


def _reponses(controle: Mapping[str, tuple[int, Any]]) -> type[BaseHTTPRequestHandler]:
    class Reponses(BaseHTTPRequestHandler):
        def repondre(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            demande = f"{self.command} {self.path.removeprefix(PREFIXE)}"
            dit = controle.get(demande) if self.path.startswith(PREFIXE) else None
            corps = RIEN if dit is None else json.dumps(dit[1]).encode()
            self.send_response(dit[0] if dit else 404 if self.path.startswith("/_control") else 200)
            self.send_header("Content-Type", "application/json" if dit else "text/html")
            self.send_header("Content-Length", str(len(corps)))
            self.end_headers()
            self.wfile.write(corps)

        do_GET = do_POST = do_DELETE = repondre  # noqa: N815 — the names of the standard library

        def log_message(self, *_arguments: object) -> None:
            """Silent: what a test prints is read by another program."""

    return Reponses
