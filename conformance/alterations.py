"""What may stand between the portal and those who read it: nothing, save in the counter-proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conformance.courriels import Courriel
    from conformance.lettres import Lettre


class Alterations:
    """The portal is read as it is. A subclass, put in an item's stash under ALTERATIONS, departs from it."""

    album = True
    """Whether pictures of the screens are kept."""

    def regles(self) -> dict[str, Any]:
        """Rules pushed away from those of the edition, by name."""
        return {}

    def contexte(self) -> dict[str, Any]:
        """Options of every browser context, in Playwright's words."""
        return {}

    def courriels(self, courriels: Sequence[Courriel], adresse: str | None) -> list[Courriel]:
        """Mails as the suite reads them, those to `adresse` where it asked for these."""
        return list(courriels)

    def lettres(self, lettres: Sequence[Lettre]) -> list[Lettre]:
        """Letters as the suite reads them."""
        return list(lettres)

    def lignes(self, lignes: Sequence[str]) -> list[str]:
        """Lines of a PDF document, or of a letter, as the suite reads them."""
        return list(lignes)


ALTERATIONS = pytest.StashKey[Alterations]()
