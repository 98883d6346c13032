"""When things happen in the demonstration: people report from morning to night, the office works on weekdays. Pure."""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5
MORNING, EVENING = 7, 22
OPENS, CLOSES = 8, 16


def arrival(chance: random.Random, days: float, now: datetime, zone: ZoneInfo) -> datetime:
    """A moment about `days` ago at which people are awake, before `now`."""
    day = (now - timedelta(days=days)).astimezone(zone).date()
    moment = _within(chance, datetime.combine(day, time(MORNING), zone), EVENING - MORNING)
    return moment if moment < now else now - timedelta(minutes=chance.randint(2, 50))


def working(chance: random.Random, begun: datetime, now: datetime, count: int, zone: ZoneInfo) -> list[datetime]:
    """`count` moments in the office's hours, one after the other, between `begun` and `now`.

    Where no office hour is left before `now`, the time that is left is shared.
    """
    moments, before = [], begun
    for left in range(count, 0, -1):
        wanted = before + (now - before) / (left + 1)
        moment = _open(chance, wanted, zone)
        before = moment if before < moment < now else wanted
        moments.append(before)
    return moments


def _open(chance: random.Random, wanted: datetime, zone: ZoneInfo) -> datetime:
    """A moment of the office's hours on that day, or on the Monday after."""
    day = wanted.astimezone(zone).date()
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= SATURDAY else 0)
    return _within(chance, datetime.combine(day, time(OPENS), zone), CLOSES - OPENS)


def _within(chance: random.Random, begin: datetime, hours: int) -> datetime:
    return (begin + timedelta(seconds=chance.randrange(hours * 3600))).astimezone(UTC)
