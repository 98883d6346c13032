"""Encrypted words whose key has not come: kept, asked for, tried again, and after five minutes told to the person.

Over federation a key often comes seconds after the words. Kept in the database before the sync token moves: a crash
loses none of them. What they say is handled exactly once, by the id of their event.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from nio import Event

from adapters.channels.matrix.client import Client, Locked
from adapters.intake import Incoming, Intake
from adapters.storage import held
from adapters.storage.engine import Database
from bot.conversation.events import Unsupported

log = structlog.get_logger()

CHANNEL = "matrix"
TRIES = (2.0, 10.0, 60.0)
"""Seconds after which the key is looked for again, besides each time when a key comes."""

PATIENCE = 300.0
"""Seconds after which the person is asked to send it again."""

MOST = 200
"""Events of one room that wait; of what comes beyond them the person is told at once, for it is not kept."""

LOOK = 0.5
"""Seconds between two looks at the clock while something waits."""

Take = Callable[[str, dict[str, Any]], Awaitable[None]]
"""What is done with a readable event of a room."""


@dataclass(slots=True)
class Waiting:
    """One event that waits; `tried` counts what of TRIES has passed."""

    bundle: str
    room: str
    raw: dict[str, Any]
    since: datetime
    tried: int = 0

    @property
    def session(self) -> tuple[str, str]:
        """Room and name of the key."""
        return self.room, str(self.raw["content"]["session_id"])

    @property
    def age(self) -> float:
        """Seconds it has waited."""
        return (datetime.now(UTC) - self.since).total_seconds()


class LateKeys:
    """The events of one account that wait for their keys."""

    def __init__(self, database: Database, intake: Intake, client: Client, take: Take) -> None:
        self._database = database
        self._intake = intake
        self._client = client
        self._take = take
        self._waiting = self._load()

    def _load(self) -> dict[str, Waiting]:
        """What a process before us left."""
        with self._database.look() as connection:
            rows = held.waiting(connection, CHANNEL, limit=10_000)
        found = {}
        for row in rows:
            kept = json.loads(row.payload)
            found[row.bundle] = Waiting(row.bundle, kept["room"], kept["event"], row.created)
        return found

    async def hold(self, room: str, raw: dict[str, Any]) -> None:
        """Keep an event whose key is missing, and ask for the key."""
        bundle = held.bundle_of(CHANNEL, f"{room}|{raw['event_id']}")
        if bundle in self._waiting:
            return
        if sum(each.room == room for each in self._waiting.values()) >= MOST:
            await self._tell(room, f"many|{raw['content']['session_id']}")
            return
        now = datetime.now(UTC)
        await asyncio.to_thread(self._keep, bundle, json.dumps({"room": room, "event": raw}), now)
        self._waiting[bundle] = Waiting(bundle, room, raw, now)
        self._ask_for_key(room, raw)
        log.info("key missing", waiting=len(self._waiting))

    async def keys_came(self) -> None:
        """Try everything that waits."""
        for each in list(self._waiting.values()):
            await self._try(each)

    async def run(self) -> None:
        """Watch the clock until cancelled."""
        while True:
            for each in list(self._waiting.values()):
                if each.tried < len(TRIES) and each.age >= TRIES[each.tried]:
                    each.tried += 1
                    await self._try(each)
            late = {each.session for each in self._waiting.values() if each.age >= PATIENCE}
            for session in late:
                await self._give_up([each for each in self._waiting.values() if each.session == session])
            await asyncio.sleep(LOOK)

    async def _try(self, each: Waiting) -> None:
        try:
            raw = self._client.unlock(each.raw, each.room)
        except Locked:
            return
        except Exception as error:  # somebody's broken bytes: a person may look at them
            payload = json.dumps(each.raw)
            await asyncio.to_thread(self._intake.keep_unreadable, CHANNEL, each.bundle, payload, error)
        else:
            await self._take(each.room, raw)
        await self._forget([each])

    async def _give_up(self, late: list[Waiting]) -> None:
        """One plain hint for all that waited for the same key."""
        await self._tell(late[0].room, late[0].raw["event_id"])
        await self._forget(late)
        log.warning("key never came", events=len(late))

    async def _tell(self, room: str, name: str) -> None:
        """Ask the person to send it again; once for each name."""
        hint = Incoming(CHANNEL, room, f"locked|{name}", Unsupported("locked"), datetime.now(UTC))
        await asyncio.to_thread(self._intake.receive, hint)

    async def _forget(self, gone: list[Waiting]) -> None:
        await asyncio.to_thread(self._let_go, [each.bundle for each in gone])
        for each in gone:
            self._waiting.pop(each.bundle, None)

    def _keep(self, bundle: str, payload: str, now: datetime) -> None:
        with self._database.turn() as connection:
            held.hold(connection, CHANNEL, bundle, 0, payload, now)

    def _let_go(self, bundles: list[str]) -> None:
        with self._database.turn() as connection:
            for bundle in bundles:
                held.let_go(connection, CHANNEL, bundle)

    def _ask_for_key(self, room: str, raw: dict[str, Any]) -> None:
        """Ask the device that wrote it; the request leaves with the next messages to devices."""
        event = Event.parse_event(deepcopy(raw))
        event.room_id = room
        client = self._client
        if event.session_id not in client.outgoing_key_requests:
            request = event.as_key_request(event.sender, client.device_id, event.session_id, event.device_id)
            client.olm.outgoing_to_device_messages.append(request)
