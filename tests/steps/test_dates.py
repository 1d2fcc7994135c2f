"""Instants as features write them: Europe/Paris, summer and winter."""

from __future__ import annotations

import pytest

from steps.dates import instant_en_clair


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("25 août 2023 à 15 h 10", "2023-08-25T15:10:00+02:00"),
        ("24 août 2026 à 0 h", "2026-08-24T00:00:00+02:00"),
        ("1er mars 2024 à 9 h 05", "2024-03-01T09:05:00+01:00"),
        ("29 février 2024 à 23 h 59", "2024-02-29T23:59:00+01:00"),
    ],
)
def test_reads_a_day_and_an_hour(texte: str, attendu: str) -> None:
    assert instant_en_clair(texte) == attendu


@pytest.mark.parametrize("texte", ["25 aout 2023 à 15 h 10", "25/08/2023 à 15 h", "25 août 2023", "demain à 8 h"])
def test_refuses_anything_else(texte: str) -> None:
    with pytest.raises(ValueError, match="n'est pas un instant"):
        instant_en_clair(texte)


@pytest.mark.parametrize("texte", ["29 février 2023 à 8 h", "1er mars 2024 à 24 h"])
def test_refuses_what_the_calendar_does_not_have(texte: str) -> None:
    with pytest.raises(ValueError, match=r"range|must be in"):
        instant_en_clair(texte)
