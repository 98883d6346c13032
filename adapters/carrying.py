"""Carries out the effects of a turn, inside its transaction. Nothing slow happens here: that becomes a job.

Knows rows and jobs; decides nothing that the conversation did not ask for.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Protocol

import structlog
from sqlalchemy import bindparam, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters import filing, personal_data
from adapters.outbox import Outbox
from adapters.personal_data import COPY
from adapters.storage.media import Media
from adapters.storage.tables import counters, transcripts
from adapters.turns import OpenTurn, insert_or_ignore
from bot.conversation.effects import (
    Amend,
    CallPerson,
    Count,
    DeleteMyData,
    Effect,
    Listen,
    ListenNoMore,
    Postpone,
    Say,
    SendMyData,
    Submit,
    Transcribe,
    Withdraw,
)
from bot.conversation.replies import Reply

log = structlog.get_logger()


class RenderedOption(Protocol):
    """One choice in words."""

    @property
    def number(self) -> int:
        """From 1."""
        ...

    @property
    def label(self) -> str:
        """Its words."""
        ...


class Rendered(Protocol):
    """A message in words, as bot.wording makes it."""

    @property
    def key(self) -> str:
        """The message key."""
        ...

    @property
    def text(self) -> str:
        """Everything, as plain text."""
        ...

    @property
    def options(self) -> Sequence[RenderedOption]:
        """The choices."""
        ...

    @property
    def spoken(self) -> str:
        """The words to be spoken."""
        ...


Render = Callable[[Reply, str, bool, bool], Rendered]
"""`render(reply, language, sms, easy)`."""


class Carrier:
    """Carries out effects with what it was given."""

    def __init__(self, render: Render, outbox: Outbox, media: Media) -> None:
        self._render = render
        self._outbox = outbox
        self._media = media

    def carry(self, turn: OpenTurn, effects: Sequence[Effect]) -> None:
        """All effects of one turn, in their order; counters last, sorted, so that two turns never wait in a circle."""
        before = turn.last_message
        counts: Counter[Count] = Counter()
        for effect in effects:
            if isinstance(effect, Count):
                counts[effect] += 1
            else:
                self._one(turn, effect, before)
        for count in sorted(counts, key=lambda c: (c.name, c.label)):
            _count(turn, count, counts[count])

    def say_if_possible(self, turn: OpenTurn, say: Say) -> None:
        """Say it; when even this cannot be put into words, go on without: the dead letter must be kept."""
        try:
            words = self._render(say.reply, say.language, turn.sms, say.easy)
        except Exception as error:
            log.error("no words for a message", key=say.reply.key, error=type(error).__name__)
            return
        self._write(turn, say, words)

    def _one(self, turn: OpenTurn, effect: Effect, before: int) -> None:
        match effect:
            case Say():
                self._write(turn, effect, self._render(effect.reply, effect.language, turn.sms, effect.easy))
            case Transcribe():
                self._transcribe(turn, effect)
            case Submit(submission):
                filing.submit(turn, submission)
            case Amend() | Withdraw() | CallPerson() | Listen() | ListenNoMore():
                filing.file(turn, effect)
            case SendMyData():
                self._copy(turn)
            case DeleteMyData():
                personal_data.erase(turn, before)
            case Postpone():
                pass  # which intake has done: it knows the event

    def _write(self, turn: OpenTurn, say: Say, words: Rendered) -> None:
        options = [{"number": option.number, "label": option.label} for option in words.options]
        body = {"text": words.text, "options": options, "spoken": words.spoken if say.spoken else "", "slow": say.easy}
        body["fixed"] = say.reply.fixed
        self._out(
            turn,
            key=words.key,
            kind="text",
            body=json.dumps(body, ensure_ascii=False),
            language=say.language,
            wants_audio=say.spoken and not say.held,
            reference=say.reference,
            state="stopped" if say.held else "sent" if turn.fetches else "due",
        )

    def _out(self, turn: OpenTurn, **values: Any) -> None:
        made = turn.add_message(direction="out", **values)
        if values.get("wants_audio"):
            self._outbox.put(turn.connection, "speak", made)  # which sends it afterwards
        elif values["state"] == "due" and not turn.delivering:
            turn.delivering = True  # one job sends all that is due
            self._outbox.put_once(turn.connection, "deliver", turn.id)

    def _transcribe(self, turn: OpenTurn, effect: Transcribe) -> None:
        wanted = {
            "wanted_language": effect.language,
            "likely_language": effect.likely,
            "expected": effect.expected,
            "state": "due",
            "created": turn.now,
        }
        row = {"media": effect.media, "conversation": turn.id, **wanted}
        if not insert_or_ignore(turn.connection, transcripts, row):
            anew = {**wanted, "tries": 0, "round": transcripts.c.round + 1}
            turn.connection.execute(update(transcripts).where(transcripts.c.media == effect.media).values(anew))
        self._outbox.put(turn.connection, "transcribe", effect.media)

    def _copy(self, turn: OpenTurn) -> None:
        data = personal_data.copy(turn.connection, turn.id, fetches=turn.fetches)
        language = turn.session.language or ""
        said = sum(message["direction"] == "in" for message in data["messages"])
        counts = {"messages": said, "submissions": len(data["submissions"])}
        self._one(turn, Say(Reply("my-data", counts), language or "de"), turn.last_message)
        text = json.dumps(data, ensure_ascii=False, indent=1)
        file = self._media.keep(COPY, "application/json", text.encode(), turn.id, within=turn.connection)
        body = json.dumps({"text": text}, ensure_ascii=False)
        state = "sent" if turn.fetches else "due"
        self._out(turn, key="", kind=COPY, body=body, language=language, media=file, state=state)


def _count(turn: OpenTurn, count: Count, times: int) -> None:
    row = {
        "day": turn.now.date().isoformat(),
        "name": count.name[:40],
        "label": count.label[:40],
        "language": (turn.session.language or "")[:8],
        "channel": turn.channel,
        "count": times,
    }
    turn.connection.execute(_counting(turn.connection.dialect.name), {**row, "more": times})


@cache
def _counting(dialect: str) -> Any:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    keys = [column.name for column in counters.primary_key]
    raised = {"count": counters.c.count + bindparam("more")}
    return make(counters).on_conflict_do_update(index_elements=keys, set_=raised)
