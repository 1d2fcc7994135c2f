"""Time as a sandbox knows it: instants in UTC, days of Europe/Paris, ISO 8601 durations."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

MOIS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)

_DURATION = re.compile(
    r"P(?=.)(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,7})M)?(?:(?P<seconds>\d{1,9})S)?)?"
)


@dataclass(frozen=True)
class Duration:
    """`days` are calendar days of Europe/Paris, `seconds` are elapsed: PT48H is 48 elapsed hours, P2D two dates."""

    days: int = 0
    seconds: int = 0

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `PT48H`, `P60D`, `P2W`, `P1DT12H`. Years and months have no fixed length: ValueError."""
        match = _DURATION.fullmatch(text)
        if match is None:
            raise ValueError(f"« {text} » n'est pas une durée ISO 8601 (exemples : PT48H, P60D)")
        part = {name: int(value or 0) for name, value in match.groupdict().items()}
        seconds = part["hours"] * 3600 + part["minutes"] * 60 + part["seconds"]
        return cls(part["weeks"] * 7 + part["days"], seconds)

    def __str__(self) -> str:
        """Write back in ISO 8601, hours never folded into days."""
        hours, rest = divmod(self.seconds, 3600)
        minutes, seconds = divmod(rest, 60)
        time = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if n)
        days = f"{self.days}D" if self.days else ""
        return f"P{days}{'T' + time if time else ''}" if days or time else "PT0S"

    def after(self, instant: datetime) -> datetime:
        """The instant this long after `instant` (aware), in UTC."""
        moved = instant.astimezone(PARIS) + timedelta(days=self.days) if self.days else instant
        return moved.astimezone(UTC) + timedelta(seconds=self.seconds)

    def before(self, instant: datetime) -> datetime:
        """The instant this long before `instant` (aware), in UTC."""
        moved = instant.astimezone(UTC) - timedelta(seconds=self.seconds)
        return (moved.astimezone(PARIS) - timedelta(days=self.days)).astimezone(UTC) if self.days else moved

    def en_toutes_lettres(self) -> str:
        """For messages: « 48 heures », « 15 minutes », « 60 jours »."""
        if self.days and not self.seconds:
            return _count(self.days, "jour")
        if self.seconds % 3600 == 0:
            return _count(self.seconds // 3600 + self.days * 24, "heure")
        return _count(self.seconds // 60 + self.days * 1440, "minute")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number > 1 else ''}"


def parse_instant(text: str) -> datetime:
    """Read an ISO 8601 instant that carries an offset; ValueError otherwise. The answer is in UTC."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(f"« {text} » ne porte pas de décalage horaire (exemple : 2013-06-14T16:00:00+02:00)")
    return instant.astimezone(UTC)


def iso_paris(instant: datetime) -> str:
    """Write an instant as the control API does: ISO 8601, offset of Europe/Paris."""
    return instant.astimezone(PARIS).isoformat()


def date_longue(instant: datetime, jour_sur_deux_chiffres: bool = False) -> str:
    """« 10 juin 2011 », or « 02 novembre 2014 » with the day on two figures; date of Europe/Paris."""
    date = instant.astimezone(PARIS)
    jour = f"{date.day:02d}" if jour_sur_deux_chiffres else str(date.day)
    return f"{jour} {MOIS[date.month - 1]} {date.year}"
