"""Files what a resident sent into the office's queue: submissions, additions, withdrawals, wishes for a person.

Part of a turn's transaction. Statuses move only along the table of `bot/submission`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, insert, select, update

from adapters.storage import search
from adapters.storage.tables import attachments, history, listening, search_words, submissions
from adapters.turns import OpenTurn, insert_missing, insert_or_ignore
from bot.conversation.effects import Amend, CallPerson, Listen, ListenNoMore, Withdraw
from bot.submission import Actor, Kind, Status, Submission, check_transition

_NEW = insert(submissions)
_NEW_ENTRY = insert(history)


class NotTheirs(LookupError):
    """A submission of another conversation, or none; carries the reference."""


def submit(turn: OpenTurn, new: Submission) -> None:
    """A confirmed submission enters the queue."""
    place = new.place
    turn.connection.execute(
        _NEW,
        dict(
            reference=new.reference,
            conversation=turn.id,
            kind=new.kind,
            status=Status.RECEIVED,
            category=new.category,
            reasons=json.dumps(new.reasons, ensure_ascii=False),
            text=new.text,
            place=place.text,
            place_matched=place.matched[:200],
            latitude=place.latitude,
            longitude=place.longitude,
            place_source=place.source,
            language=new.language,
            channel=turn.channel,
            permanence=new.permanence,
            detour=new.detour,
            affects=",".join(new.affects),
            answer_here=new.answer_here,
            spoken=new.spoken,
            created=turn.now,
            changed=turn.now,
        ),
    )
    _remember(turn, new.reference, "status", Status.RECEIVED)
    _attach(turn, new.reference, (*new.pictures, *new.voices))
    _index(turn, new.reference, f"{new.text} {place.text} {place.matched} {new.category} {new.reference}")


def file(turn: OpenTurn, effect: Amend | Withdraw | CallPerson | Listen | ListenNoMore) -> None:
    """The other things that reach the queue. Raises NotTheirs, IllegalTransition."""
    match effect:
        case Amend(reference, text, media):
            _own(turn, reference)
            _touch(turn, reference)
            _remember(turn, reference, "amended", text=text)
            _attach(turn, reference, media)
            _index(turn, reference, text)
        case Withdraw(reference):
            check_transition(Status(_own(turn, reference).status), Status.WITHDRAWN, Actor.RESIDENT, "")
            _touch(turn, reference, status=Status.WITHDRAWN, closed=turn.now)
            _remember(turn, reference, "status", Status.WITHDRAWN)
        case CallPerson():
            submit(turn, _wish(turn, effect))
        case Listen():
            _listen(turn, effect)
        case ListenNoMore(media):
            _listen_no_more(turn, media)


def _listen(turn: OpenTurn, wanted: Listen) -> None:
    """A voice note waits for a person who listens; one that was typed and was not right waits again, with its words."""
    waits = {"reason": wanted.reason, "language": wanted.language, "state": "waiting", "since": turn.now}
    if not insert_or_ignore(turn.connection, listening, {"media": wanted.media, "conversation": turn.id, **waits}):
        again = {**waits, "staff": None, "changed": None}
        turn.connection.execute(update(listening).where(listening.c.media == wanted.media).values(again))


def _listen_no_more(turn: OpenTurn, media: Iterable[str]) -> None:
    """The resident has said what they meant."""
    waits = listening.c.media.in_(list(media)) & (listening.c.state == "waiting")
    turn.connection.execute(update(listening).where(waits).values(state="settled", changed=turn.now))


def _wish(turn: OpenTurn, call: CallPerson) -> Submission:
    return Submission(
        reference=call.reference,
        kind=Kind.PERSON,
        text=call.text,
        language=call.language,
        reasons=(call.reason,),
        voices=call.media,
        spoken=turn.session.voice,
    )


def _own(turn: OpenTurn, reference: str) -> Row[Any]:
    mine = (submissions.c.reference == reference) & (submissions.c.conversation == turn.id)
    row = turn.connection.execute(select(submissions).where(mine).with_for_update()).one_or_none()
    if row is None:
        raise NotTheirs(reference)
    return row


def _touch(turn: OpenTurn, reference: str, **changes: Any) -> None:
    this = submissions.c.reference == reference
    turn.connection.execute(update(submissions).where(this).values(changed=turn.now, **changes))


def _remember(turn: OpenTurn, reference: str, kind: str, status: str = "", text: str = "") -> None:
    row = {"reference": reference, "kind": kind, "status": status, "text": text, "created": turn.now}
    turn.connection.execute(_NEW_ENTRY, row)


def _attach(turn: OpenTurn, reference: str, media: Iterable[str]) -> None:
    rows = [{"reference": reference, "media": id} for id in dict.fromkeys(media)]
    insert_missing(turn.connection, attachments, rows)


def _index(turn: OpenTurn, reference: str, text: str) -> None:
    rows = [{"word": word, "reference": reference} for word in search.tokens(text)]
    insert_missing(turn.connection, search_words, rows)
