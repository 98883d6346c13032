"""Joins the rooms that people invite us to, and leaves those where more than one person is.

An invitation can fail for a while after it was seen (the other homeserver is slow, "you are not invited"): it is kept
with the sync token and tried again. Knows nothing of what is said in a room.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import quote

import structlog

from adapters.channels.matrix.client import Client
from adapters.channels.matrix.outgoing import text_content
from adapters.channels.matrix.sending import Sending
from adapters.channels.matrix.server import CLIENT, Server
from adapters.errors import ChannelUnreachable, DeliveryError, RateLimited
from adapters.storage.channel_state import recall, remember
from adapters.storage.engine import Database

log = structlog.get_logger()

NAME = "matrix.invites"
FIRST_WAIT, LONGEST_WAIT = 2.0, 600.0
"""Seconds between tries: doubled from the first to the longest."""

GIVE_UP = 24 * 3600.0
"""Seconds after which an invitation that cannot be followed is forgotten."""


@dataclass(slots=True)
class Invite:
    """One invitation; times in seconds since 1970."""

    server: str
    since: float
    tries: int = 0
    again: float = 0.0


class Invites:
    """The invitations of one account."""

    def __init__(
        self, database: Database, server: Server, client: Client, allowed: frozenset[str], groups: bool
    ) -> None:
        self._database = database
        self._server = server
        self._client = client
        self._allowed = allowed
        self._groups = groups
        kept = recall(database, NAME)
        self._waiting = {room: Invite(**values) for room, values in json.loads(kept[0] if kept else "{}").items()}

    async def seen(self, rooms: dict[str, Any]) -> None:
        """Take the invitations of a sync; kept when this returns. `rooms`: the part `rooms` of its answer."""
        for room, info in rooms.get("invite", {}).items():
            inviter = self._inviter(info.get("invite_state", {}).get("events", []))
            if self.may_write(inviter):
                self._waiting.setdefault(room, Invite(inviter.partition(":")[2], time.time())).again = 0.0
            else:
                log.info("invitation declined")
                await self.leave(room)
        for room in [*rooms.get("leave", {}), *rooms.get("join", {})]:
            self._waiting.pop(room, None)
        if rooms.get("invite"):
            await self._keep()

    async def follow(self, room: str, sender: str) -> None:
        """Try to join a room that somebody named without an invitation (yet); kept when this returns."""
        self._waiting.setdefault(room, Invite(sender.partition(":")[2], time.time()))
        await self._keep()

    def may_write(self, name: str) -> bool:
        """True when people of this homeserver are allowed."""
        return not self._allowed or name.partition(":")[2] in self._allowed

    async def run(self) -> None:
        """Join what is due until cancelled."""
        while True:
            now = time.time()
            for room, invite in list(self._waiting.items()):
                if invite.again <= now:
                    await self._join(room, invite)
            await asyncio.sleep(0.2)

    def is_crowd(self, room: str) -> bool:
        """True for a room in which we do not stay: more than one person, and groups are not allowed."""
        known = self._client.rooms.get(room)
        return known is not None and not self._groups and len(known.users) > 2

    async def leave_politely(self, room: str, farewell: str, sending: Sending) -> None:
        """Say why, and go. What cannot be said is not said."""
        try:
            await sending.put(room, text_content(farewell, None), f"leave-{int(time.time() // 3600)}")
        except DeliveryError as error:
            log.info("farewell not said", code=error.code)
        await self.leave(room)

    async def leave_if_alone(self, room: str) -> None:
        """The person has gone: whoever came into the room later must not read what was said."""
        known = self._client.rooms.get(room)
        if known is not None and len(known.users) == 1:
            await self.leave(room)

    async def _join(self, room: str, invite: Invite) -> None:
        path = f"{CLIENT}/join/{quote(room, safe='')}"
        try:
            await self._server.get("POST", path, {}, query={"server_name": invite.server})
        except DeliveryError as error:
            if isinstance(error, ChannelUnreachable) and error.code == "signed_out":
                raise
            self._again(room, invite, error)
        else:
            self._waiting.pop(room, None)
        await self._keep()

    def _again(self, room: str, invite: Invite, error: DeliveryError) -> None:
        wait = min(FIRST_WAIT * 2**invite.tries, LONGEST_WAIT)
        if isinstance(error, RateLimited):
            wait = max(wait, error.retry_after or 0.0)
        invite.tries += 1
        invite.again = time.time() + wait
        log.info("invitation not followed yet", code=error.code, tries=invite.tries)
        if time.time() - invite.since > GIVE_UP:
            self._waiting.pop(room, None)

    async def leave(self, room: str) -> None:
        """Go out of a room."""
        try:
            await self._server.get("POST", f"{CLIENT}/rooms/{quote(room, safe='')}/leave", {})
        except DeliveryError as error:
            log.warning("room not left", code=error.code)
            return
        self._client.rooms.pop(room, None)

    def _inviter(self, state: list[dict[str, Any]]) -> str:
        """Who invited us; nobody's name when the homeserver does not say."""
        ours = [e for e in state if e.get("type") == "m.room.member" and e.get("state_key") == self._client.user_id]
        return next((str(event.get("sender", "")) for event in ours), "")

    async def _keep(self) -> None:
        await asyncio.to_thread(self._remember, json.dumps({room: asdict(i) for room, i in self._waiting.items()}))

    def _remember(self, text: str) -> None:
        with self._database.turn() as connection:
            remember(connection, NAME, text)
