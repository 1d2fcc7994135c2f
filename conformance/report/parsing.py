"""Readers of JSON members: an absent one gives a default, a wrongly built list or object is refused."""

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]


class RecordIllisible(ValueError):
    """The run record cannot be read; the message says why, in French, for the person who gave the file."""


def text(source: Json, key: str, default: str = "") -> str:
    """Return member `key` as text; `default` where it is absent or null."""
    value = source.get(key)
    return default if value is None else str(value)


def maybe(source: Json, key: str) -> str | None:
    """Return member `key` as text, None where it is absent, null or empty."""
    return text(source, key) or None


def said(source: Json, key: str) -> str | None:
    """Return member `key` as text, None where it is absent or null: an empty text was there to read, and stays."""
    return None if source.get(key) is None else text(source, key)


def decimal(source: Json, key: str) -> float:
    """Return member `key` as a number, 0 where it is absent or no number."""
    value = source.get(key)
    return float(value) if isinstance(value, int | float) else 0.0


def number(source: Json, key: str) -> int:
    """Return member `key` as a whole number, 0 where it is absent or no number."""
    return int(decimal(source, key))


def texts(source: Json, key: str) -> tuple[str, ...]:
    """Return member `key`, a list, as texts."""
    return tuple(str(item) for item in _list(source, key))


def entries(source: Json, key: str) -> tuple[Json, ...]:
    """Return member `key`, a list of objects."""
    found = _list(source, key)
    if not all(isinstance(item, dict) for item in found):
        raise RecordIllisible(f"« {key} » devrait être une liste d'objets.")
    return tuple(found)


def section(source: Json, key: str) -> Json:
    """Return member `key`, an object; an empty one where it is absent or null."""
    value = source.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise RecordIllisible(f"« {key} » devrait être un objet.")
    return value


def _list(source: Json, key: str) -> list[Any]:
    value = source.get(key)
    if value is None:
        return []
    if not isinstance(value, list | tuple):
        raise RecordIllisible(f"« {key} » devrait être une liste.")
    return list(value)
