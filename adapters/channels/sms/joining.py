"""Long messages come in parts: kept sealed until all are there, in whatever order and however often they come (R26).

After ten minutes what is there is taken, and the person hears that a part is missing. Every part leaves its mark among
the events, so that a late repetition begins no message of its own (R27).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from adapters import turns
from adapters.channels.sms.incoming import Part, Sms, fingerprint, joined
from adapters.storage import held, secrets
from adapters.storage.engine import Database

CHANNEL = "sms"

PATIENCE = timedelta(minutes=10)
"""How long the parts of a message may be apart."""


@dataclass(frozen=True, slots=True)
class Long:
    """A long message as far as it came; `id` names exactly these parts."""

    bundle: str
    sender: str
    id: str
    text: str
    received: datetime
    whole: bool

    def forget(self, connection: Connection) -> bool:
        """Its parts are kept no longer: in the turn that takes its words."""
        held.let_go(connection, CHANNEL, self.bundle)
        return True


class Joining:
    """Keeps parts; gives long messages."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._clock = clock

    def add(self, sender: str, text: str, part: Part, sms: Sms) -> tuple[bool, Long | None]:
        """Keep one part: whether it is kept, and what can be taken now.

        That is the message it completes; or, not kept, one that has its name by chance: then add it again.
        """
        bundle = held.bundle_of(CHANNEL, f"{sender}|{part.reference}|{part.total}")
        row = {"sender": sender, "text": text, "id": sms.id, "total": part.total, "at": sms.received.isoformat()}
        with self._database.turn() as connection:
            mark = secrets.ring().index("address", f"event|{CHANNEL}|part|{sender}|{sms.id}|{part.position}")
            there = {each.position: json.loads(each.payload) for each in held.of_bundle(connection, CHANNEL, bundle)}
            other = there.get(part.position)
            if other is not None and other["id"] != sms.id:
                return False, _long(bundle, there)  # the sender's next long message under the same name
            if turns.record_event(connection, CHANNEL, mark, None, sms.received, "handled"):
                held.hold(connection, CHANNEL, bundle, part.position, json.dumps(row), self._clock())
                there[part.position] = row
        return True, _long(bundle, there) if len(there) == part.total else None

    def overdue(self) -> Iterator[Long]:
        """Messages whose parts have waited long enough."""
        with self._database.look() as connection:
            late = held.waiting(connection, CHANNEL, self._clock() - PATIENCE)
            bundles = dict.fromkeys(each.bundle for each in late)
            parts = {bundle: held.of_bundle(connection, CHANNEL, bundle) for bundle in bundles}
        for bundle, rows in parts.items():
            yield _long(bundle, {each.position: json.loads(each.payload) for each in rows})


def _long(bundle: str, there: dict[int, dict[str, object]]) -> Long:
    first = there[min(there)]
    text, whole = joined({at: str(row["text"]) for at, row in there.items()}, int(str(first["total"])))
    id = fingerprint(*(f"{at}|{there[at]['id']}" for at in sorted(there)))
    return Long(bundle, str(first["sender"]), id, text, datetime.fromisoformat(str(first["at"])), whole)
