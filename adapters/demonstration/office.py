"""The demonstration's office: what staff have done with a submission by today, by the same acts as real staff.

The same chance gives the same decisions.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from adapters.office import decisions, submission_queries
from adapters.office.decisions import Decision
from bot.submission import Status

if TYPE_CHECKING:
    from adapters.wiring import Parts

MAILBOX = "tiefbau@stadt.example"
"""Where the demonstration forwards to: a name that no mail server has."""

Act = Callable[[str], None]
"""One decision about the submission with this reference."""

STANDS = (Status.RECEIVED, Status.SEEN, Status.FORWARDED, Status.IN_PROGRESS, Status.DONE, Status.NOT_RESPONSIBLE)
FRESH, OLD = (60, 25, 8, 5, 1, 1), (4, 12, 22, 22, 30, 10)
"""Per hundred: how many submissions stand where, of this fortnight and of the time before."""
FRESH_DAYS = 14


@dataclass(frozen=True, slots=True)
class Office:
    """`staff`: id of the account that decides; `notes`: what staff write for each other."""

    parts: Parts
    staff: int
    chance: random.Random
    notes: tuple[str, ...]

    def acts(self, language: str, age: timedelta) -> list[Act]:
        """What has been done by today with a submission of this age, oldest first."""
        shares = FRESH if age < timedelta(days=FRESH_DAYS) else OLD
        return [*self._path(language, self.chance.choices(STANDS, shares)[0]), *self._note()]

    def _path(self, language: str, stands: Status) -> list[Act]:
        match stands:
            case Status.SEEN:
                return [self._to(Status.SEEN), *self._maybe(self._tell(language, "reading"))]
            case Status.FORWARDED:
                return [self._to(Status.SEEN), self._forward()]
            case Status.IN_PROGRESS:
                return [self._to(Status.IN_PROGRESS), *self._maybe(self._tell(language, "picture", asks=True))]
            case Status.DONE:
                return [self._to(Status.IN_PROGRESS), self._to(Status.DONE, self._ready(language, "done"))]
            case Status.NOT_RESPONSIBLE:
                return [self._to(Status.NOT_RESPONSIBLE, self._ready(language, "forwarded"))]
        return []

    def _maybe(self, act: Act) -> list[Act]:
        return [act] if self.chance.random() < 0.5 else []

    def _note(self) -> list[Act]:
        if self.chance.random() > 0.2:
            return []
        text = self.chance.choice(self.notes)
        return [lambda reference: decisions.note(self.parts, self._decision(reference), text)]

    def _to(self, status: Status, reason: str = "") -> Act:
        return lambda reference: decisions.move(self.parts, self._decision(reference), status.value, reason)

    def _tell(self, language: str, ready: str, *, asks: bool = False) -> Act:
        text = self._ready(language, ready)
        return lambda reference: decisions.answer(self.parts, self._decision(reference), text, asks=asks)

    def _forward(self) -> Act:
        return lambda reference: decisions.forward(self.parts, self._decision(reference), MAILBOX)

    def _ready(self, language: str, name: str) -> str:
        return self.parts.catalogues.text(language, f"ready-{name}")

    def _decision(self, reference: str) -> Decision:
        with self.parts.store.database.look() as look:
            case = submission_queries.read(look, reference)
        stand = case.stand if case else ""
        return Decision(reference, self.staff, uuid4().hex, stand, datetime.now(UTC))
