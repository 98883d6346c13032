"""The loop that takes what people say: every event is committed before the homeserver may forget it.

The place to go on from ("sync token") is saved after the last event of its sync. After a crash the same sync comes once
more; intake knows each event by its id and changes nothing. nio has a loop of its own that saves the place first and
loses what it had not handled. Decides nothing.
"""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import structlog
from nio import ForwardedRoomKeyEvent, RoomKeyEvent

from adapters.channels.matrix import history, incoming
from adapters.channels.matrix.client import Client, Locked
from adapters.channels.matrix.incoming import Said
from adapters.channels.matrix.invites import Invites
from adapters.channels.matrix.late_keys import CHANNEL, LateKeys
from adapters.channels.matrix.sending import Sending
from adapters.channels.matrix.server import CLIENT, Server
from adapters.channels.matrix.threads import Threads
from adapters.channels.matrix.upgrades import Upgrades
from adapters.errors import ChannelUnreachable
from adapters.intake import Incoming, Intake
from adapters.storage.channel_state import recall, remember
from adapters.storage.store import Store
from bot.conversation.events import Started

log = structlog.get_logger()

TOKEN = "matrix.token"  # noqa: S105 - the name of a row
LONG_POLL = 30
"""Seconds that the homeserver may wait for something to tell."""

FIRST_PATIENCE = 600.0
"""Seconds for the first sync of a start, which tells of every room."""

FILTER = json.dumps(
    {
        "presence": {"types": []},
        "account_data": {"types": []},
        "room": {"timeline": {"limit": 50}, "ephemeral": {"types": []}, "account_data": {"types": []}},
    }
)


class Syncing:
    """Takes what comes for one connected client."""

    def __init__(
        self, store: Store, intake: Intake, server: Server, client: Client, invites: Invites, farewell: str
    ) -> None:
        self._store = store
        self._database = store.database
        self._intake = intake
        self._server = server
        self._client = client
        self._invites = invites
        self._farewell = farewell
        self.late_keys = LateKeys(store.database, intake, client, self.take)
        self._upgrades = Upgrades(store.database, server, invites)
        self.threads = Threads(server, client.user_id)
        self.last: float | None = None
        """When a sync was last answered, of the monotonic clock."""

    async def run(self, sending: Sending, ready: asyncio.Event) -> None:
        """Sync until cancelled; `ready` is set when rooms and keys are known. Raises DeliveryError."""
        kept = recall(self._database, TOKEN)
        since = kept[0] if kept else ""
        while True:
            answer = await self._sync(since, first=not ready.is_set())
            response = await self._client.take(answer)
            rooms = answer.get("rooms", {})
            await self._invites.seen(rooms)
            if any(isinstance(event, RoomKeyEvent | ForwardedRoomKeyEvent) for event in response.to_device_events):
                await self.late_keys.keys_came()  # what waited was said first
            if since:  # the very first sync tells only what was before us
                await self._take_rooms(rooms, since, sending)
            if answer["next_batch"] != since:
                since = answer["next_batch"]
                await asyncio.to_thread(self._remember, since)
            await self._tend_keys()
            self.last = time.monotonic()
            ready.set()

    async def _sync(self, since: str, *, first: bool) -> dict[str, Any]:
        query = {"filter": FILTER, "timeout": "0" if first else str(LONG_POLL * 1000)}
        if first:
            query["full_state"] = "true"
        if since:
            query["since"] = since
        patience = FIRST_PATIENCE if first else LONG_POLL + 15.0
        answer = await self._server.get("GET", f"{CLIENT}/sync", query=query, seconds=patience)
        if not isinstance(answer.get("next_batch"), str):
            raise ChannelUnreachable("sync_unreadable")
        return answer

    async def _take_rooms(self, rooms: dict[str, Any], since: str, sending: Sending) -> None:
        timelines = {room: info.get("timeline", {}) for room, info in rooms.get("join", {}).items()}
        for room in sorted(timelines, key=lambda room: len(timelines[room].get("events", []))):  # a flood waits
            crowd = self._invites.is_crowd(room)
            if not crowd or self._store.conversation_of(CHANNEL, room) is not None:
                await self._take_all(room, timelines[room], since)
            if crowd:
                await self._invites.leave_politely(room, self._farewell, sending)
            else:
                await self._invites.leave_if_alone(room)
        for room, info in rooms.get("leave", {}).items():
            self._client.rooms.pop(room, None)
            for raw in info.get("timeline", {}).get("events", []):
                await self._unlock_and_take(room, raw)

    async def _take_all(self, room: str, timeline: dict[str, Any], since: str) -> None:
        if not timeline.get("events") and not timeline.get("limited"):
            return
        own = self._client.user_id
        events = await history.events_of(self._server, room, timeline, since, own)
        came = events and events[0].get("state_key") == own and events[0].get("type") == "m.room.member"
        if came:
            await self._upgrades.arrived(room)
        for raw in events:
            await self._unlock_and_take(room, raw)
            await self._upgrades.ended(raw)
        if came and all("state_key" in raw for raw in events):
            hello = Incoming(CHANNEL, room, f"joined|{events[0].get('event_id')}", Started(), datetime.now(UTC))
            await asyncio.to_thread(self._intake.receive, hello)

    async def _unlock_and_take(self, room: str, raw: dict[str, Any]) -> None:
        try:
            readable = self._client.unlock(raw, room)
        except Locked:
            if self._is_for_us(raw):
                await self.late_keys.hold(room, raw)
        except Exception as error:  # whatever somebody sent: it must not block what comes behind
            await self._bury(raw, error)
        else:
            await self.take(room, readable)

    async def take(self, room: str, raw: dict[str, Any]) -> None:
        """Commit what a readable event says. Raises sqlalchemy.exc.SQLAlchemyError when that cannot be done."""
        try:
            said = incoming.read(raw, self._client.user_id) if self._is_for_us(raw) else []
            if said:
                self.threads.follow(room, raw)
            arrivals = [_arrival(room, raw["event_id"], each) for each in said]
        except Exception as error:
            await self._bury(raw, error)
            return
        for arrival in arrivals:
            await asyncio.to_thread(self._intake.receive, arrival)

    async def _bury(self, raw: dict[str, Any], error: Exception) -> None:
        payload = json.dumps(raw)
        name = str(raw.get("event_id") or sha256(payload.encode()).hexdigest())
        await asyncio.to_thread(self._intake.keep_unreadable, CHANNEL, name, payload, error)

    def _is_for_us(self, raw: dict[str, Any]) -> bool:
        sender = str(raw.get("sender", ""))
        return sender != self._client.user_id and self._invites.may_write(sender)

    async def _tend_keys(self) -> None:
        """What nio's own loop would do between two syncs."""
        client = self._client
        await client.send_to_device_messages()
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        if client.should_claim_keys:
            await client.keys_claim(client.get_users_for_key_claiming())

    def _remember(self, token: str) -> None:
        with self._database.turn() as connection:
            remember(connection, TOKEN, token)


def _arrival(room: str, event_id: str, said: Said) -> Incoming:
    name = f"{event_id}|{said.part}" if said.part else event_id
    return Incoming(CHANNEL, room, name, said.event, datetime.now(UTC), file=said.file)
