"""Spoken sentences that are the same for everybody, kept in memory so that each is spoken once. Safe for threads.

Never on disk, and never what a resident said: whoever puts something in knows that everybody hears it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

MOST_BYTES = 8_000_000
"""About 45 minutes of speech: the questions of a report in ten languages."""

Key = tuple[bytes, bool]
"""What is said, and whether slowly."""


class Kept:
    """The sounds that were wanted last."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._sounds: OrderedDict[Key, bytes] = OrderedDict()
        self._bytes = 0

    def get(self, key: Key) -> bytes | None:
        """The sound, if it was kept."""
        with self._lock:
            if key in self._sounds:
                self._sounds.move_to_end(key)
            return self._sounds.get(key)

    def put(self, key: Key, sound: bytes) -> None:
        """Keep a sound; what was not wanted for longest makes room."""
        with self._lock:
            self._bytes += len(sound) - len(self._sounds.pop(key, b""))
            self._sounds[key] = sound
            while self._bytes > self._most:
                self._bytes -= len(self._sounds.popitem(last=False)[1])
