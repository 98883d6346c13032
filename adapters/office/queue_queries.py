"""What the queue reads: one page of submissions, bounded counts, and what went wrong on the way out or in.

A page costs the same however many submissions there are: it starts at a known (created, reference) and reads 26 rows of
an index; counts stop at a thousand. Knows no page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select, tuple_

from adapters.storage.tables import events, forwards, history, messages, search_words, submissions
from bot import reference as references
from bot.submission import ENDED, Status

PAGE = 25
MOST_COUNTED = 1_000
MOST_TROUBLES = 20
MOST_WATCHED = 2_000
"""Entries of the history among which unanswered additions are looked for: weeks of a city."""
OPEN = tuple(status for status in Status if status not in ENDED)

_SHOWN = (
    submissions.c.reference,
    submissions.c.kind,
    submissions.c.status,
    submissions.c.category,
    submissions.c.place,
    submissions.c.place_matched,
    submissions.c.latitude,
    submissions.c.language,
    submissions.c.text,
    submissions.c.created,
)


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows; empty fields filter nothing. `words` are blind-index tokens, all of which must be there."""

    status: str = ""
    category: str = ""
    language: str = ""
    reference: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_set(self) -> bool:
        """True when anything is filtered."""
        return bool(self.status or self.category or self.language or self.reference or self.words)


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the list: the row with this time and reference, and whether rows older or newer are wanted."""

    created: datetime
    reference: str
    newer: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """At most PAGE rows, newest first, and whether there are more on either side."""

    rows: Sequence[Row[Any]]
    older: bool
    newer: bool


def page(look: Connection, wanted: Filter, place: Place | None) -> Page:
    """The page beside `place`, or the first one."""
    newer = place is not None and place.newer
    query = _filtered(select(*_SHOWN), wanted)
    rare = _rare(look, wanted.words)
    if rare:
        query = query.where(submissions.c.reference.in_(_with_word(rare)))
    key = (submissions.c.created, submissions.c.reference)
    if place is not None:
        query = query.where(_beside(place))
    order = (column.asc() if newer else column.desc() for column in key)
    found = list(look.execute(query.order_by(*order).limit(PAGE + 1)))
    rows, more = found[:PAGE], len(found) > PAGE
    if newer:
        return Page(rows[::-1], older=True, newer=more)
    return Page(rows, older=more, newer=place is not None)


def _beside(place: Place) -> ColumnElement[bool]:
    """Row values compare as one key, which both databases answer from the index."""
    here = tuple_(submissions.c.created, submissions.c.reference)
    there = tuple_(place.created, place.reference, types=[submissions.c.created.type, submissions.c.reference.type])
    return here > there if place.newer else here < there


def _filtered(query: Select[Any], wanted: Filter) -> Select[Any]:
    for name in ("status", "category", "language", "reference"):
        value = getattr(wanted, name)
        if value:
            query = query.where(submissions.c[name] == value)
    for word in wanted.words:
        has = search_words.c.reference == submissions.c.reference
        query = query.where(_with_word(word).where(has).exists())
    return query


def _with_word(word: str) -> Select[Any]:
    return select(search_words.c.reference).where(search_words.c.word == word)


def _rare(look: Connection, words: tuple[str, ...]) -> str:
    """A word that at most MOST_COUNTED submissions say: the list then starts from those; empty when all are frequent.

    A frequent word is met soon while reading the newest submissions; a rare one would mean to read them all.
    """
    for word in words:
        some = _with_word(word).limit(MOST_COUNTED + 1).subquery()
        if look.execute(select(func.count()).select_from(some)).scalar_one() <= MOST_COUNTED:
            return word
    return ""


@dataclass(frozen=True, slots=True)
class Reply:
    """Something that a resident said about their submission and nobody in the office has reacted to."""

    reference: str
    text: str
    language: str
    when: datetime


def replies(look: Connection) -> list[Reply]:
    """The oldest MOST_TROUBLES + 1 among the newest MOST_WATCHED entries, so that it always costs the same.

    Any later entry, a note too, says that somebody in the office saw it.
    """
    later = history.alias()
    newest = select(func.max(history.c.id)).scalar_subquery()
    seen = select(later.c.id).where(later.c.reference == history.c.reference, later.c.id > history.c.id).exists()
    query = select(history.c.reference, history.c.text, submissions.c.language, history.c.created)
    query = query.join(submissions, submissions.c.reference == history.c.reference)
    query = query.where(history.c.id > newest - MOST_WATCHED, history.c.kind == "amended", ~seen)
    return [Reply(*row) for row in look.execute(query.order_by(history.c.created).limit(MOST_TROUBLES + 1))]


def open_counts(look: Connection) -> dict[Status, int]:
    """How many submissions stand in each open status; MOST_COUNTED + 1 means "more than that"."""
    return {status: _count(look, status) for status in OPEN}


def _count(look: Connection, status: Status) -> int:
    some = select(submissions.c.reference).where(submissions.c.status == status).limit(MOST_COUNTED + 1).subquery()
    return look.execute(select(func.count()).select_from(some)).scalar_one()


def languages(look: Connection) -> list[str]:
    """Every language that occurs, found by leaps over the index instead of reading it."""
    found: list[str] = []
    query = select(func.min(submissions.c.language))
    following = look.execute(query).scalar()
    while following is not None:
        found.append(following)
        following = look.execute(query.where(submissions.c.language > following)).scalar()
    return found


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that was given up. `kind`: message, forward, event; payload: what nobody could parse, of nobody."""

    kind: str
    id: int
    reference: str
    code: str
    """Of a message or forward the code of its error; of an event the class and place of ours. Never words."""
    when: datetime


