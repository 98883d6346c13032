"""Sends a reply in the moment after its commit, in the process that committed it.

The job that the turn put into the database would do it too, some moments later; it is for when this process dies.
Nothing depends on this: what is not sent here, for whatever reason, is sent by the job.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

AT_ONCE = 16
"""Conversations that are sent to at once: sending waits for servers. More than three channels' lanes can hold."""

MOST_WAITING = 100
"""Conversations that may wait for a thread: with a server that hangs, more would only fill the memory."""


class Hurry:
    """Callable by any thread, never waits. `deliver` sends what is due in a conversation, and raises nothing."""

    def __init__(self, deliver: Callable[[str], None]) -> None:
        self._deliver = deliver
        self._guard = threading.Lock()
        self._waiting: set[str] = set()
        self._threads = ThreadPoolExecutor(AT_ONCE, "hurry")

    def __call__(self, conversation: str) -> None:
        """Something was committed in `conversation`."""
        with self._guard:
            if conversation in self._waiting or len(self._waiting) >= MOST_WAITING:
                return
            self._waiting.add(conversation)
        try:
            self._threads.submit(self._send, conversation)
        except RuntimeError:  # the program stops
            self._waiting.discard(conversation)

    def stop(self) -> None:
        """Begin nothing more, and wait for what is being sent."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _send(self, conversation: str) -> None:
        with self._guard:
            self._waiting.discard(conversation)  # first: what is committed from now on asks anew
        self._deliver(conversation)
