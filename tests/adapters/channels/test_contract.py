"""The contract itself, on the simplest channel there can be: two lists in memory."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from adapters import wiring
from adapters.channels.contract import Channel, Found, Health, Limits
from adapters.errors import ChannelUnreachable
from adapters.intake import Incoming, Intake
from adapters.settings import Settings
from adapters.storage.store import Message
from bot.conversation.events import TextReceived
from tests.adapters.channels.contract import ChannelContract, until


class Board:
    """A person and a platform in memory."""

    def __init__(self) -> None:
        self.inbox: list[tuple[str, str | None]] = []
        self.outbox: list[str] = []
        self.failures = 0
        self._ids = itertools.count(1)

    def say(self, text: str) -> object:
        """The person types."""
        said = (str(next(self._ids)), text)
        self.inbox.append(said)
        return said

    def say_again(self, said: Any) -> None:
        """Once more."""
        self.inbox.append(said)

    def answers(self, count: int) -> list[str]:
        """What the person has got."""
        until(lambda: len(self.outbox) >= count)
        return self.outbox

    def fail(self, times: int) -> None:
        """So many failures follow."""
        self.failures = times

    def garble(self) -> None:
        """No text at all."""
        self.inbox.append((str(next(self._ids)), None))


class BoardChannel:
    """The channel of a board."""

    limits = Limits(100, 100, burst=10)

    def __init__(self, board: Board, intake: Intake) -> None:
        self._board = board
        self._intake = intake

    def receive(self, stopping: threading.Event) -> None:
        """Commit, then forget."""
        while not stopping.wait(0.01):
            while self._board.inbox:
                self._take(*self._board.inbox[0])
                self._board.inbox.pop(0)

    def _take(self, id: str, text: str | None) -> None:
        try:
            event = TextReceived("" + text)  # type: ignore[operator]
        except TypeError as error:
            self._intake.keep_unreadable("telegram", id, "null", error)
            return
        self._intake.receive(Incoming("telegram", "one", id, event, datetime.now(UTC)))

    def send(self, address: str, message: Message) -> str:
        """Put it up."""
        if self._board.failures:
            self._board.failures -= 1
            raise ChannelUnreachable
        self._board.outbox.append(message.text)
        return ""

    def download(self, reference: str, most: int) -> bytes:
        """There are no files here."""
        raise NotImplementedError

    def health(self) -> Health:
        """Always well."""
        return Health(True, 0.0)

    def check(self) -> Iterator[Found]:
        """Always there."""
        yield Found(True, "here")

    def router(self) -> None:
        """Nobody calls."""


class TestBoard(ChannelContract):
    """A channel that does it right passes."""

    name = "telegram"

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Board:  # type: ignore[override]
        """A new board."""
        return Board()

    def settings(self, peer: Board, home: Path) -> Settings:
        """Nothing to connect to."""
        return Settings(home=home)

    def channels(self, parts: wiring.Parts, peer: Board) -> dict[str, Channel]:
        """The board stands for a messenger."""
        return {"telegram": BoardChannel(peer, parts.intake)}
