"""Start a browser once, to know that it starts and which version it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from playwright.sync_api import BrowserType, Error, sync_playwright

START_LIMIT_MS = 15_000
ABSENT = "Executable doesn't exist"


class BrowserAbsent(Exception):
    """There is no such browser."""


class BrowserBroken(Exception):
    """The browser is there and does not start; the message is the first telling line of its own."""


class Trial(Protocol):
    """What the search needs to know of a browser engine."""

    def playwright_build(self) -> Path:
        """Where Playwright would keep its whole Chromium, present or not."""

    def version(self, executable: Path | None) -> str:
        """Start the browser (None: Playwright's default one), give its version, end it.

        `BrowserAbsent` and `BrowserBroken` say that it does not start.
        """


class PlaywrightTrial:
    """Trials by Playwright; one driver serves them all."""

    def __init__(self, chromium: BrowserType) -> None:
        """Use the Chromium type of a running Playwright."""
        self._chromium = chromium

    def playwright_build(self) -> Path:
        """Where Playwright would keep its whole Chromium, present or not."""
        return Path(self._chromium.executable_path)

    def version(self, executable: Path | None) -> str:
        """Start the browser headless, give its version, end it."""
        if executable is not None and not executable.is_file():
            raise BrowserAbsent
        try:
            browser = self._chromium.launch(executable_path=executable, headless=True, timeout=START_LIMIT_MS)
        except Error as error:
            if ABSENT in error.message:
                raise BrowserAbsent from error
            raise BrowserBroken(_cause(error.message)) from error
        version = browser.version
        browser.close()
        return version


@contextmanager
def playwright_trial() -> Iterator[Trial]:
    """A Playwright that serves the trials and ends with them."""
    with sync_playwright() as playwright:
        yield PlaywrightTrial(playwright.chromium)


def _cause(message: str) -> str:
    """The line that tells most: what the browser itself wrote, else how it ended, else Playwright's summary."""
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    told = [line.partition("[err]")[2].strip() for line in lines if "[err]" in line]
    ended = [line for line in lines if "process did exit" in line]
    return (told or ended or lines or ["sans message"])[0][:200]
