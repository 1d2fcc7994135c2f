"""Letters to companies: when they leave and arrive, until when their code is good (ALIM l.189-191, l.253)."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.clock import PARIS, jour_de_paris
from mock_portal.domain import codes
from mock_portal.domain.coordonnees import adresse_postale
from mock_portal.domain.entreprises import adresse_du_registre, raison_sociale
from mock_portal.domain.titulaires import Titulaire
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.store.postal import Letter


def emettre(
    session: Session,
    world: World,
    espace: Space,
    siren: str,
    services: Sequence[str],
    demande_id: int | None = None,
) -> Letter:
    """Issue a letter now, with a new code, to the address that the register has for the company (ALIM l.225).

    `demande_id`: the simplified request it answers; None: an adhesion of that space.
    """
    lettre = Letter(
        sandbox_id=world.id,
        space_id=espace.id,
        demande_id=demande_id,
        numero=f"{world.now.astimezone(PARIS):%Y%j}{secrets.randbelow(10**6):06d}",
        siren=siren,
        destinataire=[raison_sociale(session, world, siren) or "", *adresse_du_registre(session, world, siren)],
        demandeur=demandeur(espace),
        services=list(services),
        code="",
        emise_le=world.now,
        remise_le=world.rules.delai_lettre.after(world.now),
        date_limite=jour_de_paris(world.rules.delai_code_postal.after(world.now)),
        limite_le=limite(world, world.now),
    )
    session.add(lettre)
    session.flush()
    lettre.code = codes.creer(session, world, espace, lettre=lettre)
    session.flush()
    return lettre


def limite(world: World, emission: datetime) -> datetime:
    """The last instant of a code issued then: the end of the printed day (B-048); hours end to the second."""
    fin = world.rules.delai_code_postal.after(emission)
    if world.rules.delai_code_postal.seconds:
        return fin
    lendemain = jour_de_paris(fin) + timedelta(days=1)
    return datetime(lendemain.year, lendemain.month, lendemain.day, tzinfo=PARIS) - timedelta(microseconds=1)


def demandeur(espace: Space) -> list[str]:
    """The requester's details as the letter tells them (ALIM l.248): name, address, log-in address."""
    titulaire = Titulaire.de(espace)
    nom = " ".join(partie for partie in (titulaire.civilite, titulaire.nom, titulaire.prenom) if partie)
    return [ligne for ligne in (nom, adresse_postale(espace), espace.adresse_electronique) if ligne]


def toutes(session: Session, world: World, siren: str | None = None) -> list[Letter]:
    """The letters issued, oldest first, delivered or not."""
    query = select(Letter).where(Letter.sandbox_id == world.id).order_by(Letter.id)
    return list(session.scalars(query if siren is None else query.where(Letter.siren == siren)))


def remise(world: World, lettre: Letter) -> bool:
    """Whether the letter has arrived."""
    return lettre.remise_le <= world.now


def delivrees(session: Session, world: World) -> list[Letter]:
    """The letters that have arrived, oldest first."""
    return [lettre for lettre in toutes(session, world) if remise(world, lettre)]


def delivree(session: Session, world: World, lettre_id: int) -> Letter | None:
    """That letter, once it has arrived."""
    lettre = session.get(Letter, lettre_id)
    return lettre if lettre is not None and lettre.sandbox_id == world.id and remise(world, lettre) else None
