"""A turn's rows: finds and locks the conversation, reads what a turn may know, writes what it left.

Everything here runs inside the one transaction that `adapters/intake` opened; nothing here commits. Statements are
built once: building them anew cost more than the database did.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, partial
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters.cases import cases_of, find_case, unguessable_code, unused_reference
from adapters.storage.store import address_index
from adapters.storage.tables import conversations, events, identities, media, messages
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.events import (
    Event,
    OverLimit,
    PictureReceived,
    PinReceived,
    TextReceived,
    Unsupported,
    VoiceReceived,
)
from bot.conversation.session import Session

INSIDE = "inside"
"""Channel of events that come from a job or from the office: no person says them."""

_OF_ADDRESS = (
    select(conversations, identities.c.gone)
    .join(identities, identities.c.conversation == conversations.c.id)
    .where(identities.c.channel == bindparam("where"), identities.c.address_index == bindparam("wanted"))
    .with_for_update(of=conversations)
)
_HERE_AGAIN = update(identities).where(identities.c.conversation == bindparam("this")).values(gone=None)
_OF_ID = select(conversations).where(conversations.c.id == bindparam("wanted")).with_for_update()
_SAVE = update(conversations).where(
    conversations.c.id == bindparam("this"), conversations.c.version == bindparam("was")
)
_OWN_MEDIA = update(media).where(media.c.id == bindparam("this"))
_NEW_MESSAGE = insert(messages)
_OF_THIS = messages.c.conversation == bindparam("this")
_DUE = update(messages).where(_OF_THIS, messages.c.state == "due")
_WAITING = update(messages).where(_OF_THIS, messages.c.state == "waiting")


@cache
def _ignoring(table: Table, dialect: str) -> Any:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return make(table).on_conflict_do_nothing()


@cache
def _telling(table: Table, dialect: str) -> Any:
    return _ignoring(table, dialect).returning(next(iter(table.primary_key)))


def insert_or_ignore(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    """True when a row was inserted; False when a unique value was there already."""
    return connection.execute(_telling(table, connection.dialect.name), values).first() is not None


def insert_missing(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert those of `rows` whose unique values are not there yet."""
    if rows:
        connection.execute(_ignoring(table, connection.dialect.name), rows)


def find(connection: Connection, channel: str | None, address: str | None, conversation: str | None) -> Row[Any] | None:
    """The conversation of an address, or that of an id, locked until the transaction ends; None when there is none.

    Who could not be reached any more and writes again can be reached again.
    """
    if conversation is not None:
        return connection.execute(_OF_ID, {"wanted": conversation}).one_or_none()
    wanted = address_index(channel or "", address or "")
    row = connection.execute(_OF_ADDRESS, {"where": channel, "wanted": wanted}).one_or_none()
    if row is not None and row.gone is not None:
        connection.execute(_HERE_AGAIN, {"this": row.id})
    return row


def record_event(
    connection: Connection, channel: str, key: str, conversation: str | None, received: datetime, state: str
) -> bool:
    """True for an event that is new; False for one that was here before."""
    row = {"channel": channel, "message_id": key, "conversation": conversation, "received": received, "state": state}
    return insert_or_ignore(connection, events, row)


def bury(connection: Connection, key: str, payload: str, place: str) -> None:
    """Keep what came, sealed, and where it broke."""
    connection.execute(update(events).where(events.c.message_id == key).values(payload=payload, error=place))


def create(connection: Connection, conversation: str, channel: str, address: str, now: datetime) -> Row[Any]:
    """A new conversation and its identity. Raises IntegrityError when another turn was first."""
    connection.execute(
        insert(identities).values(
            conversation=conversation,
            channel=channel,
            address=address,
            address_index=address_index(channel, address),
            created=now,
        )
    )
    fresh = json.dumps(Session().to_dict())
    connection.execute(
        insert(conversations).values(id=conversation, channel=channel, session=fresh, version=0, touched=now)
    )
    return connection.execute(_OF_ID, {"wanted": conversation}).one()


