"""What the main report says of the counter-proof whose result stands beside it: one line, and a link."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conformance.report.french import date, plural, rate
from conformance.report.parsing import RecordIllisible, number, section, text
from conformance.report.verdicts import ECART, NON_VERIFIE, VERIFIE

NOM_JSON = "contre-epreuve.json"
NOM_HTML = "contre-epreuve.html"
VERSION = 2


@dataclass(frozen=True)
class ContreEpreuve:
    """The line, the verdict whose colour it wears, and the page it leads to (None where there is none)."""

    phrase: str
    verdict: str
    page: str | None = None


def read_counterproof(dossier: Path) -> ContreEpreuve | None:
    """Return the line about the counter-proof in `dossier`, None without one; where it cannot be read, it says so."""
    fichier = dossier / NOM_JSON
    if not fichier.is_file():
        return None
    try:
        record = json.loads(fichier.read_text(encoding="utf-8"))
        if not isinstance(record, dict) or record.get("version") != VERSION:
            raise RecordIllisible(f"« version » n'est pas {VERSION}")
        bilan = section(record, "bilan")
    except (OSError, ValueError) as error:
        return ContreEpreuve(f"Contre-épreuve : {NOM_JSON} ne se lit pas ({error}).", NON_VERIFIE)
    page = NOM_HTML if (dossier / NOM_HTML).is_file() else None
    return ContreEpreuve(_phrase(record, bilan), _verdict(bilan), page)


def _phrase(record: Mapping[str, Any], bilan: Mapping[str, Any]) -> str:
    share = bilan.get("taux")
    parts = [
        plural(number(bilan, "jugees"), "déviation"),
        f"{rate(share if isinstance(share, int | float) else None)} détectées",
        plural(number(bilan, "survivantes"), "survivante"),
    ]
    if equivalent := number(bilan, "equivalentes"):
        parts.append(plural(equivalent, "équivalente"))
    limits = [f"restreinte : {text(record, 'choix')}"] if text(record, "choix") else []
    if left := number(bilan, "non_jugees"):
        limits.append(f"interrompue : {plural(left, 'non jugée', 'non jugées')}")
    return f"Contre-épreuve du {date(text(record, 'genere_le'))} : {', '.join(parts)}" + (
        f" ({' ; '.join(limits)})" if limits else ""
    )


def _verdict(bilan: Mapping[str, Any]) -> str:
    if number(bilan, "survivantes"):
        return ECART
    return VERIFIE if number(bilan, "jugees") and not number(bilan, "non_jugees") else NON_VERIFIE
