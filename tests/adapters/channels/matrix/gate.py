"""Stands before the homeserver and makes it behave badly: errors, slow answers, and the same events once more."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

Matches = Callable[[str, str], bool]
DROPPED = ("transfer-encoding", "content-length", "content-encoding", "host", "connection")


@dataclass
class Fault:
    """The next `times` requests that match get this answer; status 0: the connection is cut after the server's yes."""

    times: int
    matches: Matches
    status: int
    body: dict[str, Any]
    seconds: float = 0.0


def sending(method: str, path: str) -> bool:
    """True for a message that is sent."""
    return method == "PUT" and "/send/" in path


class Gate:
    """A proxy in a thread of its own."""

    def __init__(self, behind: str) -> None:
        self._behind = behind
        self.faults: list[Fault] = []
        self.events: dict[str, tuple[str, dict[str, Any]]] = {}
        self.asked: list[tuple[str, str]] = []
        self.holds_keys = False
        self._held_keys: list[dict[str, Any]] = []
        self._more: list[tuple[str, dict[str, Any]]] = []
        self._loop = asyncio.new_event_loop()
        self._wake = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(10)

    def close(self) -> None:
        """Shut it."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def fail(
        self, times: int, matches: Matches = sending, status: int = 502, seconds: float = 0.0, **body: Any
    ) -> None:
        """Let requests fail."""
        self.faults.append(Fault(times, matches, status, body, seconds))

    def slip_in(self, room: str, event: dict[str, Any]) -> None:
        """The next sync tells of this event as well."""
        self._more.append((room, event))
        self._loop.call_soon_threadsafe(self._wake.set)

    def hold_keys(self) -> None:
        """From now on messages to devices, and so the keys of rooms, stay here."""
        self.holds_keys = True

    def let_keys_go(self) -> None:
        """What was held comes with whatever the homeserver tells next."""
        self.holds_keys = False

    def again(self, event_id: str) -> None:
        """The next sync tells once more of an event that it told before."""
        self.slip_in(*self.events[event_id])

    async def _start(self) -> None:
        self._session = aiohttp.ClientSession(auto_decompress=True)
        app = web.Application(client_max_size=100 * 2**20)
        app.router.add_route("*", "/{path:.*}", self._pass)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def _stop(self) -> None:
        await self._runner.cleanup()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._session.close()

    async def _pass(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path))
        body = await request.read()
        fault = next((f for f in self.faults if f.times and f.matches(request.method, request.path)), None)
        if fault is not None:
            fault.times -= 1
            await asyncio.sleep(fault.seconds)
            if fault.status == 0:
                await self._ask(request, body)
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            if fault.status != 200:
                return web.json_response(fault.body, status=fault.status)
        if request.path.endswith("/sync"):
            return await self._sync(request, body)
        status, headers, data = await self._ask(request, body)
        return web.Response(status=status, headers=headers, body=data)

    async def _ask(self, request: web.Request, body: bytes) -> tuple[int, dict[str, str], bytes]:
        headers = {k: v for k, v in request.headers.items() if k.lower() not in DROPPED}
        address = self._behind + request.raw_path
        from yarl import URL

        async with self._session.request(
            request.method, URL(address, encoded=True), data=body, headers=headers
        ) as answer:
            kept = {k: v for k, v in answer.headers.items() if k.lower() not in DROPPED}
            return answer.status, kept, await answer.read()

    async def _sync(self, request: web.Request, body: bytes) -> web.Response:
        asking = asyncio.ensure_future(self._ask(request, body))
        waking = asyncio.ensure_future(self._wake.wait())
        await asyncio.wait([asking, waking], return_when=asyncio.FIRST_COMPLETED)
        waking.cancel()
        self._wake.clear()
        if self._more and "since" in request.query:
            asking.cancel()
            more, self._more = self._more, []
            joined: dict[str, Any] = {}
            for room, event in more:
                joined.setdefault(room, {"timeline": {"events": []}})["timeline"]["events"].append(event)
            return web.json_response({"next_batch": request.query["since"], "rooms": {"join": joined}})
        status, headers, data = await asking
        told = json.loads(data) if status == 200 else {}
        for room, info in told.get("rooms", {}).get("join", {}).items():
            for event in info.get("timeline", {}).get("events", []):
                self.events[event["event_id"]] = (room, event)
        if told:
            data = json.dumps(self._hold_or_let_go(told)).encode()
        return web.Response(status=status, headers=headers, body=data)

    def _hold_or_let_go(self, told: dict[str, Any]) -> dict[str, Any]:
        events = told.setdefault("to_device", {}).setdefault("events", [])
        everything = self._held_keys + events
        told["to_device"]["events"], self._held_keys = ([], everything) if self.holds_keys else (everything, [])
        return told
