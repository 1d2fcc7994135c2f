"""How long a password is valid (CHG23 l.460, l.478): set on 25 August 2023, its last day is 24 August 2026."""

from datetime import date, timedelta

from mock_portal.clock import jour_de_paris
from mock_portal.sandbox import World
from mock_portal.store.models import Space


def dernier_jour(world: World, espace: Space) -> date:
    """The last day of the space's password in Europe/Paris: the day before the anniversary."""
    fin = world.rules.validite_mot_de_passe.after(espace.mot_de_passe_defini_le)
    return jour_de_paris(fin) - timedelta(days=1)


def expire(world: World, espace: Space) -> bool:
    """Whether that day is over."""
    return jour_de_paris(world.now) > dernier_jour(world, espace)


def a_renouveler(world: World, espace: Space) -> bool:
    """Whether nothing of the space may be seen before a new password (ALIM l.71)."""
    return world.rules.mot_de_passe_expire_renouvele and expire(world, espace)
