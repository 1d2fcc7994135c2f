"""Tables. Every one carries the key of its sandbox; instants are UTC, kept without offset.

A sandbox is removed by deleting its rows table by table (`store.sandbox_tables`), so no relationship is mapped: the
domain asks for what it needs by key.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column

from mock_portal.store.base import Base, sandbox_key


def _a_la_creation(context: DefaultExecutionContext) -> Any:
    return context.get_current_parameters()["cree_le"]  # type: ignore[no-untyped-call]


class Sandbox(Base):
    """One isolated world. `rules` holds only what was overridden; `now` is its clock."""

    __tablename__ = "sandbox"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    edition: Mapped[str]
    seed: Mapped[int]
    now: Mapped[datetime]
    rules: Mapped[dict[str, Any]]


class Company(Base):
    """A company of the register."""

    __tablename__ = "company"
    __table_args__ = (UniqueConstraint("sandbox_id", "siren"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    siren: Mapped[str]
    raison_sociale: Mapped[str]
    adresse: Mapped[str | None]
    collectivite: Mapped[bool] = mapped_column(default=False)
    adherent: Mapped[bool] = mapped_column(default=False)
    tva: Mapped[bool] = mapped_column(default=True)


class Space(Base):
    """A space in the state `attente`, `actif` or `perime`.

    `adresse_reservee` holds the compared form of the address while nobody else may take it, else NULL: the unique
    constraint decides between two users. `ancien_mot_de_passe`: digest of the password before the last change.
    `attente_jusqu_au`: the last instant of a pending space whose deadline is its own; NULL = that of the rules.
    """

    __tablename__ = "space"
    __table_args__ = (
        UniqueConstraint("sandbox_id", "adresse_reservee"),
        UniqueConstraint("sandbox_id", "numero_abonne"),
        Index("space_by_address", "sandbox_id", "adresse_comparee"),
    )
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    demarche: Mapped[str | None]
    mode: Mapped[str]
    etat: Mapped[str]
    avec_certificat: Mapped[bool] = mapped_column(default=False)
    adresse_electronique: Mapped[str]
    adresse_comparee: Mapped[str]
    adresse_reservee: Mapped[str | None]
    mot_de_passe: Mapped[str]
    mot_de_passe_defini_le: Mapped[datetime] = mapped_column(default=_a_la_creation)
    ancien_mot_de_passe: Mapped[str | None]
    titulaire: Mapped[dict[str, Any]]
    numero_abonne: Mapped[str | None]
    cree_le: Mapped[datetime]
    attente_jusqu_au: Mapped[datetime | None]
    active_le: Mapped[datetime | None]


class SpaceCompany(Base):
    """A company held by a space: `{"services": [adhered to], "d_office": others came with the simplified mode}`."""

    __tablename__ = "space_company"
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), primary_key=True)
    siren: Mapped[str] = mapped_column(primary_key=True)
    raison_sociale: Mapped[str]
    details: Mapped[dict[str, Any]]


class AddressChange(Base):
    """A change of a space's address, pending while `active_le` and `remplace_le` are NULL (CHG23 l.594, l.653).

    `adresse_reservee` holds the compared form of the new address while nobody else may take it, else NULL: the unique
    constraint decides between two users. `mot_de_passe`: digest of the password that comes with the new address.
    """

    __tablename__ = "address_change"
    __table_args__ = (
        UniqueConstraint("sandbox_id", "adresse_reservee"),
        Index("change_by_address", "sandbox_id", "adresse_comparee"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    adresse: Mapped[str]
    adresse_comparee: Mapped[str]
    adresse_reservee: Mapped[str | None]
    ancienne_adresse_comparee: Mapped[str]
    mot_de_passe: Mapped[str | None]
    demande_le: Mapped[datetime]
    remplace_le: Mapped[datetime | None]
    active_le: Mapped[datetime | None]


class ActivationCode(Base):
    """A code's two digests (as sent, and with its case folded); its age counts from `envoye_le`.

    It activates the change `changement_id` of a space, what the letter `lettre_id` is about for the company `siren`,
    or the space itself.
    """

    __tablename__ = "activation_code"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    changement_id: Mapped[int | None] = mapped_column(ForeignKey("address_change.id"))
    lettre_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"))
    siren: Mapped[str | None]
    empreinte: Mapped[str] = mapped_column(index=True)
    empreinte_sans_casse: Mapped[str] = mapped_column(index=True)
    envoye_le: Mapped[datetime]
    utilise_le: Mapped[datetime | None]


class Captcha(Base):
    """An image to copy, alive until it is used or replaced; `reponse` is in lower case."""

    __tablename__ = "captcha"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    reponse: Mapped[str]


class Mail(Base):
    """A message; unseen before `recu_le`."""

    __tablename__ = "mail"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    expediteur: Mapped[str]
    destinataire: Mapped[str]
    objet: Mapped[str]
    envoye_le: Mapped[datetime]
    recu_le: Mapped[datetime]
    texte: Mapped[str]
    html: Mapped[str]


class BrowserSession(Base):
    """What a browser's random token stands for; only the token's digest is kept."""

    __tablename__ = "browser_session"
    empreinte: Mapped[str] = mapped_column(String(64), primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    donnees: Mapped[dict[str, Any]]
    vue_le: Mapped[datetime]


class Attempts(Base):
    """Failures in a row against one door (`code`, `connexion`, `reponse`) with one address."""

    __tablename__ = "attempts"
    sandbox_id: Mapped[str] = sandbox_key(primary=True)
    porte: Mapped[str] = mapped_column(primary_key=True)
    cle: Mapped[str] = mapped_column(primary_key=True)
    echecs: Mapped[int]
    bloque_jusqu_a: Mapped[datetime | None]


class Fault(Base):
    """A disturbance that is on."""

    __tablename__ = "fault"
    sandbox_id: Mapped[str] = sandbox_key(primary=True)
    nom: Mapped[str] = mapped_column(primary_key=True)
    parametres: Mapped[dict[str, Any]]


class JournalEntry(Base):
    """One request of a browser to the portal's pages."""

    __tablename__ = "journal"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    at: Mapped[datetime]
    method: Mapped[str]
    path: Mapped[str]
    status: Mapped[int]
    screen: Mapped[str | None]
