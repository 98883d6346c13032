"""Opens the database: one engine that writes and one that only reads, alike on SQLite and PostgreSQL.

SQLite is told to begin every writing transaction with BEGIN IMMEDIATE: with the driver's default 297 of 400 concurrent
updates were lost (packages.md 6.2). `synchronous=FULL`, because a channel is told "taken" after the commit and
forgets the message then: with NORMAL a power cut could take back what was acknowledged. No error shows the values of
its statement: they may be what somebody said. Knows no table.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url

BUSY_SECONDS = 10
"""How long a writer waits for the one before it; a turn takes a few milliseconds."""
_open = threading.local()


class InsideTransaction(RuntimeError):
    """Something slow or outgoing was tried while this thread held a transaction: our bug."""


@dataclass(frozen=True, slots=True)
class Database:
    """The two engines of one database."""

    write: Engine
    read: Engine

    @property
    def url(self) -> URL:
        """Where it is, with its password."""
        return self.write.url

    @contextmanager
    def turn(self) -> Iterator[Connection]:
        """One writing transaction: commits at the end, rolls back on an error. Not nested in one thread."""
        outside()
        with self.write.begin() as connection:
            _open.turn = True
            try:
                yield connection
            finally:
                _open.turn = False

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """One reading transaction: a consistent view, never waits for writers."""
        with self.read.connect() as connection:
            yield connection

    def scrub(self) -> None:
        """SQLite: what was deleted leaves the log too, unless somebody is reading; then the next call does it."""
        if self.write.dialect.name == "sqlite":
            with closing(self.write.raw_connection()) as connection:
                connection.execute("PRAGMA busy_timeout=0")  # nobody shall wait for this
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")

    def close(self) -> None:
        """Give all connections back."""
        self.write.dispose()
        self.read.dispose()


def outside() -> None:
    """Pass, or raise InsideTransaction: called before anything slow (recogniser, channel, mail)."""
    if getattr(_open, "turn", False):
        raise InsideTransaction("slow work inside a transaction")


def normal(url: str) -> URL:
    """`url` with its driver written out: `postgresql://` means psycopg 3, a bare path means SQLite."""
    if "://" not in url:
        return URL.create("sqlite", database=str(Path(url)))
    made = make_url(url)
    if made.get_backend_name() == "postgresql":
        return made.set(drivername="postgresql+psycopg")
    return made


def connect(url: str) -> Database:
    """Engines for `url` (`sqlite:///path`, `postgresql://…`). Opens nothing before the first use."""
    made = normal(url)
    if made.get_backend_name() == "sqlite":
        return Database(_sqlite(made, "BEGIN IMMEDIATE", reading=False), _sqlite(made, "BEGIN", reading=True))
    engine = create_engine(made, pool_size=10, max_overflow=20, pool_pre_ping=True, hide_parameters=True)
    return Database(engine, engine.execution_options(postgresql_readonly=True))


def _sqlite(url: URL, begin: str, *, reading: bool) -> Engine:
    waits = {"timeout": BUSY_SECONDS}
    engine = create_engine(url, connect_args=waits, pool_size=10, max_overflow=20, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")  # what was deleted is not left in a free page (R32)
        if reading:
            connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
