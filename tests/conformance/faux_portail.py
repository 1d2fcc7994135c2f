"""A portal of a few lines, without control API, for tests of the bench itself."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class _Reponses(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        corps = b"<!doctype html><title>rien</title><h1>Rien</h1>"
        self.send_response(404 if self.path.startswith("/_control") else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(corps)))
        self.end_headers()
        self.wfile.write(corps)

    def log_message(self, *_arguments: object) -> None:
        """Silent: what a test prints is read by another program."""


@contextmanager
def faux_portail() -> Generator[str, None, None]:
    """Address of a portal that shows nothing known."""
    serveur = ThreadingHTTPServer(("127.0.0.1", 0), _Reponses)
    fil = threading.Thread(target=serveur.serve_forever, daemon=True)
    fil.start()
    try:
        yield f"http://127.0.0.1:{serveur.server_port}"
    finally:
        serveur.shutdown()
        fil.join()
        serveur.server_close()
