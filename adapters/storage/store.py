"""What channels, office and commands may ask of the content store: conversations and their messages, read only.

Writing goes through `adapters/intake` (one turn, one transaction) and the jobs. Knows no channel and decides nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, func, select

from adapters.storage import search, secrets
from adapters.storage.engine import Database
from adapters.storage.media import Media
from adapters.storage.tables import identities, messages


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. `direction`: in, out. `number` counts from 1 and is the order of everything.

    `options`: (number, label). `state`: in: taken, waiting, unread; out: due, sent, given_up, stopped. `media`: id of
    what came or of the spoken answer; with `wants_audio` and no media yet it is being spoken, slowly with `slow`.
    `fixed`: it says the same to everybody.
    """

    id: int
    conversation: str
    number: int
    direction: str
    kind: str
    key: str
    text: str
    options: tuple[tuple[int, str], ...]
    spoken: str
    slow: bool
    language: str
    media: str | None
    wants_audio: bool
    state: str
    created: datetime
    reference: str | None
    fixed: bool = False


def message_of(row: Row[Any]) -> Message:
    """The message of a row of `messages`."""
    body = json.loads(row.body)
    return Message(
        id=row.id,
        conversation=row.conversation,
        number=row.number,
        direction=row.direction,
        kind=row.kind,
        key=row.key,
        text=body.get("text", ""),
        options=tuple((option["number"], option["label"]) for option in body.get("options", ())),
        spoken=body.get("spoken", ""),
        slow=body.get("slow", False),
        fixed=body.get("fixed", False),
        language=row.language,
        media=row.media,
        wants_audio=row.wants_audio,
        state=row.state,
        created=row.created,
        reference=row.reference,
    )


def address_index(channel: str, address: str) -> str:
    """How an address is found again without being readable."""
    return secrets.ring().index("address", f"{channel}|{address}")


def receipt_index(channel: str, receipt: str) -> str:
    """How a message is found again by the name that its server gave it."""
    return secrets.ring().index("address", f"receipt|{channel}|{receipt}")


_HELD_BACK = func.sum(case((messages.c.state == "stopped", 1), else_=0))


class Store:
    """Reads of the content store; `media` is the media store beside it."""

    def __init__(self, database: Database, media: Media) -> None:
        self.database = database
        self.media = media

    def conversation_of(self, channel: str, address: str) -> str | None:
        """The conversation of an address, None when it has none."""
        wanted = address_index(channel, address)
        query = select(identities.c.conversation)
        query = query.where(identities.c.channel == channel, identities.c.address_index == wanted)
        with self.database.look() as connection:
            return connection.scalar(query)

    def messages(self, conversation: str, after: int = 0, limit: int = 200) -> list[Message]:
        """Messages with a number above `after`, in order, at most `limit`."""
        query = select(messages).where(messages.c.conversation == conversation, messages.c.number > after)
        with self.database.look() as connection:
            return [message_of(row) for row in connection.execute(query.order_by(messages.c.number).limit(limit))]

    def marks(self, conversation: str) -> tuple[int, ...]:
        """Changes as soon as there is something else to show in a conversation; opens no message."""
        counted = func.max(messages.c.number), func.count(), func.count(messages.c.media), _HELD_BACK
        with self.database.look() as connection:
            row = connection.execute(select(*counted).where(messages.c.conversation == conversation)).one()
        return tuple(int(value or 0) for value in row)

    def search_tokens(self, text: str) -> list[str]:
        """What `search_words` holds for the words of `text`."""
        return search.tokens(text)
