"""The contract of every channel, against a real Synapse, in an encrypted room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from adapters.settings import Settings
from tests.adapters.channels.contract import ChannelContract, until
from tests.adapters.channels.matrix.gate import Gate
from tests.adapters.channels.matrix.people import Person
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse


class Pair:
    """A person, our account, and the gate between it and the homeserver."""

    def __init__(self, synapse: Synapse, gate: Gate) -> None:
        self.gate = gate
        self.bot = synapse.account()
        self.person = Person(synapse)

    def say(self, text: str) -> object:
        """The first words come together with the invitation, as clients do it."""
        if not self.person.room:
            self.person.open_room(self.bot, encrypted=True)
        return self.person.say(text)

    def say_again(self, said: Any) -> None:
        """The homeserver tells of it once more."""
        until(lambda: said in self.gate.events)
        self.gate.again(said)

    def answers(self, count: int) -> list[str]:
        """What the person has got."""
        return self.person.answers(count)

    def fail(self, times: int) -> None:
        """Sending fails with a bad gateway."""
        self.gate.fail(times)

    def garble(self) -> None:
        """Events that nobody can parse, in the midst of a sync."""
        self.say("Hallo")
        self.person.wait(lambda: self.person.texts())
        broken = {"event_id": "$broken:stadt.test", "sender": self.person.name, "type": "m.room.message", "content": 5}
        self.gate.slip_in(self.person.room, broken)
        self.gate.slip_in(self.person.room, {"nothing": None})


class TestEncryptedRoom(ChannelContract):
    """The harder kind of room; plain ones are in test_living."""

    name = "matrix"
    signs_in = True

    @pytest.fixture
    def peer(self, synapse: Synapse, gate: Gate) -> Iterator[Pair]:  # type: ignore[override]
        """A person with a new account, and one for us."""
        pair = Pair(synapse, gate)
        yield pair
        pair.person.close()

    def settings(self, peer: Pair, home: Path) -> Settings:
        """Through the gate."""
        account = {"matrix_user": peer.bot, "matrix_password": PASSWORD}
        return Settings(home=home, matrix_homeserver=peer.gate.address, **account)  # type: ignore[arg-type]
