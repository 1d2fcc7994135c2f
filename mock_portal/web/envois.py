"""A form sent twice, by a double click or by the browser's « back »: the second sending changes nothing.

Each display bears a number of its own. What was accepted under it is known by the journey; what was refused under it
waits with its messages until it is displayed.
"""

import secrets
from collections.abc import Mapping
from typing import Any, Self

from flask import session
from wtforms import HiddenField

from mock_portal.sandbox import World
from mock_portal.web.formulaires import PortalForm


class EnvoiUnique(PortalForm):
    """`envoi` is drawn anew at each display."""

    envoi = HiddenField()

    @classmethod
    def affiche(cls, world: World, data: Mapping[str, Any] | None = None) -> Self:
        """As any form, under a new number."""
        form = super().affiche(world, data)
        form.envoi.data = secrets.token_hex(8)
        return form

    def saisies(self) -> dict[str, Any]:
        """The entries, and the number under which they were refused."""
        return {**super().saisies(), "envoi": self.envoi.data}

    def attend_deja(self) -> bool:
        """Whether this very sending was refused and nobody has seen the messages yet."""
        refus = session.get("refus", {}).get(self.ecran)
        return bool(self.envoi.data) and refus is not None and refus["saisies"].get("envoi") == self.envoi.data
