"""Durations, summer time, printed dates."""

from datetime import UTC, datetime

import pytest

from mock_portal.clock import PARIS, Duration, date_longue, iso_paris, parse_instant


@pytest.mark.parametrize("texte", ["PT48H", "PT15M", "PT30M", "P60D", "P1DT12H", "PT1H1M1S", "PT0S"])
def test_duration_is_written_as_it_was_read(texte: str) -> None:
    assert str(Duration.parse(texte)) == texte


def test_weeks_are_days() -> None:
    assert Duration.parse("P2W") == Duration(days=14)


@pytest.mark.parametrize("texte", ["", "P", "PT", "48h", "P1M", "P1Y", "-PT1H", "PT1.5H", "P1DT", "pt1h"])
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


def test_instant_needs_an_offset() -> None:
    assert parse_instant("2013-06-14T16:00:00+02:00") == datetime(2013, 6, 14, 14, 0, tzinfo=UTC)
    with pytest.raises(ValueError, match="décalage"):
        parse_instant("2013-06-14T16:00:00")


def test_long_dates_are_those_of_paris() -> None:
    instant = datetime(2013, 6, 30, 22, 30, tzinfo=UTC)
    assert date_longue(instant) == "1 juillet 2013"
    assert date_longue(instant, jour_sur_deux_chiffres=True) == "01 juillet 2013"
    assert iso_paris(instant) == "2013-07-01T00:30:00+02:00"


@pytest.mark.parametrize(
    ("duree", "dite"), [("PT48H", "48 heures"), ("PT15M", "15 minutes"), ("P60D", "60 jours"), ("PT1H", "1 heure")]
)
def test_delay_in_words(duree: str, dite: str) -> None:
    assert Duration.parse(duree).en_toutes_lettres() == dite
