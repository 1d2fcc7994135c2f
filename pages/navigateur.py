"""The browser of one user: its windows, and the screen that the current one shows."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, cast

from pages.composants import est_une_page
from pages.connus import ecrans, identites
from pages.identite import EcranInattendu, identifier
from pages.lecture import Lecture, lire

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from playwright.sync_api import APIResponse, BrowserContext, Page, Response

    from pages.composants import Ecran

CLES_DE_COOKIE = frozenset({"name", "value", "url", "domain", "path", "expires", "httpOnly", "secure", "sameSite"})

MONTRE = "__ecranMontre"
"""What a page that reports itself holds: false until it is shown, then true."""
PARAITRE = f"""() => window.{MONTRE} === false
  ? new Promise((paru) => addEventListener('pageshow', () => paru(), {{once: true}})) : null"""
"""Loaded is not shown yet: left at once for another address, a page would never report itself."""

PEINT = "() => new Promise((peint) => requestAnimationFrame(() => requestAnimationFrame(peint)))"
"""A browser places the cursor as it paints: a page just loaded may not have been painted yet."""


class Navigateur:
    """One browser context; the current window is the last one opened that shows a page of the portal."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self._choisie: Page | None = None

    @property
    def page(self) -> Page:
        """The current window."""
        ouvertes = [p for p in self.context.pages if not p.is_closed()]
        if self._choisie is not None and self._choisie in ouvertes:
            return self._choisie
        montrees = [p for p in ouvertes if p.url.startswith("http")] or ouvertes
        return montrees[-1] if montrees else self.context.new_page()

    def add_cookies(self, cookies: Sequence[Mapping[str, Any]], adresse: str) -> None:
        """Take over a session that the portal prepared; a cookie without domain belongs to `adresse`."""
        origine = "/".join(adresse.split("/")[:3])
        for cookie in cookies:
            place = {} if "domain" in cookie or "url" in cookie else {"url": origine}
            retenus = {c: v for c, v in cookie.items() if c in CLES_DE_COOKIE and not (place and c == "path")}
            self.context.add_cookies([cast("Any", {**retenus, **place})])

    def cookies(self) -> Sequence[Mapping[str, Any]]:
        """Cookies that this browser now holds for the portal."""
        return cast("Sequence[Mapping[str, Any]]", self.context.cookies())

    def forget_cookies(self) -> None:
        """Lose every cookie, that of the sandbox included: a browser that never came here."""
        self.context.clear_cookies()

    def goto(self, adresse: str) -> int:
        """Open an address in the current window; answers the HTTP status."""
        reponse = self.page.goto(adresse)
        if reponse is None:
            raise EcranInattendu(f"aucune réponse à l'adresse {adresse}")
        self.page.evaluate(PARAITRE)
        return reponse.status

    def new_tab(self, adresse: str) -> None:
        """Open an address in a second window of the same browser, which becomes the current one."""
        self._choisie = self.context.new_page()
        self._choisie.goto(adresse)

    def switch_tab(self, rang: int) -> None:
        """Make the `rang`-th window (from 1) the current one."""
        self._choisie = self.context.pages[rang - 1]

    def go_back(self) -> None:
        """Back button of the browser."""
        self.page.go_back()

    def reload(self) -> None:
        """Refresh button of the browser."""
        self.page.reload()

    def get(self, adresse: str) -> APIResponse:
        """Fetch an address with the cookies of this browser, without showing it."""
        return self.context.request.get(adresse)

    def resources(self) -> list[str]:
        """Addresses of the files that the current page has asked for."""
        return cast("list[str]", self.page.evaluate("performance.getEntriesByType('resource').map(r => r.name)"))

    def count_titled(self, titre: str) -> int:
        """How many elements bear this title attribute."""
        return self.page.get_by_title(titre, exact=True).count()

    def disable_client_checks(self) -> None:
        """Switch off what the page checks before it sends: the portal alone must then refuse."""
        self.page.evaluate(
            """() => { for (const f of document.forms) f.noValidate = true;
            for (const c of document.querySelectorAll('input, select, textarea')) {
              for (const a of ['required', 'maxlength', 'minlength', 'pattern', 'min', 'max']) c.removeAttribute(a);
              if (c.type === 'email' || c.type === 'tel') c.type = 'text'; } }"""
        )

    def block_popups(self) -> None:
        """Behave as a browser that blocks pop-up windows."""
        self.context.add_init_script("window.open = () => null")
        self.page.evaluate("window.open = () => null")

    def second_window(self) -> Navigateur:
        """The same browser, seen from another window open at the same address."""
        autre = Navigateur(self.context)
        self._choisie = self.page
        autre.new_tab(self.page.url)
        return autre

    def expect_answer(self) -> AbstractContextManager[Any]:
        """Wait, at the end of the block, for the page that answers this window, here or in one that it opens."""
        autres = [p for p in self.context.pages if p is not self.page]

        def repond(reponse: Response) -> bool:
            return est_une_page(reponse) and reponse.frame.page not in autres

        return self.context.expect_event("response", repond)

    def dblclick_and_wait(self, nom: str) -> None:
        """Double click on a button, and wait for the page that answers."""
        with self.expect_answer() as attendue:
            self.ecran().controles.dblclick("bouton", nom)
        wait_shown(attendue.value)

    def click_again_and_wait(self, nom: str) -> None:
        """Click on a button, again while its answer is awaited, and wait for the page that comes."""
        with self.expect_answer() as attendue:
            self.ecran().controles.click_again_later("bouton", nom)
        wait_shown(attendue.value)

    def tab_stops(self, nombre: int) -> list[str]:
        """Names of what the Tab key reaches, from the top of the page, in `nombre` presses at most."""
        noms: list[str] = []
        for _ in range(nombre):
            self.page.keyboard.press("Tab")
            noms.append(self.lire().actif)
        return noms

    def focused(self) -> str:
        """Name of the control that holds the cursor once the page is painted; empty where none does."""
        self.page.evaluate(PEINT)
        return self.lire().actif

    def lire(self) -> Lecture:
        """Read the current window."""
        return lire(self.page)

    def ecran(self) -> Ecran:
        """The page object of the screen shown; EcranInattendu where it is not exactly one known screen."""
        return ecrans()[identifier(self.lire(), identites())](self.page)

    def nom_ou_inconnu(self) -> str:
        """Name of the screen shown, as features say it; what it shows where it is no known screen."""
        try:
            return identifier(self.lire(), identites()).nom
        except EcranInattendu as inattendu:
            return str(inattendu)


def click_together(navigateurs: Sequence[Navigateur], nom: str) -> None:
    """Click on one button in several windows without waiting in between, then wait for every answer."""
    with ExitStack() as attentes:
        attendues = [attentes.enter_context(n.expect_answer()) for n in navigateurs]
        for navigateur in navigateurs:
            navigateur.ecran().controles.click_later("bouton", nom)
    for attendue in attendues:
        wait_shown(attendue.value)


def wait_shown(reponse: Response) -> None:
    """Wait until the window shows the page of this answer: before its body has come, it still shows the former one."""
    reponse.finished()
    reponse.frame.page.wait_for_load_state()
