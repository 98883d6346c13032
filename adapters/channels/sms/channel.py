"""The SMS channel: words from numbers that a person can have, answers within the limit, whatever the gateway is.

One message is handled at a time; each is committed before its gateway may forget it. Knows no gateway's format.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import structlog
from fastapi import APIRouter
from prometheus_client import Counter
from sqlalchemy import Connection, update

from adapters import spending
from adapters.burying import is_ours
from adapters.channels.contract import Found, Health, Limits
from adapters.channels.sms import outgoing
from adapters.channels.sms.calling import UNSURE
from adapters.channels.sms.door import Door, Kept
from adapters.channels.sms.echo import count_conversation, is_echo
from adapters.channels.sms.gateway import Gateway
from adapters.channels.sms.incoming import Part, Report, Sms, e164
from adapters.channels.sms.joining import CHANNEL, Joining, Long
from adapters.channels.sms.settings import SmsSettings
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected, NotYet
from adapters.intake import Incoming, Intake
from adapters.storage.store import Message, Store, receipt_index
from adapters.storage.tables import messages
from bot.conversation.events import Event, OverLimit, PartsMissing, TextReceived, Unsupported

log = structlog.get_logger()

REPORT_WAITS = 10.0
"""Seconds in which a report is looked up again; one that nobody knows then is somebody else's."""

LOOK_AGAIN = 600.0
"""Seconds after which a message that waits for the day's limit asks again: staff may have raised it."""

IGNORED = Counter("mitsprache_sms_ignored", "SMS of senders that are no person's number: names, short codes")


