"""A resident's own data: the full copy, and the deletion (R32).

Deletion happens in two moments. At once: files, transcripts, drafts, messages; submissions keep their content without a
conversation. When the confirmation is out: identity and conversation, because until then we must know where to send it.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from adapters.storage.tables import (
    attachments,
    conversations,
    events,
    forwards,
    history,
    identities,
    listening,
    media,
    messages,
    submissions,
    transcripts,
)
from adapters.turns import OpenTurn

CONFIRMATION_WAITS = timedelta(minutes=10)
"""How long a page may fetch "your data is deleted"; a pushed message is removed as soon as it is sent."""

COPY = "copy"
"""Kind of the message and of the file that hold a copy."""

_OPEN = ("note",)
"""Kinds of history that are the office's own."""


def copy(connection: Connection, conversation: str, *, fetches: bool = False) -> dict[str, Any]:
    """Everything that is kept about a conversation, as plain JSON values; earlier copies hold nothing of their own.

    `forwards` names who was sent a submission (DSGVO Art. 19). Where people fetch their messages (`fetches`), their
    address is the key that opens the conversation, and stays out of a file that may lie about.
    """
    hidden = {"address"} if fetches else set()
    own = select(submissions.c.reference).where(submissions.c.conversation == conversation)
    entries = select(history).where(history.c.reference.in_(own), history.c.kind.not_in(_OPEN))
    said = select(messages).where(messages.c.conversation == conversation, messages.c.kind != COPY)
    sent = select(forwards.c.reference, forwards.c.recipient, forwards.c.created, forwards.c.sent)
    return {
        "identity": _rows(connection, select(identities).where(identities.c.conversation == conversation), hidden),
        "conversation": _rows(connection, select(conversations).where(conversations.c.id == conversation)),
        "messages": _rows(connection, said.order_by(messages.c.number)),
        "submissions": _rows(connection, select(submissions).where(submissions.c.conversation == conversation)),
        "history": _rows(connection, entries.order_by(history.c.id)),
        "forwards": _rows(connection, sent.where(forwards.c.reference.in_(own))),
        "media": _rows(connection, select(media).where(media.c.conversation == conversation)),
        "transcripts": _rows(connection, select(transcripts).where(transcripts.c.conversation == conversation)),
        "listening": _rows(connection, select(listening).where(listening.c.conversation == conversation)),
    }


def _rows(connection: Connection, query: Any, hidden: Collection[str] = ()) -> list[dict[str, Any]]:
    dropped = {"address_index", "receipt", "remote", "staff", *hidden}  # of no use to the person, some keys to files
    found = connection.execute(query).mappings()
    return [json.loads(json.dumps({k: v for k, v in row.items() if k not in dropped}, default=str)) for row in found]


def erase(turn: OpenTurn, before: int) -> None:
    """Delete what was there up to message number `before`; the rest of this turn is the confirmation."""
    run = turn.connection.execute
    old = or_(messages.c.number <= before, messages.c.direction == "in")
    run(delete(messages).where(messages.c.conversation == turn.id, old))  # first: nothing is spoken for them any more
    files = list(run(delete(media).where(media.c.conversation == turn.id).returning(media.c.id)).scalars())
    turn.files_to_remove.extend(files)
    run(delete(transcripts).where(or_(transcripts.c.conversation == turn.id, transcripts.c.media.in_(files))))
    run(delete(listening).where(or_(listening.c.conversation == turn.id, listening.c.media.in_(files))))
    run(delete(attachments).where(attachments.c.media.in_(files)))
    run(update(submissions).where(submissions.c.conversation == turn.id).values(conversation=None))
    run(update(events).where(events.c.conversation == turn.id).values(conversation=None, payload=None))
    turn.draft_since = None
    turn.erase_at = turn.now + CONFIRMATION_WAITS


def forget(connection: Connection, conversation: str) -> None:
    """The last of it: identity, confirmation and conversation; nothing when the person has written again since."""
    asked = (conversations.c.id == conversation) & conversations.c.erase_at.is_not(None)
    if connection.execute(select(conversations.c.id).where(asked).with_for_update()).first() is None:
        return
    connection.execute(delete(messages).where(messages.c.conversation == conversation))
    connection.execute(delete(identities).where(identities.c.conversation == conversation))
    connection.execute(delete(conversations).where(conversations.c.id == conversation))
    events_of = events.c.conversation == conversation
    connection.execute(update(events).where(events_of).values(conversation=None, payload=None))
