"""pytest plugin of the benchmark: adds up the time that a scenario spends inside Playwright's own calls."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from playwright._impl._sync_base import SyncBase

from conformance.enregistrement import RAPPORT

if TYPE_CHECKING:
    from collections.abc import Generator

_cumul = 0.0
_originale = SyncBase._sync  # noqa: SLF001 — every call of the sync API goes through it


def _chronometree(self: SyncBase, coro: Any) -> Any:
    global _cumul
    debut = time.perf_counter()
    try:
        return _originale(self, coro)
    finally:
        _cumul += time.perf_counter() - debut


SyncBase._sync = _chronometree  # type: ignore[method-assign, assignment]  # noqa: SLF001


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, None, None]:
    global _cumul
    _cumul = 0.0
    yield
    if releve := item.stash.get(RAPPORT, None):
        releve["actions_s"] = round(_cumul, 4)
