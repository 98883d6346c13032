"""How much one person may say in a while and still be answered at once: one rule for every channel (R28).

People with shaky hands send many short messages, and nobody is to be punished for that: what is above the quota waits
in its order and is handled a while later. Only of a flood, which no hand sends, the rest is kept unread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Standing(StrEnum):
    """What becomes of a message."""

    NOW = "now"
    LATER = "later"
    """It waits until the quota allows it again."""
    UNREAD = "unread"
    """It is kept, and not even looked through but for STOP."""


@dataclass(frozen=True, slots=True)
class Quota:
    """`messages` in `seconds` are handled at once; as many again may wait."""

    messages: int
    seconds: float

    @property
    def looked_at(self) -> int:
        """How many of the newest messages a decision needs."""
        return 2 * self.messages

    def standing(self, came: Sequence[datetime], waiting: int, now: datetime) -> Standing:
        """What becomes of one more. `came`: when the newest came, newest first; `waiting`: how many of all wait."""
        since = now - timedelta(seconds=self.seconds)
        recent = sum(moment > since for moment in came)
        if waiting >= self.messages or recent >= self.looked_at:
            return Standing.UNREAD
        return Standing.LATER if waiting or recent >= self.messages else Standing.NOW


CHAT = Quota(30, 60.0)
"""A turn has two answers at most (R05), and the slowest chat takes one a second: so many never pile up."""
