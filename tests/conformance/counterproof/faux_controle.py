"""Answers of a control API for the false portal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PREFIXE = "/_control/v1"


def controle(reponses: Mapping[str, tuple[int, Any]]) -> Callable[[str], tuple[int, bytes]]:
    """What the false portal answers: status and JSON, by path of the control API; 404 for the rest."""

    def repondre(chemin: str) -> tuple[int, bytes]:
        status, corps = reponses.get(chemin.removeprefix(PREFIXE), (404, {}))
        return status, json.dumps(corps).encode()

    return repondre
