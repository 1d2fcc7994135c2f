"""The relay alters pages on their way to a window, and nothing else."""

from __future__ import annotations

import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from conformance.counterproof.relais import PortailNonRelayable, Relais, verifier_relayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext

PAGE = "<!doctype html><p>Intact {0}</p><form method='post' action='/forme'><button>Envoyer</button></form>"


class Portail(BaseHTTPRequestHandler):
    """A page that says its path; a form that answers by a redirect and a cookie."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        sorte = "text/plain" if self.path == "/texte" else "text/html; charset=utf-8"
        self._repondre(200, PAGE.format(self.path), {"Content-Type": sorte})

    def do_POST(self) -> None:
        recu = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._repondre(303, "", {"Location": "/apres" + recu, "Set-Cookie": "a=1; Path=/"})

    def _repondre(self, status: int, corps: str, entetes: dict[str, str]) -> None:
        self.send_response_only(status)
        for nom, valeur in {**entetes, "Content-Length": str(len(corps.encode()))}.items():
            self.send_header(nom, valeur)
        self.end_headers()
        self.wfile.write(corps.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def portail() -> Iterator[str]:
    """Address of a small portal."""
    serveur = ThreadingHTTPServer(("127.0.0.1", 0), Portail)
    threading.Thread(target=serveur.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{serveur.server_address[1]}"
    serveur.shutdown()
    serveur.server_close()


@pytest.fixture
def contexte(portail: str, browser: Browser) -> Iterator[BrowserContext]:
    """A browser behind a relay that alters."""
    relais = Relais(portail)
    relais.reecrire = lambda r: r.avec(r.corps.replace(b"Intact", b"Autre")) if r.page else r
    contexte = browser.new_context(proxy={"server": relais.url})
    yield contexte
    contexte.close()
    relais.arreter()


def test_pages_are_altered_redirects_and_windows_included(contexte: BrowserContext, portail: str) -> None:
    page = contexte.new_page()
    page.goto(f"{portail}/un")
    assert page.inner_text("p") == "Autre /un"
    page.click("button")
    page.wait_for_url("**/apres*")
    assert page.inner_text("p") == "Autre /apres"
    assert [cookie["name"] for cookie in contexte.cookies()] == ["a"]
    with contexte.expect_page() as ouverte:
        page.evaluate("window.open('/deux')")
    ouverte.value.wait_for_load_state()
    assert ouverte.value.inner_text("p") == "Autre /deux"


def test_what_is_no_page_or_not_shown_is_left(contexte: BrowserContext, portail: str) -> None:
    page = contexte.new_page()
    page.goto(f"{portail}/un")
    assert "Intact" in page.evaluate("fetch('/deux').then((r) => r.text())")
    page.goto(f"{portail}/texte")
    assert "Intact" in page.inner_text("body")
    assert "/par-la-suite" in contexte.request.get(f"{portail}/par-la-suite").text()


def test_an_answer_may_be_given_other_headers(portail: str, browser: Browser) -> None:
    relais = Relais(portail)
    relais.reecrire = lambda r: replace(r, status=404, entetes=(("Content-Type", "text/plain"),))
    contexte = browser.new_context(proxy={"server": relais.url})
    reponse = contexte.request.get(f"{portail}/un")
    assert (reponse.status, reponse.headers["content-type"]) == (404, "text/plain")
    contexte.close()
    relais.arreter()


def test_no_other_host_is_asked(contexte: BrowserContext) -> None:
    assert contexte.request.get("http://127.0.0.2:8999/ailleurs").status == 502
    reponse = contexte.new_page().goto("http://127.0.0.2:8999/ailleurs")
    assert reponse is not None
    assert reponse.status == 502


def test_an_encrypted_portal_is_refused() -> None:
    with pytest.raises(PortailNonRelayable, match="https"):
        verifier_relayable("https://127.0.0.1:8443")
