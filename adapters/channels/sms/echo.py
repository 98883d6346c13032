"""Which words are the echo of a machine, and who is counted today.

An out-of-office reply comes back to every answer. How much a person may say is no matter of one channel
(`bot/conversation/quota`). Counts what is in the conversation already, so that a restart forgets nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, select

from adapters import spending
from adapters.storage.engine import Database
from adapters.storage.store import address_index, message_of
from adapters.storage.tables import identities, messages

HOUR = timedelta(hours=1)

ECHOES = 3
"""How often the same longer words are answered in an hour."""

ECHO_LENGTH = 12
"""Characters from which the same words twice are seldom meant; digits and short words are said often."""

LOOKED_AT = 60
"""Newest messages of the hour among which the same words are looked for."""


def is_echo(database: Database, address: str, text: str, now: datetime) -> bool:
    """True for longer words that came three times in the last hour."""
    if len(text) < ECHO_LENGTH:
        return False
    mine = identities.c.address_index == address_index(spending.CHANNEL, address)
    said = messages.join(identities, identities.c.conversation == messages.c.conversation)
    here = (identities.c.channel == spending.CHANNEL) & mine & (messages.c.direction == "in")
    query = select(messages).select_from(said).where(here, messages.c.created > now - HOUR)
    with database.look() as connection:
        rows = connection.execute(query.order_by(messages.c.number.desc()).limit(LOOKED_AT)).all()
    return sum(message_of(row).text == text for row in rows) >= ECHOES


def count_conversation(connection: Connection, address: str, now: datetime) -> None:
    """Count a person once a day, inside the turn of their first message of the day."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    mine = identities.c.address_index == address_index(spending.CHANNEL, address)
    here = exists().where(messages.c.direction == "in", messages.c.created >= midnight)
    here = here.where(messages.c.conversation == identities.c.conversation)
    if connection.execute(select(identities.c.id).where(identities.c.channel == "sms", mine, here)).first() is None:
        spending.count(connection, now.date().isoformat(), spending.CONVERSATIONS, "", 1)
