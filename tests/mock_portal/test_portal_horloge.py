"""Durations, summer time, printed dates."""

from datetime import UTC, date, datetime

import pytest

from mock_portal.clock import PARIS, Duration, date_longue, iso_paris, jour_de_paris, parse_instant


@pytest.mark.parametrize("texte", ["PT48H", "PT15M", "PT30M", "P60D", "P1DT12H", "PT1H1M1S", "PT0S", "P3Y", "P1Y2DT3H"])
def test_duration_is_written_as_it_was_read(texte: str) -> None:
    assert str(Duration.parse(texte)) == texte


def test_weeks_are_days() -> None:
    assert Duration.parse("P2W") == Duration(days=14)


@pytest.mark.parametrize("texte", ["", "P", "PT", "48h", "P1M", "P1Y1M", "P9999Y", "-PT1H", "PT1.5H", "P1DT", "pt1h"])
def test_duration_refused(texte: str) -> None:
    with pytest.raises(ValueError, match="durée"):
        Duration.parse(texte)


def test_hours_elapse_over_the_change_to_summer_time() -> None:
    avant = datetime(2013, 3, 30, 12, 0, tzinfo=PARIS)
    apres = Duration.parse("PT48H").after(avant)
    assert apres.astimezone(PARIS).strftime("%d %H:%M") == "01 13:00"
    assert Duration.parse("PT48H").before(apres) == avant


def test_days_are_dates_over_the_change_to_winter_time() -> None:
    avant = datetime(2013, 10, 26, 12, 0, tzinfo=PARIS)
    apres = Duration.parse("P2D").after(avant)
    assert apres.astimezone(PARIS).strftime("%d %H:%M") == "28 12:00"
    assert Duration.parse("P2D").before(apres) == avant


@pytest.mark.parametrize(
    ("depart", "duree", "arrivee"),
    [
        ("2023-08-25", "P3Y", "2026-08-25"),
        ("2024-02-29", "P3Y", "2027-03-01"),
        ("2024-02-29", "P4Y", "2028-02-29"),
        ("2024-02-28", "P3Y", "2027-02-28"),
        ("2024-02-29", "P1Y1D", "2025-03-02"),
    ],
)
def test_years_are_anniversaries(depart: str, duree: str, arrivee: str) -> None:
    instant = datetime.fromisoformat(f"{depart}T23:30:00").replace(tzinfo=PARIS)
    assert Duration.parse(duree).after(instant).astimezone(PARIS).isoformat()[:16] == f"{arrivee}T23:30"


def test_years_before_are_anniversaries_too() -> None:
    instant = datetime(2024, 2, 29, 12, 0, tzinfo=PARIS)
    assert Duration.parse("P1Y").before(instant) == datetime(2023, 3, 1, 12, 0, tzinfo=PARIS)


def test_instant_needs_an_offset() -> None:
    assert parse_instant("2013-06-14T16:00:00+02:00") == datetime(2013, 6, 14, 14, 0, tzinfo=UTC)
    with pytest.raises(ValueError, match="décalage"):
        parse_instant("2013-06-14T16:00:00")


def test_long_dates_are_those_of_paris() -> None:
    instant = datetime(2013, 6, 30, 22, 30, tzinfo=UTC)
    assert date_longue(instant) == "1 juillet 2013"
    assert date_longue(instant, jour_sur_deux_chiffres=True) == "01 juillet 2013"
    assert jour_de_paris(instant) == date(2013, 7, 1)
    assert date_longue(date(2026, 8, 24)) == "24 août 2026"
    assert iso_paris(instant) == "2013-07-01T00:30:00+02:00"


@pytest.mark.parametrize(
    ("duree", "dite"),
    [
        ("PT48H", "48 heures"),
        ("PT15M", "15 minutes"),
        ("P60D", "60 jours"),
        ("PT1H", "1 heure"),
        ("P3Y", "3 ans"),
        ("P1Y2D", "1 an et 2 jours"),
        ("P1DT12H", "36 heures"),
        ("PT90M", "90 minutes"),
    ],
)
def test_delay_in_words(duree: str, dite: str) -> None:
    assert Duration.parse(duree).en_toutes_lettres() == dite
