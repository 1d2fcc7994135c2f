"""Tables of the simplified mode and of what follows it: requests, letters, bank accounts, mandates (ALIM, NEX)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mock_portal.store.base import Base, sandbox_key


class SimplifiedRequest(Base):
    """A request for a space in simplified mode, pending while its space is (ALIM l.185-191).

    `siren_reserve` and `adresse_entreprise_reservee` hold the SIREN and the compared company address while no other
    request may take them, else NULL. `empreinte_lien`: digest of the token in the mailed link. `close_le`: when the
    holder cancelled it or another request replaced it.
    """

    __tablename__ = "simplified_request"
    __table_args__ = (
        UniqueConstraint("sandbox_id", "siren_reserve"),
        UniqueConstraint("sandbox_id", "adresse_entreprise_reservee"),
        Index("request_by_link", "sandbox_id", "empreinte_lien"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    siren: Mapped[str]
    siren_reserve: Mapped[str | None]
    adresse_entreprise: Mapped[str]
    adresse_entreprise_comparee: Mapped[str]
    adresse_entreprise_reservee: Mapped[str | None]
    empreinte_lien: Mapped[str]
    envoye_le: Mapped[datetime]
    verifie_le: Mapped[datetime | None]
    close_le: Mapped[datetime | None]


class Letter(Base):
    """A letter to a company, with its code (ALIM l.237-264); nobody has read it before `remise_le`.

    `space_id` names the space it is about, which may be gone by now. `demande_id`: the request it answers, NULL for an
    adhesion. `destinataire` and `demandeur`: lines as printed. `date_limite`: the day printed; `limite_le`: the code's
    last instant.
    """

    __tablename__ = "letter"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(String(32), index=True)
    demande_id: Mapped[int | None]
    numero: Mapped[str]
    siren: Mapped[str]
    destinataire: Mapped[list[str]]
    demandeur: Mapped[list[str]]
    services: Mapped[list[str]]
    code: Mapped[str]
    emise_le: Mapped[datetime]
    remise_le: Mapped[datetime]
    date_limite: Mapped[date]
    limite_le: Mapped[datetime]


class BankAccount(Base):
    """A bank account of a space; `iban` and `bic` without blanks, in capitals (NEX l.34)."""

    __tablename__ = "bank_account"
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    iban: Mapped[str]
    bic: Mapped[str]
    cree_le: Mapped[datetime]


class Mandate(Base):
    """A direct-debit mandate on an account, known to the bank by its `reference`.

    `type` is `CORE` or `B2B`; `enregistre_le`: when the bank took it in.
    """

    __tablename__ = "mandate"
    __table_args__ = (UniqueConstraint("sandbox_id", "reference"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    sandbox_id: Mapped[str] = sandbox_key()
    space_id: Mapped[str] = mapped_column(ForeignKey("space.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("bank_account.id"), index=True)
    type: Mapped[str]
    reference: Mapped[str]
    signe_le: Mapped[datetime]
    enregistre_le: Mapped[datetime | None]
