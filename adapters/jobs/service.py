"""Starts and stops the durable jobs on DBOS, in this process; any number of processes may do so on PostgreSQL.

DBOS keeps the queue in our database and brings a job back after a crash. It is kept quiet: no telemetry, no network,
no console. What a job does is in its own file; here is only that it runs, and that an error is logged without words.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import Protocol

import structlog
from dbos import DBOS, DBOSConfig

from adapters.channels.contract import Channel
from adapters.intake import Intake
from adapters.jobs.catching_up import CatchingUp
from adapters.jobs.delivering import Deliverer
from adapters.jobs.fetching import Fetching
from adapters.jobs.forwarding import Forwarder, Mailer
from adapters.jobs.hearing import Hearing, Listener
from adapters.jobs.hurrying import Hurry
from adapters.jobs.speaking import Speaking, Voice
from adapters.jobs.sweeping import Sweeper
from adapters.jobs.telling import Teller, Telling
from adapters.outbox import APPLICATION, VERSION, Outbox
from adapters.speech.recordings import Recordings
from adapters.storage.engine import Database
from adapters.storage.locks import Locks
from adapters.storage.store import Store

log = structlog.get_logger()

SWEEP_EVERY = 60.0
"""Seconds: a lost job is found within three minutes, and an idle sweep costs a few milliseconds."""

POLL = {"send": 0.1, "files": 0.1, "speech": 0.2, "voice": 0.2, "mail": 0.5}
"""Seconds between two looks at a queue. A reply does not wait for one (`hurrying`); a mail has time."""

POLL_NOBODY = 0.5
"""Of the queues of channels where there is none: looking at nothing costs."""

OF_CHANNELS = ("send", "files")
"""Queues of the process that holds the channels' connections; a worker beside it leaves them alone."""

AT_ONCE = {"send": 16, "files": 7, "speech": 2, "voice": 1, "mail": 2}
"""Jobs of a queue at once in this process: hearing needs a core each, one voice speaks. Sending and fetching wait for
servers, each channel's in a lane; three that hang together must leave room for what waits for none."""


class Speech(Listener, Voice, Protocol):
    """Recogniser and voice: `adapters.speech.service.SpeechService`."""


Work = Callable[[str], None] | Callable[[int], None]
"""What does a job: it takes the row that the job was put with."""


class Jobs:
    """The durable jobs of this process. One at a time in a process (DBOS is global).

    `channels` None: a worker, which does what needs no channel.
    """

    def __init__(
        self,
        store: Store,
        intake: Intake,
        speech: Speech,
        channels: Mapping[str, Channel] | None,
        mailer: Mailer,
        teller: Teller,
        outbox: Outbox,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        recordings: Recordings | None = None,
    ) -> None:
        database = store.database
        locks = Locks(database)
        hearing = Hearing(database, store.media, locks, intake, speech, outbox)
        self._database = database
        self._outbox = outbox
        self.locks = locks
        self._name = ExitStack()
        deliverer = Deliverer(database, locks, outbox, channels or {}, clock)
        fetching = Fetching((database, store.media), locks, intake, outbox, channels or {}, clock)
        deliver, self._lanes = deliverer.deliver, (deliverer, fetching)
        self._intake = intake
        self._hurry = Hurry(_quiet("deliver", deliver)) if channels else None
        self._work: dict[str, Work] = {
            "deliver": deliver,
            "fetch": fetching.fetch,
            "transcribe": hearing.transcribe,
            "speak": Speaking(database, store.media, speech, outbox, recordings).speak,
            "forward": Forwarder(database, locks, outbox, mailer, clock).forward,
            "catch_up": CatchingUp(database, locks, intake, outbox, clock).catch_up,
            "tell": Telling(database, outbox, teller).tell,
        }
        self.sweeper = Sweeper(database, store.media, locks, intake, outbox, clock)
        self._poll = _polling(channels)
        self._stopping = threading.Event()
        self._sweeping: threading.Thread | None = None

    def launch(self) -> None:
        """Start working. The tables of DBOS are made or brought up to date first.

        In a thread of its own: DBOS refuses to start in one that runs an event loop.
        """
        with ThreadPoolExecutor(1) as starter:
            starter.submit(self._launch).result()

    def _launch(self) -> None:
        _start(self._database, self._name.enter_context(worker_name(self.locks)), self._work, list(self._poll))
        for name, interval in self._poll.items():
            DBOS.register_queue(
                name,
                worker_concurrency=AT_ONCE[name],
                polling_interval_sec=interval,
                on_conflict="always_update",
            )
        if self._hurry is not None:
            self._intake.listen(self._hurry)
        self._stopping.clear()
        self._sweeping = threading.Thread(target=self._sweep, name="sweep", daemon=True)
        self._sweeping.start()

    def stop(self, patience: int = 5) -> None:
        """Take no more work and wait `patience` seconds for what is being done; the rest is done after a start."""
        self._stopping.set()
        for each in self._lanes:
            each.close()
        if self._hurry is not None:
            self._hurry.stop()
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=patience)
        if self._sweeping is not None:
            self._sweeping.join(timeout=patience)
        self._name.close()

    def _sweep(self) -> None:
        if self._hurry is not None:
            self._once(self.sweeper.resume)
        while not self._stopping.wait(SWEEP_EVERY):
            self._once(self.sweeper.run)

    def _once(self, sweep: Callable[[], None]) -> None:
        try:
            sweep()
        except Exception as error:  # the next sweep tries again; a sweep must not end for ever
            log.error("no sweep", error=type(error).__name__)


def _polling(channels: Mapping[str, Channel] | None) -> dict[str, float]:
    """The queues of this process and the seconds between two looks at each."""
    if channels is None:
        return {name: interval for name, interval in POLL.items() if name not in OF_CHANNELS}
    return POLL if channels else {**POLL, **dict.fromkeys(OF_CHANNELS, POLL_NOBODY)}


@contextmanager
def worker_name(locks: Locks) -> Iterator[str]:
    """The first name that no running process of this database has; held until the end of ours.

    DBOS brings the unfinished jobs of a name back when it starts again: those of a running process stay with it, those
    of a dead one go to the next that starts, on whatever machine.
    """
    for number in itertools.count(1):
        with locks.hold(f"worker|{number}") as ours:
            if ours:
                yield f"worker-{number}"
                return


def prepare(database: Database) -> None:
    """Make the tables of DBOS without starting any work: for a process that only takes events, and for tests."""
    with ThreadPoolExecutor(1) as starter:
        starter.submit(_start, database, "prepare", {}, []).result()
    DBOS.destroy(destroy_registry=True)


def _start(database: Database, worker: str, work: Mapping[str, Work], queues: list[str]) -> None:
    logging.getLogger("dbos").setLevel(logging.CRITICAL)
    config: DBOSConfig = {
        "name": APPLICATION,
        "system_database_url": database.url.render_as_string(hide_password=False),
        "application_version": VERSION,
        "executor_id": worker,
        "log_level": "CRITICAL",
        "enable_otlp": False,
    }
    DBOS(config=config)
    for name, does in work.items():
        DBOS.workflow(name=name, max_recovery_attempts=None)(_quiet(name, does))
    DBOS.listen_queues(queues)
    DBOS.launch()


def _quiet(name: str, does: Work) -> Callable[[str | int], None]:
    """A job whose errors name class and row, never words. What it left undone the sweep finds."""

    def job(row: str | int) -> None:
        try:
            does(row)  # type: ignore[arg-type]  # a job takes the ids it was put with
        except Exception as error:
            log.error("job failed", job=name, row=row, error=type(error).__name__)

    job.__qualname__ = job.__name__ = name
    return job
