"""What a gateway calls us with is kept first and handled afterwards: the call verifies, commits one row, and is over.

A turn takes as long as it takes; the threads that answer calls also serve residents' and staff's pages, and a flood of
calls must not use them up. What is kept survives a crash; handled twice it changes nothing, as intake knows its id.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from adapters.channels.sms.incoming import Part, Report, Sms
from adapters.storage import held
from adapters.storage.engine import Database

DOOR = "sms.door"
"""Name of what waits here among all that is held."""

AT_ONCE = 50
"""Calls that are handled before they are forgotten together."""

LOOK = 0.1
"""Seconds between two looks whether to stop."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One call that waits; `age` in seconds."""

    bundle: str
    payload: str
    age: float

    def read(self) -> Sms | Report:
        """What the gateway said. Raises KeyError, TypeError or ValueError when another version of us kept it."""
        return _from_json(self.payload)


class Door:
    """Keeps calls, in any thread; gives them back in their order."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._clock = clock
        self._knocked = threading.Event()

    def keep(self, arrived: Sms | Report) -> None:
        """Keep it, once however often it comes meanwhile. Raises SQLAlchemyError: the gateway must call again."""
        payload = _to_json(arrived)
        name = payload if isinstance(arrived, Report) else f"{arrived.sender}|{arrived.id}|{arrived.part}"
        with self._database.turn() as connection:
            held.hold(connection, DOOR, held.bundle_of(DOOR, name), 0, payload, self._clock())
        self._knocked.set()

    def wait(self, stopping: threading.Event, seconds: float) -> None:
        """Until somebody calls, `stopping` is set, or the time is over."""
        for _ in range(max(1, round(seconds / LOOK))):
            if stopping.is_set() or self._knocked.wait(LOOK):
                break
        self._knocked.clear()

    @contextmanager
    def waiting(self) -> Iterator[tuple[list[Kept], list[Kept]]]:
        """What waits, oldest first, and a list for what is done: that is forgotten when the block ends."""
        with self._database.look() as connection:
            rows = held.waiting(connection, DOOR, limit=AT_ONCE)
        now = self._clock()
        kept = [Kept(row.bundle, row.payload, (now - row.created).total_seconds()) for row in rows]
        done: list[Kept] = []
        try:
            yield kept, done
        finally:
            if done:
                with self._database.turn() as connection:
                    for each in done:
                        held.let_go(connection, DOOR, each.bundle)


def _to_json(arrived: Sms | Report) -> str:
    return json.dumps(asdict(arrived), default=datetime.isoformat)


def _from_json(text: str) -> Sms | Report:
    values = json.loads(text)
    if "receipt" in values:
        return Report(**values)
    part = values.pop("part")
    received = datetime.fromisoformat(values.pop("received"))
    return Sms(**values, received=received, part=Part(**part) if part else None)
