"""The job `forward`: has the office's mailer send one forward, and decides what happens when that fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

import structlog
from sqlalchemy import Row, select, update

from adapters.errors import DeliveryError
from adapters.jobs.patience import next_try
from adapters.outbox import Outbox
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.tables import forwards

log = structlog.get_logger()


class Mailer(Protocol):
    """What sends forwards (adapters/office)."""

    def send_forward(self, forward_id: int) -> None:
        """Send it with the Message-ID of its row, the same at every try. Raises DeliveryError."""
        ...


class Forwarder:
    """The job `forward`. A taken mail is recorded as `sent`; a crash in between sends the same Message-ID again."""

    def __init__(
        self, database: Database, locks: Locks, outbox: Outbox, mailer: Mailer, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._locks = locks
        self._outbox = outbox
        self._mailer = mailer
        self._clock = clock

    def forward(self, forward: int) -> None:
        """Send it if it is still due."""
        with self._locks.hold(f"forward|{forward}") as ours:
            row = self._due(forward) if ours else None
            if row is None:
                return
            outside()
            try:
                self._mailer.send_forward(forward)
            except DeliveryError as error:
                self._failed(row, error)
                return
            except Exception as error:  # a bug must not be tried for ever, unseen
                self._failed(row, DeliveryError(type(error).__name__, retryable=True))
                return
            self._record(forward, state="sent", sent=self._clock(), error="", next_try=None)

    def _due(self, forward: int) -> Row[Any] | None:
        query = select(forwards).where(forwards.c.id == forward, forwards.c.state == "due")
        with self._database.look() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None or (row.next_try and row.next_try > self._clock()) else row

    def _failed(self, row: Row[Any], error: DeliveryError) -> None:
        tries = row.tries + 1
        again = next_try(tries, error, self._clock())
        log.warning("forward failed", forward=row.id, code=error.code, tries=tries, given_up=again is None)
        if again is None:
            self._record(row.id, state="given_up", tries=tries, error=error.code, next_try=None)
            return
        with self._database.turn() as connection:
            changes = {"tries": tries, "error": error.code, "next_try": again}
            connection.execute(update(forwards).where(forwards.c.id == row.id).values(**changes))
            self._outbox.put(connection, "forward", row.id, delay=(again - self._clock()).total_seconds())

    def _record(self, forward: int, **changes: Any) -> None:
        with self._database.turn() as connection:
            connection.execute(update(forwards).where(forwards.c.id == forward).values(**changes))
