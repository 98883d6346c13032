"""Reads everything about one submission at once: what was said, what happened, what was sent. Knows no page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from adapters.office.queue_queries import one
from adapters.storage.store import Message, message_of
from adapters.storage.tables import (
    attachments,
    conversations,
    forwards,
    history,
    listening,
    media,
    messages,
    staff,
    transcripts,
)

MOST_MESSAGES = 200


@dataclass(frozen=True, slots=True)
class Case:
    """One submission with everything that belongs to it."""

    row: Row[Any]
    history: Sequence[Row[Any]]
    media: Sequence[Row[Any]]
    messages: Sequence[Message]
    errors: dict[int, str]
    """Code of the last error of each message."""
    forwards: Sequence[Row[Any]]
    session: Mapping[str, Any]
    """Where the person's conversation stands; empty when there is none."""
    stand: str
    """Changes with every status and every entry: two people at once are told apart by it."""


def read(look: Connection, reference: str) -> Case | None:
    """The case, or None when there is no such submission."""
    row = one(look, reference)
    if row is None:
        return None
    entries = select(history, staff.c.name.label("who")).outerjoin(staff).where(history.c.reference == reference)
    sent = select(forwards).where(forwards.c.reference == reference).order_by(forwards.c.id)
    said = _messages(look, reference)
    return Case(
        row=row,
        history=look.execute(entries.order_by(history.c.id)).all(),
        media=_media(look, reference),
        messages=[message_of(message) for message in said],
        errors={message.id: message.error for message in said},
        forwards=look.execute(sent).all(),
        session=_session(look, row.conversation),
        stand=stand(look, row),
    )


def stand(look: Connection, row: Row[Any]) -> str:
    """How the submission stands: its status and its newest entry; a copy of the data changes nothing."""
    counts = (history.c.reference == row.reference) & (history.c.kind != "copied")
    newest = look.execute(select(func.max(history.c.id)).where(counts)).scalar()
    return f"{row.status}.{newest or 0}"


def _messages(look: Connection, reference: str) -> Sequence[Row[Any]]:
    """The newest messages about the submission, in their order."""
    query = select(messages).where(messages.c.reference == reference).order_by(messages.c.id.desc())
    return look.execute(query.limit(MOST_MESSAGES)).all()[::-1]


def _media(look: Connection, reference: str) -> Sequence[Row[Any]]:
    """Voice notes and pictures in the order they came, with what a recogniser made of them, and what a person did."""
    heard = ("language", "engine", "text", "words", "state")
    columns = [transcripts.c[name].label(f"heard_{name}") for name in heard]
    typed = [listening.c[name].label(f"typed_{name}") for name in ("language", "text", "state", "changed")]
    query = select(attachments.c.media, media, *columns, *typed, staff.c.name.label("typed_by"))
    query = query.select_from(attachments).outerjoin(listening, listening.c.media == attachments.c.media)
    query = query.outerjoin(staff, staff.c.id == listening.c.staff)
    query = query.outerjoin(media, media.c.id == attachments.c.media)
    query = query.outerjoin(transcripts, transcripts.c.media == attachments.c.media)
    return look.execute(query.where(attachments.c.reference == reference).order_by(media.c.created)).all()


def _session(look: Connection, conversation: str | None) -> Mapping[str, Any]:
    kept = look.execute(select(conversations.c.session).where(conversations.c.id == conversation)).scalar()
    return dict(json.loads(kept or "{}"))
