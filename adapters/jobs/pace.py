"""How soon the next message may leave, so that no server is asked too fast: a bucket for each address and one for all.

In memory: after a start the buckets are full, and a server that disagrees says so (RateLimited).
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from adapters.channels.contract import Limits

MOST_REMEMBERED = 10_000
"""Addresses whose bucket is kept; the one unused for longest is forgotten, and full by then."""


class _Bucket:
    """`room` messages at once, refilled with `rate` a second."""

    def __init__(self, rate: float, room: float, now: float) -> None:
        self._rate = rate
        self._room = room
        self._left = room
        self._at = now

    def wait(self, now: float) -> float:
        """Seconds until one may be taken."""
        self._left = min(self._room, self._left + (now - self._at) * self._rate)
        self._at = now
        return max(0.0, (1.0 - self._left) / self._rate)

    def take(self) -> None:
        """Take one."""
        self._left -= 1.0


class Pace:
    """The pace of one channel."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._guard = threading.Lock()
        self._all = _Bucket(limits.all_per_second, max(1.0, limits.all_per_second), clock())
        self._addresses: OrderedDict[str, _Bucket] = OrderedDict()

    def take(self, address: str) -> float:
        """0.0: send now, it is counted. Otherwise seconds to wait before asking again; nothing is counted."""
        with self._guard:
            now = self._clock()
            bucket = self._bucket(address, now)
            wait = max(bucket.wait(now), self._all.wait(now))
            if wait <= 0.0:
                bucket.take()
                self._all.take()
            return wait

    def _bucket(self, address: str, now: float) -> _Bucket:
        bucket = self._addresses.pop(address, None)
        if bucket is None:
            bucket = _Bucket(self._limits.address_per_second, float(self._limits.burst), now)
        self._addresses[address] = bucket
        while len(self._addresses) > MOST_REMEMBERED:
            self._addresses.popitem(last=False)
        return bucket
