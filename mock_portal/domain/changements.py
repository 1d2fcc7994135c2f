"""Changes of the log-in address (CHG23 l.496-502): asked for, pending, active by the mailed code.

Until then the former address alone opens the space (l.653); afterwards the new one alone (l.854). The activation in
steps (l.723-784) takes all codes: that of a change, that of a space just created, that of a letter (ALIM l.260-264).
"""

from collections.abc import Callable

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from mock_portal.domain import codes, essais, mots_de_passe, ouvertures, reservations
from mock_portal.domain.adresses import comparee
from mock_portal.domain.entreprises import sans_blancs
from mock_portal.domain.inscriptions import CodeRefuse, ouvrir
from mock_portal.sandbox import World
from mock_portal.store.models import ActivationCode, AddressChange, Space


def verifier_adresse(session: Session, world: World, espace: Space, adresse: str) -> None:
    """Raise AdresseDejaPrise when another space holds or awaits the address. A look only: the constraint decides."""
    if world.rules.nouvelle_adresse_unique:
        reservations.verifier_adresse(session, world, adresse, sauf=espace)


def demander(session: Session, world: World, espace: Space, adresse: str, mot_de_passe: str | None) -> AddressChange:
    """Write a pending change; a former one is void. Raises AdresseDejaPrise, with nothing written."""
    reservations.liberer(session, world)
    verifier_adresse(session, world, espace, adresse)
    forme = comparee(adresse, world.rules)
    _ceder(session, world, espace, forme)
    unique = world.rules.adresse_unique and world.rules.nouvelle_adresse_unique
    changement = AddressChange(
        sandbox_id=world.id,
        space_id=espace.id,
        adresse=adresse.strip(),
        adresse_comparee=forme,
        adresse_reservee=forme if unique else None,
        ancienne_adresse_comparee=espace.adresse_comparee,
        mot_de_passe=None if mot_de_passe is None else mots_de_passe.hacher(mot_de_passe),
        demande_le=world.now,
    )
    session.add(changement)
    reservations.ecrire_ou_adresse_prise(session)
    return changement


def _ceder(session: Session, world: World, espace: Space, forme: str) -> None:
    """Void the space's pending changes; where the rules leave them alive, they only give the address up."""
    ouverts = update(AddressChange).where(
        AddressChange.space_id == espace.id, AddressChange.active_le.is_(None), AddressChange.remplace_le.is_(None)
    )
    if world.rules.dernier_code_seul_valable:
        session.execute(ouverts.values(adresse_reservee=None, remplace_le=world.now))
    else:
        session.execute(ouverts.where(AddressChange.adresse_comparee == forme).values(adresse_reservee=None))


def _ouverts(session: Session, world: World, *conditions: ColumnElement[bool]) -> list[AddressChange]:
    """The pending changes of the sandbox that meet the conditions, newest first."""
    query = (
        select(AddressChange)
        .where(AddressChange.sandbox_id == world.id, *conditions)
        .where(AddressChange.active_le.is_(None), AddressChange.remplace_le.is_(None))
        .where(AddressChange.demande_le >= world.rules.delai_activation.before(world.now))
        .order_by(AddressChange.id.desc())
    )
    return list(session.scalars(query))


def en_cours(session: Session, world: World, espace: Space) -> AddressChange | None:
    """The pending change of a space, while its code is good."""
    return next(iter(_ouverts(session, world, AddressChange.space_id == espace.id)), None)


def autres_portes(session: Session, world: World, adresse: str) -> list[Space]:
    """Spaces that the address opens beside its own: by a change, pending or done, where the rules let it."""
    forme = comparee(adresse, world.rules)
    trouves: list[AddressChange] = []
    if not world.rules.nouvelle_adresse_avant_activation_refusee:
        trouves += _ouverts(session, world, AddressChange.adresse_comparee == forme)
    if not world.rules.ancienne_adresse_refusee:
        faits = select(AddressChange).where(
            AddressChange.sandbox_id == world.id,
            AddressChange.active_le.is_not(None),
            AddressChange.ancienne_adresse_comparee == forme,
        )
        trouves += session.scalars(faits)
    return [session.get_one(Space, changement.space_id) for changement in trouves]