@dataclass(slots=True)
class OpenTurn:
    """A conversation that is locked for one turn."""

    connection: Connection
    id: str
    channel: str
    session: Session
    version: int
    last_message: int
    draft_since: datetime | None
    touched: datetime
    now: datetime
    fetches: bool = False
    sms: bool = False
    leaving: bool = False
    """The person has deleted their data; only a word of theirs brings the conversation back."""
    erase_at: datetime | None = None
    delivering: bool = False
    """A job that sends everything due in this conversation is part of this turn already."""
    files_to_remove: list[str] = field(default_factory=list)
    kept: int = 0
    """Id of the message that the person's own words became in this turn; 0: none."""

    def add_message(self, **values: Any) -> int:
        """One more message in the conversation; gives its id."""
        self.last_message += 1
        row = {"conversation": self.id, "number": self.last_message, "created": self.now, **values}
        made = self.connection.execute(_NEW_MESSAGE, row).inserted_primary_key
        return int(made[0]) if made else 0

    def keep_incoming(self, event: Event, state: str = "taken") -> None:
        """The person's own message, if the event is one."""
        found = incoming(event)
        if found is None:
            return
        kind, text, file = found
        if file:
            self.connection.execute(_OWN_MEDIA, {"this": file, "conversation": self.id})
        body = json.dumps({"text": text}, ensure_ascii=False)
        language = self.session.language or ""
        self.kept = self.add_message(direction="in", kind=kind, body=body, language=language, media=file, state=state)

    def hold_back(self) -> None:
        """The person said STOP: what has not left stays here, for staff to see (R25); what waits is not answered."""
        self.connection.execute(_DUE.values(state="stopped"), {"this": self.id})
        self.connection.execute(_WAITING.values(state="unread", next_try=None), {"this": self.id})

    def save(self) -> None:
        """Write the conversation back, one version further."""
        session = self.session
        touched = datetime.fromisoformat(session.touched) if session.touched else self.touched
        row = {
            "session": json.dumps(session.to_dict(), ensure_ascii=False),
            "version": self.version + 1,
            "last_message": self.last_message,
            "draft_since": (self.draft_since or self.now) if session.has_draft else None,
            "reminded": session.reminded,
            "touched": touched,
            "erase_at": self.erase_at,
        }
        mine = {"this": self.id, "was": self.version}
        if self.connection.execute(_SAVE, {**row, **mine}).rowcount != 1:
            raise RuntimeError("a conversation changed under its lock")


def incoming(event: Event) -> tuple[str, str, str | None] | None:
    """Kind, words and file of the message that an event is; None when it is none."""
    match event:
        case TextReceived(text) | OverLimit(text):
            return "text", text, None
        case VoiceReceived(file):
            return "voice", "", file
        case PictureReceived(file):
            return "picture", "", file
        case PinReceived(latitude, longitude):
            return "pin", f"{latitude:.6f}, {longitude:.6f}", None
        case Unsupported():
            return "other", "", None
        case _:
            return None


def open_turn(connection: Connection, row: Row[Any], now: datetime) -> OpenTurn:
    """The conversation of a row that `find` or `create` gave."""
    return OpenTurn(
        connection=connection,
        id=row.id,
        channel=row.channel,
        session=Session.from_dict(json.loads(row.session)),
        version=row.version,
        last_message=row.last_message,
        draft_since=row.draft_since,
        touched=row.touched,
        now=now,
        leaving=row.erase_at is not None,
    )


def context_of(turn: OpenTurn, capabilities: Capabilities, city: City, hint: str | None) -> Context:
    """What the turn may know."""
    return Context(
        now=turn.now,
        capabilities=capabilities,
        city=city,
        new_reference=cache(partial(unused_reference, turn.connection)),
        new_code=cache(unguessable_code),
        cases=cache(partial(cases_of, turn.connection, turn.id)),
        case=lambda reference: find_case(turn.connection, reference, turn.id),
        language_hint=hint,
    )
