"""Channels receive in threads of their own, begin again after a loss, and only one process receives a channel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from adapters import receiving
from adapters.channels.contract import Health
from adapters.errors import ChannelUnreachable
from adapters.receiving import Receiving
from adapters.storage.locks import Locks
from tests.adapters.channels.contract import until
from tests.adapters.conversing import House, build


@dataclass
class Line:
    """A connection that does what a test says."""

    does: Callable[[threading.Event], None]
    calls: list[str] = field(default_factory=list)

    def receive(self, stopping: threading.Event) -> None:
        """One more call."""
        self.calls.append("called")
        self.does(stopping)

    def health(self) -> Health:
        """Well."""
        return Health(True, 1.5)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A database to lock in."""
    return build(f"sqlite:///{tmp_path / 'x.sqlite'}", tmp_path)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits that a test can afford."""
    monkeypatch.setattr(receiving, "WAITS", (0.01,))
    monkeypatch.setattr(receiving, "LOOK_AGAIN", 0.05)


@pytest.mark.parametrize("error", [ChannelUnreachable(), KeyError("a bug")])
def test_a_lost_connection_is_made_again(house: House, error: Exception) -> None:
    """R45: whatever ends a connection, the next one is made."""

    def lose(stopping: threading.Event) -> None:
        raise error

    line = Line(lose)
    running = Receiving({"telegram": line}, Locks(house.database))  # type: ignore[dict-item]
    running.start()
    until(lambda: len(line.calls) > 3)
    running.stop()
    calls = len(line.calls)
    assert calls > 3
    assert not [thread for thread in threading.enumerate() if thread.name == "receive telegram"]


def test_one_process_receives_and_the_next_takes_over(house: House) -> None:
    """Two that receive the same channel would lose each other's place; when one ends the other begins."""
    first, second = (Line(lambda stopping: bool(stopping.wait()) and None) for _ in range(2))
    locks = Locks(house.database)
    one, two = (Receiving({"matrix": line}, locks) for line in (first, second))  # type: ignore[dict-item]
    one.start()
    until(lambda: first.calls)
    two.start()
    threading.Event().wait(0.2)
    assert second.calls == []
    one.stop()
    until(lambda: second.calls)
    two.stop()
