"""Locks that die with their holder, for work outside transactions: two workers never send in one conversation at once.

PostgreSQL: a session's advisory lock. SQLite: a byte range of a lock file beside the database, plus a set for the
threads of this process. Neither needs a lease: after SIGKILL the lock is free at once.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from adapters.storage.engine import Database


class Locks:
    """Named locks of one database; a process makes one of these, as its own locks never keep it out on SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._guard = threading.Lock()
        self._held: set[int] = set()
        self._file: int | None = None

    @contextmanager
    def hold(self, name: str) -> Iterator[bool]:
        """True while the lock is ours; False at once when another holds it."""
        number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:7])
        if self._database.write.dialect.name == "sqlite":
            with self._hold_range(number) as ours:
                yield ours
        else:
            with self._hold_advisory(number) as ours:
                yield ours

    @contextmanager
    def _hold_advisory(self, number: int) -> Iterator[bool]:
        options = {"isolation_level": "AUTOCOMMIT"}
        with self._database.write.connect().execution_options(**options) as connection:
            ask = text("SELECT pg_try_advisory_lock(:number)")
            ours = bool(connection.scalar(ask, {"number": number}))
            try:
                yield ours
            finally:
                if ours:
                    connection.execute(text("SELECT pg_advisory_unlock(:number)"), {"number": number})

    @contextmanager
    def _hold_range(self, number: int) -> Iterator[bool]:
        ours = self._take(number)
        try:
            yield ours
        finally:
            if ours:
                self._give(number)

    def _take(self, number: int) -> bool:
        with self._guard:
            if number in self._held:
                return False
            if self._file is None:
                path = f"{self._database.url.database}.locks"
                self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, number)
            except OSError:
                return False
            self._held.add(number)
            return True

    def _give(self, number: int) -> None:
        with self._guard:
            self._held.discard(number)
            if self._file is not None:
                fcntl.lockf(self._file, fcntl.LOCK_UN, 1, number)
