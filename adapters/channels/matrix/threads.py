"""Where an answer belongs: in the thread of the person's newest message, if that stands in one.

Nothing is kept but in memory: after a start the homeserver is asked once for each room, and knows. The thread of an
encrypted message is readable for it too (`m.relates_to` stands outside of what is encrypted).
"""

from __future__ import annotations

import json
from collections import OrderedDict
from typing import Any
from urllib.parse import quote

from adapters.channels.matrix.incoming import Thread, thread_of
from adapters.channels.matrix.server import CLIENT, Server

MOST = 5_000
"""Rooms whose thread is remembered."""

LOOKED_AT = 10
"""Newest messages of people among which one that was not deleted is looked for."""

WORDS = ["m.room.message", "m.room.encrypted", "m.sticker"]


class Threads:
    """The threads of one account's rooms. `own`: its name."""

    def __init__(self, server: Server, own: str) -> None:
        self._server = server
        self._newest = {"types": WORDS, "not_senders": [own]}
        self._known: OrderedDict[str, Thread | None] = OrderedDict()

    def follow(self, room: str, raw: dict[str, Any]) -> None:
        """This is the person's newest message in a room."""
        self._known.pop(room, None)
        self._known[room] = thread_of(raw)
        if len(self._known) > MOST:
            self._known.popitem(last=False)

    async def of(self, room: str) -> Thread | None:
        """Where the next answer in a room stands; None: in no thread. Raises DeliveryError."""
        if room not in self._known:
            newest = await self._look(room)
            if room not in self._known:  # nothing newer came while we asked
                self.follow(room, newest)
        return self._known[room]

    async def _look(self, room: str) -> dict[str, Any]:
        path = f"{CLIENT}/rooms/{quote(room, safe='')}/messages"
        query = {"dir": "b", "limit": str(LOOKED_AT), "filter": json.dumps(self._newest)}
        answer = await self._server.get("GET", path, query=query)
        events = [event for event in answer.get("chunk", []) if isinstance(event, dict)]
        return next((event for event in events if event.get("content") and event.get("event_id")), {})
