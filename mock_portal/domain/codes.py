"""Activation codes: letters and digits of mixed case from the system's random source; only digests are kept."""

import hashlib
import secrets
import string

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from mock_portal.domain.adresses import comparee
from mock_portal.sandbox import World
from mock_portal.store.models import ActivationCode, AddressChange, Space
from mock_portal.store.postal import Letter

ALPHABET = string.ascii_letters + string.digits


def tirer(longueur: int) -> str:
    """A code of that length (EXP13 l.508), with both cases and a digit whenever three characters leave room."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(longueur))
        sortes = (any(map(str.islower, code)), any(map(str.isupper, code)), any(map(str.isdigit, code)))
        if longueur < len(sortes) or all(sortes):
            return code


def creer(
    session: Session,
    world: World,
    espace: Space,
    changement: AddressChange | None = None,
    lettre: Letter | None = None,
) -> str:
    """Make a code for the space, a change of it or a letter; keep its digests, answer the code itself to be sent."""
    code = tirer(world.rules.code_longueur)
    session.add(
        ActivationCode(
            sandbox_id=world.id,
            space_id=espace.id,
            changement_id=changement.id if changement else None,
            lettre_id=lettre.id if lettre else None,
            siren=lettre.siren if lettre else None,
            empreinte=_empreinte(world, code),
            empreinte_sans_casse=_empreinte(world, code.casefold()),
            envoye_le=world.now,
            utilise_le=None,
        )
    )
    session.flush()
    return code


def trouver(session: Session, world: World, adresse: str, code: str) -> tuple[ActivationCode, Space] | None:
    """The code typed and its pending space, in whatever state; None when no such code goes with the address."""
    query = (
        select(ActivationCode, Space)
        .join(Space, Space.id == ActivationCode.space_id)
        .where(_saisi(world, code), ActivationCode.changement_id.is_(None), ActivationCode.lettre_id.is_(None))
        .order_by(ActivationCode.id.desc())
    )
    if world.rules.code_lie_a_l_adresse:
        query = query.where(Space.adresse_comparee == comparee(adresse, world.rules))
    row = session.execute(query).first()
    return None if row is None else (row[0], row[1])


def sans_adresse(session: Session, world: World, code: str) -> ActivationCode | None:
    """The code typed, of a space or of a change, in whatever state (CHG23 l.633)."""
    return session.scalars(select(ActivationCode).where(_saisi(world, code)).order_by(ActivationCode.id.desc())).first()


def _saisi(world: World, code: str) -> ColumnElement[bool]:
    code = code.strip()
    du_bac = ActivationCode.sandbox_id == world.id
    if world.rules.code_casse_respectee:
        return du_bac & (ActivationCode.empreinte == _empreinte(world, code))
    return du_bac & (ActivationCode.empreinte_sans_casse == _empreinte(world, code.casefold()))


def perime(session: Session, world: World, code: ActivationCode) -> bool:
    """Whether the code is out of date: mailed, its age counts from its sending; posted, the letter prints its limit."""
    if code.lettre_id is not None:
        return world.now > session.get_one(Letter, code.lettre_id).limite_le
    return world.now > world.rules.delai_activation.after(code.envoye_le)


def consommer(session: Session, world: World, code: ActivationCode) -> bool:
    """Use the code up by one conditional write; False when somebody else was first."""
    query = update(ActivationCode).where(ActivationCode.id == code.id).values(utilise_le=world.now)
    if world.rules.code_usage_unique:
        query = query.where(ActivationCode.utilise_le.is_(None))
    result = session.execute(query)
    assert isinstance(result, CursorResult)
    return result.rowcount == 1


def _empreinte(world: World, code: str) -> str:
    return hashlib.sha256(f"{world.id}:{code}".encode()).hexdigest()
