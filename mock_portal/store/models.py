"""Tables. Every one carries the key of its sandbox; instants are UTC, kept without offset.

A sandbox is removed by deleting its rows table by table (`store.sandbox_tables`), so no relationship is mapped: the
domain asks for what it needs by key.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, ForeignKey, Index, String, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """Aware in Python, UTC without offset in the database: instants compare as text does."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Parent of all tables."""

    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON}  # noqa: RUF012 - SQLAlchemy's own form


def _sandbox_key(primary: bool = False) -> Mapped[str]:
    return mapped_column(String(32), ForeignKey("sandbox.id"), primary_key=primary, index=not primary)


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
    sandbox_id: Mapped[str] = _sandbox_key()
    siren: Mapped[str]
    raison_sociale: Mapped[str]
    adresse: Mapped[str | None]
    collectivite: Mapped[bool] = mapped_column(default=False)
    adherent: Mapped[bool] = mapped_column(default=False)
    tva: Mapped[bool] = mapped_column(default=True)


class Space(Base):
    """A space in the state `attente`, `actif` or `perime`.

    `adresse_reservee` holds the compared form of the address while nobody else may take it, else NULL: the unique
    constraint decides between two users.
    """

    __tablename__ = "space"
    __table_args__ = (
        UniqueConstraint("sandbox_id", "adresse_reservee"),
        UniqueConstraint("sandbox_id", "numero_abonne"),
        Index("space_by_address", "sandbox_id", "adresse_comparee"),
    )
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    sandbox_id: Mapped[str] = _sandbox_key()
    demarche: Mapped[str | None]
    mode: Mapped[str]
    etat: Mapped[str]
    avec_certificat: Mapped[bool] = mapped_column(default=False)
    adresse_electronique: Mapped[str]
    adresse_comparee: Mapped[str]
    adresse_reservee: Mapped[str | None]
    mot_de_passe: Mapped[str]
    titulaire: Mapped[dict[str, Any]]
    numero_abonne: Mapped[str | None]
    cree_le: Mapped[datetime]
    active_le: Mapped[datetime | None]


class SpaceCompany(Base):
    """A company held by a space, with the services adhered to (`{"services": [...]}`)."""

    __tablename__ = "space_company"
    sandbox_id: Mapped[str] = _sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), primary_key=True)
    siren: Mapped[str] = mapped_column(primary_key=True)
    raison_sociale: Mapped[str]
    details: Mapped[dict[str, Any]]


class ActivationCode(Base):
    """A code's two digests (as sent, and with its case folded); its age counts from `envoye_le`."""

    __tablename__ = "activation_code"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = _sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    empreinte: Mapped[str] = mapped_column(index=True)
    empreinte_sans_casse: Mapped[str] = mapped_column(index=True)
    envoye_le: Mapped[datetime]
    utilise_le: Mapped[datetime | None]


class Mail(Base):
    """A message; unseen before `recu_le`."""

    __tablename__ = "mail"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = _sandbox_key()
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
    sandbox_id: Mapped[str] = _sandbox_key()
    donnees: Mapped[dict[str, Any]]
    vue_le: Mapped[datetime]


class Attempts(Base):
    """Failures in a row against one door (`code`, `connexion`, `reponse`) with one address."""

    __tablename__ = "attempts"
    sandbox_id: Mapped[str] = _sandbox_key(primary=True)
    porte: Mapped[str] = mapped_column(primary_key=True)
    cle: Mapped[str] = mapped_column(primary_key=True)
    echecs: Mapped[int]
    bloque_jusqu_a: Mapped[datetime | None]


class Fault(Base):
    """A disturbance that is on."""

    __tablename__ = "fault"
    sandbox_id: Mapped[str] = _sandbox_key(primary=True)
    nom: Mapped[str] = mapped_column(primary_key=True)
    parametres: Mapped[dict[str, Any]]


class JournalEntry(Base):
    """One request of a browser to the portal's pages."""

    __tablename__ = "journal"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = _sandbox_key()
    at: Mapped[datetime]
    method: Mapped[str]
    path: Mapped[str]
    status: Mapped[int]
    screen: Mapped[str | None]
