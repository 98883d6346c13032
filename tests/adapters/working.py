"""Jobs that a test runs by hand over a real database, with a channel, a recogniser and a mailer that do as told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from adapters.channels.contract import Limits
from adapters.jobs.service import Jobs
from adapters.speech.heard import Heard, Word
from adapters.storage import engine
from adapters.storage.store import Message
from adapters.storage.tables import messages
from tests.adapters.conversing import Clock, House

HEARD = Heard("der Lift ist kaputt", 0.9, "de", "vosk", 2.0, (Word("der", 0.0, 0.2, 0.9),))


@dataclass
class Channel:
    """Remembers what it was given; fails as often as it is told."""

    errors: list[Exception] = field(default_factory=list)
    sent: list[tuple[str, int, str]] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None
    limits = Limits(1000, 1000, burst=1000)
    files: list[bytes | Exception] = field(default_factory=list)

    def download(self, reference: str, most: int) -> bytes:
        """The next file, or an error."""
        engine.outside()
        if self.meanwhile is not None:
            self.meanwhile()
        found = self.files.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def send(self, address: str, message: Message) -> str:
        """Take or fail. A call inside a transaction is a bug of ours."""
        engine.outside()
        if self.meanwhile is not None:
            self.meanwhile()
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append((address, message.number, message.text))
        return f"receipt {message.id}"


@dataclass
class Speech:
    """A recogniser and a voice that do what the test says."""

    hears: Heard | Exception = HEARD
    speaks: bytes | Exception = b"OggS"
    slow: bool = False
    calls: int = 0
    heard: list[bytes] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None

    def transcribe(self, audio: bytes, language: str | None, expected: str = "", likely: str | None = None) -> Heard:
        """What the test wants heard."""
        engine.outside()
        self.calls += 1
        self.heard.append(audio)
        if self.meanwhile is not None:
            self.meanwhile()
        if isinstance(self.hears, Exception):
            raise self.hears
        return self.hears

    def speak(self, text: str, language: str, slow: bool = False, keep: bool = False) -> bytes:
        """What the test wants spoken."""
        engine.outside()
        self.slow = slow
        if self.meanwhile is not None:
            self.meanwhile()
        if isinstance(self.speaks, Exception):
            raise self.speaks
        return self.speaks


@dataclass
class Mailer:
    """Remembers forwards; fails as often as it is told."""

    errors: list[Exception] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)

    def send_forward(self, forward_id: int) -> None:
        """Take or fail."""
        engine.outside()
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(forward_id)


@dataclass
class Works:
    """Jobs that a test runs by hand, one by one, without queues."""

    house: House
    channel: Channel
    speech: Speech
    mailer: Mailer
    jobs: Jobs

    def run(self, job: str, row: Any) -> None:
        """Run one job now."""
        self.jobs._work[job](row)

    @property
    def clock(self) -> Clock:
        """The time of everything."""
        return self.house.clock

    def row(self, receipt_conversation: str) -> Any:
        """The newest outgoing message."""
        mine = (messages.c.conversation == receipt_conversation) & (messages.c.direction == "out")
        return self.house.rows(select(messages).where(mine).order_by(messages.c.number.desc()))[0]


def works_of(house: House) -> Works:
    """Jobs of a house, none of them started."""
    channel, speech, mailer = Channel(), Speech(), Mailer()
    told: list[int] = []
    jobs = Jobs(
        house.store, house.intake, speech, {"push": channel}, mailer, told.append, house.outbox, clock=house.clock
    )
    return Works(house, channel, speech, mailer, jobs)
