"""What every SMS gateway is to the channel: it hands over what came, takes what goes, and says how it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from fastapi import APIRouter

from adapters.channels.contract import Found, Health
from adapters.channels.sms.incoming import Report, Sms
from adapters.storage.store import Message


class Taker(Protocol):
    """The channel's side: when a call returns, the gateway may forget. Raises SQLAlchemyError: it must not."""

    def take(self, sms: Sms) -> None:
        """One message, or one part of a long one."""
        ...

    def keep(self, arrived: Sms | Report) -> None:
        """The same, or what became of a message of ours, from a gateway that calls: handled afterwards."""
        ...

    def report(self, report: Report) -> bool:
        """What became of a message; False when nobody knows it (yet)."""
        ...

    def keep_unreadable(self, id: str, payload: str, error: Exception) -> None:
        """Something that nobody can parse."""
        ...


class Gateway(Protocol):
    """One way to the network. `pause`: seconds between two looks for what came."""

    pause: float

    def collect(self, taker: Taker) -> None:
        """Hand over what came, and forget it then. Raises DeliveryError when there is no looking."""
        ...

    def send(self, number: str, text: str, message: Message) -> str:
        """One try; gives the receipt that a Report will name. Raises DeliveryError."""
        ...

    def health(self) -> Health:
        """How it is; asks nobody."""
        ...

    def check(self) -> Iterator[Found]:
        """Ask it, sending nothing."""
        ...

    def router(self, taker: Taker) -> APIRouter | None:
        """Routes that it calls, or None."""
        ...
