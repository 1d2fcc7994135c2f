"""Simplified requests as rows: found by their holder, linked to a mail, closed (ALIM l.185-213)."""

import hashlib
import secrets

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mock_portal.domain import reservations
from mock_portal.domain.adresses import comparee
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.store.postal import SimplifiedRequest


def nouvelle(world: World, espace: Space, siren: str, adresse: str, reserve: bool) -> SimplifiedRequest:
    """A request of that space, with nothing mailed yet; not written. `reserve`: SIREN and address are its own."""
    forme = comparee(adresse, world.rules)
    return SimplifiedRequest(
        sandbox_id=world.id,
        space_id=espace.id,
        siren=siren,
        siren_reserve=siren if reserve else None,
        adresse_entreprise=adresse.strip(),
        adresse_entreprise_comparee=forme,
        adresse_entreprise_reservee=forme if reserve and world.rules.adresse_entreprise_unique else None,
        empreinte_lien="",
        envoye_le=espace.cree_le,
    )


def de_l_espace(session: Session, espace: Space) -> SimplifiedRequest | None:
    """The request that asked for the space."""
    return session.scalar(select(SimplifiedRequest).where(SimplifiedRequest.space_id == espace.id))


def en_attente(session: Session, world: World, condition: ColumnElement[bool]) -> list[tuple[SimplifiedRequest, Space]]:
    """The requests still pending that meet the condition, newest first, each with its space."""
    reservations.liberer(session, world)
    query = (
        select(SimplifiedRequest, Space)
        .join(Space, Space.id == SimplifiedRequest.space_id)
        .where(SimplifiedRequest.sandbox_id == world.id, Space.etat == reservations.ATTENTE, condition)
        .order_by(SimplifiedRequest.id.desc())
    )
    return [(ligne, espace) for ligne, espace in session.execute(query)]


def clore(session: Session, world: World, ligne: SimplifiedRequest, espace: Space) -> None:
    """Its link and its code are dead, its SIREN and its addresses free."""
    ligne.close_le, ligne.siren_reserve, ligne.adresse_entreprise_reservee = world.now, None, None
    espace.etat, espace.adresse_reservee = reservations.PERIME, None
    session.flush()


def nouveau_lien(session: Session, world: World, espace: Space) -> tuple[SimplifiedRequest, str]:
    """The request of a space and a new token for its link; only the token's digest is kept."""
    ligne, jeton = de_l_espace(session, espace), secrets.token_urlsafe(24)
    assert ligne is not None
    ligne.empreinte_lien, ligne.envoye_le = _empreinte(jeton), world.now
    session.flush()
    return ligne, jeton


def du_lien(session: Session, world: World, jeton: str) -> SimplifiedRequest | None:
    """The request that the link is of."""
    empreinte = _empreinte(jeton)
    query = select(SimplifiedRequest).where(SimplifiedRequest.sandbox_id == world.id)
    return session.scalar(query.where(SimplifiedRequest.empreinte_lien == empreinte))


def _empreinte(jeton: str) -> str:
    return hashlib.sha256(jeton.encode()).hexdigest()
