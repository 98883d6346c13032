"""What staff may do with a submission: move it, answer, note, sort it anew, forward it. Each is one transaction.

A decision carries a nonce (sent twice it acts once) and the stand its writer saw (two people at once: the second is
told). The rules are in `bot/submission`; what the resident hears goes through intake, like everything else (`telling`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import structlog
from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from adapters import personal_data
from adapters.office import mail, telling
from adapters.office.submission_queries import stand
from adapters.storage.tables import events, forwards, history, submissions
from bot.submission import ALLOWED, ENDED, Actor, Category, IllegalTransition, Status, check_transition

if TYPE_CHECKING:
    from adapters.wiring import Parts

log = structlog.get_logger()

LONGEST = {"answer": 2_000, "reason": 1_000, "note": 10_000, "explanation": 4_000}
"""Characters of each text."""


class Refused(Exception):
    """The decision was not carried out; `key` is the office message that says why. Never carries a text."""

    def __init__(self, key: str, **arguments: int) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


class Gone(Exception):
    """There is no such submission (any more)."""


class _Repeated(Exception):
    """This very form was carried out before."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decides about what, from which form. `stand`: how the submission stood when the form was made."""

    reference: str
    staff: int
    nonce: str
    stand: str
    now: datetime


Act = Callable[[Connection, Row[Any]], int | None]
"""Writes the decision; gives the history entry that the resident hears of, None when it does not concern them."""


def move(parts: Parts, decision: Decision, new: str, reason: str) -> None:
    """Change the status. Raises Refused, Gone."""
    _bounded("reason", reason)
    if new not in set(Status):
        raise Refused("form-invalid")
    target = Status(new)

    def act(turn: Connection, row: Row[Any]) -> int | None:
        _check(row, target, reason)
        return _move(turn, decision, row, target, reason)

    _decide(parts, decision, act)


def answer(parts: Parts, decision: Decision, text: str, *, asks: bool) -> None:
    """Answer the resident, or ask them. Raises Refused, Gone."""
    _bounded("answer", text)
    if not text.strip():
        raise Refused("answer-empty")

    def act(turn: Connection, row: Row[Any]) -> int | None:
        if row.conversation is None:
            raise Refused("answer-impossible")
        _touch(turn, decision)
        return _remember(turn, decision, "question" if asks else "answer", text=text.strip())

    _decide(parts, decision, act)


def note(parts: Parts, decision: Decision, text: str) -> None:
    """Add an internal note; it never conflicts with what others do. Raises Refused, Gone."""
    _bounded("note", text)
    if not text.strip():
        raise Refused("note-empty")

    def act(turn: Connection, row: Row[Any]) -> int | None:
        _remember(turn, decision, "note", text=text.strip())
        return None

    _decide(parts, decision, act, alone=False)


def sort(parts: Parts, decision: Decision, new: str) -> None:
    """Change the category. Raises Refused, Gone."""
    if new not in set(Category):
        raise Refused("form-invalid")

    def act(turn: Connection, row: Row[Any]) -> int | None:
        if row.category == new:
            raise Refused("category-same")
        _touch(turn, decision, category=new)
        _remember(turn, decision, "category", text=f"{row.category} {new}")
        return None

    _decide(parts, decision, act)


def forward(parts: Parts, decision: Decision, recipient: str, explanation: str = "") -> None:
    """Forward by mail, with what the receiver should know; the status follows. Raises Refused, Gone."""
    recipient = recipient.strip()
    _bounded("explanation", explanation)
    if not mail.is_address(recipient):
        raise Refused("forward-wrong")

    def act(turn: Connection, row: Row[Any]) -> int | None:
        if row.status == Status.WITHDRAWN:
            raise Refused("forward-withdrawn")
        moves = Status.FORWARDED in ALLOWED[Status(row.status)]
        parts.outbox.put(turn, "forward", _forward(parts, turn, decision, recipient))
        entry = _move(turn, decision, row, Status.FORWARDED, "") if moves else None
        _touch(turn, decision)
        if explanation.strip() or not moves:
            _remember(turn, decision, "forwarded", text=explanation.strip())
        return entry

    _decide(parts, decision, act)


