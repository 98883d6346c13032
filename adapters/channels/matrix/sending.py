"""Sends one message into a room: encrypted where the room is, each part under its own transaction id, one try.

The homeserver takes a transaction id once, so a repetition after a crash changes nothing. Knows no jobs: what fails is
raised, and they decide.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any
from urllib.parse import quote

import structlog
from nio.crypto.attachments import encrypt_attachment

from adapters.channels.matrix import outgoing
from adapters.channels.matrix.client import Client
from adapters.channels.matrix.incoming import Thread
from adapters.channels.matrix.server import CLIENT, Server
from adapters.errors import ChannelUnreachable, MessageRejected, RecipientGone
from adapters.personal_data import COPY
from adapters.storage.media import Media, MediaMissing
from adapters.storage.secrets import CannotOpen
from adapters.storage.store import Message

log = structlog.get_logger()


class Sending:
    """Sends with one client; everything runs in its event loop."""

    def __init__(self, server: Server, client: Client, media: Media) -> None:
        self._server = server
        self._client = client
        self._media = media
        self._rooms: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def send(self, room: str, message: Message, thread: Thread | None) -> None:
        """The text, then its sound or its file. Raises DeliveryError."""
        self._look_at(room)
        async with self._rooms[room]:
            for number, text in enumerate(outgoing.texts(message.text)):
                await self.put(room, outgoing.text_content(text, thread), outgoing.transaction(message, f"t{number}"))
            if message.media is not None and message.kind == COPY:
                await self._send_copy(room, message, thread)
            elif message.media is not None:
                await self._send_voice(room, message, thread)

    async def put(self, room: str, content: dict[str, Any], transaction: str) -> None:
        """One event. Raises DeliveryError."""
        kind = "m.room.message"
        if self._client.rooms[room].encrypted:
            await self._share_keys(room)
            kind, content = self._client.encrypt(room, kind, content)
        path = f"{CLIENT}/rooms/{quote(room, safe='')}/send/{kind}/{quote(transaction, safe='')}"
        await self._server.get("PUT", path, content)

    def _look_at(self, room: str) -> None:
        """Raises RecipientGone when we are not in the room, or nobody else is."""
        known = self._client.rooms.get(room)
        if known is None:
            raise RecipientGone("not_in_room")
        if not any(name != self._client.user_id for name in known.users):
            raise RecipientGone("left_room")

    async def _send_voice(self, room: str, message: Message, thread: Thread | None) -> None:
        """The same words as a sound. One that cannot be sent is left away: the text has said it all."""
        try:
            _, sound = await asyncio.to_thread(self._media.read, str(message.media))
            where = await self._upload(room, sound, "audio/ogg")
            await self.put(room, outgoing.voice_content(where, sound, thread), outgoing.transaction(message, "v"))
        except (MediaMissing, CannotOpen, MessageRejected) as error:
            log.warning("voice answer left away", message=message.id, error=type(error).__name__)

    async def _send_copy(self, room: str, message: Message, thread: Thread | None) -> None:
        try:
            _, data = await asyncio.to_thread(self._media.read, str(message.media))
        except (MediaMissing, CannotOpen) as error:
            raise MessageRejected("file_missing") from error
        where = await self._upload(room, data, "application/json")
        await self.put(room, outgoing.copy_content(where, len(data), thread), outgoing.transaction(message, "f"))

    async def _upload(self, room: str, data: bytes, kind: str) -> dict[str, Any]:
        """The file on the homeserver, as `url`, or in an encrypted room sealed, as `file`."""
        if not self._client.rooms[room].encrypted:
            return {"url": await self._server.upload(data, kind)}
        sealed, keys = encrypt_attachment(data)
        return {"file": {**keys, "url": await self._server.upload(sealed, "application/octet-stream")}}

    async def _share_keys(self, room: str) -> None:
        """Give everybody in the room the key of what comes.

        nio would send what nobody can read when a request fails on the way; here the message waits then. One who has no
        device at all cannot be written to in an encrypted room.
        """
        client = self._client
        if not client.rooms[room].members_synced:
            await client.joined_members(room)
        if client.should_query_keys:
            await client.keys_query()
        if client.olm.should_share_group_session(room):
            missing = client.get_missing_sessions(room)
            if missing:
                await client.keys_claim(missing)
            try:
                await client.share_group_session(room, ignore_unverified_devices=True)
            finally:
                client.sharing_session.pop(room, None)
            self._see_who_has_the_key(room)

    def _see_who_has_the_key(self, room: str) -> None:
        """Raises ChannelUnreachable when a device that could have got the key has not, or when nobody has it."""
        client = self._client
        has_it = client.olm.outbound_group_sessions[room].users_shared_with
        others = [name for name in client.rooms[room].users if name != client.user_id]
        devices = [device for name in others for device in client.device_store.active_user_devices(name)]
        reachable = [device for device in devices if client.olm.session_store.get(device.curve25519)]
        if not reachable or any((device.user_id, device.id) not in has_it for device in reachable):
            client.invalidate_outbound_session(room)
            client.olm.users_for_key_query.update(others)
            raise ChannelUnreachable("keys_not_shared")
