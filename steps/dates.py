"""Days and hours as features write them, by the clock of Europe/Paris."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
MOTIF = re.compile(
    r"(?P<jour>\d{1,2})(?:er)? (?P<mois>\w+) (?P<annee>\d{4}) à (?P<heures>\d{1,2}) h(?: (?P<min>\d\d))?"
)


def instant_en_clair(texte: str) -> str:
    """ISO 8601 with offset, of « 25 août 2023 à 15 h 10 »; ValueError where it is no instant."""
    trouve = MOTIF.fullmatch(texte.strip())
    if trouve is None or trouve["mois"] not in MOIS:
        raise ValueError(f"« {texte} » n'est pas un instant (exemple : 25 août 2023 à 15 h 10)")
    annee, mois, jour = int(trouve["annee"]), MOIS.index(trouve["mois"]) + 1, int(trouve["jour"])
    return datetime(annee, mois, jour, int(trouve["heures"]), int(trouve["min"] or 0), tzinfo=PARIS).isoformat()
