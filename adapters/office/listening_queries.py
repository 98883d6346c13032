"""What the office reads and writes of voice notes that people listen to: which wait, whose they are, what was typed.

Two people never do the same note: it is claimed, and free again after a while. Knows no page.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, insert, or_, select, update

from adapters.storage.tables import attachments, history, listening, media, staff, transcripts

CLAIM = timedelta(minutes=15)
"""How long a note is kept for whoever took it; a note has five minutes at most."""

MOST = 50
"""Notes on the list; the others follow when these are done."""


def waiting(look: Connection) -> Sequence[Row[Any]]:
    """The notes that wait, oldest first, at most MOST and one more."""
    query = _notes().where(listening.c.state == "waiting").order_by(listening.c.since, listening.c.media)
    return look.execute(query.limit(MOST + 1)).all()


def count(look: Connection) -> int:
    """How many wait, up to MOST and one more."""
    some = select(listening.c.media).join(media, media.c.id == listening.c.media)
    some = some.where(listening.c.state == "waiting").limit(MOST + 1)
    return look.execute(select(func.count()).select_from(some.subquery())).scalar_one()


def one(look: Connection, id: str) -> Row[Any] | None:
    """A note that waits; None when it waits no more, or its file is gone."""
    return look.execute(_notes().where(listening.c.media == id, listening.c.state == "waiting")).one_or_none()


def _notes() -> Select[Any]:
    """Note, its sound, what a machine made of it, who has it, and the first submission that it belongs to."""
    reference = select(func.min(attachments.c.reference)).where(attachments.c.media == listening.c.media)
    heard = transcripts.c.text.label("heard_text"), transcripts.c.engine.label("heard_engine")
    columns = listening, staff.c.name.label("who"), media.c.seconds, reference.scalar_subquery().label("reference")
    joined = listening.join(media, media.c.id == listening.c.media).outerjoin(staff, staff.c.id == listening.c.staff)
    joined = joined.outerjoin(transcripts, transcripts.c.media == listening.c.media)
    return select(*columns, *heard).select_from(joined)


def is_claimed(row: Row[Any], now: datetime) -> bool:
    """True while somebody has taken the note."""
    return row.staff is not None and row.changed is not None and row.changed > now - CLAIM


def claim(turn: Connection, id: str, who: int, now: datetime) -> bool:
    """Take a note; False when somebody else has it or nobody needs to listen any more."""
    free = or_(listening.c.staff.is_(None), listening.c.changed <= now - CLAIM, listening.c.staff == who)
    return _change(turn, and_(_waits(id), free), staff=who, changed=now)


def give_back(turn: Connection, id: str, who: int) -> bool:
    """Others may take it."""
    return _change(turn, and_(_waits(id), listening.c.staff == who), staff=None, changed=None)


def done(turn: Connection, id: str, who: int, now: datetime, language: str, text: str) -> bool:
    """What was typed, or that there is nothing to be heard; False when the note is not this person's any more.

    A claim that ran out while they typed still counts as long as nobody else has taken the note.
    """
    state = {"state": "typed", "language": language, "text": text} if text else {"state": "no_words"}
    mine = and_(_waits(id), listening.c.staff == who)
    if not _change(turn, mine, changed=now, **state):
        return False
    of_note = select(attachments.c.reference).where(attachments.c.media == id)
    for reference in turn.execute(of_note).scalars().all() if text else ():
        entry = {"reference": reference, "kind": "typed", "text": text, "staff": who, "created": now}
        turn.execute(insert(history).values(entry))
    return True


def _waits(id: str) -> ColumnElement[bool]:
    return and_(listening.c.media == id, listening.c.state == "waiting")


def _change(turn: Connection, which: ColumnElement[bool], **values: Any) -> bool:
    return turn.execute(update(listening).where(which).values(**values)).rowcount == 1
