"""How much one number may say in an hour and still be answered, and which words are an echo of a machine (R28).

Counts what is in the conversation already, so that a restart forgets nothing. Decides the event, sends nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, func, select

from adapters import spending
from adapters.storage.engine import Database
from adapters.storage.store import address_index, message_of
from adapters.storage.tables import identities, messages
from bot.conversation.events import TextOverLimit, TextReceived

HOUR = timedelta(hours=1)

ECHOES = 3
"""How often the same longer words are answered in an hour: an out-of-office reply comes back to every answer."""

ECHO_LENGTH = 12
"""Characters from which the same words twice are seldom meant; digits and short words are said often."""

FLOOD = 3
"""Times the quota from which not even the word "fire" is answered: it was, many times."""

WAIT = "please-wait"
"""Key of the one answer above the quota."""


class Quota:
    """`per_hour` messages of one number are answered."""

    def __init__(self, database: Database, per_hour: int) -> None:
        self._database = database
        self._per_hour = per_hour

    def weigh(self, address: str, text: str, now: datetime) -> TextReceived | TextOverLimit:
        """The event that these words are now."""
        mine = identities.c.address_index == address_index(spending.CHANNEL, address)
        recently = messages.c.created > now - HOUR
        recent = messages.join(identities, identities.c.conversation == messages.c.conversation)
        here = (identities.c.channel == spending.CHANNEL) & mine & recently
        counted = select(func.count()).select_from(recent).where(here, messages.c.direction == "in")
        with self._database.look() as connection:
            number = connection.execute(counted).scalar_one()
            if number >= FLOOD * self._per_hour:  # so many are not even read
                return TextOverLimit(text, "nothing")
            said = [message_of(row) for row in connection.execute(select(messages).select_from(recent).where(here))]
        echoes = sum(message.direction == "in" and message.text == text for message in said)
        if len(text) >= ECHO_LENGTH and echoes >= ECHOES:
            return TextOverLimit(text, "nothing")
        if number < self._per_hour:
            return TextReceived(text)
        return TextOverLimit(text, "danger" if any(message.key == WAIT for message in said) else "wait")


def count_conversation(connection: Connection, address: str, now: datetime) -> None:
    """Count a person once a day, inside the turn of their first message of the day."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    mine = identities.c.address_index == address_index(spending.CHANNEL, address)
    here = exists().where(messages.c.direction == "in", messages.c.created >= midnight)
    here = here.where(messages.c.conversation == identities.c.conversation)
    if connection.execute(select(identities.c.id).where(identities.c.channel == "sms", mine, here)).first() is None:
        spending.count(connection, now.date().isoformat(), spending.CONVERSATIONS, "", 1)
