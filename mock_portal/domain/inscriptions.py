"""From nothing to a pending space, from pending to active (EXP13 l.446-533).

The address is reserved by a unique constraint: between two users the database decides, at the registration and again
at the activation.
"""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import exists, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mock_portal.domain import codes, essais, mots_de_passe
from mock_portal.domain.abonnes import tirer_numero
from mock_portal.domain.adresses import comparee
from mock_portal.domain.demarches import Demarche
from mock_portal.domain.entreprises import raison_sociale, sans_blancs, siren_controle
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany

ATTENTE, ACTIF, PERIME = "attente", "actif", "perime"


class AdresseDejaPrise(Exception):
    """The address belongs to another space; `en_attente` when that space waits for its activation."""

    def __init__(self, en_attente: bool = False) -> None:
        super().__init__("adresse déjà prise")
        self.en_attente = en_attente


class CodeRefuse(Exception):
    """An activation refused; `raison` is `bloque`, `faux`, `perime` or `utilise`."""

    def __init__(self, raison: str) -> None:
        super().__init__(raison)
        self.raison = raison


def liberer(session: Session, world: World) -> None:
    """Give back the addresses of requests that nobody activated in time."""
    limite = world.rules.delai_nouvelle_demande.before(world.now)
    session.execute(
        update(Space)
        .where(Space.sandbox_id == world.id, Space.etat == ATTENTE, Space.cree_le < limite)
        .values(adresse_reservee=None, etat=PERIME)
    )


def verifier_adresse(session: Session, world: World, adresse: str) -> None:
    """Raise AdresseDejaPrise when the address is reserved. A look only: the constraint decides later."""
    if not world.rules.adresse_unique:
        return
    liberer(session, world)
    etat = session.scalar(
        select(Space.etat).where(Space.sandbox_id == world.id, Space.adresse_reservee == comparee(adresse, world.rules))
    )
    if etat is not None:
        raise AdresseDejaPrise(etat == ATTENTE)


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


def enregistrer(session: Session, world: World, demarche: Demarche, reserver: bool = True) -> Space:
    """Write a pending space for the wizard's entries; AdresseDejaPrise, with nothing written, when it is taken."""
    liberer(session, world)
    adresse = demarche.adresse_electronique
    espace = Space(
        id=secrets.token_hex(8),
        sandbox_id=world.id,
        demarche=demarche.id,
        mode="expert",
        etat=ATTENTE,
        adresse_electronique=adresse,
        adresse_comparee=comparee(adresse, world.rules),
        adresse_reservee=comparee(adresse, world.rules) if reserver and world.rules.adresse_unique else None,
        mot_de_passe=demarche.mot_de_passe,
        titulaire=titulaire(session, world, demarche.formulaire),
        cree_le=world.now,
    )
    session.add(espace)
    ecrire_ou_adresse_prise(session)
    return espace


def titulaire(session: Session, world: World, saisies: Mapping[str, Any]) -> dict[str, Any]:
    """What a space keeps of the form: SIREN without blanks, the company's name, the trust answer as a digest."""
    siren = str(saisies["siren"])
    if siren_controle(world.rules, bool(saisies["entreprise_etrangere"])):
        siren = sans_blancs(siren)
    return {
        **saisies,
        "siren": siren,
        "raison_sociale": raison_sociale(session, world, siren) or "",
        "reponse": mots_de_passe.hacher(reponse_comparee(str(saisies["reponse"]))),
    }


def ecrire_ou_adresse_prise(session: Session) -> None:
    """Flush; a breach of the unique constraint undoes the transaction and becomes AdresseDejaPrise."""
    try:
        session.flush()
    except IntegrityError as error:
        session.rollback()
        raise AdresseDejaPrise from error


def de_la_demarche(session: Session, world: World, demarche: Demarche) -> Space | None:
    """The space that this very run registered, if it did: a second click finds it."""
    return session.scalar(
        select(Space).where(Space.sandbox_id == world.id, Space.demarche == demarche.id).order_by(Space.id)
    )


def activer(
    session: Session, world: World, adresse: str, code: str, barriere: Callable[[], None] = lambda: None
) -> Space:
    """Activate the space of that address with that code. Raises CodeRefuse, AdresseDejaPrise.

    `barriere` is called just before the conditional write, to let a test hold several users there.
    """
    porte = essais.porte_code(world)
    if essais.bloquee(session, world, porte, adresse):
        raise CodeRefuse("bloque")
    trouve = codes.trouver(session, world, adresse, code)
    if trouve is None:
        essais.echec(session, world, porte, adresse)
        raise CodeRefuse("faux")
    ligne, espace = trouve
    if ligne.utilise_le is not None and world.rules.code_usage_unique:
        raise CodeRefuse("utilise")
    if codes.perime(world, ligne):
        raise CodeRefuse("perime")
    barriere()
    if not codes.consommer(session, world, ligne):
        raise CodeRefuse("utilise")
    essais.oublier(session, world, porte, adresse)
    return _ouvrir(session, world, espace.id)


def _ouvrir(session: Session, world: World, espace_id: str) -> Space:
    espace = session.get_one(Space, espace_id)
    if espace.etat == ACTIF:
        return espace
    espace.etat, espace.active_le = ACTIF, world.now
    espace.adresse_reservee = espace.adresse_comparee if world.rules.adresse_unique else None
    espace.numero_abonne = tirer_numero(session, world)
    ecrire_ou_adresse_prise(session)
    if not world.rules.espace_vide_a_la_creation:
        _prendre_entreprise(session, world, espace)
    return espace


def _prendre_entreprise(session: Session, world: World, espace: Space) -> None:
    session.add(
        SpaceCompany(
            sandbox_id=world.id,
            space_id=espace.id,
            siren=espace.titulaire["siren"],
            raison_sociale=espace.titulaire["raison_sociale"],
            details={"services": ["Messagerie"]},
        )
    )


def reponse_comparee(reponse: str) -> str:
    """A trust answer is compared without case and outer blanks."""
    return reponse.strip().casefold()


def en_cours(session: Session, world: World, adresse: str) -> list[Space]:
    """Spaces without certificate of an address that may log in or wait, newest first."""
    query = (
        select(Space)
        .where(
            Space.sandbox_id == world.id,
            Space.adresse_comparee == comparee(adresse, world.rules),
            Space.avec_certificat.is_(False),
            or_(Space.etat == ACTIF, Space.etat == ATTENTE),
        )
        .order_by(Space.etat, Space.cree_le.desc())
    )
    return list(session.scalars(query))
