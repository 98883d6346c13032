"""What a turn may know of submissions: the resident's own cases, any case by number, a number nobody has.

Reads only, inside the turn's transaction.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from adapters.storage.tables import history, submissions
from bot import reference as references
from bot.conversation.context import Case

MOST_CASES = 7
"""As many as a choice may have (R05)."""
_NUMBERS = 900_000
_TRIES = 50
"""With 900,000 of a million numbers taken, fifty tries in a row fail once in 200 times; long before, staff archive."""

_TOLD = ("status", "question", "amended")
"""Kinds of history that a resident may hear of."""

_TAKEN = select(submissions.c.reference).where(submissions.c.reference == bindparam("made"))
_ONE = select(submissions).where(submissions.c.reference == bindparam("wanted"))
_NEWEST = (
    select(submissions)
    .where(submissions.c.conversation == bindparam("mine"))
    .order_by(submissions.c.created.desc(), submissions.c.reference)
    .limit(MOST_CASES)
)
_NEWS = (
    select(history)
    .where(history.c.reference.in_(bindparam("wanted", expanding=True)), history.c.kind.in_(_TOLD))
    .order_by(history.c.id)
)


def unused_reference(connection: Connection) -> str:
    """A random reference that no submission has. Raises RuntimeError when practically all are taken."""
    for _ in range(_TRIES):
        made = references.make(secrets.randbelow(_NUMBERS))
        if connection.scalar(_TAKEN, {"made": made}) is None:
            return made
    raise RuntimeError("no reference number is left")


def unguessable_code() -> str:
    """Six digits, the first no zero."""
    return str(100_000 + secrets.randbelow(900_000))


def cases_of(connection: Connection, conversation: str) -> tuple[Case, ...]:
    """This conversation's submissions, newest first, at most seven."""
    rows = connection.execute(_NEWEST, {"mine": conversation}).all()
    news = _news(connection, [row.reference for row in rows])
    return tuple(_case(row, news.get(row.reference, []), own=True) for row in rows)


def find_case(connection: Connection, reference: str, conversation: str) -> Case | None:
    """The case with this number; of somebody else's only the status is told (R28)."""
    row = connection.execute(_ONE, {"wanted": reference}).one_or_none()
    if row is None:
        return None
    if row.conversation != conversation:
        return Case(row.reference, "", "", row.status, own=False)
    return _case(row, _news(connection, [reference]).get(reference, []), own=True)


def _news(connection: Connection, wanted: list[str]) -> dict[str, list[Row[Any]]]:
    """History that a resident may hear of, oldest first, by reference."""
    if not wanted:
        return {}
    found: dict[str, list[Row[Any]]] = {}
    for row in connection.execute(_NEWS, {"wanted": wanted}):
        found.setdefault(row.reference, []).append(row)
    return found


def _case(row: Row[Any], news: Sequence[Row[Any]], *, own: bool) -> Case:
    reason = next((entry.text for entry in reversed(news) if entry.kind == "status"), "")
    talk = [entry for entry in news if entry.kind != "status"]
    question = talk[-1].text if talk and talk[-1].kind == "question" else ""
    place = row.place or row.place_matched
    return Case(row.reference, row.category, place, row.status, reason, question, own)
