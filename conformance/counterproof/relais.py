"""A relay between the browser and the portal, in the worker itself: what it alters, the portal has no code for.

Not a Playwright route: Chromium never hands over to a route the page that a redirect leads to, and every form of the
portal answers by a redirect. Contexts that name this relay as their proxy go through it, windows that open included.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import urllib3

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Reecrire = Callable[["Reponse"], "Reponse"]

A_NE_PAS_RELAYER = frozenset(
    ("connection", "proxy-connection", "keep-alive", "transfer-encoding", "content-length", "accept-encoding")
)


@dataclass(frozen=True)
class Reponse:
    """An answer of the portal; `page`: one that a window will show; `fenetre`: a window asked for it, not a program."""

    url: str
    status: int
    entetes: tuple[tuple[str, str], ...]
    corps: bytes
    page: bool
    fenetre: bool = True

    def avec(self, corps: bytes) -> Reponse:
        """The same answer, another body."""
        return replace(self, corps=corps)


class PortailNonRelayable(Exception):
    """A portal whose pages cannot be altered on their way; the message says why, in French."""


def verifier_relayable(portail_url: str) -> None:
    """Raises PortailNonRelayable for a portal that is not in plain http."""
    if urlsplit(portail_url).scheme != "http":
        raise PortailNonRelayable(f"{portail_url} : la contre-épreuve n'altère que les pages d'un portail en http")


class Relais:
    """A forward proxy to one portal (http only); `reecrire` alters every answer on its way to the browser."""

    def __init__(self, portail_url: str) -> None:
        self.portail = urlsplit(portail_url)
        self.reecrire: Reecrire | None = None
        self.pool = urllib3.PoolManager(retries=False, maxsize=8, timeout=urllib3.Timeout(connect=5, read=30))
        relais = self

        class Demande(_Demande):
            """One request of this relay."""

            proprietaire = relais

        self._serveur = ThreadingHTTPServer(("127.0.0.1", 0), Demande)
        self._serveur.daemon_threads = True
        threading.Thread(target=self._serveur.serve_forever, name="relais", daemon=True).start()

    @property
    def url(self) -> str:
        """Address of the relay, for `proxy`."""
        return f"http://127.0.0.1:{self._serveur.server_address[1]}"

    def arreter(self) -> None:
        """Stop listening."""
        self._serveur.shutdown()
        self._serveur.server_close()
        self.pool.clear()


class _Demande(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    proprietaire: Relais

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 — the name of the standard library
        """Say nothing."""

    def do_CONNECT(self) -> None:
        """A client that asks for a tunnel goes on in it with plain requests: they are relayed like the others."""
        if self.path != self.proprietaire.portail.netloc:
            self._repondre(502, (), b"")
            return
        self.send_response_only(200)
        self.end_headers()

    def relayer(self) -> None:
        """Ask the portal, alter the page, answer; no other host is ever asked."""
        vise = urlsplit(self.path)
        portail = self.proprietaire.portail
        if vise.netloc and vise.netloc != portail.netloc:
            self._repondre(502, (), b"")
            return
        longueur = int(self.headers.get("Content-Length") or 0)
        chemin = (vise.path or "/") + (f"?{vise.query}" if vise.query else "")
        try:
            reponse = self.proprietaire.pool.request(
                self.command,
                f"{portail.scheme}://{portail.netloc}{chemin}",
                body=self.rfile.read(longueur) if longueur else None,
                headers={nom: v for nom, v in self.headers.items() if nom.lower() not in A_NE_PAS_RELAYER},
                redirect=False,
            )
        except urllib3.exceptions.HTTPError:
            self.close_connection = True  # the browser sees what it would see of a portal that is gone
            return
        self._rendre(chemin, reponse)

    def _rendre(self, chemin: str, recue: urllib3.BaseHTTPResponse) -> None:
        reponse = Reponse(
            url=chemin,
            status=recue.status,
            entetes=tuple(recue.headers.items()),
            corps=recue.data,
            page=self._est_une_page(recue),
            fenetre="Sec-Fetch-Dest" in self.headers,
        )
        reecrire = self.proprietaire.reecrire
        rendue = reecrire(reponse) if reecrire is not None and recue.data else reponse
        self._repondre(rendue.status, rendue.entetes, rendue.corps)

    def _est_une_page(self, recue: urllib3.BaseHTTPResponse) -> bool:
        html = recue.headers.get("Content-Type", "").startswith("text/html")
        return html and not 300 <= recue.status < 400 and self.headers.get("Sec-Fetch-Dest", "document") == "document"

    def _repondre(self, status: int, entetes: Iterable[tuple[str, str]], corps: bytes) -> None:
        self.send_response_only(status)
        for nom, valeur in entetes:
            if nom.lower() not in A_NE_PAS_RELAYER:
                self.send_header(nom, valeur)
        self.send_header("Content-Length", str(len(corps)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(corps)

    do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = do_OPTIONS = relayer  # noqa: N815
