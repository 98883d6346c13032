"""The job `tell`: has the office tell a resident what it decided.

The job is committed with the decision, so a process that dies right after the commit leaves nobody untold. What is told
and how it is said once only is the teller's matter (adapters/office).
"""

from __future__ import annotations

from collections.abc import Callable

import structlog
from sqlalchemy.exc import SQLAlchemyError

from adapters.outbox import Outbox
from adapters.storage.engine import Database

log = structlog.get_logger()

AGAIN_AFTER = 30.0
"""Seconds until a tell that the database refused is tried again; without an end, as the decision stands for ever."""

Teller = Callable[[int], None]
"""Tells one entry of the history, by its id; a second call says nothing more. Raises SQLAlchemyError."""


def event_name(entry: int) -> str:
    """The message id by which a teller gives an entry to intake: whether it was told can be seen by it."""
    return f"history:{entry}"


class Telling:
    """The job `tell`."""

    def __init__(self, database: Database, outbox: Outbox, teller: Teller) -> None:
        self._database = database
        self._outbox = outbox
        self._teller = teller

    def tell(self, entry: int) -> None:
        """Tell it now, or later when the database is busy."""
        try:
            self._teller(entry)
        except SQLAlchemyError as error:
            log.warning("told later", entry=entry, error=type(error).__name__)
            with self._database.turn() as connection:
                self._outbox.put(connection, "tell", entry, AGAIN_AFTER)
