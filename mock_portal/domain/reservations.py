"""Which addresses nobody else may take (EXP13 l.62; CHG23 l.653).

A space reserves its address, a pending change its new one. Between two users a unique constraint decides, whatever was
read before; a space and a change are told apart by reading in the very transaction that writes.
"""

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mock_portal.domain.adresses import comparee
from mock_portal.sandbox import World
from mock_portal.store.models import AddressChange, Space
from mock_portal.store.postal import SimplifiedRequest

ATTENTE, ACTIF, PERIME = "attente", "actif", "perime"


class AdresseDejaPrise(Exception):
    """The address belongs to another space; `en_attente` when that space waits for its activation."""

    def __init__(self, en_attente: bool = False) -> None:
        super().__init__("adresse déjà prise")
        self.en_attente = en_attente


def liberer(session: Session, world: World) -> None:
    """Give back the addresses, and the SIREN, of requests and changes that nobody activated in time."""
    limite = world.rules.delai_nouvelle_demande.before(world.now)
    sans_terme = and_(Space.attente_jusqu_au.is_(None), Space.cree_le < limite)
    session.execute(
        update(Space)
        .where(Space.sandbox_id == world.id, Space.etat == ATTENTE)
        .where(or_(sans_terme, Space.attente_jusqu_au < world.now))
        .values(adresse_reservee=None, etat=PERIME)
    )
    perimes = select(Space.id).where(Space.sandbox_id == world.id, Space.etat == PERIME)
    session.execute(
        update(SimplifiedRequest)
        .where(SimplifiedRequest.sandbox_id == world.id, SimplifiedRequest.space_id.in_(perimes))
        .values(siren_reserve=None, adresse_entreprise_reservee=None)
    )
    session.execute(
        update(AddressChange)
        .where(AddressChange.sandbox_id == world.id, AddressChange.adresse_reservee.is_not(None))
        .where(AddressChange.demande_le < world.rules.delai_activation.before(world.now))
        .values(adresse_reservee=None)
    )


def verifier_adresse(session: Session, world: World, adresse: str, sauf: Space | None = None) -> None:
    """Raise AdresseDejaPrise when another than the space `sauf` reserves the address. The constraint decides later."""
    if not world.rules.adresse_unique:
        return
    liberer(session, world)
    query = select(Space.etat).where(
        Space.sandbox_id == world.id, Space.adresse_reservee == comparee(adresse, world.rules)
    )
    if sauf is not None:
        query = query.where(Space.id != sauf.id)
    etat = session.scalar(query)
    if etat is not None:
        raise AdresseDejaPrise(etat == ATTENTE)
    verifier_changements(session, world, adresse, sauf)


def verifier_changements(session: Session, world: World, adresse: str, sauf: Space | None = None) -> None:
    """Raise AdresseDejaPrise when a pending change of another space than `sauf` reserves the address."""
    query = select(
        exists().where(
            AddressChange.sandbox_id == world.id,
            AddressChange.adresse_reservee == comparee(adresse, world.rules),
            AddressChange.space_id != (sauf.id if sauf else ""),
        )
    )
    if world.rules.adresse_unique and session.scalar(query):
        raise AdresseDejaPrise


def avec_certificat(session: Session, world: World, adresse: str) -> bool:
    """Whether an address leads to the blocking screen."""
    if not world.rules.adresse_avec_certificat_bloquee:
        return False
    return bool(
        session.scalar(
            select(
                exists().where(
                    Space.sandbox_id == world.id,
                    Space.avec_certificat,
                    Space.adresse_comparee == comparee(adresse, world.rules),
                )
            )
        )
    )


def ecrire_ou_adresse_prise(session: Session) -> None:
    """Flush; a breach of the unique constraint undoes the transaction and becomes AdresseDejaPrise."""
    try:
        session.flush()
    except IntegrityError as error:
        session.rollback()
        raise AdresseDejaPrise from error
