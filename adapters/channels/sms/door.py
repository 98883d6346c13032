"""What a gateway calls us with is kept first and handled afterwards: the call verifies, commits one row, and is over.

A turn takes as long as it takes; the threads that answer calls also serve residents' and staff's pages, and a flood of
calls must not use them up. What is kept survives a crash; handled twice it changes nothing, as intake knows its id.
Senders stand in lanes that are served by turns: who calls without an end delays those of one lane.
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

DOOR = "sms.door."
"""How the names of the lanes begin, among all that is held."""

REPORTS = f"{DOOR}reports"
"""The lane of what became of our messages."""

LANES = 256
"""Lanes of senders: two digits of their number's HMAC."""

BY_TURNS = 2
"""Calls of a lane that are handled before the next lane has its turn."""

LOOK = 0.1
"""Seconds between two looks whether to stop."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One call that waits; `age` in seconds."""

    lane: str
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
        lane, name = REPORTS, payload
        if isinstance(arrived, Sms):
            lane, name = lane_of(arrived.sender), f"{arrived.sender}|{arrived.id}|{arrived.part}"
        with self._database.turn() as connection:
            held.hold(connection, lane, held.bundle_of(DOOR, name), 0, payload, self._clock())
        self._knocked.set()

    def wait(self, stopping: threading.Event, seconds: float) -> None:
        """Until somebody calls, `stopping` is set, or the time is over."""
        for _ in range(max(1, round(seconds / LOOK))):
            if stopping.is_set() or self._knocked.wait(LOOK):
                break
        self._knocked.clear()

    @contextmanager
    def waiting(self) -> Iterator[tuple[list[Kept], list[Kept]]]:
        """What has its turn, the shortest lane first, and a list for what is done: that is forgotten afterwards."""
        now = self._clock()
        with self._database.look() as connection:
            kept = [
                Kept(lane, row.bundle, row.payload, (now - row.created).total_seconds())
                for lane in held.kinds(connection, DOOR)
                for row in held.waiting(connection, lane, limit=BY_TURNS)
            ]
        done: list[Kept] = []
        try:
            yield kept, done
        finally:
            if done:
                with self._database.turn() as connection:
                    for each in done:
                        held.let_go(connection, each.lane, each.bundle)


def lane_of(sender: str) -> str:
    """The lane that a sender stands in."""
    return f"{DOOR}{int(held.bundle_of(DOOR, sender)[:8], 16) % LANES:02x}"


def _to_json(arrived: Sms | Report) -> str:
    return json.dumps(asdict(arrived), default=datetime.isoformat)


def _from_json(text: str) -> Sms | Report:
    values = json.loads(text)
    if "receipt" in values:
        return Report(**values)
    part = values.pop("part")
    received = datetime.fromisoformat(values.pop("received"))
    return Sms(**values, received=received, part=Part(**part) if part else None)
