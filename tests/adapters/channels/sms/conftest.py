"""SMS without a gateway: the real channel, conversation and database; a box takes what is sent."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from adapters import wiring
from adapters.channels.contract import Found, Health
from adapters.channels.sms.channel import SmsChannel
from adapters.channels.sms.gateway import Taker
from adapters.channels.sms.incoming import Part, Sms
from adapters.errors import DeliveryError
from adapters.jobs.catching_up import CatchingUp
from adapters.jobs.delivering import Deliverer
from adapters.jobs.service import prepare
from adapters.settings import Settings
from adapters.storage.locks import Locks
from adapters.storage.store import Message
from adapters.storage.tables import messages

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NUMBERS = itertools.count(15112340000)
IDS = itertools.count()


class Box:
    """A gateway that keeps what it is given."""

    pause = 0.01

    def __init__(self) -> None:
        self.got: list[tuple[str, str]] = []
        self.errors: list[DeliveryError] = []

    def collect(self, taker: Taker) -> None:
        """Nothing comes by itself."""

    def send(self, number: str, text: str, message: Message) -> str:
        """Into the box."""
        if self.errors:
            raise self.errors.pop(0)
        self.got.append((number, text))
        return f"r{len(self.got)}"

    def health(self) -> Health:
        """Well."""
        return Health(True, 0.0)

    def check(self) -> Iterator[Found]:
        """Well."""
        yield Found(True, "box")

    def router(self, taker: Taker) -> None:
        """Nobody calls."""


@dataclass
class Town:
    """A Mitsprache that many people write to; each test uses numbers of its own."""

    parts: wiring.Parts
    box: Box
    channel: SmsChannel
    deliverer: Deliverer
    catching_up: CatchingUp
    now: datetime = NOON

    def clock(self) -> datetime:
        """The town's time."""
        return self.now

    def pass_by(self, **time: float) -> None:
        """Time passes."""
        self.now += timedelta(**time)

    def person(self) -> str:
        """A new number."""
        return f"+49{next(NUMBERS)}"

    def say(self, number: str, *texts: str) -> list[str]:
        """Somebody writes; gives the keys of the answers to the last one."""
        for text in texts:
            before = len(self.out(number))
            self.channel.take(Sms(number, text, str(next(IDS)), self.now))
        return [row.key for row in self.out(number)[before:]]

    def part(self, number: str, text: str, at: int, total: int, reference: str = "a1", id: str = "") -> None:
        """A part of a long message comes."""
        name = id or f"{reference}|{at}|{text}"
        self.channel.take(Sms(number, text, name, self.now, Part(reference, total, at)))

    def out(self, number: str) -> list[Any]:
        """Everything said to a number."""
        return self._rows(number, "out")

    def heard(self, number: str) -> list[str]:
        """Everything heard from a number."""
        return [json.loads(row.body)["text"] for row in self._rows(number, "in")]

    def deliver(self, number: str) -> list[str]:
        """What is due is sent; gives what the person has got so far."""
        conversation = self.parts.store.conversation_of("sms", number)
        assert conversation is not None
        self.deliverer.deliver(conversation)
        return [text for to, text in self.box.got if to == number]

    def catch_up(self, number: str) -> None:
        """What waits is handled."""
        conversation = self.parts.store.conversation_of("sms", number)
        assert conversation is not None
        self.catching_up.catch_up(conversation)

    def _rows(self, number: str, direction: str) -> list[Any]:
        mine = messages.c.conversation == self.parts.store.conversation_of("sms", number)
        query = select(messages).where(mine, messages.c.direction == direction).order_by(messages.c.number)
        with self.parts.database.look() as connection:
            return list(connection.execute(query))


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[wiring.Parts]:
    """One installation for a file of tests."""
    home = tmp_path_factory.mktemp("town") / "home"
    made = wiring.build(Settings(home=home, city="Musterstadt", sms_number="+4915110000000", sms_per_hour=60))
    prepare(made.database)
    yield made
    made.close()


@pytest.fixture
def town(opened: wiring.Parts) -> Town:
    """The town at noon, with an empty box."""
    return make(opened, opened.settings)


def make(opened: wiring.Parts, settings: Settings) -> Town:
    """A town with these settings."""
    box = Box()
    made: Any = Town(opened, box, None, None, None)  # type: ignore[arg-type]
    opened.intake._clock = made.clock
    made.channel = SmsChannel(settings, opened.store, opened.intake, box, made.clock)
    made.channel.limits = replace(made.channel.limits, address_per_second=1000, all_per_second=1000, burst=1000)
    channels = {"sms": made.channel}
    locks = Locks(opened.database)
    made.deliverer = Deliverer(opened.database, locks, opened.outbox, channels, made.clock)
    made.catching_up = CatchingUp(opened.database, locks, opened.intake, opened.outbox, made.clock)
    return made  # type: ignore[no-any-return]
