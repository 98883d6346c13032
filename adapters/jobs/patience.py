"""How often something is tried and how long we wait between: one table for deliveries and forwards."""

from __future__ import annotations

from datetime import datetime, timedelta

from adapters.errors import DeliveryError

WAITS = (5, 30, 120, 600, 1800, 3600, 7200, 14400)
"""Seconds before the next try. Together eight hours: a server that was down at night is met again."""

MOST_TRIES = len(WAITS) + 1
LONGEST_WAIT = 24 * 3600
"""Seconds; a channel that asks for more is treated as if it had asked for a day."""


def next_try(tries: int, error: DeliveryError, now: datetime) -> datetime | None:
    """When to try again after `tries` failed tries; None: give up."""
    if not error.retryable or tries >= MOST_TRIES:
        return None
    asked = min(error.retry_after or 0.0, LONGEST_WAIT)
    return now + timedelta(seconds=max(asked, WAITS[tries - 1]))
