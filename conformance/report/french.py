"""How numbers, times, verdicts and texts are written for a French reader."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from conformance.registre import CONTEXTE, OUVERT
from conformance.report import verdicts as v

INSECABLE = "\u00a0"
FINE = "\u202f"
MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip

SIGNES: Mapping[str, str] = {
    v.VERIFIE: "✓",
    v.ECART: "✗",
    v.INSTABLE: "≈",
    v.ERREUR: "!",
    v.NON_VERIFIE: "?",
    v.NON_EXECUTE: "–",
    OUVERT: "○",
    CONTEXTE: "·",
}
CLASSES: Mapping[str, str] = {
    v.VERIFIE: "verifie",
    v.ECART: "ecart",
    v.INSTABLE: "instable",
    v.ERREUR: "erreur",
    v.NON_VERIFIE: "non-verifie",
    v.NON_EXECUTE: "non-execute",
    OUVERT: "ouvert",
    CONTEXTE: "contexte",
}


def signe(verdict: str) -> str:
    """Return the sign beside a verdict: colour alone tells nothing to many readers."""
    return SIGNES.get(verdict, "?")


def classe(verdict: str) -> str:
    """Return the style class of a verdict."""
    return CLASSES.get(verdict, "non-verifie")


def plural(count: int, singular: str, many: str | None = None) -> str:
    """Return « 1 énoncé », « 3 énoncés » with a no-break space."""
    return f"{thousands(count)}{INSECABLE}{singular if count <= 1 else many or singular + 's'}"


def thousands(count: int) -> str:
    """Return « 812 », « 4 812 » with a narrow no-break space."""
    return f"{count:,}".replace(",", FINE)


def rate(share: float | None) -> str:
    """Return a share of 1 as « 99,9 % », cut and never rounded up: « 100 % » says that nothing is missing."""
    if share is None:
        return "—"
    whole, tenth = divmod(int(share * 1000 + 1e-9), 10)
    return f"{whole},{tenth}{INSECABLE}%" if tenth else f"{whole}{INSECABLE}%"


def duree(seconds: float) -> str:
    """Return a duration as « 0,42 s », « 12 s », « 3 min 05 s »."""
    if seconds < 10:
        return f"{seconds:.2f}".replace(".", ",") + f"{INSECABLE}s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}{INSECABLE}min{INSECABLE}{rest:02}{INSECABLE}s" if minutes else f"{rest}{INSECABLE}s"


def date(iso: str) -> str:
    """Return an ISO 8601 instant as « 21 novembre 2026 à 19 h 40 »; a text that is none, as it is."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso or "date inconnue"
    return f"{when.day} {MOIS[when.month - 1]} {when.year} à {when.hour}{INSECABLE}h{INSECABLE}{when.minute:02}"


def lignes(source_lignes: str) -> str:
    """Return source lines as « l. 12-14 », nothing where there are none."""
    return f"l.{INSECABLE}{source_lignes}" if source_lignes else ""


def enumeration(items: Sequence[str]) -> str:
    """Return « 2013 », « 2013 et 2014 », « 2013, 2014 et 2023 »."""
    return " et ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


def programme(section: Mapping[str, object], repli: str) -> str:
    """Return « nom version » of a portal or browser, `repli` where the record names none."""
    words = [str(section[key]) for key in ("nom", "version") if section.get(key)]
    return " ".join(words) or repli
