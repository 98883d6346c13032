"""Wakes open pages when their conversation has something new. Turns commit in any thread; pages wait in the event loop.

A ring is only a hint: a page that missed one (another process committed) looks again by itself after a while.
"""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager


class Doorbell:
    """One per process. Conversations are known by their id."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, set[Visitor]] = defaultdict(set)

    def ring(self, conversation: str) -> None:
        """Something was committed in `conversation`; callable from every thread, never waits."""
        with self._lock:
            for visitor in self._waiting.get(conversation, ()):
                visitor.wake()

    @contextmanager
    def visitor(self, conversation: str) -> Iterator[Visitor]:
        """Somebody waits at `conversation` while the block runs; needs a running event loop."""
        visitor = Visitor(asyncio.get_running_loop())
        with self._lock:
            self._waiting[conversation].add(visitor)
        try:
            yield visitor
        finally:
            with self._lock:
                self._waiting[conversation].discard(visitor)
                if not self._waiting[conversation]:
                    del self._waiting[conversation]


class Visitor:
    """An open page."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Let the page look, from any thread; a page whose loop is closed needs nothing any more."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._woken.set)

    async def rung(self, seconds: float) -> bool:
        """Wait for a ring, at most `seconds`; True when there was one."""
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return False
        self._woken.clear()
        return True
