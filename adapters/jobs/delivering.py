"""Sends what is due in one conversation, in order; two never send in one conversation at once.

At least once: between the channel's yes and our record a crash may come. The channel gets the message's own id, so that
one which can recognise a repetition (Matrix, webhooks) makes it exactly once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog
from sqlalchemy import Row, select, update

from adapters import personal_data
from adapters.errors import DeliveryError, RecipientGone
from adapters.jobs.patience import next_try
from adapters.outbox import Outbox
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.store import Message, message_of
from adapters.storage.tables import conversations, identities, messages

log = structlog.get_logger()

AUDIO_PATIENCE = timedelta(seconds=60)
"""How long a message waits for its spoken form; then the text goes alone."""

LOCK_PATIENCE = 30.0
"""Seconds a delivery waits for the one before it in the same conversation."""


class PushChannel(Protocol):
    """A channel that we send through (telegram, matrix, sms)."""

    def send(self, address: str, message: Message) -> None:
        """Send one message with its options and audio. `message.id` is the same at every try.

        Raises DeliveryError.
        """
        ...


class Deliverer:
    """The job `deliver`."""

    def __init__(
        self,
        database: Database,
        locks: Locks,
        outbox: Outbox,
        channels: Mapping[str, PushChannel],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._locks = locks
        self._outbox = outbox
        self._channels = channels
        self._clock = clock

    def deliver(self, conversation: str) -> None:
        """Send what is due. Somebody else sending for a long time: come back later."""
        with self._locks.hold(f"deliver|{conversation}", LOCK_PATIENCE) as ours:
            if ours:
                while self._send_next(conversation):
                    pass
                return
        with self._database.turn() as connection:
            self._outbox.put(connection, "deliver", conversation, delay=5.0)

    def _send_next(self, conversation: str) -> bool:
        """True when one message has left (or was given up) and the next one may go."""
        row = self._next(conversation)
        if row is None:
            self._forget_if_asked(conversation)
            return False
        now = self._clock()
        waiting = row.wants_audio and row.media is None and now - row.created < AUDIO_PATIENCE
        if waiting or (row.next_try is not None and row.next_try > now):
            return False
        channel = self._channels.get(row.channel)
        if channel is None or row.gone is not None:
            return self._give_up(row, "no_channel" if channel is None else "recipient_gone")
        try:
            outside()
            channel.send(row.address, message_of(row))
        except DeliveryError as error:
            return self._failed(row, error)
        self._record(row.id, state="sent", tries=row.tries + 1, error="", next_try=None)
        return True

    def _next(self, conversation: str) -> Row[Any] | None:
        of_person = identities.c.conversation == messages.c.conversation
        query = (
            select(messages, identities.c.channel, identities.c.address, identities.c.gone)
            .join(identities, of_person)
            .where(messages.c.conversation == conversation, messages.c.state == "due")
            .order_by(messages.c.number)
            .limit(1)
        )
        with self._database.look() as connection:
            return connection.execute(query).one_or_none()

    def _failed(self, row: Row[Any], error: DeliveryError) -> bool:
        if isinstance(error, RecipientGone):
            with self._database.turn() as connection:
                mine = identities.c.conversation == row.conversation
                connection.execute(update(identities).where(mine).values(gone=self._clock()))
        again = next_try(row.tries + 1, error, self._clock())
        if again is None:
            return self._give_up(row, error.code)
        log.info("delivery failed", message=row.id, code=error.code, tries=row.tries + 1)
        with self._database.turn() as connection:
            changed = {"tries": row.tries + 1, "next_try": again, "error": error.code}
            connection.execute(update(messages).where(messages.c.id == row.id).values(**changed))
            wait = (again - self._clock()).total_seconds()
            self._outbox.put(connection, "deliver", row.conversation, delay=wait)
        return False

    def _give_up(self, row: Row[Any], code: str) -> bool:
        log.warning("delivery given up", message=row.id, code=code)
        self._record(row.id, state="given_up", tries=row.tries + 1, error=code, next_try=None)
        return True

    def _record(self, id: int, **changes: Any) -> None:
        with self._database.turn() as connection:
            connection.execute(update(messages).where(messages.c.id == id).values(**changes))

    def _forget_if_asked(self, conversation: str) -> None:
        """The confirmation of a deletion is out: now the identity goes."""
        query = select(conversations.c.erase_at, conversations.c.channel).where(conversations.c.id == conversation)
        with self._database.look() as connection:
            row = connection.execute(query).one_or_none()
        if row is None or row.erase_at is None or row.channel not in self._channels:
            return
        with self._database.turn() as connection:
            personal_data.forget(connection, conversation)