def reconnaitre(session: Session, world: World, code: str, essayeur: str) -> ActivationCode:
    """The code of step 1, still good. Raises CodeRefuse; only a code that is none counts as a try of `essayeur`."""
    porte = essais.porte_code(world)
    if essais.bloquee(session, world, porte, essayeur):
        raise CodeRefuse("bloque")
    ligne = codes.sans_adresse(session, world, code)
    if ligne is None or _eteint(session, ligne):
        essais.echec(session, world, porte, essayeur)
        raise CodeRefuse("faux")
    if ligne.utilise_le is not None and world.rules.code_usage_unique:
        raise CodeRefuse("utilise")
    if codes.perime(session, world, ligne):
        raise CodeRefuse("perime")
    return ligne


def activer(
    session: Session,
    world: World,
    code: str,
    adresse: str,
    essayeur: str,
    barriere: Callable[[], None] = lambda: None,
    siren: str | None = None,
) -> Space:
    """Step 2: activate what the code is for, at its address. Raises CodeRefuse, AdresseDejaPrise.

    The address is the one the code was mailed to; for a posted code, the log-in address of its space, and `siren` the
    company of the letter (ALIM l.264). A wrong one is `faux` and leaves the code usable (CHG23 l.634).
    """
    ligne = reconnaitre(session, world, code, essayeur)
    if not _visee(session, world, ligne, adresse, siren):
        essais.echec(session, world, essais.porte_code(world), essayeur)
        raise CodeRefuse("faux")
    barriere()
    changement = _changement(session, ligne)
    if changement is not None:
        _verifier(session, world, changement)
    if not codes.consommer(session, world, ligne):
        raise CodeRefuse("utilise")
    essais.oublier(session, world, essais.porte_code(world), essayeur)
    if ligne.lettre_id is not None:
        return ouvertures.par_lettre(session, world, ligne.lettre_id)
    return ouvrir(session, world, ligne.space_id) if changement is None else _changer(session, world, changement)


def _eteint(session: Session, ligne: ActivationCode) -> bool:
    """Whether a newer change, a newer request or a cancellation put the code out."""
    changement = _changement(session, ligne)
    if changement is not None:
        return changement.remplace_le is not None
    return ligne.lettre_id is not None and ouvertures.lettre_eteinte(session, ligne.lettre_id)


def _visee(session: Session, world: World, ligne: ActivationCode, adresse: str, siren: str | None) -> bool:
    """Whether the address, and the SIREN of a posted code, are those the code is for."""
    if world.rules.code_lie_a_l_adresse and comparee(adresse, world.rules) != adresse_visee(session, ligne):
        return False
    lie = ligne.siren is not None and world.rules.code_postal_lie_au_siren
    return not lie or sans_blancs(siren or "") == ligne.siren


def _changement(session: Session, ligne: ActivationCode) -> AddressChange | None:
    return session.get_one(AddressChange, ligne.changement_id) if ligne.changement_id is not None else None


def adresse_visee(session: Session, ligne: ActivationCode) -> str:
    """The address that a code was mailed to, as addresses are compared."""
    changement = _changement(session, ligne)
    return changement.adresse_comparee if changement else session.get_one(Space, ligne.space_id).adresse_comparee


def _verifier(session: Session, world: World, changement: AddressChange) -> None:
    """Nothing that others did since step 1 stands in the way."""
    if changement.remplace_le is not None:
        raise CodeRefuse("faux")
    verifier_adresse(session, world, session.get_one(Space, changement.space_id), changement.adresse)


def _changer(session: Session, world: World, changement: AddressChange) -> Space:
    """The space as it was, with its new address and the password that came with it (CHG23 l.856)."""
    espace = session.get_one(Space, changement.space_id)
    if changement.active_le is not None:
        return espace
    changement.ancienne_adresse_comparee = espace.adresse_comparee
    espace.adresse_electronique, espace.adresse_comparee = changement.adresse, changement.adresse_comparee
    unique = world.rules.adresse_unique and world.rules.nouvelle_adresse_unique
    espace.adresse_reservee = changement.adresse_comparee if unique else None
    if changement.mot_de_passe is not None:
        mots_de_passe.remplacer(world, espace, changement.mot_de_passe)
    changement.active_le, changement.adresse_reservee = world.now, None
    reservations.ecrire_ou_adresse_prise(session)
    return espace
