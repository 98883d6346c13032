"""A lane for each channel: a server that hangs holds up its own people only.

So much work of one channel is done at once; what finds its lane full waits in memory and is taken by the next that
ends there, so that nobody's thread stands still. Nothing depends on that memory: what is due stays due in the database.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable


class Lanes:
    """`most` pieces of work at once for each channel, in whichever threads come along."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._guard = threading.Lock()
        self._busy: defaultdict[str, int] = defaultdict(int)
        self._waiting: defaultdict[str, OrderedDict[str, None]] = defaultdict(OrderedDict)
        self._closed = False

    def run(self, channel: str, row: str, work: Callable[[str], None]) -> None:
        """Do `work(row)` and what has come to wait in this lane meanwhile; or leave it to those who are at work there.

        Raises what the last failed piece of work raised.
        """
        error: Exception | None = None
        mine = self._enter(channel, row)
        while mine is not None:
            try:
                work(mine)
            except Exception as failed:  # those that wait must not suffer from it
                error = failed
            mine = self._next(channel)
        if error is not None:
            raise error

    def close(self) -> None:
        """Begin nothing more; what waits is found again after a start."""
        with self._guard:
            self._closed = True
            self._waiting.clear()

    def _enter(self, channel: str, row: str) -> str | None:
        with self._guard:
            if self._closed:
                return None
            if self._busy[channel] >= self._most:
                self._waiting[channel][row] = None
                return None
            self._busy[channel] += 1
            return row

    def _next(self, channel: str) -> str | None:
        with self._guard:
            if self._waiting[channel]:
                return self._waiting[channel].popitem(last=False)[0]
            self._busy[channel] -= 1
            return None
