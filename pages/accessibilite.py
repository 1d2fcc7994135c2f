"""What an automated scan (axe-core) finds hard to use on the page shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from playwright.sync_api import Page

GRAVES = ("serious", "critical")
HORS_PAGE = {"exclude": [["[data-hors-page]"]]}
"""The band that says « simulateur » is no part of the page."""


@dataclass(frozen=True)
class Defaut:
    """One rule broken: its name and impact, what it asks for, and the elements that break it, as selectors."""

    regle: str
    gravite: str
    aide: str
    cibles: tuple[str, ...]

    def phrase(self) -> str:
        """One line that a reader of the failure understands."""
        return f"{self.regle} ({self.gravite}) — {self.aide} : {', '.join(self.cibles)}"


def defauts_graves(page: Page) -> list[Defaut]:
    """Rules of impact « serious » or « critical » that the page breaks."""
    violations = Axe().run(page, HORS_PAGE).response["violations"]
    return [
        Defaut(v["id"], v["impact"], v["help"], tuple(" ".join(map(str, n["target"])) for n in v["nodes"]))
        for v in violations
        if v["impact"] in GRAVES
    ]
