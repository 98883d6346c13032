"""The Matrix channel: a client connected in the receiving thread; other threads hand it what is to be sent or fetched.

A room is an address: everybody in it shares one conversation, so we stay only in rooms with one other person unless the
settings say otherwise. Knows no jobs and decides nothing.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
import time
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog
from nio.exceptions import LocalProtocolError

from adapters.channels.contract import Found, Health, Limits
from adapters.channels.matrix import checking, files
from adapters.channels.matrix.account import signed_in
from adapters.channels.matrix.client import Client
from adapters.channels.matrix.invites import Invites
from adapters.channels.matrix.recovery import sign_device
from adapters.channels.matrix.sending import Sending
from adapters.channels.matrix.server import Server
from adapters.channels.matrix.syncing import LONG_POLL, Syncing
from adapters.channels.matrix.vault import Vault
from adapters.errors import ChannelUnreachable, DeliveryError, NotYet
from adapters.intake import Intake
from adapters.settings import Settings
from adapters.storage.store import Message, Store

log = structlog.get_logger()

WELL = 2.0 * LONG_POLL + 15
"""Seconds without an answered sync after which something is wrong."""

SEND_PATIENCE = 60.0
"""Seconds after which a job stops waiting for its message; the same transaction id is used at the next try."""

LOOK_AGAIN = 15.0
"""Seconds after which a message that found no connection looks again; it costs none of its tries."""

DOWNLOAD_PATIENCE = 150.0
CONNECTING_PATIENCE = 20.0
"""Seconds that a job waits for the first connection after a start; never after a failure."""


@dataclass(frozen=True, slots=True)
class Connection:
    """What a connected channel works with; lives in one event loop."""

    loop: asyncio.AbstractEventLoop
    server: Server
    sending: Sending
    syncing: Syncing


class MatrixChannel:
    """One account on one homeserver."""

    limits = Limits(address_per_second=2, all_per_second=50, burst=5)

    def __init__(self, settings: Settings, store: Store, intake: Intake, farewell: str) -> None:
        self._settings = settings
        self._store = store
        self._intake = intake
        self._farewell = farewell
        self._vault = Vault(settings.home / "matrix")
        self._connection: Connection | None = None
        self._connecting = self._hopeful = True
        self._change = threading.Condition()
        self._last: float | None = None

    def receive(self, stopping: threading.Event) -> None:
        """Take what comes until `stopping` is set. Raises DeliveryError when there is no connection (any more)."""
        self._now(None, connecting=self._hopeful)
        try:
            with self._vault.alone():
                asyncio.run(self._receive(stopping))
            self._hopeful = True
        except BaseException:
            self._hopeful = False
            raise
        finally:
            self._now(None, connecting=False)

    def send(self, address: str, message: Message) -> str:
        """Send one message. Raises DeliveryError."""
        connection = self._connected()
        self._wait(connection, _send(connection, address, message), SEND_PATIENCE)
        return ""

    def download(self, reference: str, most: int) -> bytes:
        """The bytes of a file. Raises DeliveryError."""
        connection = self._connected()
        return bytes(self._wait(connection, files.download(connection.server, reference, most), DOWNLOAD_PATIENCE))

    def health(self) -> Health:
        """Since the last sync that was answered."""
        connection = self._connection
        last = self._last if connection is None else connection.syncing.last or self._last
        seconds = None if last is None else time.monotonic() - last
        return Health(connection is not None and seconds is not None and seconds < WELL, seconds)

    def check(self) -> Iterator[Found]:
        """Talk to the homeserver, send nothing to anybody."""
        yield from asyncio.run(checking.check(self._settings, self._vault))

    def router(self) -> None:
        """The homeserver never calls us."""

    async def _receive(self, stopping: threading.Event) -> None:
        settings = self._settings
        async with Server(settings.matrix_homeserver, settings.matrix_ca_file) as server:
            client = await signed_in(server, settings, self._vault)
            try:
                await self._work(server, client, stopping)
            except (aiohttp.ClientError, LocalProtocolError, TimeoutError, OSError) as error:
                raise ChannelUnreachable from error
            finally:
                await client.close()

    async def _work(self, server: Server, client: Client, stopping: threading.Event) -> None:
        settings, database = self._settings, self._store.database
        await self._sign_device(server, client)
        invites = Invites(database, server, client, settings.matrix_allowed, settings.matrix_groups)
        syncing = Syncing(self._store, self._intake, server, client, invites, self._farewell)
        sending = Sending(server, client, self._store.media)
        ready = asyncio.Event()
        connection = Connection(asyncio.get_running_loop(), server, sending, syncing)
        work = [syncing.run(sending, ready), self._open(connection, ready), _until(stopping)]
        work += [syncing.late_keys.run(), invites.run()]
        try:
            await _first_end(work)
        finally:
            self._now(None, connecting=False)
            self._last = syncing.last or self._last

    async def _open(self, connection: Connection, ready: asyncio.Event) -> None:
        """Let jobs in as soon as rooms and keys are known."""
        await ready.wait()
        self._now(connection, connecting=False)
        log.info("matrix connected")
        await asyncio.Event().wait()

    async def _sign_device(self, server: Server, client: Client) -> None:
        """What goes wrong here keeps nobody from writing in rooms without encryption: it is logged and checked."""
        if client.should_upload_keys:
            await client.keys_upload()
        try:
            standing = await sign_device(server, self._vault, self._settings, client.device_id)
        except DeliveryError as error:
            log.warning("matrix device not signed", code=error.code)
        else:
            log.info("matrix device", standing=standing)

    def _now(self, connection: Connection | None, *, connecting: bool) -> None:
        with self._change:
            self._connection, self._connecting = connection, connecting
            self._change.notify_all()

    def _connected(self) -> Connection:
        with self._change:
            self._change.wait_for(lambda: not self._connecting, CONNECTING_PATIENCE)
            if self._connection is None:
                raise _not_connected()
            return self._connection

    def _wait(self, connection: Connection, work: Coroutine[Any, Any, Any], seconds: float) -> Any:
        """The result of work done in the receiving thread's loop. Raises DeliveryError."""
        try:
            future = asyncio.run_coroutine_threadsafe(work, connection.loop)
        except RuntimeError as error:  # the loop has just ended
            work.close()
            raise _not_connected() from error
        try:
            return future.result(seconds)
        except concurrent.futures.CancelledError as error:
            raise _not_connected() from error
        except concurrent.futures.TimeoutError as error:
            future.cancel()
            raise ChannelUnreachable("timeout") from error
        except (aiohttp.ClientError, LocalProtocolError, OSError) as error:
            raise ChannelUnreachable from error


def _not_connected() -> NotYet:
    """Nothing was tried, and nothing is the message's fault: it waits as long as the homeserver is away."""
    return NotYet(LOOK_AGAIN, "not_connected")


async def _send(connection: Connection, address: str, message: Message) -> None:
    thread = await connection.syncing.threads.of(address)
    await connection.sending.send(address, message, thread)


async def _until(stopping: threading.Event) -> None:
    while not stopping.is_set():
        await asyncio.sleep(0.1)


async def _first_end(work: list[Coroutine[Any, Any, None]]) -> None:
    """Run all of them until one ends; raises what it raised."""
    tasks = [asyncio.ensure_future(each) for each in work]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
