"""Moves what just happened in a conversation into the past, so that a demonstration has weeks behind it.

Only times change. Knows the tables, and nothing of who is in them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Column, Connection, Table, select, update

from adapters.storage.tables import attachments, forwards, history, media, messages, submissions


def move(turn: Connection, conversation: str, reference: str, since: datetime, by: timedelta) -> None:
    """Everything of the conversation and its submission that was dated at or after `since` happens `by` earlier."""
    mine = messages.c.conversation == conversation
    case = submissions.c.reference == reference
    voices = select(attachments.c.media).where(attachments.c.reference == reference)
    for table, whose, columns in (
        (messages, mine, (messages.c.created,)),
        (media, media.c.id.in_(voices), (media.c.created,)),
        (submissions, case, (submissions.c.created, submissions.c.changed, submissions.c.closed)),
        (history, history.c.reference == reference, (history.c.created,)),
        (forwards, forwards.c.reference == reference, (forwards.c.created, forwards.c.sent)),
    ):
        _move(turn, table, whose, columns, since, by)


def _move(
    turn: Connection, table: Table, whose: object, columns: tuple[Column[datetime], ...], since: datetime, by: timedelta
) -> None:
    key = next(iter(table.primary_key))
    for row in turn.execute(select(key, *columns).where(whose)).all():  # type: ignore[arg-type]  # a condition of ours
        earlier = {
            column.name: value - by
            for column, value in zip(columns, row[1:], strict=True)
            if value is not None and value >= since
        }
        if earlier:
            turn.execute(update(table).where(key == row[0]).values(**earlier))
