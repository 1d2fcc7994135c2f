"""The subscriber's number (CAB14 l.191)."""

import secrets

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from mock_portal.clock import PARIS
from mock_portal.sandbox import World
from mock_portal.store.models import Space


def tirer_numero(session: Session, world: World) -> str:
    """Year, day of the year on three figures, then random figures; unique in the sandbox."""
    jour = world.now.astimezone(PARIS)
    suite = world.rules.numero_abonne_longueur - 7
    while True:
        numero = f"{jour:%Y%j}{secrets.randbelow(10**suite):0{suite}d}"
        if not session.scalar(select(exists().where(Space.sandbox_id == world.id, Space.numero_abonne == numero))):
            return numero
