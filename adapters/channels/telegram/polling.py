"""Asks Telegram for what people sent (long polling): ask, commit each update, and only then let the server forget it.

An own loop, because the library's forgets before anything is kept, stops at an update it cannot read, and may be deaf
for hours without a word (packages.md 1.1 to 1.4). A poll has a deadline for all of it; after one that failed, the next
begins with a new connection.
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from typing import Any

import httpx
from sqlalchemy import Connection

from adapters.channels.telegram.contact import Contact
from adapters.channels.telegram.incoming import WANTED
from adapters.channels.telegram.line import Line
from adapters.channels.telegram.taking import Taking
from adapters.errors import ChannelUnreachable, RateLimited
from adapters.intake import Also
from adapters.storage import channel_state
from adapters.storage.engine import Database

LONG = 25
"""Seconds that the server waits for something to tell."""

PATIENCE = 15.0
"""Seconds beyond that for all of a poll: connecting, waiting and reading."""

BREATH = 1.0
"""Seconds between two polls that brought nothing new though the server did not wait: it is not asked all the time."""

BATCH = 100
"""Updates of one poll: so many may have been taken already and come once more after a crash."""

FORGOTTEN = timedelta(hours=24)
"""Telegram keeps no update for longer; a number seen before may mean another update then."""

LONGEST_PAUSE = 60.0
"""Seconds; a server that asks for more is asked again after these."""

_CODES = {401: "token_refused", 404: "token_refused", 409: "conflict"}


class Polling:
    """The poll loop of one bot."""

    def __init__(self, line: Line, database: Database, taking: Taking, contact: Contact) -> None:
        self._line = line
        self._database = database
        self._taking = taking
        self._contact = contact
        self._name = f"telegram.offset.{line.name}"

    def run(self, stopping: threading.Event) -> None:
        """Until `stopping` is set. Raises DeliveryError or SQLAlchemyError: nothing is lost, the next run goes on."""
        client = httpx.AsyncClient(timeout=LONG + PATIENCE)
        try:
            with suppress(CancelledError):  # asked to stop in the middle of a call
                self._line.call_until(stopping, self._line.bot.delete_webhook, PATIENCE)
                self._loop(client, stopping)
        except RateLimited as error:
            stopping.wait(min(error.retry_after or 0.0, LONGEST_PAUSE))
            raise
        finally:
            self._line.aside(client.aclose)

    def _loop(self, client: httpx.AsyncClient, stopping: threading.Event) -> None:
        known, offset = self._taken_before(), 0
        while not stopping.is_set():
            begun = time.monotonic()
            updates = self._poll(client, offset, stopping)
            self._contact.made()
            self._take([update for update in updates if not 0 <= known - _number(update) < BATCH], stopping)
            if stopping.is_set():
                return
            newest = max(map(_number, updates), default=-1) + 1
            if newest == offset and time.monotonic() - begun < BREATH:
                stopping.wait(BREATH)
            # None after an empty poll: after a quiet week Telegram goes on with any number, also a smaller one.
            offset = newest

    def _poll(self, client: httpx.AsyncClient, offset: int, stopping: threading.Event) -> list[dict[str, Any]]:
        asked = {"timeout": LONG, "limit": BATCH, "allowed_updates": WANTED}
        if offset:
            asked["offset"] = offset
        address = self._line.method("getUpdates")
        seconds = LONG + PATIENCE
        return _updates(self._line.call_until(stopping, lambda: client.post(address, json=asked), seconds))

    def _take(self, updates: list[dict[str, Any]], stopping: threading.Event) -> None:
        """Take them by turns: a chat that sends a hundred at once holds up its own, and no other."""
        left = set(map(_number, updates))
        behind = max(left, default=0) + 1
        for update in by_turns(updates):
            if stopping.is_set():
                return
            left.discard(_number(update))
            self._taking.take(update, self._mark(min(left, default=behind) - 1))

    def _taken_before(self) -> int:
        """The number of the update that was last taken, while the server may still send it again; else -1."""
        found = channel_state.recall(self._database, self._name)
        recent = found is not None and datetime.now(UTC) - found[1] < FORGOTTEN
        return int(found[0]) if found and recent else -1

    def _mark(self, number: int) -> Also:
        """Notes, in the transaction of what an update says, up to where everything is taken."""

        def also(connection: Connection) -> bool:
            channel_state.remember(connection, self._name, str(number))
            return True

        return also


def _updates(answer: httpx.Response) -> list[dict[str, Any]]:
    """The updates of an answer. Raises DeliveryError for one that is none; a part without a number is passed over."""
    try:
        said = answer.json()
        if answer.status_code == 429:
            raise RateLimited(float(said["parameters"]["retry_after"]))
        if answer.status_code == 200:
            return [update for update in said["result"] if isinstance(update, dict) and _number(update) >= 0]
    except (ValueError, KeyError, TypeError) as error:
        raise ChannelUnreachable(_CODES.get(answer.status_code, "bad_answer")) from error
    raise ChannelUnreachable(_CODES.get(answer.status_code, f"http_{answer.status_code}"))


def _number(update: dict[str, Any]) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else -1


def by_turns(updates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first of everybody, the second of everybody …; what one person sent stays in its order."""
    of_person: dict[str, list[dict[str, Any]]] = {}
    for update in updates:
        of_person.setdefault(_sender(update), []).append(update)
    return [update for turn in zip_longest(*of_person.values()) for update in turn if update is not None]


def _sender(update: dict[str, Any]) -> str:
    """Who sent it, whatever it is; nothing when it does not say."""
    senders = (part.get("from") for part in update.values() if isinstance(part, dict))
    return next((str(sender.get("id")) for sender in senders if isinstance(sender, dict)), "")
