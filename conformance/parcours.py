"""The journey of one scenario: what the browser itself says it displayed, pop-ups included."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext

RELAIS = "__ecranAffiche"


@dataclass
class Parcours:
    """Screens in the order in which they were displayed; the browser appends, nothing else does."""

    bruts: list[dict[str, Any]] = field(default_factory=list)
    nommer: Callable[[dict[str, Any]], str] = lambda _: "?"

    def ecouter(self, context: BrowserContext, lecteur: str, temoin: str) -> None:
        """Have every page of the context report itself on `pageshow`; `lecteur` reads a page in the page.

        `temoin` is the page's variable that turns true then: who waits for it is sure that the page has spoken.
        """
        context.expose_binding(RELAIS, lambda _source, brut: self.bruts.append(brut))
        context.add_init_script(
            f"if (window === window.top) {{ window.{temoin} = false; addEventListener('pageshow', () => {{"
            f" window.{temoin} = true;"
            f" if (location.protocol.startsWith('http')) window.{RELAIS}(({lecteur})()); }}); }}"
        )

    def ecrans(self) -> list[str]:
        """Names of the screens displayed, in order; « inconnu (titres) » for one that no identity matches."""
        return [self.nommer(brut) for brut in self.bruts]
