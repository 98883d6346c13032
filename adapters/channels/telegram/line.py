"""The line to the Bot API: the library's Bot on an event loop in a thread of its own; everybody else calls and waits.

Every call has a deadline for all of it: a server that stalls, or sends one byte now and then, holds nobody. What goes
wrong comes out as a DeliveryError. Its addresses hold the token, so the libraries below say nothing in the log.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import warnings
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from telegram import Bot
from telegram.request import HTTPXRequest
from telegram.warnings import PTBDeprecationWarning

from adapters.channels.telegram.failures import meaning
from adapters.errors import DeliveryError

T = TypeVar("T")

LOOK_UP = 0.2
"""Seconds between two looks whether a call is still wanted."""

LATE = 5.0
"""Seconds that a loop which does not even end a call in time is given; it is not expected to need them."""

ASIDE = 50
"""Courtesies (answers to a button press) that may be under way at once; more are left out."""


class Line:
    """One bot at one server. Opens nothing before the first call."""

    def __init__(self, token: str, server: str) -> None:
        _silence()
        self.server = server
        self._token = token
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._aside: set[Future[Any]] = set()
        request = HTTPXRequest(
            connection_pool_size=32, connect_timeout=10, read_timeout=20, write_timeout=20, pool_timeout=20
        )
        self.bot = Bot(token, base_url=f"{server}/bot", base_file_url=f"{server}/file/bot", request=request)

    @property
    def name(self) -> str:
        """The bot's number: the part of its token that is no secret."""
        return self._token.partition(":")[0]

    def method(self, name: str) -> str:
        """The address of a method; a secret, for it holds the token."""
        return f"{self.server}/bot{self._token}/{name}"

    def call(self, make: Callable[[], Coroutine[Any, Any, T]], seconds: float) -> T:
        """What the coroutine gives. Raises DeliveryError, also when all of it takes more than `seconds`."""
        return self._wait(self._begin(make, seconds), seconds, None)

    def call_until(self, stopping: threading.Event, make: Callable[[], Coroutine[Any, Any, T]], seconds: float) -> T:
        """The same, given up as soon as `stopping` is set: raises CancelledError then."""
        return self._wait(self._begin(make, seconds), seconds, stopping)

    def aside(self, make: Callable[[], Coroutine[Any, Any, Any]], seconds: float = 15.0) -> None:
        """Do it beside everything else; when it fails, nobody misses it."""
        self._aside = {future for future in self._aside if not future.done()}
        if len(self._aside) < ASIDE:
            self._aside.add(self._begin(make, seconds))

    def _begin(self, make: Callable[[], Coroutine[Any, Any, T]], seconds: float) -> Future[T]:
        async def in_time() -> T:
            async with asyncio.timeout(seconds):
                return await make()

        return asyncio.run_coroutine_threadsafe(in_time(), self._running())

    def _wait(self, future: Future[T], seconds: float, stopping: threading.Event | None) -> T:
        left = seconds + LATE
        try:
            while left > 0:
                step = left if stopping is None else LOOK_UP
                try:
                    return future.result(step)
                except TimeoutError as error:
                    if future.done():
                        raise meaning(error) from error
                left -= step
                if stopping is not None and stopping.is_set():
                    raise CancelledError
            raise meaning(TimeoutError())
        except (CancelledError, DeliveryError):
            raise
        except Exception as error:
            raise meaning(error) from error
        finally:
            future.cancel()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._guard:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=self._loop.run_forever, name="telegram", daemon=True).start()
            return self._loop


def _silence() -> None:
    """httpx names every address it calls, the library quotes what it cannot read: neither belongs in a log.

    The library's warnings are about its next version.
    """
    warnings.simplefilter("ignore", PTBDeprecationWarning)
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