@dataclass(frozen=True, slots=True)
class DeadLetters:
    """Events that our code could not handle; `count` stops at MOST_COUNTED + 1. `oldest`: None when there are none."""

    count: int
    oldest: datetime | None


def dead_letters(look: Connection) -> DeadLetters:
    """How many there are and since when the first one waits."""
    some = select(events.c.received).where(events.c.state == "dead").order_by(events.c.id).limit(MOST_COUNTED + 1)
    found = look.execute(some).scalars().all()
    return DeadLetters(len(found), min(found, default=None))


def troubles(look: Connection) -> list[Trouble]:
    """What staff can try again, oldest first, at most MOST_TROUBLES + 1 of each kind."""
    found = [
        *_given_up(look, "message", messages, messages.c.direction == "out"),
        *_given_up(look, "forward", forwards, None),
    ]
    dead = select(events).where(events.c.state == "dead")
    for row in look.execute(dead.order_by(events.c.id).limit(MOST_TROUBLES + 1)):
        kind = "event" if row.conversation else "payload"
        found.append(Trouble(kind, row.id, "", row.error or "", row.received))
    return sorted(found, key=lambda trouble: trouble.when)


def _given_up(look: Connection, kind: str, table: Any, also: ColumnElement[bool] | None) -> list[Trouble]:
    where = table.c.state == "given_up"
    query = select(table.c.id, table.c.reference, table.c.error, table.c.created)
    query = query.where(where if also is None else and_(where, also)).order_by(table.c.id).limit(MOST_TROUBLES + 1)
    return [Trouble(kind, row.id, row.reference or "", row.error, row.created) for row in look.execute(query)]


def newest(look: Connection, status: str, limit: int) -> Sequence[Row[Any]]:
    """The newest submissions with every column, for the command line; `status` may be empty."""
    query = select(submissions)
    if status:
        query = query.where(submissions.c.status == status)
    return look.execute(query.order_by(submissions.c.created.desc(), submissions.c.reference.desc()).limit(limit)).all()


def one(look: Connection, reference: str) -> Row[Any] | None:
    """One submission with every column; None when there is none, and for what is no reference."""
    if not references.is_valid(reference):
        return None
    return look.execute(select(submissions).where(submissions.c.reference == reference)).first()
