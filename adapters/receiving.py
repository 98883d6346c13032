"""Lets every connected channel receive, each in a thread of its own, and begins again when a connection is lost.

One process receives a channel at a time (a lock): two would take turns in losing each other's place. Knows no channel.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping

import structlog
from prometheus_client import Gauge

from adapters.channels.contract import Channel
from adapters.errors import DeliveryError
from adapters.storage.locks import Locks

log = structlog.get_logger()

WAITS = (1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds before a lost connection is tried again; the last one from then on."""

LOOK_AGAIN = 5.0
"""Seconds between two looks whether another process still receives this channel."""

CONTACT = Gauge(
    "mitsprache_channel_seconds_since_contact",
    "Seconds since the channel's server last answered; -1: never",
    ["channel"],
)


class Receiving:
    """The receiving threads of one process."""

    def __init__(self, channels: Mapping[str, Channel], locks: Locks) -> None:
        self._channels = channels
        self._locks = locks
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin; returns at once."""
        for name, channel in self._channels.items():
            CONTACT.labels(name).set_function(lambda channel=channel: _seconds(channel))  # type: ignore[misc]
            thread = threading.Thread(target=self._keep, args=(name, channel), name=f"receive {name}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def stop(self, patience: float = 5.0) -> None:
        """Take nothing more; what was not taken yet comes after the next start."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(patience)
        self._threads.clear()

    def _keep(self, name: str, channel: Channel) -> None:
        while not self._stopping.is_set():
            with self._locks.hold(f"receive|{name}") as ours:
                if ours:
                    self._receive(name, channel)
            self._stopping.wait(LOOK_AGAIN)

    def _receive(self, name: str, channel: Channel) -> None:
        failures = 0
        while not self._stopping.is_set():
            try:
                channel.receive(self._stopping)
                failures = 0
            except Exception as error:  # whatever it was: the next try begins afresh
                code = error.code if isinstance(error, DeliveryError) else type(error).__name__
                log.warning("channel lost", channel=name, code=code)
                self._stopping.wait(WAITS[min(failures, len(WAITS) - 1)])
                failures += 1


def _seconds(channel: Channel) -> float:
    seconds = channel.health().seconds
    return -1.0 if seconds is None else seconds
