"""nio's client as we use it: rooms, members and encryption; never its own loop, its repetitions or its sync token.

What comes from other people is examined piece by piece before nio takes it whole: nio lets one broken key or event end
a whole sync, and the next one would begin with the same piece again. Knows nothing of conversations.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import structlog
from nio import (
    AsyncClient,
    AsyncClientConfig,
    Event,
    InviteEvent,
    MegolmEvent,
    SyncResponse,
    ToDeviceEvent,
)
from nio.exceptions import EncryptionError

from adapters.channels.matrix.server import Server
from adapters.channels.matrix.vault import Login
from adapters.errors import ChannelUnreachable

log = structlog.get_logger()

MOST_INDEXES = 20_000
"""Message indexes that nio remembers against replays; it would keep them for ever. Event ids guard beyond them."""

for _name in ("nio", "peewee", "aiohttp"):  # their lines carry names of people and rooms
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class Locked(Exception):
    """An encrypted event whose key is not here (yet)."""


class Client(AsyncClient):  # type: ignore[misc]
    """One device of one account, with its key store opened."""

    def __init__(self, server: Server, login: Login, keys: Path) -> None:
        config = AsyncClientConfig(
            store_sync_tokens=False,
            encryption_enabled=True,
            pickle_key=login.pickle_key,
            max_limit_exceeded=0,
            max_timeouts=0,
            request_timeout=30,
        )
        trust = None if server.trust is True else server.trust
        super().__init__(server.address, login.user, login.device, str(keys), config, ssl=trust)
        self.restore_login(login.user, login.device, login.token)

    async def close(self) -> None:
        """Close connections and the key store."""
        await super().close()
        if self.store is not None:
            self.store.database.close()

    async def take(self, answer: dict[str, Any]) -> SyncResponse:
        """Let nio take the answer of a sync; rooms and keys are up to date afterwards. Raises ChannelUnreachable."""
        response = SyncResponse.from_dict(_readable(answer))
        if not isinstance(response, SyncResponse):
            raise ChannelUnreachable("sync_unreadable")
        await self.receive_response(response)
        if len(self.olm.message_index_store) > MOST_INDEXES:
            self.olm.message_index_store.clear()
        return response

    def unlock(self, raw: dict[str, Any], room: str) -> dict[str, Any]:
        """The event in readable form; one that is not encrypted as it is. Raises Locked, ValueError."""
        if raw.get("type") != "m.room.encrypted":
            return raw
        event = Event.parse_event(deepcopy(raw))
        if not isinstance(event, MegolmEvent):
            raise ValueError("no Megolm event")
        event.room_id = room
        try:
            return dict(self.decrypt_event(event).source)
        except EncryptionError as error:
            raise Locked from error

    def _handle_decrypt_to_device(self, event: Any) -> Any:
        return _or_nothing(lambda: super(Client, self)._handle_decrypt_to_device(event))

    def _handle_timeline_event(self, *event: Any) -> Any:
        return _or_nothing(lambda: super(Client, self)._handle_timeline_event(*event))


def _or_nothing(take: Callable[[], Any]) -> Any:
    """What nio makes of it; nothing when it stumbles: somebody else's broken bytes must not hold up everybody."""
    try:
        return take()
    except Exception as error:
        log.warning("matrix event skipped", error=type(error).__name__)
        return None


def _readable(answer: dict[str, Any]) -> dict[str, Any]:
    """A copy without the pieces that nio cannot parse."""
    copy = deepcopy(answer)
    rooms = copy.get("rooms", {})
    for room in [*rooms.get("join", {}).values(), *rooms.get("leave", {}).values()]:
        for part in ("timeline", "state"):
            _keep_parsed(room.get(part, {}), Event.parse_event)
    for room in rooms.get("invite", {}).values():
        _keep_parsed(room.get("invite_state", {}), InviteEvent.parse_event)
    _keep_parsed(copy.get("to_device", {}), ToDeviceEvent.parse_event)
    for unused in ("presence", "account_data"):
        copy.pop(unused, None)
    return copy


def _keep_parsed(part: dict[str, Any], parse: Callable[[dict[str, Any]], Any]) -> None:
    if "events" in part:
        part["events"] = [event for event in part["events"] if _parses(event, parse)]


def _parses(event: Any, parse: Callable[[dict[str, Any]], Any]) -> bool:
    try:
        parse(deepcopy(event))
    except Exception as error:
        log.warning("matrix event skipped", error=type(error).__name__)
        return False
    return True
