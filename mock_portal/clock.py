"""Time as a sandbox knows it: instants in UTC, days of Europe/Paris, ISO 8601 durations."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
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
    r"P(?=.)(?:(?P<years>\d{1,3})Y)?(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?=.)(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,7})M)?(?:(?P<seconds>\d{1,9})S)?)?"
)


@dataclass(frozen=True)
class Duration:
    """`years` and `days` are calendar ones of Europe/Paris, `seconds` are elapsed.

    PT48H is 48 elapsed hours, P2D two dates; a year from 29 February ends on 1 March.
    """

    days: int = 0
    seconds: int = 0
    years: int = 0

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `PT48H`, `P60D`, `P2W`, `P1DT12H`, `P3Y`. Months have no fixed length: ValueError."""
        match = _DURATION.fullmatch(text)
        if match is None:
            raise ValueError(f"« {text} » n'est pas une durée ISO 8601 (exemples : PT48H, P60D, P3Y)")
        part = {name: int(value or 0) for name, value in match.groupdict().items()}
        seconds = part["hours"] * 3600 + part["minutes"] * 60 + part["seconds"]
        return cls(part["weeks"] * 7 + part["days"], seconds, part["years"])

    def __str__(self) -> str:
        """Write back in ISO 8601, hours never folded into days."""
        hours, rest = divmod(self.seconds, 3600)
        minutes, seconds = divmod(rest, 60)
        time = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if n)
        dates = "".join(f"{n}{unit}" for n, unit in ((self.years, "Y"), (self.days, "D")) if n)
        return f"P{dates}{'T' + time if time else ''}" if dates or time else "PT0S"

    def after(self, instant: datetime) -> datetime:
        """The instant this long after `instant` (aware), in UTC."""
        return self._dates(instant, 1).astimezone(UTC) + timedelta(seconds=self.seconds)

    def before(self, instant: datetime) -> datetime:
        """The instant this long before `instant` (aware), in UTC."""
        return self._dates(instant.astimezone(UTC) - timedelta(seconds=self.seconds), -1).astimezone(UTC)

    def _dates(self, instant: datetime, sens: int) -> datetime:
        if not (self.days or self.years):
            return instant
        paris = instant.astimezone(PARIS)
        return _add_years(paris, sens * self.years) + timedelta(days=sens * self.days)

    def en_toutes_lettres(self) -> str:
        """For messages: « 48 heures », « 15 minutes », « 60 jours », « 3 ans »."""
        parts = [_count(self.years, "an")] if self.years else []
        if self.days and not self.seconds:
            parts.append(_count(self.days, "jour"))
        elif self.seconds and self.seconds % 3600 == 0:
            parts.append(_count(self.seconds // 3600 + self.days * 24, "heure"))
        elif self.seconds or not parts:
            parts.append(_count(self.seconds // 60 + self.days * 1440, "minute"))
        return " et ".join(parts)


def _add_years(instant: datetime, years: int) -> datetime:
    try:
        return instant.replace(year=instant.year + years)
    except ValueError:
        return instant.replace(year=instant.year + years, month=3, day=1)


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


def jour_de_paris(instant: datetime) -> date:
    """The day of an instant (aware) in Europe/Paris."""
    return instant.astimezone(PARIS).date()


def date_longue(jour: date, jour_sur_deux_chiffres: bool = False) -> str:
    """« 10 juin 2011 », or « 02 novembre 2014 » with the day on two figures; of an instant, its day in Europe/Paris."""
    if isinstance(jour, datetime):
        jour = jour_de_paris(jour)
    quantieme = f"{jour.day:02d}" if jour_sur_deux_chiffres else str(jour.day)
    return f"{quantieme} {MOIS[jour.month - 1]} {jour.year}"
