"""A room that its owner upgrades goes on as a new room, and the conversation goes on with it.

The old room names the new one (`m.room.tombstone`), and the new one names the old (`m.room.create`). Only when both say
so does the conversation move: anybody can make a room that claims to follow somebody else's, but only who governs the
old room can say that it has a successor. Knows nothing of what is said.
"""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import quote

import structlog
from sqlalchemy import select, update

from adapters.channels.matrix.invites import Invites
from adapters.channels.matrix.server import CLIENT, Server
from adapters.errors import MessageRejected, RecipientGone
from adapters.storage.engine import Database
from adapters.storage.store import address_index
from adapters.storage.tables import identities

log = structlog.get_logger()

CHANNEL = "matrix"
TOMBSTONE = "m.room.tombstone"


class Upgrades:
    """The upgraded rooms of one account."""

    def __init__(self, database: Database, server: Server, invites: Invites) -> None:
        self._database = database
        self._server = server
        self._invites = invites

    async def ended(self, raw: dict[str, Any]) -> None:
        """A room has ended, if this event says so: try to get into the one that follows."""
        new, sender = _content(raw).get("replacement_room"), str(raw.get("sender", ""))
        if raw.get("type") == TOMBSTONE and isinstance(new, str) and self._invites.may_write(sender):
            await self._invites.follow(new, sender)

    async def arrived(self, room: str) -> None:
        """We have come into a room: if it follows one that somebody talked with us in, they talk with us here now.

        Raises DeliveryError when the homeserver does not answer.
        """
        old = _content(await self._state(room, "m.room.create"), "predecessor").get("room_id")
        if not isinstance(old, str) or not await asyncio.to_thread(self._is_known, old):
            return
        if (await self._state(old, TOMBSTONE)).get("replacement_room") != room:
            log.warning("room claims to follow another")
        elif await asyncio.to_thread(self._move, old, room):
            log.info("conversation moved to the upgraded room")
            await self._invites.leave(old)

    async def _state(self, room: str, kind: str) -> dict[str, Any]:
        """A state of a room; nothing when it has none, or we may not see it. Raises DeliveryError."""
        try:
            return await self._server.get("GET", f"{CLIENT}/rooms/{quote(room, safe='')}/state/{kind}")
        except (RecipientGone, MessageRejected):
            return {}

    def _is_known(self, room: str) -> bool:
        mine = (identities.c.channel == CHANNEL) & (identities.c.address_index == address_index(CHANNEL, room))
        with self._database.look() as connection:
            return connection.execute(select(identities.c.id).where(mine)).first() is not None

    def _move(self, old: str, new: str) -> bool:
        """False when somebody talks with us in the new room already: two conversations are not made one."""
        was = (identities.c.channel == CHANNEL) & (identities.c.address_index == address_index(CHANNEL, old))
        index = address_index(CHANNEL, new)
        here = (identities.c.channel == CHANNEL) & (identities.c.address_index == index)
        with self._database.turn() as connection:
            if connection.execute(select(identities.c.id).where(here)).first() is not None:
                return False
            moved = update(identities).where(was).values(address=new, address_index=index, gone=None)
            return connection.execute(moved).rowcount == 1


def _content(raw: dict[str, Any], name: str = "content") -> dict[str, Any]:
    part = raw.get(name)
    return part if isinstance(part, dict) else {}
