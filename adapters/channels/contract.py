"""What every channel with a server of its own is to the rest of the program: the same shape three times.

Two lines of the terminal and the forms of the browser page come in and are fetched; these here receive by themselves
and are sent through. Knows no channel.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from adapters.storage.store import Message

if TYPE_CHECKING:
    from fastapi import APIRouter


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast may be sent: messages a second to one address, after `burst` at once; and in all."""

    address_per_second: float
    all_per_second: float
    burst: int = 1


@dataclass(frozen=True, slots=True)
class Health:
    """`seconds`: since the last successful contact with the server, None before the first; `well` False: act now."""

    well: bool
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One line of `mitsprache check`: what works, or what is wrong and what to do."""

    works: bool
    says: str


class Channel(Protocol):
    """One connected channel. Every method but `receive` may be called from any thread, also while it receives."""

    @property
    def limits(self) -> Limits:
        """How fast may be sent."""
        ...

    def receive(self, stopping: threading.Event) -> None:
        """Take what comes until `stopping` is set; returns soon after.

        Commits each message through intake before the server may forget it. Raises DeliveryError when the connection
        cannot be had (any more): it is called again after a while.
        """
        ...

    def send(self, address: str, message: Message) -> str:
        """Send one message with its options and sound; `message.id` is the same at every try.

        Gives the name under which the other side reports its delivery, or nothing. Raises DeliveryError.
        """
        ...

    def download(self, reference: str, most: int) -> bytes:
        """The bytes of a RemoteFile, at most `most`.

        Raises DeliveryError: MessageRejected when the file will never come, with code "too_large" when it is larger.
        """
        ...

    def health(self) -> Health:
        """How the connection is; asks nobody."""
        ...

    def check(self) -> Iterator[Found]:
        """Talk to the server, send nothing to anybody."""
        ...

    def router(self) -> APIRouter | None:
        """Routes for a server that calls us (webhook), or None."""
        ...
