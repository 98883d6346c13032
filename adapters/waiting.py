"""What came above the quota waits in its conversation, in its order, until it is handled.

Knows rows, inside an open turn. The rule is in `bot/conversation/quota`; the job `catch_up` handles what waits.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update

from adapters.storage.tables import events, media, messages
from adapters.turns import INSIDE, OpenTurn, incoming
from bot.conversation.events import Event, from_dict, to_dict
from bot.conversation.quota import Quota, Standing

WAITING, UNREAD = "waiting", "unread"
"""States of a message that came and is not handled yet, and of one that never will be."""

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a file is fetched whose message waits: not before that is handled."""

_CAME = select(events.c.received).where(events.c.conversation == bindparam("this"), events.c.channel != INSIDE)
_CAME = _CAME.order_by(events.c.id.desc()).limit(bindparam("most"))
_COUNT = select(func.count()).where(messages.c.state == WAITING, messages.c.conversation == bindparam("this"))
_POSTPONE = update(messages).where(messages.c.id == bindparam("kept"))
_LINE = select(messages).where(messages.c.state == WAITING, messages.c.conversation == bindparam("this"))
_LINE = _LINE.order_by(messages.c.number)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message that waits; `media` is its file, if it has one."""

    id: int
    event: Event
    media: str | None
    due: datetime


def standing(turn: OpenTurn, quota: Quota) -> Standing:
    """What becomes of the event of this turn, which is the newest that is written down."""
    if turn.last_message < quota.messages:
        return Standing.NOW
    this = {"this": turn.id}
    _, *before = turn.connection.scalars(_CAME, {**this, "most": 1 + quota.looked_at})
    return quota.standing(before, turn.connection.scalar(_COUNT, this) or 0, turn.now)


def postpone(turn: OpenTurn, event: Event, quota: Quota) -> bool:
    """The message of this turn waits from now on; True when it is the first that does."""
    first = not turn.connection.scalar(_COUNT, {"this": turn.id})
    kind, text, file = incoming(event) or ("other", "", None)
    body = json.dumps({"text": text, "event": to_dict(event)}, ensure_ascii=False)
    row: dict[str, Any] = {"state": WAITING, "body": body, "next_try": turn.now + timedelta(seconds=quota.seconds)}
    if turn.kept:
        turn.connection.execute(_POSTPONE.values(**row), {"kept": turn.kept})
    else:
        turn.add_message(direction="in", kind=kind, media=file, **row)
    return first


def line(connection: Connection, conversation: str) -> list[Waiting]:
    """What waits in a conversation, in its order."""
    rows = connection.execute(_LINE, {"this": conversation})
    return [Waiting(row.id, from_dict(json.loads(row.body)["event"]), row.media, row.next_try) for row in rows]


def leave(waiting: Waiting) -> Callable[[Connection], bool]:
    """For the turn that handles it: it waits no longer; False when somebody said STOP or deleted everything since."""

    def also(connection: Connection) -> bool:
        this = (messages.c.id == waiting.id) & (messages.c.state == WAITING)
        left = connection.execute(update(messages).where(this).values(state="taken", next_try=None)).rowcount == 1
        if left and waiting.media:
            file = (media.c.id == waiting.media) & media.c.remote.is_not(None)
            connection.execute(update(media).where(file).values(next_try=None))
        return left

    return also
