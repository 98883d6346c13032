"""What SMS cost: segments and conversations a day, against the most that one day may cost (R28).

Statistics store only: counters by day, without any key to a person. The channel asks before it sends, the office looks
and may raise the limit of one day. A day is a day of UTC, as in all counters.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from prometheus_client import Counter, Gauge
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite

from adapters.storage.channel_state import remember
from adapters.storage.engine import Database
from adapters.storage.tables import channel_state, counters

log = structlog.get_logger()

CHANNEL = "sms"
SEGMENTS = "sms_segments"
CONVERSATIONS = "sms_conversations"

SPENT = Gauge("mitsprache_sms_segments_today", "SMS segments sent or being sent on this day (UTC)")
WAITED = Counter(
    "mitsprache_sms_waited_for_limit", "Times that an SMS was not sent because the day's limit was reached"
)


@dataclass(frozen=True, slots=True)
class Day:
    """One day's figures."""

    day: str
    segments: int
    conversations: int


class Spending:
    """The limit of a day, `most` segments; 0: none."""

    def __init__(self, database: Database, most: int) -> None:
        self._database = database
        self._most = most
        self._alarmed = ""

    def take(self, segments: int, language: str, now: datetime, *, urgent: bool = False) -> bool:
        """Count what is about to be sent; False when the limit of the day is reached: then it waits.

        The message that reaches the limit still goes; what is urgent always does.
        """
        day = now.date().isoformat()
        with self._database.turn() as connection:
            before = spent(connection, day)
            reached = self._most > 0 and before >= allowed(connection, self._most, day)
            if not reached or urgent:
                count(connection, day, SEGMENTS, language, segments)
            SPENT.set(before + (0 if reached and not urgent else segments))
        if reached:
            self._alarm(day)
        if reached and not urgent:
            WAITED.inc()
        return urgent or not reached

    def give_back(self, segments: int, language: str, now: datetime) -> None:
        """It was not sent after all."""
        with self._database.turn() as connection:
            count(connection, now.date().isoformat(), SEGMENTS, language, -segments)

    def _alarm(self, day: str) -> None:
        """Once a day in the log; the queue page says it as long as it is so."""
        if self._alarmed != day:
            self._alarmed = day
            log.warning("daily SMS limit reached", day=day)


def count(connection: Connection, day: str, name: str, language: str, more: int) -> None:
    """Raise a counter of the SMS channel."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = {"day": day, "name": name, "label": "", "language": language[:8], "channel": CHANNEL, "count": more}
    keys = [column.name for column in counters.primary_key]
    raised = {"count": counters.c.count + more}
    connection.execute(make(counters).values(row).on_conflict_do_update(index_elements=keys, set_=raised))


def spent(connection: Connection, day: str) -> int:
    """Segments of a day."""
    query = select(func.coalesce(func.sum(counters.c.count), 0))
    return int(connection.execute(query.where(counters.c.name == SEGMENTS, counters.c.day == day)).scalar_one())


def allowed(connection: Connection, most: int, day: str) -> int:
    """Segments from which nothing but what is urgent is sent any more on this day; `most`: the setting, not 0."""
    return most + raised_by(connection, day)


def raised_by(connection: Connection, day: str) -> int:
    """Segments that staff allowed for this day above the setting."""
    value = connection.scalar(select(channel_state.c.value).where(channel_state.c.name == _name(day)))
    return int(value or 0)


def raise_limit(connection: Connection, day: str, more: int) -> None:
    """Staff allow more for one day; the next day has the setting's limit again."""
    remember(connection, _name(day), str(raised_by(connection, day) + more))


def days(connection: Connection, now: datetime, last: int = 30) -> list[Day]:
    """The last days with any SMS, newest first."""
    since = (now.astimezone(UTC).date() - timedelta(days=last - 1)).isoformat()
    query = select(counters.c.day, counters.c.name, func.sum(counters.c.count))
    query = query.where(counters.c.name.in_((SEGMENTS, CONVERSATIONS)), counters.c.day >= since)
    found: dict[str, dict[str, int]] = {}
    for day, name, number in connection.execute(query.group_by(counters.c.day, counters.c.name)):
        found.setdefault(day, {})[name] = int(number)
    return [Day(day, found[day].get(SEGMENTS, 0), found[day].get(CONVERSATIONS, 0)) for day in sorted(found)[::-1]]


def _name(day: str) -> str:
    return f"sms.more.{day}"
