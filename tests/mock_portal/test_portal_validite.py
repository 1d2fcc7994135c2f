"""Until when a password is valid: calendar years in Europe/Paris, whatever the hour and the season."""

from datetime import date

import pytest
from monde import NEUF, SECRET, Monde
from sqlalchemy.orm import Session

from mock_portal.domain import espaces, validite


@pytest.mark.parametrize(
    ("defini", "dernier"),
    [
        ("2023-08-25T15:10:00", date(2026, 8, 24)),
        ("2021-06-01T09:00:00", date(2024, 5, 31)),
        ("2024-02-29T12:00:00", date(2027, 2, 28)),
        ("2024-02-28T12:00:00", date(2027, 2, 27)),
        ("2021-03-01T00:30:00", date(2024, 2, 29)),
        ("2023-03-26T02:30:00", date(2026, 3, 25)),
        ("2023-10-29T00:30:00", date(2026, 10, 28)),
        ("2023-12-31T23:59:59", date(2026, 12, 30)),
    ],
)
def test_last_day_is_the_day_before_the_anniversary(session: Session, defini: str, dernier: date) -> None:
    monde = Monde(session, defini)
    espace = monde.espace()
    assert validite.dernier_jour(monde.world, espace) == dernier
    monde.a(f"{dernier}T23:59:59")
    assert not validite.expire(monde.world, espace)
    monde.avancer("PT1S")
    assert validite.expire(monde.world, espace)


def test_expired_password_opens_unless_the_rule_says_no(session: Session) -> None:
    for accepte in (True, False):
        monde = Monde(session, mot_de_passe_expire_accepte=accepte)
        espace = monde.espace(f"{accepte}@example.org")
        monde.avancer("P3Y")
        if accepte:
            assert espaces.connecter(session, monde.world, espace.adresse_electronique, SECRET) is espace
            continue
        for _ in range(6):
            with pytest.raises(espaces.ConnexionRefusee) as refus:
                espaces.connecter(session, monde.world, espace.adresse_electronique, SECRET)
            assert (refus.value.expiree, refus.value.bloquee) == (True, False)


def test_new_password_starts_anew_and_kills_the_old_one(session: Session) -> None:
    for refuse in (True, False):
        monde = Monde(session, ancien_mot_de_passe_refuse=refuse)
        espace = monde.espace(f"{refuse}@example.org")
        monde.a("2024-02-29T08:00:00")
        espaces.changer_mot_de_passe(session, monde.world, espace, NEUF)
        assert validite.dernier_jour(monde.world, espace) == date(2027, 2, 28)
        assert espaces.connecter(session, monde.world, espace.adresse_electronique, NEUF) is espace
        if refuse:
            with pytest.raises(espaces.ConnexionRefusee):
                espaces.connecter(session, monde.world, espace.adresse_electronique, SECRET)
        else:
            assert espaces.connecter(session, monde.world, espace.adresse_electronique, SECRET) is espace
