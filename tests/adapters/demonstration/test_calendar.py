"""When the demonstration lets things happen."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from adapters.demonstration import calendar

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
"""A Tuesday afternoon."""


def test_people_report_when_they_are_awake() -> None:
    """Between seven and ten in the evening, on the day that is wanted, never in the future."""
    chance = random.Random(1)
    for days in range(60):
        came = calendar.arrival(chance, days, NOW, ZONE)
        assert came < NOW
        assert 7 <= came.astimezone(ZONE).hour < 22
        assert (NOW.date() - came.date()).days == days


def test_the_office_works_on_weekdays() -> None:
    """Acts follow each other in office hours, from Monday to Friday, after the report and before now."""
    chance = random.Random(1)
    for days in range(12, 60):
        begun = NOW - timedelta(days=days)
        moments = calendar.working(chance, begun, NOW, 3, ZONE)
        assert all(before < after for before, after in itertools.pairwise([begun, *moments, NOW]))
        for moment in moments:
            local = moment.astimezone(ZONE)
            assert 8 <= local.hour < 16
            assert local.weekday() < 5


def test_a_report_of_this_minute_leaves_no_office_hours() -> None:
    """Where no office hour is left, the acts share the time that is."""
    moments = calendar.working(random.Random(1), NOW - timedelta(minutes=3), NOW, 2, ZONE)
    assert NOW - timedelta(minutes=3) < moments[0] < moments[1] < NOW
