"""Each feature is parsed once in a run: its tree serves the markers, the collection and pytest-bdd alike."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

from gherkin.parser import Parser


@lru_cache(maxsize=4096)
def arbre(source: str) -> dict[str, Any]:
    """The tree of gherkin-official for one source; nobody writes in it. Raises what `Parser` raises."""
    return cast("dict[str, Any]", Parser().parse(source))


class LecteurUnique(Parser):
    """What pytest-bdd reads its features with: half of the time of a collection went into reading them again."""

    def parse(self, token_scanner_or_str: Any, token_matcher: Any = None) -> Any:
        """The tree of that source, read before if it was."""
        return arbre(token_scanner_or_str)


def partager() -> None:
    """Make pytest-bdd use the trees already read."""
    from pytest_bdd import gherkin_parser  # not before pytest, which must see its plugins imported

    gherkin_parser.Parser = LecteurUnique  # type: ignore[attr-defined]
