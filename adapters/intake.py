"""One incoming event, one transaction: the only way in (design.md 4).

The event's id, the session, submissions, replies and jobs are committed together, or nothing is. A second delivery of
the same event changes nothing. A bug in the conversation is kept as a dead letter, with an honest message to the
person, and never blocks what comes behind. Knows no channel, decides nothing, logs ids only.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol
from uuid import uuid4

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, NoResultFound

from adapters import turns, waiting
from adapters.burying import is_ours, place
from adapters.carrying import Carrier, Render
from adapters.outbox import Outbox
from adapters.storage import secrets
from adapters.storage.media import RemoteFile
from adapters.storage.store import Store
from adapters.turns import INSIDE
from bot.conversation import events
from bot.conversation.context import Capabilities, City, Context
from bot.conversation.effects import Effect, Postpone, Say
from bot.conversation.events import Event, LanguageChosen, OverLimit, Started
from bot.conversation.quota import Quota, Standing
from bot.conversation.replies import Reply, Term
from bot.conversation.session import Session
from bot.submission import IllegalTransition

log = structlog.get_logger()
HONEST = Reply("failed-sorry")


class StepResult(Protocol):
    """What a step gives."""

    @property
    def session(self) -> Session:
        """The session afterwards."""
        ...

    @property
    def effects(self) -> tuple[Effect, ...]:
        """What is to be done."""
        ...


StepFunction = Callable[[Session, Event, Context], StepResult]


@dataclass(frozen=True, slots=True)
class ChannelKind:
    """What intake must know of a channel. `fetches`: its people fetch messages themselves (browser, terminal).

    `quota`: how much of one person is handled at once; None: everything.
    """

    capabilities: Capabilities
    fetches: bool = False
    quota: Quota | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event as a channel took it; `message_id` is the platform's, unique for this address."""

    channel: str
    address: str
    message_id: str
    event: Event
    received: datetime
    language_hint: str | None = None
    file: RemoteFile | None = None
    """What the event tells of, where the channel has not fetched it yet: the job `fetch` will."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """`accepted` False: seen before. `first_number`: number of the first message of this turn, 0 when it made none."""

    conversation: str
    accepted: bool
    first_number: int


Also = Callable[[Connection], bool]
"""Writes what belongs to an event, in its transaction; False: it came to nothing, and so does the event."""


class _CameToNothing(Exception):
    """What the event tells of is no longer there: the transaction is taken back."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    """An event on its way in: from an address, or for a conversation that exists."""

    event: Event
    key: str
    channel: str | None
    address: str | None
    conversation: str | None
    received: datetime
    hint: str | None
    also: Also | None = None
    file: RemoteFile | None = None
    kept: bool = False
    """What the person said is in the conversation already."""


class Intake:
    """Takes events. `clock` gives aware UTC, `label` an option's words (Context.label); `ready` waits for `step`."""

    def __init__(
        self,
        store: Store,
        step: StepFunction,
        render: Render,
        outbox: Outbox,
        channels: Mapping[str, ChannelKind],
        city: City,
        label: Callable[[Term | str, str], str] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        ready: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = store.database
        self._media = store.media
        self._step = step
        self.ready = ready
        self._channels = channels
        self._city = city
        self._label = label
        self._clock = clock
        self._outbox = outbox
        self._listeners: list[Callable[[str], None]] = []
        self._carrier = Carrier(render, outbox, store.media)

    def listen(self, listener: Callable[[str], None]) -> None:
        """Have `listener` told of each conversation in which something was committed; it neither waits nor raises."""
        self._listeners.append(listener)

    def receive(self, incoming: Incoming, also: Also | None = None) -> Receipt:
        """Take one event of a resident. After this returns it is safe to acknowledge.

        Raises sqlalchemy.exc.SQLAlchemyError when the database cannot commit: do not acknowledge then.
        """
        channel, address = incoming.channel, incoming.address
        key = _hashed(channel, f"{address}|{incoming.message_id}")
        hint, file = incoming.language_hint, incoming.file
        return self._take(_Arrival(incoming.event, key, channel, address, None, incoming.received, hint, also, file))

    def keep_unreadable(self, channel: str, message_id: str, payload: str, error: Exception) -> None:
        """Keep what a channel cannot parse, sealed, as a dead letter for staff: it must not block what comes behind.

        Raises sqlalchemy.exc.SQLAlchemyError: do not acknowledge then.
        """
        log.error("dead letter", channel=channel, place=place(error))
        key = _hashed(channel, f"unreadable|{message_id}")
        with self._database.turn() as connection:
            if turns.record_event(connection, channel, key, None, self._clock(), "dead"):
                turns.bury(connection, key, payload, place(error))

    def receive_for(
        self, conversation: str, message_id: str, event: Event, also: Also | None = None, *, kept: bool = False
    ) -> Receipt:
        """Take an event of a job or of the office; `message_id` makes it idempotent ("transcript:<media>").

        `kept`: what the person said is in the conversation already. A conversation that is gone or being deleted, or
        `also` giving False: a receipt that is not accepted.
        """
        key = inside_key(conversation, message_id)
        return self._take(_Arrival(event, key, None, None, conversation, self._clock(), None, also, kept=kept))

    def _take(self, arrival: _Arrival) -> Receipt:
        self.ready()  # before the transaction: nothing waits inside
        receipt = self._try(arrival)
        for listener in self._listeners if receipt.accepted else ():
            listener(receipt.conversation)
        return receipt

    def _try(self, arrival: _Arrival) -> Receipt:
        try:
            return self._transact(arrival)
        except _CameToNothing:
            return Receipt(arrival.conversation or "", False, 0)
        except Exception as error:
            if not is_ours(error):
                raise
            return self._bury(arrival, place(error))

    def _transact(self, arrival: _Arrival) -> Receipt:
        try:
            return self._turn(arrival)
        except (IntegrityError, NoResultFound, IllegalTransition):
            return self._turn(arrival)  # at the same moment somebody else began, ended or decided the same

    def _turn(self, arrival: _Arrival) -> Receipt:
        gone: list[str] = []
        with self._database.turn() as connection:
            opened = self._open(connection, arrival, "handled")
            if isinstance(opened, Receipt):
                return opened
            first = opened.last_message
            self._handle(opened, arrival)
            opened.save()
            gone = opened.files_to_remove
        self._media.remove_files(gone)
        number = first + 1 if opened.last_message > first else 0
        return Receipt(opened.id, True, number)

    def _handle(self, turn: turns.OpenTurn, arrival: _Arrival) -> None:
        event, quota = self._weigh(turn, arrival)
        unread = isinstance(event, OverLimit) and not event.later
        if not arrival.kept:
            turn.keep_incoming(arrival.event, waiting.UNREAD if unread else "taken")
        if arrival.file is not None:
            later = event is not arrival.event
            self._media.expect(turn.connection, arrival.file, turn.id, waiting.NEVER if later else None)
            if not later:
                self._outbox.put(turn.connection, "fetch", arrival.file.id)
        context = turns.context_of(turn, self._capabilities(turn.channel), self._city, arrival.hint)
        if self._label is not None:
            context = replace(context, label=self._label)
        result = self._step(turn.session, event, context)
        if result.session.stopped and not turn.session.stopped:
            turn.hold_back()
        turn.session = result.session
        if quota is not None and Postpone() in result.effects and waiting.postpone(turn, arrival.event, quota):
            self._outbox.put(turn.connection, "catch_up", turn.id, delay=quota.seconds)
        self._carrier.carry(turn, result.effects)

    def _weigh(self, turn: turns.OpenTurn, arrival: _Arrival) -> tuple[Event, Quota | None]:
        """The event that this is now: above the quota of its channel it is one more of too many."""
        kind, event = self._channels.get(turn.channel), arrival.event
        quota = kind.quota if kind and arrival.channel is not None else None
        if quota is None or isinstance(event, OverLimit | LanguageChosen):
            return event, None
        standing = waiting.standing(turn, quota)
        if standing is Standing.NOW:
            return event, None
        later = standing is Standing.LATER and not isinstance(event, Started)  # which says nothing
        return OverLimit(getattr(event, "text", ""), later), quota

    def _open(self, connection: Connection, arrival: _Arrival, state: str) -> turns.OpenTurn | Receipt:
        known = turns.find(connection, arrival.channel, arrival.address, arrival.conversation)
        if known is None and arrival.conversation is not None:
            return Receipt(arrival.conversation, False, 0)
        conversation = str(uuid4()) if known is None else known.id
        where = arrival.channel or INSIDE
        if not turns.record_event(connection, where, arrival.key, conversation, arrival.received, state):
            return Receipt(conversation, False, 0)
        now = self._clock()
        if known is None:
            known = turns.create(connection, conversation, where, arrival.address or "", now)
        opened = turns.open_turn(connection, known, now)
        if arrival.channel is None and opened.leaving:
            raise _CameToNothing  # what the office or a job still has to say is not said after a deletion
        if arrival.also is not None and not arrival.also(connection):
            raise _CameToNothing
        kind = self._channels.get(opened.channel)
        opened.fetches = kind.fetches if kind else False
        opened.sms = self._capabilities(opened.channel).sms
        return opened

    def _capabilities(self, channel: str) -> Capabilities:
        kind = self._channels.get(channel)
        return kind.capabilities if kind else Capabilities()

    def _bury(self, arrival: _Arrival, where: str) -> Receipt:
        """Our bug: keep the event sealed for staff and tell the person."""
        log.error("dead letter", place=where)
        with self._database.turn() as connection:
            opened = self._open(connection, arrival, "dead")
            if isinstance(opened, Receipt):
                return opened
            turns.bury(connection, arrival.key, json.dumps(events.to_dict(arrival.event)), where)
            first = opened.last_message
            if not arrival.kept:
                opened.keep_incoming(arrival.event)
            language = opened.session.language or arrival.hint or self._city.default_language
            self._carrier.say_if_possible(opened, Say(HONEST, language))
            opened.save()
        return Receipt(opened.id, True, first + 1 if opened.last_message > first else 0)


def inside_key(conversation: str, message_id: str) -> str:
    """What `events` keeps as the id of an event that came by `receive_for`."""
    return _hashed(INSIDE, f"{conversation}|{message_id}")


def _hashed(where: str, name: str) -> str:
    return secrets.ring().index("address", f"event|{where}|{name}")
