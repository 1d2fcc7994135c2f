"""The bank account of a space, its mandate, and whether it may pay (NEX l.33-36, l.74)."""

import re
import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from mock_portal.clock import PARIS
from mock_portal.sandbox import World
from mock_portal.store.models import Space
from mock_portal.store.postal import BankAccount, Mandate

CORE, B2B = TYPES = ("CORE", "B2B")
SANS_COMPTE, SANS_MANDAT, MANDAT_NON_ENREGISTRE = "sans_compte", "sans_mandat", "mandat_non_enregistre"


def normaliser(saisie: str) -> str:
    """An IBAN or BIC as it is kept: without blanks, in capitals (C-085)."""
    return re.sub(r"\s", "", saisie).upper()


def defauts_iban(world: World, iban: str) -> list[str]:
    """What is wrong with an IBAN, in French: country, length, shape, check digits, national key."""
    from schwifty import IBAN
    from schwifty.exceptions import SchwiftyException

    if not world.rules.iban_verifie:
        return []
    try:
        IBAN(normaliser(iban), validate_bban=True)
    except SchwiftyException:
        return ["cet IBAN n'est pas valide ; vérifiez chacun de ses caractères."]
    return []


def defauts_bic(world: World, bic: str) -> list[str]:
    """What is wrong with a BIC, in French: its shape and its country. No directory of banks is asked."""
    from schwifty import BIC
    from schwifty.exceptions import SchwiftyException

    if not world.rules.bic_verifie:
        return []
    try:
        BIC(normaliser(bic))
    except SchwiftyException:
        return ["ce BIC n'est pas valide ; il comporte 8 ou 11 caractères."]
    return []


def enregistrer(session: Session, world: World, espace: Space, iban: str, bic: str) -> BankAccount:
    """Keep the account; the same one entered again is the same account."""
    iban, bic = normaliser(iban), normaliser(bic)
    dernier = compte(session, espace)
    if dernier is not None and (dernier.iban, dernier.bic) == (iban, bic):
        return dernier
    nouveau = BankAccount(sandbox_id=world.id, space_id=espace.id, iban=iban, bic=bic, cree_le=world.now)
    session.add(nouveau)
    session.flush()
    return nouveau


def choisir_mandat(session: Session, world: World, compte: BankAccount, type: str) -> Mandate:  # noqa: A002
    """A mandate of that type (`CORE` or `B2B`; "" where the rules ask for none = CORE); chosen again, the same one."""
    type_choisi = type or CORE
    if type_choisi not in TYPES:
        raise ValueError(type)
    precedent = mandat(session, compte)
    if precedent is not None and precedent.type == type_choisi:
        return precedent
    nouveau = Mandate(
        sandbox_id=world.id,
        space_id=compte.space_id,
        account_id=compte.id,
        type=type_choisi,
        reference=f"{world.now.astimezone(PARIS):%Y%j}{secrets.randbelow(10**8):08d}",
        signe_le=world.now,
    )
    session.add(nouveau)
    session.flush()
    return nouveau


def compte(session: Session, espace: Space) -> BankAccount | None:
    """The space's account: the last one entered."""
    query = select(BankAccount).where(BankAccount.space_id == espace.id)
    return session.scalars(query.order_by(BankAccount.id.desc())).first()


def mandat(session: Session, compte: BankAccount) -> Mandate | None:
    """The account's mandate: the last one chosen."""
    query = select(Mandate).where(Mandate.account_id == compte.id)
    return session.scalars(query.order_by(Mandate.id.desc())).first()


def trouver_mandat(session: Session, world: World, reference: str) -> Mandate | None:
    """The mandate of that reference, as its page and its PDF print it."""
    return session.scalar(select(Mandate).where(Mandate.sandbox_id == world.id, Mandate.reference == reference))


def peut_payer(session: Session, world: World, espace: Space) -> str | None:
    """None when the space may pay, else why not: `sans_compte`, `sans_mandat`, `mandat_non_enregistre`."""
    son_compte = compte(session, espace)
    son_mandat = mandat(session, son_compte) if son_compte else None
    if son_mandat is None:
        manque = SANS_COMPTE if son_compte is None else SANS_MANDAT
        return manque if world.rules.paiement_sans_mandat_refuse else None
    attend = son_mandat.type == B2B and son_mandat.enregistre_le is None
    return MANDAT_NON_ENREGISTRE if attend and world.rules.mandat_b2b_enregistre_exige else None
