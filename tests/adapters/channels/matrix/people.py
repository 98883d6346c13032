"""People on a homeserver, each with a client of their own (nio, with encryption), in a thread of its own."""

from __future__ import annotations

import asyncio
import io
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import nio
import peewee
from nio.crypto.attachments import encrypt_attachment
from nio.store import SqliteMemoryStore

from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse

_one_store_at_a_time = threading.RLock()


class _Bound(peewee._BoundModelsContext):  # type: ignore[misc]
    """nio binds its tables to one database for the whole process: two clients in two threads would mix theirs up."""

    def __enter__(self) -> Any:
        _one_store_at_a_time.acquire()
        return super().__enter__()

    def __exit__(self, *error: Any) -> None:
        super().__exit__(*error)
        _one_store_at_a_time.release()


peewee._BoundModelsContext = _Bound

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Person:
    """One person; everything they see is in `seen`, as (room, event)."""

    def __init__(self, synapse: Synapse, again: str = "") -> None:
        """Somebody new, or `again` somebody who is there already, on a second device."""
        self.name = again or synapse.account()
        self._synapse = synapse
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.room = ""
        self.withholding = False
        config = nio.AsyncClientConfig(store=SqliteMemoryStore, encryption_enabled=True)
        self.client = nio.AsyncClient(synapse.address, self.name, config=config)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.do(self._begin())
        self._syncing = asyncio.run_coroutine_threadsafe(self._sync(), self._loop)

    def do(self, work: Coroutine[Any, Any, Any], seconds: float = 30) -> Any:
        """The result of something that their client does."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    def close(self) -> None:
        """They switch off."""
        self._syncing.cancel()
        self.do(self.client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def open_room(self, *others: str, encrypted: bool = False, **more: Any) -> str:
        """A new room with these people invited; from now on they speak there."""
        state = [ENCRYPTED] if encrypted else []
        answer = self.do(self.client.room_create(is_direct=True, invite=others, initial_state=state, **more))
        self.room = answer.room_id
        rooms = self.client.rooms
        self.wait(lambda: self.room in rooms and {*others} <= {*rooms[self.room].users})
        return self.room

    def wait_for_keys_of(self, name: str) -> None:
        """Until an account has a device that can be written to in encrypted rooms."""
        path, body = "/_matrix/client/v3/keys/query", {"device_keys": {name: []}}
        self.wait(lambda: self._synapse.ask("POST", path, body, self.client.access_token)["device_keys"].get(name))

    def say(self, text: str, **more: Any) -> str:
        """They type; the id of the event."""
        return self.send({"msgtype": "m.text", "body": text, **more})

    def send(self, content: dict[str, Any], kind: str = "m.room.message", id: str | None = None) -> str:
        """They send anything."""
        sent = self.client.room_send(self.room, kind, content, tx_id=id, ignore_unverified_devices=True)
        answer = self.do(sent)
        assert isinstance(answer, nio.RoomSendResponse), answer
        return str(answer.event_id)

    def send_file(self, msgtype: str, data: bytes, type: str, **more: Any) -> str:
        """They send a file, sealed where the room is encrypted."""
        keys: dict[str, Any] = {}
        sealed = data
        if self.client.rooms[self.room].encrypted:
            sealed, keys = encrypt_attachment(data)
        answer, _ = self.do(self.client.upload(io.BytesIO(sealed), type, filesize=len(sealed)))
        where = {"file": {**keys, "url": answer.content_uri}} if keys else {"url": answer.content_uri}
        info = {"mimetype": type, "size": len(data), **more.pop("info", {})}
        return self.send({"msgtype": msgtype, "body": "file", "info": info, **where, **more})

    def got(self, kind: str = "m.text", room: str = "") -> list[dict[str, Any]]:
        """What others said to them of a kind, in order."""
        here = room or self.room
        events = [event for where, event in list(self.seen) if where == here and event["sender"] != self.name]
        return [event for event in events if event.get("content", {}).get("msgtype") == kind]

    def texts(self) -> list[str]:
        """What others wrote to them."""
        return [event["content"]["body"] for event in self.got()]

    def answers(self, count: int, seconds: float = 30) -> list[str]:
        """The same as soon as there are so many."""
        self.wait(lambda: len(self.texts()) >= count, seconds)
        return self.texts()

    def wait(self, true: Callable[[], Any], seconds: float = 30) -> Any:
        """What `true` gives as soon as it gives something."""
        end = time.monotonic() + seconds
        while not (found := true()):
            assert time.monotonic() < end, f"it did not happen; seen: {len(self.seen)}"
            time.sleep(0.02)
        return found

    async def _begin(self) -> None:
        answer = await self.client.login(PASSWORD)
        assert isinstance(answer, nio.LoginResponse), answer
        await self.client.keys_upload()

    async def _sync(self) -> None:
        while True:
            answer = await self.client.sync(timeout=10_000)
            assert isinstance(answer, nio.SyncResponse), answer
            for room, info in answer.rooms.join.items():
                self.seen += [(room, dict(event.source)) for event in info.timeline.events]
            await self.client.send_to_device_messages()
            if self.client.should_upload_keys:
                await self.client.keys_upload()
            if self.client.should_query_keys:
                await self.client.keys_query()
