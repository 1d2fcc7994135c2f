"""Durations as features write them (« 47 h 59 », « 14 jours ») and as the control API takes them (ISO 8601)."""

from __future__ import annotations

import re
from datetime import timedelta

_MOTIF = re.compile(r"(?:(?P<j>\d+) jours?)?\s*(?:(?P<h>\d+) h)?\s*(?:(?P<m>\d+)(?: min)?)?")


def duree(texte: str) -> timedelta:
    """Duration from its French writing; ValueError where it is none."""
    trouve = _MOTIF.fullmatch(texte.strip())
    if trouve is None or not any(trouve.groups()):
        raise ValueError(f"« {texte} » n'est pas une durée (exemples : 47 h 59, 48 h 01, 14 jours, 30 min)")
    jours, heures, minutes = (int(trouve[cle] or 0) for cle in "jhm")
    return timedelta(days=jours, hours=heures, minutes=minutes)


def iso(valeur: timedelta) -> str:
    """ISO 8601 duration, in seconds: exact whatever its length."""
    return f"PT{int(valeur.total_seconds())}S"
