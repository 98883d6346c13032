"""Which events of a room are to be answered: those of the sync, and those it left out.

A sync shows the newest events only. What lies between is fetched backwards from where it begins, until the last sync.
Of a room that we have just come into, everything counts from our invitation on: who opens a chat in a client writes
their first words together with it. What was said before is not for us.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from adapters.channels.matrix.server import CLIENT, Server

PAGE = 100
MOST_PAGES = 100
"""Pages of one gap: 10,000 events between two syncs of one room."""

MOST_BEFORE = 3
"""Pages searched for our invitation."""

Raw = dict[str, Any]


async def events_of(server: Server, room: str, timeline: Raw, since: str, own: str) -> list[Raw]:
    """The events of a room since the last sync, oldest first, none left out. Raises DeliveryError."""
    events = [event for event in timeline.get("events", []) if isinstance(event, dict)]
    place = timeline.get("prev_batch")
    if timeline.get("limited") and place:
        older, place = await _back(server, room, place, MOST_PAGES, until=since)
        events = older + events
    came = _ours(events, own, "join")
    if came is None:
        return events
    if _invited(events, own, came) is None and place:
        older, _ = await _back(server, room, place, MOST_BEFORE)
        events = older + events
        came = _ours(events, own, "join")
    invited = _invited(events, own, came or 0)
    return events[came if invited is None else invited :]


async def _back(
    server: Server, room: str, place: str | None, pages: int, until: str = ""
) -> tuple[list[Raw], str | None]:
    """The events before a place, oldest first, and the place before them."""
    path = f"{CLIENT}/rooms/{quote(room, safe='')}/messages"
    found: list[Raw] = []
    for _ in range(pages):
        if not place:
            break
        bounds = {"to": until} if until else {}
        answer = await server.get("GET", path, query={"dir": "b", "from": place, "limit": str(PAGE), **bounds})
        chunk = answer.get("chunk", [])
        found.extend(event for event in chunk if isinstance(event, dict))
        place = answer.get("end")
        if not chunk and until:
            break
    return found[::-1], place


def _ours(events: list[Raw], own: str, membership: str, before: int | None = None) -> int | None:
    """Where our own membership last became this; None when it did not."""
    for index in range(len(events) if before is None else before)[::-1]:
        event = events[index]
        if event.get("type") == "m.room.member" and event.get("state_key") == own and _became(event, membership):
            return index
    return None


def _invited(events: list[Raw], own: str, came: int) -> int | None:
    return _ours(events, own, "invite", came)


def _became(event: Raw, membership: str) -> bool:
    """A change of our name or picture is a join that was one before."""
    before = _part(_part(event, "unsigned"), "prev_content")
    return bool(_part(event, "content").get("membership") == membership != before.get("membership"))


def _part(event: Raw, name: str) -> Raw:
    part = event.get(name)
    return part if isinstance(part, dict) else {}
