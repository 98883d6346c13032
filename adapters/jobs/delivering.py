"""Sends what is due in one conversation, in order; two never send in one conversation at once.

Only "call 112" and "no more messages" overtake what must wait.

At least once: between the channel's yes and our record a crash may come. The channel gets the message's own id, so that
one which can recognise a repetition (Matrix, webhooks) makes it exactly once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, exists, select, update

from adapters import personal_data
from adapters.channels.contract import Channel
from adapters.errors import DeliveryError, NotYet, RecipientGone
from adapters.jobs.lanes import Lanes
from adapters.jobs.pace import Pace
from adapters.jobs.patience import next_try
from adapters.outbox import Outbox
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.store import message_of, receipt_index
from adapters.storage.tables import conversations, identities, messages
from bot.conversation.replies import URGENT

log = structlog.get_logger()

SENDING = 5
"""Conversations of one channel that are sent to at once: at a fifth of a second each, what Telegram takes a second."""

AUDIO_PATIENCE = timedelta(seconds=60)
"""How long a message waits for its spoken form; then the text goes alone."""


class Deliverer:
    """The job `deliver`."""

    def __init__(
        self,
        database: Database,
        locks: Locks,
        outbox: Outbox,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._locks = locks
        self._outbox = outbox
        self._channels = channels
        self._clock = clock
        self._lanes = Lanes(SENDING)
        self._paces = {name: Pace(channel.limits) for name, channel in channels.items()}

    def deliver(self, conversation: str) -> None:
        """Send what is due, in the lane of its channel."""
        row = self._ready(conversation)
        if row is None:
            self._forget_if_asked(conversation)
        else:
            self._lanes.run(row.channel, conversation, self._deliver)

    def close(self) -> None:
        """Begin no more conversations."""
        self._lanes.close()

    def _deliver(self, conversation: str) -> None:
        """Who finds another at work may leave: the other looks again when it has finished."""
        while True:
            with self._locks.hold(f"deliver|{conversation}") as ours:
                if not ours:
                    return
                while (row := self._ready(conversation)) is not None and self._send(row):
                    pass
            if self._ready(conversation) is None:
                break
        self._forget_if_asked(conversation)

    def _send(self, row: Row[Any]) -> bool:
        """True when the message has left (or was given up) and the next one may go."""
        channel = self._channels.get(row.channel)
        if channel is None or row.gone is not None:
            return self._give_up(row, "no_channel" if channel is None else "recipient_gone")
        wait = self._paces[row.channel].take(row.address)
        if wait > 0:
            self._later(row.id, row.conversation, wait)
            return False
        outside()
        try:
            receipt = channel.send(row.address, message_of(row))
        except DeliveryError as error:
            return self._failed(row, error)
        except Exception as error:  # a bug must not hold back a conversation for ever, unseen
            return self._failed(row, DeliveryError(type(error).__name__, retryable=True))
        known = receipt_index(row.channel, receipt) if receipt else None
        self._record(row.id, state="sent", tries=row.tries + 1, error="", next_try=None, receipt=known)
        return True

    def _later(self, message: int, conversation: str, wait: float, **changes: Any) -> None:
        """Look again in `wait` seconds."""
        again = self._clock() + timedelta(seconds=wait)
        with self._database.turn() as connection:
            this = update(messages).where(messages.c.id == message)
            connection.execute(this.values(next_try=again, **changes))
            self._outbox.put(connection, "deliver", conversation, delay=wait)

    def _ready(self, conversation: str) -> Row[Any] | None:
        """The next message, when its time has come: those behind it wait for it."""
        row = self._next(conversation)
        if row is None:
            return None
        now = self._clock()
        waiting = row.wants_audio and row.media is None and now - row.created < AUDIO_PATIENCE
        return None if waiting or (row.next_try is not None and row.next_try > now) else row

    def _next(self, conversation: str) -> Row[Any] | None:
        of_person = identities.c.conversation == messages.c.conversation
        query = (
            select(messages, identities.c.channel, identities.c.address, identities.c.gone)
            .join(identities, of_person)
            .where(messages.c.conversation == conversation, messages.c.state == "due")
            .order_by(messages.c.key.not_in(URGENT), messages.c.number)
            .limit(1)
        )
        with self._database.look() as connection:
            return connection.execute(query).one_or_none()

    def _failed(self, row: Row[Any], error: DeliveryError) -> bool:
        if isinstance(error, RecipientGone):
            with self._database.turn() as connection:
                mine = identities.c.conversation == row.conversation
                connection.execute(update(identities).where(mine).values(gone=self._clock()))
        if isinstance(error, NotYet):
            self._later(row.id, row.conversation, error.retry_after or 0.0, error=error.code)
            return False
        again = next_try(row.tries + 1, error, self._clock())
        if again is None:
            return self._give_up(row, error.code)
        log.info("delivery failed", message=row.id, code=error.code, tries=row.tries + 1)
        wait = (again - self._clock()).total_seconds()
        self._later(row.id, row.conversation, wait, tries=row.tries + 1, error=error.code)
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
        due = exists().where(messages.c.conversation == conversation, messages.c.state == "due")
        asked = (conversations.c.id == conversation) & conversations.c.erase_at.is_not(None) & ~due
        with self._database.look() as connection:
            channel = connection.scalar(select(conversations.c.channel).where(asked))
        if channel in self._channels:
            with self._database.turn() as connection:
                personal_data.forget(connection, conversation)
