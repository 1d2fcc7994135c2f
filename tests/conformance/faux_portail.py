"""A portal of a few lines, for tests of the bench itself: nothing known is on it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    Reponse = tuple[int, bytes]

RIEN = b"<!doctype html><title>rien</title><h1>Rien</h1>"


def sans_controle(chemin: str) -> Reponse:
    """A portal without control API."""
    return (404 if chemin.startswith("/_control") else 200), RIEN


@contextmanager
def faux_portail(repondre: Callable[[str], Reponse] = sans_controle) -> Generator[str, None, None]:
    """Address of a portal; `repondre` gives the status and the body of what it answers to a path."""

    class Reponses(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, corps = repondre(self.path)
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(corps)))
            self.end_headers()
            self.wfile.write(corps)

        do_POST = do_DELETE = do_GET  # noqa: N815 — the names that http.server calls

        def log_message(self, *_arguments: object) -> None:
            """Silent: what a test prints is read by another program."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Reponses) as serveur:
        fil = threading.Thread(target=serveur.serve_forever, daemon=True)
        fil.start()
        try:
            yield f"http://127.0.0.1:{serveur.server_port}"
        finally:
            serveur.shutdown()
            fil.join()
