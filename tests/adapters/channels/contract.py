"""What every channel with a server of its own must do, inherited by the tests of each: the same person on each of them.

A subclass supplies the other side: a real server or a peer that speaks its real protocol, and a person's client on it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pytest
from sqlalchemy import select

from adapters import wiring
from adapters.channels.contract import Channel
from adapters.jobs import patience
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.locks import Locks
from adapters.storage.tables import events, messages, submissions

T = TypeVar("T")

PROBLEM = "Der Aufzug am Hauptbahnhof ist seit gestern kaputt."

ANSWERS = {"ask-affects": "1", "ask-picture": "1", "ask-name": "1"}
"""What a person types to a question; "1" to every other one: it is always a useful answer."""

MOST_TURNS = 20
"""A report takes eleven; a conversation that never ends must fail."""


class Peer(Protocol):
    """The other side: the platform's server with a person on it."""

    def say(self, text: str) -> object:
        """The person types; gives what `say_again` takes."""
        ...

    def say_again(self, said: object) -> None:
        """The platform delivers the same message once more."""
        ...

    def answers(self, count: int) -> list[str]:
        """Everything the person has got so far, in order, as soon as it is at least `count`; raises after a while."""
        ...

    def fail(self, times: int) -> None:
        """The next `times` tries to send to the person fail in passing."""
        ...

    def garble(self) -> None:
        """The platform delivers something that nobody can parse."""
        ...


@dataclass
class Running:
    """A Mitsprache with its jobs, connected to the peer."""

    parts: wiring.Parts
    channel: str
    receiving: Receiving
    locks: Locks

    def row(self, query: Any) -> Any:
        """The first row of a query."""
        with self.parts.database.look() as connection:
            return connection.execute(query).first()

    def rows(self, query: Any) -> list[Any]:
        """All rows of a query."""
        with self.parts.database.look() as connection:
            return list(connection.execute(query))

    def asked(self) -> str:
        """The key of the newest message to the person."""
        out = messages.c.direction == "out"
        row = self.row(select(messages.c.key).where(out).order_by(messages.c.id.desc()))
        return str(row.key) if row else ""

    def spoken_of(self) -> int:
        """How many messages went out."""
        return len(self.rows(select(messages.c.id).where(messages.c.direction == "out")))


def in_a_thread(work: Coroutine[Any, Any, T]) -> T:
    """Run it in a thread of its own: while Playwright's browser is open, this thread has a running loop already."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def until(true: Callable[[], Any], seconds: float = 20.0) -> Any:
    """What `true` gives as soon as it gives something; fails after a while."""
    end = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)
    return found


@contextmanager
def at_work(parts: wiring.Parts, channel: str) -> Iterator[Running]:
    """Everything started, and stopped in the end."""
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    receiving = Receiving(parts.channels, jobs.locks)
    receiving.start()
    yield Running(parts, channel, receiving, jobs.locks)
    receiving.stop()
    jobs.stop()
    parts.close()


class ChannelContract:
    """Inherit as `TestX(ChannelContract)`; give `peer`, `name`, and `settings` that connect to the peer."""

    name: str
    signs_in = False
    """Its first connection takes a while; what is said before counts as history."""

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[Peer]:
        """The other side, running."""
        raise NotImplementedError

    def settings(self, peer: Any, home: Path) -> Settings:
        """Settings that connect to the peer."""
        raise NotImplementedError

    def channels(self, parts: wiring.Parts, peer: Any) -> dict[str, Channel]:
        """The connected channels; those of the settings."""
        return dict(parts.channels)

    @pytest.fixture
    def running(self, peer: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
        """Everything started; what failed is tried again a little sooner than for people."""
        monkeypatch.setattr(patience, "WAITS", (0.5, *patience.WAITS[1:]))
        built = wiring.build(self.settings(peer, tmp_path / "home"))
        with at_work(replace(built, channels=self.channels(built, peer)), self.name) as running:
            until(lambda: not self.signs_in or running.parts.channels[self.name].health().well)
            yield running

    def test_the_whole_report(self, running: Running, peer: Any) -> None:
        """R01 R09 R38: words and digits alone end in the same submission on every channel, with its number at once."""
        self.turn(running, peer, PROBLEM)
        for _ in range(MOST_TURNS):
            if running.row(select(submissions.c.reference)):
                break
            self.turn(running, peer, ANSWERS.get(running.asked(), "1"))
        made = running.rows(select(submissions))
        assert [(row.kind, row.category, row.channel, row.language) for row in made] == [
            ("barrier", "lift", self.name, "de")
        ]
        assert "Aufzug" in made[0].text
        assert "Hauptbahnhof" in made[0].place
        assert any(made[0].reference in answer.replace(" ", "") for answer in peer.answers(running.spoken_of()))

    def test_the_same_message_twice_is_said_once(self, running: Running, peer: Any) -> None:
        """R27: the platform delivers again; nothing happens twice."""
        said = peer.say(PROBLEM)
        heard = select(messages.c.id).where(messages.c.direction == "in")
        until(lambda: running.rows(heard))
        peer.say_again(said)
        peer.say("Hilfe")
        until(lambda: len(running.rows(heard)) > 1)
        peer.answers(running.spoken_of())
        assert len(running.rows(heard)) == 2

    def test_what_fails_in_passing_leaves_later_and_in_order(self, running: Running, peer: Any) -> None:
        """R45: the server is away for a moment; every answer comes once, in order."""
        peer.fail(1)
        peer.say(PROBLEM)
        until(running.asked)
        expected = running.spoken_of()
        assert len(peer.answers(expected)) == expected
        until(lambda: not running.rows(select(messages.c.id).where(messages.c.state == "due")))

    def test_what_nobody_can_parse_blocks_nothing(self, running: Running, peer: Any) -> None:
        """R45: a payload that cannot be read is kept for staff, and the next message is answered."""
        peer.garble()
        peer.say(PROBLEM)
        assert peer.answers(1)
        until(lambda: running.rows(select(events.c.id).where(events.c.state == "dead")))

    def test_what_came_while_we_were_away_is_answered(self, running: Running, peer: Any) -> None:
        """R45: a message that came while nobody received is answered after the start."""
        running.receiving.stop()
        peer.say(PROBLEM)
        again = Receiving(running.parts.channels, running.locks)
        again.start()
        try:
            assert peer.answers(1)
        finally:
            again.stop()

    def turn(self, running: Running, peer: Any, text: str) -> None:
        """Say it and wait until the answer has come to the person."""
        before = running.spoken_of()
        peer.say(text)
        until(lambda: running.spoken_of() > before)
        peer.answers(running.spoken_of())