class SmsChannel:
    """SMS through one gateway."""

    def __init__(
        self,
        settings: SmsSettings,
        store: Store,
        intake: Intake,
        gateway: Gateway,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settings = settings
        self._database = store.database
        self._intake = intake
        self._gateway = gateway
        self._clock = clock
        self._door = Door(store.database, clock)
        self._joining = Joining(store.database, clock)
        self._spending = spending.Spending(store.database, settings.sms_segments_per_day)
        self._one_at_a_time = threading.Lock()
        self.limits = Limits(address_per_second=1.0, all_per_second=settings.sms_per_second, burst=6)

    # --- what comes ---------------------------------------------------------------------------------------------------

    def receive(self, stopping: threading.Event) -> None:
        """Take what the gateway holds, and long messages whose parts have waited long enough."""
        while not stopping.is_set():
            self._gateway.collect(self)
            while self.take_kept():
                pass
            self.take_overdue()
            self._door.wait(stopping, self._gateway.pause)

    def keep(self, arrived: Sms | Report) -> None:
        """What the gateway called us with: committed, and handled soon. Raises SQLAlchemyError: it must call again."""
        self._door.keep(arrived)

    def take_kept(self) -> bool:
        """Handle what calls have left, in its order; True when more may be there. Raises SQLAlchemyError."""
        with self._door.waiting() as (kept, done):
            for each in kept:
                if self._is_handled(each):
                    done.append(each)
        return bool(done)

    def _is_handled(self, kept: Kept) -> bool:
        """False for a report that may be told before we have written down what it speaks of."""
        try:
            arrived = kept.read()
            if isinstance(arrived, Report):
                return self.report(arrived) or kept.age > REPORT_WAITS
            self.take(arrived)
        except Exception as error:
            if not is_ours(error):
                raise
            self.keep_unreadable(kept.bundle, kept.payload, error)  # it must not block what came behind it
        return True

    def take(self, sms: Sms) -> None:
        """One message or part; when it returns, the gateway may forget it. Raises SQLAlchemyError: it must not."""
        sender = e164(sms.sender, self._settings.sms_region)
        if sender is None or sender == self._settings.sms_number:
            IGNORED.inc()
            log.info("sms of a machine ignored")
            return
        with self._one_at_a_time:
            if sms.text is None:
                self._receive(sender, sms.id, Unsupported("data"), sms.received)
            elif sms.part is None or not 1 <= sms.part.position <= sms.part.total or sms.part.total == 1:
                self._words(sender, sms.id, sms.text, sms.received)
            else:
                self._part(sender, sms.text, sms.part, sms)

    def take_overdue(self) -> None:
        """Long messages that will not be whole any more."""
        with self._one_at_a_time:  # which may become whole at this very moment
            for long in self._joining.overdue():
                self._long(long)

    def report(self, report: Report) -> bool:
        """A message that never arrived is shown to staff as given up; False when no message has this receipt."""
        if not report.failed:
            return True
        known = messages.c.receipt == receipt_index(CHANNEL, report.receipt)
        given_up = update(messages).where(known).values(state="given_up", error="not_delivered", receipt=None)
        with self._database.turn() as connection:
            found = connection.execute(given_up).rowcount > 0
        if found:
            log.warning("sms not delivered")
        return found

    def keep_unreadable(self, id: str, payload: str, error: Exception) -> None:
        """What nobody can parse waits, sealed, for staff."""
        self._intake.keep_unreadable(CHANNEL, id, payload, error)

    def _part(self, sender: str, text: str, part: Part, sms: Sms) -> None:
        kept, long = self._joining.add(sender, text, part, sms)
        if long is not None:
            self._long(long)
        if not kept:
            self._part(sender, text, part, sms)

    def _long(self, long: Long) -> None:
        if not long.whole:
            missing = Incoming(CHANNEL, long.sender, f"{long.id}|missing", PartsMissing(), long.received)
            self._intake.receive(missing)
        if not self._words(long.sender, long.id, long.text, long.received, long):
            with self._database.turn() as connection:  # taken before; its parts came once more
                long.forget(connection)

    def _words(self, sender: str, id: str, text: str, received: datetime, long: Long | None = None) -> bool:
        echo = is_echo(self._database, sender, text, self._clock())
        event = OverLimit(text, later=False) if echo else TextReceived(text)
        return self._receive(sender, id, event, received, long)

    def _receive(self, sender: str, id: str, event: Event, received: datetime, long: Long | None = None) -> bool:
        def also(turn: Connection) -> bool:
            count_conversation(turn, sender, self._clock())
            return long is None or long.forget(turn)

        return self._intake.receive(Incoming(CHANNEL, sender, id, event, received), also).accepted

    # --- what goes ----------------------------------------------------------------------------------------------------

    def send(self, address: str, message: Message) -> str:
        """One try, counted against the day's limit. Raises DeliveryError; NotYet when the limit is reached."""
        text = outgoing.words(message)
        if not text:
            raise MessageRejected("no_text")
        now, price = self._clock(), outgoing.segments(text)
        if not self._spending.take(price, message.language, now, urgent=outgoing.is_urgent(message)):
            raise NotYet(min(LOOK_AGAIN, _until_midnight(now)), "daily_limit")
        try:
            return self._gateway.send(address, text, message)
        except DeliveryError as error:
            if error.code != UNSURE:  # which may have reached the network, and is paid then
                self._spending.give_back(price, message.language, now)
            raise

    def download(self, reference: str, most: int) -> bytes:
        """An SMS carries no file."""
        raise MessageRejected("no_files")

    # --- how it is ----------------------------------------------------------------------------------------------------

    def health(self) -> Health:
        """How the gateway is."""
        return self._gateway.health()

    def check(self) -> Iterator[Found]:
        """The gateway, and what a day may cost."""
        try:
            yield from self._gateway.check()
        except ChannelUnreachable as error:
            yield Found(False, f"The SMS gateway does not answer ({error.code}).")
        most = self._settings.sms_segments_per_day
        yield Found(True, f"at most {most} segments a day" if most else "no limit for the segments of a day")

    def router(self) -> APIRouter | None:
        """What the gateway calls."""
        return self._gateway.router(self)


def _until_midnight(now: datetime) -> float:
    """Seconds until the next day of the counters begins."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (tomorrow - now).total_seconds()
