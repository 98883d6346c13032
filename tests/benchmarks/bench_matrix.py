"""Matrix against a real Synapse on this machine: how soon an answer comes, how much fits through, and the memory.

Beside ours, an echo program written the obvious way with the same library (a callback that answers at once and keeps
nothing): what ours adds to its reply is the price of losing nothing. Limits: answers in plain rooms come at most
500 ms later than the echo's (median), another chat waits less than a second more while one floods, and memory grows at
most 10 MB in the second half of the messages; MITSPRACHE_BENCH_MESSAGES says how many (20,000 take most of an hour).
Run with `make bench` or `python -m tests.benchmarks.bench_matrix`; needs `make synapse`.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import httpx
import nio
import psutil
import structlog
from sqlalchemy import func, select

from adapters import wiring
from adapters.storage.tables import messages
from tests.adapters.channels.matrix import synapse as homeserver
from tests.adapters.channels.matrix.living import Living, living
from tests.adapters.channels.matrix.people import Person
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse

TURNS = int(os.environ.get("MITSPRACHE_BENCH_TURNS", "20"))
MESSAGES = int(os.environ.get("MITSPRACHE_BENCH_MESSAGES", "2000"))
WRITERS = 10
LIMIT_MS, LIMIT_FLOOD_MS, LIMIT_MB = 500.0, 1000.0, 10.0


class Echo:
    """The obvious way: a callback, nio's own loop, nothing kept."""

    def __init__(self, synapse: Synapse) -> None:
        self.name = synapse.account()
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._client = nio.AsyncClient(synapse.address, self.name)
        self._client.add_event_callback(self._invited, nio.InviteMemberEvent)
        self._client.add_event_callback(self._answer, nio.RoomMessageText)
        asyncio.run_coroutine_threadsafe(self._client.login(PASSWORD), self._loop).result(30)
        asyncio.run_coroutine_threadsafe(self._client.sync_forever(30_000), self._loop)

    async def _invited(self, room: nio.MatrixRoom, event: nio.InviteMemberEvent) -> None:
        await self._client.join(room.room_id)

    async def _answer(self, room: nio.MatrixRoom, event: nio.RoomMessageText) -> None:
        if event.sender != self.name:
            await self._client.room_send(room.room_id, "m.room.message", {"msgtype": "m.text", "body": event.body})


def main() -> int:
    """Measure, print JSON, 1 when a limit is broken."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    reason = homeserver.missing()
    if reason:
        print(reason)
        return 1
    free = {name: replace(kind, quota=None) for name, kind in wiring.CHANNELS.items()}
    wiring.CHANNELS = free  # of what a flood sends most would be left unread
    with homeserver.running() as synapse, tempfile.TemporaryDirectory() as folder:
        echo = _replies(synapse, Echo(synapse).name, encrypted=False)
        with living(synapse, Path(folder) / "home") as house:
            plain = _replies(synapse, house.bot, encrypted=False)
            sealed = _replies(synapse, house.bot, encrypted=True)
            flooded = _replies(synapse, house.bot, encrypted=False, flood=True)
            rate, grown = _through(synapse, house)
    figures = {"echo_ms": echo, "plain_ms": plain, "encrypted_ms": sealed, "while_flooded_ms": flooded}
    print(json.dumps({**figures, "messages": MESSAGES, "a_second": rate, "grown_mb_second_half": grown}))
    return int(plain - echo > LIMIT_MS or flooded - plain > LIMIT_FLOOD_MS or grown > LIMIT_MB)


def _replies(synapse: Synapse, bot: str, *, encrypted: bool, flood: bool = False) -> float:
    """Median milliseconds from sending a message to having its first answer."""
    person, waits = Person(synapse), []
    if encrypted:
        person.wait_for_keys_of(bot)
    person.open_room(bot, encrypted=encrypted)
    person.say("Hilfe")
    person.answers(1)
    time.sleep(2)
    stop = threading.Event()
    if flood:
        threading.Thread(target=_flood, args=(synapse, bot, stop), daemon=True).start()
        time.sleep(2)
    for _ in range(TURNS):
        before, start = len(person.texts()), time.perf_counter()
        person.say("Hilfe")
        person.answers(before + 1)
        waits.append((time.perf_counter() - start) * 1000)
        time.sleep(1.2)
    stop.set()
    person.close()
    return round(statistics.median(waits), 1)


def _flood(synapse: Synapse, bot: str, stop: threading.Event) -> None:
    """One chat writes as fast as it can."""
    room, token = _room(synapse, bot)
    number = 0
    while not stop.is_set():
        number += 1
        _put(synapse, room, token, f"flood {number}")


def _through(synapse: Synapse, house: Living) -> tuple[float, float]:
    """Messages a second through the channel with everything that follows, and megabytes grown in the second half."""
    rooms = [_room(synapse, house.bot) for _ in range(WRITERS)]
    before, half, start = _heard(house), MESSAGES // 2, time.perf_counter()
    with ThreadPoolExecutor(WRITERS) as pool:
        for number in range(half):
            pool.submit(_put, synapse, *rooms[number % WRITERS], f"erste {number}")
    _wait(house, before + half)
    middle = psutil.Process().memory_info().rss
    with ThreadPoolExecutor(WRITERS) as pool:
        for number in range(half):
            pool.submit(_put, synapse, *rooms[number % WRITERS], f"zweite {number}")
    _wait(house, before + 2 * half)
    seconds = time.perf_counter() - start
    return round(2 * half / seconds, 1), round((psutil.Process().memory_info().rss - middle) / 2**20, 1)


def _heard(house: Living) -> int:
    query = select(func.count()).select_from(messages).where(messages.c.direction == "in")
    return int(house.rows(query)[0][0])


def _wait(house: Living, count: int) -> None:
    end = time.monotonic() + 3600
    while _heard(house) < count and time.monotonic() < end:
        time.sleep(0.2)


def _room(synapse: Synapse, bot: str) -> tuple[str, str]:
    """A new person's room with us, and their token."""
    name = synapse.account()
    login = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": name}, "password": PASSWORD}
    token = str(synapse.ask("POST", "/_matrix/client/v3/login", login)["access_token"])
    made = synapse.ask("POST", "/_matrix/client/v3/createRoom", {"invite": [bot], "is_direct": True}, token)
    return str(made["room_id"]), token


def _put(synapse: Synapse, room: str, token: str, text: str) -> None:
    path = f"{synapse.address}/_matrix/client/v3/rooms/{room}/send/m.room.message/{time.monotonic_ns()}"
    headers = {"Authorization": f"Bearer {token}"}
    httpx.put(path, json={"msgtype": "m.text", "body": text}, headers=headers, timeout=60).raise_for_status()


if __name__ == "__main__":
    sys.exit(main())
