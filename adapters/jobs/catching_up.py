"""The job `catch_up`: handles what waits in a conversation because too much came at once, each as a turn of its own.

Nothing is handled twice: a message stops waiting in the transaction that handles it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from adapters import waiting
from adapters.intake import Intake
from adapters.outbox import Outbox
from adapters.storage.engine import Database
from adapters.storage.locks import Locks


class CatchingUp:
    """The job `catch_up`."""

    def __init__(
        self, database: Database, locks: Locks, intake: Intake, outbox: Outbox, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._locks = locks
        self._intake = intake
        self._outbox = outbox
        self._clock = clock

    def catch_up(self, conversation: str) -> None:
        """Handle what waits now, in its order; what has joined it meanwhile is handled later, as it must be."""
        with self._locks.hold(f"catch_up|{conversation}") as ours:
            if ours:
                for each in self._line(conversation):
                    self._handle(conversation, each)
                self._go_on(conversation)

    def _line(self, conversation: str) -> list[waiting.Waiting]:
        with self._database.look() as connection:
            return waiting.line(connection, conversation)

    def _handle(self, conversation: str, each: waiting.Waiting) -> None:
        leave = waiting.leave(each)

        def also(connection: Connection) -> bool:
            left = leave(connection)
            if left and each.media:
                self._outbox.put(connection, "fetch", each.media)
            return left

        self._intake.receive_for(conversation, f"waiting:{each.id}", each.event, also, kept=True)

    def _go_on(self, conversation: str) -> None:
        left = self._line(conversation)
        if left:
            wait = max(1.0, (left[0].due - self._clock()).total_seconds())
            with self._database.turn() as connection:
                self._outbox.put(connection, "catch_up", conversation, delay=wait)
