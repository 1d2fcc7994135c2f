"""Failures in a row against a door, and the lock that follows. A door is named `code`, `connexion` or `reponse`."""

import hashlib
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mock_portal.clock import Duration
from mock_portal.sandbox import World
from mock_portal.store.models import Attempts


@dataclass(frozen=True)
class Porte:
    """A door, how many failures it bears, how long it then stays shut."""

    nom: str
    maximum: int
    delai: Duration


def porte_code(world: World) -> Porte:
    """Activation codes."""
    return Porte("code", world.rules.code_tentatives_maximales, world.rules.delai_blocage_code)


def porte_connexion(world: World) -> Porte:
    """Log-in."""
    return Porte("connexion", world.rules.connexion_tentatives_maximales, world.rules.delai_blocage_connexion)


def porte_reponse(world: World) -> Porte:
    """Trust question."""
    rules = world.rules
    return Porte("reponse", rules.reponse_de_confiance_tentatives_maximales, rules.delai_blocage_reponse)


def bloquee(session: Session, world: World, porte: Porte, adresse: str) -> bool:
    """Whether the door is shut for that address now."""
    row = session.get(Attempts, _cle(world, porte, adresse))
    return row is not None and row.bloque_jusqu_a is not None and world.now < row.bloque_jusqu_a


def echec(session: Session, world: World, porte: Porte, adresse: str) -> None:
    """Count a failure; the one that reaches the maximum shuts the door. An ended lock starts the count again."""
    cle = _cle(world, porte, adresse)
    row = session.get(Attempts, cle)
    if row is None:
        row = Attempts(sandbox_id=cle[0], porte=cle[1], cle=cle[2], echecs=0, bloque_jusqu_a=None)
        session.add(row)
    elif row.bloque_jusqu_a is not None:
        row.echecs, row.bloque_jusqu_a = 0, None
    row.echecs += 1
    if row.echecs >= porte.maximum:
        row.bloque_jusqu_a = porte.delai.after(world.now)


def oublier(session: Session, world: World, porte: Porte, adresse: str) -> None:
    """Forget the failures, after a success."""
    row = session.get(Attempts, _cle(world, porte, adresse))
    if row is not None:
        session.delete(row)


def _cle(world: World, porte: Porte, adresse: str) -> tuple[str, str, str]:
    return world.id, porte.nom, hashlib.sha256(adresse.strip().casefold().encode()).hexdigest()
