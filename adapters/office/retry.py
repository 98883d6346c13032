""" "Try again" for what was given up: a message, a forward, or an event that our code could not handle.

And "do not try again" for a message or forward that staff settled in another way, and for what nobody can parse: it
leaves the list of troubles. An event never leaves it unhandled, because nobody has read the words in it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select, update

from adapters.storage.tables import events, forwards, messages
from bot.conversation.events import from_dict

if TYPE_CHECKING:
    from adapters.wiring import Parts


def retry(parts: Parts, kind: str, id: int) -> bool:
    """Try one thing again; False when there is nothing (any more) to try."""
    match kind:
        case "message":
            return _message(parts, id)
        case "forward":
            return _forward(parts, id)
        case "event":
            return _event(parts, id)
        case _:
            return False


def put_aside(parts: Parts, kind: str, id: int) -> bool:
    """Not to be tried again; False when there is nothing (any more) to put aside."""
    tables = {"message": messages, "forward": forwards}
    with parts.store.database.turn() as turn:
        if kind == "payload":
            return _forget(turn, id)
        return kind in tables and _changed(turn, tables[kind], id, state="aside")


def _forget(turn: Connection, id: int) -> bool:
    """What could not be parsed, and belongs to no conversation."""
    unreadable = (events.c.id == id) & (events.c.state == "dead") & events.c.conversation.is_(None)
    return turn.execute(update(events).where(unreadable).values(state="aside", payload=None)).rowcount == 1


def _message(parts: Parts, id: int) -> bool:
    """Due again, and the conversation's messages are sent in their order."""
    with parts.store.database.turn() as turn:
        if not _due_again(turn, messages, id):
            return False
        conversation = turn.execute(select(messages.c.conversation).where(messages.c.id == id)).scalar_one()
        parts.outbox.put(turn, "deliver", conversation)
    return True


def _forward(parts: Parts, id: int) -> bool:
    with parts.store.database.turn() as turn:
        if not _due_again(turn, forwards, id):
            return False
        parts.outbox.put(turn, "forward", id)
    return True


def _due_again(turn: Connection, table: Table, id: int) -> bool:
    return _changed(turn, table, id, state="due", tries=0, error="", next_try=None)


def _changed(turn: Connection, table: Table, id: int, **values: Any) -> bool:
    """True when the row was given up and has these values now; a second press finds nothing."""
    given_up = (table.c.id == id) & (table.c.state == "given_up")
    return turn.execute(update(table).where(given_up).values(**values)).rowcount == 1


def _event(parts: Parts, id: int) -> bool:
    """The kept event goes the one way in again; if our code fails again, a new dead letter takes its place."""
    dead = (events.c.id == id) & (events.c.state == "dead")
    with parts.store.database.look() as look:
        row = look.execute(select(events.c.payload, events.c.conversation).where(dead)).first()
    if row is None or not row.payload or not row.conversation:
        return False
    parts.intake.receive_for(row.conversation, f"again:{id}", from_dict(json.loads(row.payload)))
    with parts.store.database.turn() as turn:
        turn.execute(update(events).where(dead).values(state="handled", payload=None))
    return True
