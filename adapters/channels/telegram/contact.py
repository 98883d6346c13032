"""When Telegram was last reached, kept over restarts; and what a long silence means for the people.

Telegram keeps what people send for 24 hours. Who was in a conversation when a longer silence began may have said what
nobody will ever get: they are told, once. What they are told is the conversation's matter.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import or_, select
from sqlalchemy.exc import SQLAlchemyError

from adapters.intake import Intake
from adapters.storage import channel_state
from adapters.storage.engine import Database
from adapters.storage.tables import conversations
from bot.conversation.events import MessagesMissed

log = structlog.get_logger()

KEPT = timedelta(hours=24)
"""How long Telegram keeps what nobody takes (packages.md 1.6)."""

IN_CONVERSATION = timedelta(hours=48)
"""Who said something so shortly before the silence was in a conversation (issue 4)."""

WRITE_EVERY = timedelta(seconds=30)
"""How exactly the time of the last contact outlives the process."""

AT_ONCE = 500
"""Conversations read at a time."""


class Contact:
    """The last contact of one bot."""

    def __init__(self, database: Database, intake: Intake, bot: str) -> None:
        self._database = database
        self._intake = intake
        self._name = f"telegram.contact.{bot}"
        self._trouble = f"telegram.trouble.{bot}"
        self._guard = threading.Lock()
        self._last: datetime | None = None
        self._written: datetime | None = None

    def made(self) -> None:
        """The server answered. After a silence that was too long for it, the people are told first.

        Raises sqlalchemy.exc.SQLAlchemyError: what was not told will be, at the next contact.
        """
        now = datetime.now(UTC)
        with self._guard:
            before = self._last or self._recalled()
            if before is not None and now - before > KEPT:
                self._tell(before)
            self._last = now
            if self._written is None or now - self._written >= WRITE_EVERY:
                self._write(now, "")
                self._written = now

    def lost(self, code: str) -> None:
        """The server cannot be reached, for a reason that `check` will put in words."""
        with self._guard:
            self._written = None  # the next contact takes the reason back
            try:
                with self._database.turn() as connection:
                    channel_state.remember(connection, self._trouble, code)
            except SQLAlchemyError as error:
                log.warning("not written down", error=type(error).__name__)

    def trouble(self) -> str:
        """The code of what is wrong at the moment, or nothing."""
        found = channel_state.recall(self._database, self._trouble)
        return found[0] if found else ""

    def seconds(self) -> float | None:
        """Seconds since the last contact, of whichever process; None before the first."""
        last = self._last
        if last is None:
            try:
                last = self._recalled()
            except SQLAlchemyError:
                return None
        return None if last is None else max(0.0, (datetime.now(UTC) - last).total_seconds())

    def _recalled(self) -> datetime | None:
        found = channel_state.recall(self._database, self._name)
        return found[1] if found else None

    def _write(self, now: datetime, trouble: str) -> None:
        with self._database.turn() as connection:
            channel_state.remember(connection, self._name, now.isoformat(), now)
            channel_state.remember(connection, self._trouble, trouble, now)

    def _tell(self, silent_since: datetime) -> None:
        told = 0
        after = ""
        while found := self._in_conversation(silent_since, after):
            for conversation in found:
                name = f"missed:{silent_since.isoformat()}"
                told += self._intake.receive_for(conversation, name, MessagesMissed()).accepted
            after = found[-1]
        log.warning("offline for long", channel="telegram", hours=_hours(silent_since), told=told)

    def _in_conversation(self, silent_since: datetime, after: str) -> list[str]:
        talking: Any = or_(
            conversations.c.draft_since.is_not(None), conversations.c.touched >= silent_since - IN_CONVERSATION
        )
        query = select(conversations.c.id).where(conversations.c.channel == "telegram", talking)
        with self._database.look() as connection:
            found = connection.scalars(
                query.where(conversations.c.id > after).order_by(conversations.c.id).limit(AT_ONCE)
            )
            return list(found)


def _hours(since: datetime) -> int:
    return int((datetime.now(UTC) - since).total_seconds() // 3600)
