"""From nothing to a pending space, from pending to active (EXP13 l.446-533).

The address is reserved (`domain.reservations`) at the registration and again at the activation.
"""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mock_portal.domain import codes, essais, mots_de_passe, reservations
from mock_portal.domain.abonnes import tirer_numero
from mock_portal.domain.adresses import comparee
from mock_portal.domain.demarches import Demarche
from mock_portal.domain.entreprises import raison_sociale, sans_blancs, siren_controle
from mock_portal.sandbox import World
from mock_portal.store.models import Space, SpaceCompany

ATTENTE, ACTIF, PERIME = reservations.ATTENTE, reservations.ACTIF, reservations.PERIME
AdresseDejaPrise = reservations.AdresseDejaPrise


class CodeRefuse(Exception):
    """An activation refused; `raison` is `bloque`, `faux`, `perime` or `utilise`."""

    def __init__(self, raison: str) -> None:
        super().__init__(raison)
        self.raison = raison


def enregistrer(session: Session, world: World, demarche: Demarche, reserver: bool = True) -> Space:
    """Write a pending space for the wizard's entries; AdresseDejaPrise, with nothing written, when it is taken."""
    reservations.liberer(session, world)
    adresse = demarche.adresse_electronique
    if reserver:
        reservations.verifier_changements(session, world, adresse)
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
    reservations.ecrire_ou_adresse_prise(session)
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
    if codes.perime(session, world, ligne):
        raise CodeRefuse("perime")
    barriere()
    if not codes.consommer(session, world, ligne):
        raise CodeRefuse("utilise")
    essais.oublier(session, world, porte, adresse)
    return ouvrir(session, world, espace.id)


def ouvrir(session: Session, world: World, espace_id: str) -> Space:
    """Make a pending space active, with its number. Raises AdresseDejaPrise."""
    espace = session.get_one(Space, espace_id)
    if espace.etat == ACTIF:
        return espace
    espace.numero_abonne = tirer_numero(session, world)
    espace.etat, espace.active_le = ACTIF, world.now
    espace.adresse_reservee = espace.adresse_comparee if world.rules.adresse_unique else None
    reservations.ecrire_ou_adresse_prise(session)
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
