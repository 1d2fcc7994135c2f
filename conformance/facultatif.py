"""Parts of the control API that a portal may not offer: what needs them is then not judged, and says so."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from conformance.controle import ControleRefuse

if TYPE_CHECKING:
    from collections.abc import Generator

NON_OFFERTS = frozenset({404, 405, 422, 501})
"""What a control API answers to a path, a screen or a disturbance that it does not know."""


@contextmanager
def partie_facultative(quoi: str) -> Generator[None, None, None]:
    """Skip the scenario where the portal does not offer `quoi`; any other refusal stays an error."""
    try:
        yield
    except ControleRefuse as refus:
        if refus.status not in NON_OFFERTS:
            raise
        pytest.skip(f"l'API de contrôle du portail n'offre pas {quoi} ({refus})")
