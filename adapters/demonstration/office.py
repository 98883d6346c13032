"""The demonstration's office: what staff have done with a submission by today, by the same acts as real staff.

The same chance gives the same decisions.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import select

from adapters.demonstration.residents import Wish
from adapters.jobs.forwarding import Forwarder
from adapters.office import decisions, mail, submission_queries
from adapters.office.decisions import Decision
from adapters.storage.locks import Locks
from adapters.storage.tables import forwards
from bot.submission import Status

if TYPE_CHECKING:
    from adapters.wiring import Parts

Act = Callable[[str], None]
"""One decision about the submission with this reference, or the resident's reply to it."""

STANDS = tuple(status for status in Status if status is not Status.WITHDRAWN)
FRESH, OLD = (60, 25, 8, 5, 1, 1, 0), (4, 12, 22, 20, 28, 10, 4)
"""Per hundred: how many submissions stand where, of this fortnight and of the time before."""
FRESH_DAYS = 14


@dataclass(frozen=True, slots=True)
class Office:
    """`staff`: id of the account that decides; `told`: the file of reports, with notes and responsible others."""

    parts: Parts
    staff: int
    chance: random.Random
    told: dict[str, Any]

    def acts(self, wish: Wish, age: timedelta, say: Callable[[str], None]) -> list[Act]:
        """What has been done by today with a submission of this age, oldest first. `say`: the resident says that."""
        if wish.withdraws:
            return []
        shares = FRESH if age < timedelta(days=FRESH_DAYS) else OLD
        return [*self._path(wish, self.chance.choices(STANDS, shares)[0], say), *self._note(wish)]

    def _path(self, wish: Wish, stands: Status, say: Callable[[str], None]) -> list[Act]:
        language, elsewhere = wish.language, self.told["elsewhere"].get(wish.category)
        if wish.person:
            return self._called(language, stands)
        match stands:
            case Status.SEEN:
                return [self._to(Status.SEEN), *self._maybe(self._tell(language, "reading"))]
            case Status.FORWARDED:
                return [self._to(Status.SEEN), lambda reference: self._forward(reference, wish)]
            case Status.IN_PROGRESS:
                return [self._to(Status.IN_PROGRESS), *self._maybe(*self._asked(wish, say))]
            case Status.NOT_RESPONSIBLE if elsewhere:
                reason = f"{self._ready(language, 'elsewhere')} {elsewhere}"
                return [self._to(Status.SEEN), self._to(Status.NOT_RESPONSIBLE, reason)]
            case Status.MERGED:
                return [self._to(Status.MERGED, self._ready(language, "merged"))]
            case Status.DONE | Status.NOT_RESPONSIBLE:
                return [self._to(Status.IN_PROGRESS), self._to(Status.DONE, self._ready(language, "done"))]
        return []

    def _called(self, language: str, stands: Status) -> list[Act]:
        """Somebody who wants to speak is asked to call."""
        return [] if stands is Status.RECEIVED else [self._to(Status.SEEN), self._tell(language, "call")]

    def _asked(self, wish: Wish, say: Callable[[str], None]) -> list[Act]:
        """A question, and half of the time the answer; nobody can take a picture of a web page."""
        if wish.category in ("info", "digital"):
            return []
        reply = self.chance.choice(self.told["reply"][wish.language])
        return [self._tell(wish.language, "picture", asks=True), *self._maybe(lambda reference: say(reply))]

    def _maybe(self, *acts: Act) -> list[Act]:
        return list(acts) if self.chance.random() < 0.5 else []

    def _note(self, wish: Wish) -> list[Act]:
        if self.chance.random() > 0.2 or wish.person:
            return []
        notes = self.told["notes"]
        text = self.chance.choice([*notes["any"], *notes.get(wish.category, ())])
        return [lambda reference: decisions.note(self.parts, self._decision(reference), text)]

    def _to(self, status: Status, reason: str = "") -> Act:
        return lambda reference: decisions.move(self.parts, self._decision(reference), status.value, reason)

    def _tell(self, language: str, ready: str, *, asks: bool = False) -> Act:
        text = self._ready(language, ready)
        return lambda reference: decisions.answer(self.parts, self._decision(reference), text, asks=asks)

    def _forward(self, reference: str, wish: Wish) -> None:
        """Forwarded, and sent at once: the job would send it weeks after the day that it is moved to."""
        parts, mailboxes = self.parts, self.told["mailbox"]
        recipient = mailboxes.get(wish.category, mailboxes["other"])
        explanation = "" if wish.language == "de" else self.told["summary"].get(wish.category, "")
        decisions.forward(parts, self._decision(reference), recipient, explanation)
        database = parts.store.database
        with database.look() as look:
            made = look.execute(select(forwards.c.id).where(forwards.c.reference == reference)).scalar_one()
        Forwarder(database, Locks(database), parts.outbox, _Mailer(parts), lambda: datetime.now(UTC)).forward(made)

    def _ready(self, language: str, name: str) -> str:
        phone = {"phone": self.parts.settings.phone} if name == "call" else {}
        return self.parts.catalogues.text(language, f"ready-{name}", **phone)

    def _decision(self, reference: str) -> Decision:
        with self.parts.store.database.look() as look:
            case = submission_queries.read(look, reference)
        stand = case.stand if case else ""
        return Decision(reference, self.staff, uuid4().hex, stand, datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class _Mailer:
    parts: Parts

    def send_forward(self, forward_id: int) -> None:
        mail.send_forward(self.parts, forward_id)