def copy(parts: Parts, decision: Decision) -> dict[str, Any]:
    """Everything that is kept about the person, for them; the history says who made the copy. Raises Refused, Gone."""
    with parts.store.database.turn() as turn:
        try:
            row = _open(turn, decision, alone=False)
        except _Repeated:  # a second click gets the same file, and is no second copy
            row = turn.execute(select(submissions).where(submissions.c.reference == decision.reference)).one()
        else:
            _remember(turn, decision, "copied")
        if row.conversation is None:
            raise Refused("copy-impossible")
        sent_through = row.channel in parts.channels  # any other address is the key that opens the conversation
        return personal_data.copy(turn, row.conversation, fetches=not sent_through)


def _forward(parts: Parts, turn: Connection, decision: Decision, recipient: str) -> int:
    """The row of a forward; its Message-ID is fixed now, so that every try sends the same message."""
    values = {
        "reference": decision.reference,
        "target": "mail" if parts.settings.smtp_host else "file",
        "recipient": recipient,
        "message_id": f"<{uuid4()}@{mail.domain(parts.settings)}>",
        "state": "due",
        "staff": decision.staff,
        "created": decision.now,
    }
    return int(turn.execute(insert(forwards).values(values).returning(forwards.c.id)).scalar_one())


def _decide(parts: Parts, decision: Decision, act: Act, *, alone: bool = True) -> None:
    """One transaction, with the job that tells the resident. `alone`: refuse when the submission has changed since."""
    try:
        with parts.store.database.turn() as turn:
            entry = act(turn, _open(turn, decision, alone=alone))
            if entry is not None:
                parts.outbox.put(turn, "tell", entry)
    except _Repeated:
        return
    if entry is not None:
        _tell_now(parts, entry)


def _tell_now(parts: Parts, entry: int) -> None:
    """Tell at once, so that the page shows it; when that fails the decision stands and the job tells."""
    try:
        telling.tell(parts, entry)
    except SQLAlchemyError as error:
        log.warning("told by the job", entry=entry, error=type(error).__name__)


def _open(turn: Connection, decision: Decision, *, alone: bool) -> Row[Any]:
    """The submission, locked. Remembers the nonce; a refusal forgets it again with the transaction."""
    query = select(submissions).where(submissions.c.reference == decision.reference).with_for_update()
    row = turn.execute(query).first()
    if row is None:
        raise Gone
    if not decision.nonce:
        raise Refused("form-invalid")
    key = hashlib.sha256(f"office|{decision.reference}|{decision.nonce}".encode()).hexdigest()
    known = (events.c.channel == "office") & (events.c.message_id == key)
    if turn.execute(select(events.c.id).where(known)).first():
        raise _Repeated
    if alone and stand(turn, row) != decision.stand:
        raise Refused("conflict")
    turn.execute(insert(events).values(channel="office", message_id=key, received=decision.now, state="handled"))
    return row


def _check(row: Row[Any], target: Status, reason: str) -> None:
    try:
        check_transition(Status(row.status), target, Actor.STAFF, reason)
    except IllegalTransition:
        missing = target in ENDED and target in ALLOWED[Status(row.status)] and not reason.strip()
        raise Refused("status-reason-missing" if missing else "status-not-allowed") from None


def _move(turn: Connection, decision: Decision, row: Row[Any], target: Status, reason: str) -> int:
    closed = decision.now if target in ENDED else None
    _touch(turn, decision, status=target.value, closed=closed)
    return _remember(turn, decision, "status", status=target.value, text=reason.strip())


def _touch(turn: Connection, decision: Decision, **values: Any) -> None:
    this = submissions.c.reference == decision.reference
    turn.execute(update(submissions).where(this).values(changed=decision.now, **values))


def _remember(turn: Connection, decision: Decision, kind: str, *, status: str = "", text: str = "") -> int:
    """Append to the history; nothing there is ever changed."""
    values = {"reference": decision.reference, "kind": kind, "status": status, "text": text}
    appended = insert(history).values(**values, staff=decision.staff, created=decision.now)
    return int(turn.execute(appended.returning(history.c.id)).scalar_one())


def _bounded(name: str, text: str) -> None:
    if len(text) > LONGEST[name]:
        raise Refused("text-too-long", count=LONGEST[name])
