"""The database: one SQLite file for all sandboxes, one unit of work a request.

SQLite has one writer at a time. A lock of ours stands before it, because its own waiting is a growing sleep: under
load that sleep, not the work, would be the slowest request. Whoever must wait (a barrier, a delay) ends the unit first.
"""

import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, Table, create_engine, delete, event, inspect
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from mock_portal.store import postal as _postal  # noqa: F401 - its tables are made with the others
from mock_portal.store.base import Base
from mock_portal.store.models import Sandbox


class BaseIllisible(Exception):
    """The file is no database, or that of another version of the portal; nothing of it was changed."""


class Database:
    """Opens the file, makes the tables, hands out units of work."""

    def __init__(self, file: Path | None = None) -> None:
        """`file`: kept between two starts; None: a throw-away file in the temporary folder."""
        self._folder = None if file else Path(tempfile.mkdtemp(prefix="mock_portal-"))
        path = file or Path(str(self._folder)) / "portal.sqlite"
        self.engine: Engine = create_engine(f"sqlite:///{path}")
        self._synchronous = "NORMAL" if file else "OFF"
        event.listen(self.engine, "connect", self._configure)
        self._verifier()
        Base.metadata.create_all(self.engine)
        self.writer = threading.Lock()

    def _configure(self, connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={self._synchronous}")
        connection.execute("PRAGMA busy_timeout=5000")
        connection.execute("PRAGMA foreign_keys=ON")

    def _verifier(self) -> None:
        """A file that holds tables must hold ours, column by column."""
        try:
            trouves = inspect(self.engine)
            presentes = trouves.get_table_names()
            lues = {nom: {colonne["name"] for colonne in trouves.get_columns(nom)} for nom in presentes}
        except DatabaseError as error:
            raise BaseIllisible from error
        if lues and lues != {nom: set(table.columns.keys()) for nom, table in Base.metadata.tables.items()}:
            raise BaseIllisible

    def unit(self) -> "Unit":
        """A new unit of work; it holds the lock from its first use to its end."""
        return Unit(self)

    def close(self) -> None:
        """Close the file, and remove it when it is a throw-away one."""
        self.engine.dispose()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


class Unit:
    """One session that holds the lock from its first use to `commit` or `rollback`; used again, it begins anew."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._session = Session(database.engine, expire_on_commit=False)
        self._held = False

    @property
    def session(self) -> Session:
        """The session, with a transaction of its own."""
        if not self._held:
            self._database.writer.acquire()
            self._held = True
        return self._session

    def commit(self) -> None:
        """Write all of it, or raise and write nothing."""
        if self._held:
            try:
                self._session.commit()
            finally:
                self._release()

    def rollback(self) -> None:
        """Write nothing."""
        if self._held:
            try:
                self._session.rollback()
            finally:
                self._release()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Commit and let others in for the length of the block; afterwards everything is read anew."""
        self.commit()
        yield
        self.session.expire_all()

    def _release(self) -> None:
        self._held = False
        self._database.writer.release()

    def __enter__(self) -> Session:
        return self.session

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.commit()
        else:
            self.rollback()


def sandbox_tables() -> list[Table]:
    """All tables that carry a sandbox's key, children before parents."""
    return [table for table in reversed(Base.metadata.sorted_tables) if table is not Sandbox.__table__]


def remove_sandbox(session: Session, sandbox_id: str) -> None:
    """Delete every row of that sandbox, itself last."""
    for table in sandbox_tables():
        session.execute(delete(table).where(table.c.sandbox_id == sandbox_id))
    session.execute(delete(Sandbox).where(Sandbox.id == sandbox_id))
