"""One Mitsprache that runs while a whole file of tests goes by, connected to the homeserver through a gate."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from adapters import wiring
from adapters.channels.matrix.channel import MatrixChannel
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.locks import Locks
from adapters.storage.store import message_of
from adapters.storage.tables import messages
from tests.adapters.channels.contract import until
from tests.adapters.channels.matrix.gate import Gate
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse


@dataclass
class Living:
    """Everything started."""

    synapse: Synapse
    gate: Gate
    parts: wiring.Parts
    bot: str
    receiving: Receiving

    @property
    def channel(self) -> MatrixChannel:
        """Our channel."""
        channel = self.parts.channels["matrix"]
        assert isinstance(channel, MatrixChannel)
        return channel

    def rows(self, query: Any) -> list[Any]:
        """What a query finds."""
        with self.parts.database.look() as connection:
            return list(connection.execute(query))

    def messages(self, room: str, direction: str) -> list[Any]:
        """What was said in a room, in order."""
        conversation = self.parts.store.conversation_of("matrix", room)
        query = select(messages).where(messages.c.conversation == conversation, messages.c.direction == direction)
        return [message_of(row) for row in self.rows(query.order_by(messages.c.number))]

    def keys(self, room: str) -> list[str]:
        """The keys of what we said in a room."""
        return [message.key for message in self.messages(room, "out")]

    def stop(self) -> None:
        """Receive nothing more."""
        self.receiving.stop()

    def start(self) -> None:
        """Receive again; returns when connected."""
        self.receiving = Receiving(self.parts.channels, Locks(self.parts.database))
        self.receiving.start()
        until(lambda: self.channel.health().well, 60)


def settings(home: Path, address: str, user: str, **more: Any) -> Settings:
    """Settings of an account."""
    account = {"matrix_user": user, "matrix_password": PASSWORD, "matrix_homeserver": address}
    return Settings(home=home, **{**account, **more})


@contextmanager
def living(synapse: Synapse, home: Path) -> Iterator[Living]:
    """A Mitsprache with a new account."""
    gate, bot = Gate(synapse.address), synapse.account()
    parts = wiring.build(settings(home, gate.address, bot))
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    living = Living(synapse, gate, parts, bot, Receiving(parts.channels, Locks(parts.database)))
    living.start()
    yield living
    living.stop()
    jobs.stop()
    parts.close()
    gate.close()
