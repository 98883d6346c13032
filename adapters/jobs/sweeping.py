"""Finds what was left lying: drafts that wait, work whose job was lost, data whose time is over.

Every finding becomes an ordinary event or job that is safe to repeat; so a sweep may run at any time, on any worker.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Select, and_, or_, select, text

from adapters import personal_data
from adapters.intake import Intake
from adapters.outbox import Outbox
from adapters.storage.engine import Database
from adapters.storage.locks import Locks
from adapters.storage.media import Media
from adapters.storage.tables import conversations, forwards, messages, transcripts
from bot.conversation.events import DraftExpired, Event, ReminderDue

log = structlog.get_logger()

REMIND_AFTER = timedelta(hours=24)
"""R11: once, a day after the last word."""

EXPIRE_AFTER = timedelta(days=7)
"""R11."""

LOST_AFTER = timedelta(minutes=2)
"""Work that is due for longer has lost its job (a worker died for good, a job failed). Twice is harmless."""

KEEP_JOBS = timedelta(days=7)
"""Rows of finished jobs are kept for looking into a problem; they hold row ids only."""

ORPHANS_AFTER = timedelta(days=1)
"""A media file whose row never came, or whose unlink was cut off."""

AT_ONCE = 500
"""Rows of a kind in one sweep; the next one takes the rest."""


class Sweeper:
    """One sweep: `run()`."""

    def __init__(
        self,
        database: Database,
        media: Media,
        locks: Locks,
        intake: Intake,
        outbox: Outbox,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._media = media
        self._locks = locks
        self._intake = intake
        self._outbox = outbox
        self._clock = clock

    def run(self) -> None:
        """Everything once; does nothing while another worker sweeps."""
        with self._locks.hold("sweep") as ours:
            if ours:
                self._drafts()
                self._lost_work()
                self._forget()
                self._tidy()

    def _drafts(self) -> None:
        now = self._clock()
        waiting = conversations.c.draft_since.is_not(None)
        expired = and_(waiting, conversations.c.touched < now - EXPIRE_AFTER)
        self._tell(expired, "expired", DraftExpired())
        quiet = and_(waiting, conversations.c.touched < now - REMIND_AFTER, conversations.c.reminded.is_(False))
        self._tell(quiet, "reminder", ReminderDue())

    def _tell(self, found: Any, name: str, event: Event) -> None:
        query = select(conversations.c.id, conversations.c.touched).where(found).limit(AT_ONCE)
        for row in self._read(query):
            self._intake.receive_for(row.id, f"{name}:{row.touched.isoformat()}", event)

    def _lost_work(self) -> None:
        now = self._clock()
        old = now - LOST_AFTER

        def lost(table: Any) -> Any:
            never_tried = and_(table.c.next_try.is_(None), table.c.created < old)
            return and_(table.c.state == "due", or_(never_tried, table.c.next_try < old))

        self._again("deliver", select(messages.c.conversation).where(lost(messages)).distinct())
        self._again("forward", select(forwards.c.id).where(lost(forwards)))
        heard = and_(transcripts.c.state == "due", transcripts.c.created < old)
        self._again("transcribe", select(transcripts.c.media).where(heard))

    def _again(self, job: str, query: Select[Any]) -> None:
        rows = self._read(query.limit(AT_ONCE))
        if not rows:
            return
        log.info("work found lying", job=job, rows=len(rows))
        with self._database.turn() as connection:
            for row in rows:
                self._outbox.put(connection, job, row[0])

    def _forget(self) -> None:
        query = select(conversations.c.id).where(conversations.c.erase_at < self._clock()).limit(AT_ONCE)
        for row in self._read(query):
            with self._database.turn() as connection:
                personal_data.forget(connection, row.id)

    def _tidy(self) -> None:
        self._media.remove_files(self._media.orphans(self._clock() - ORPHANS_AFTER))
        before = int((self._clock() - KEEP_JOBS).timestamp() * 1000)
        prefix = "" if self._database.write.dialect.name == "sqlite" else "dbos."
        done = "status IN ('SUCCESS', 'ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED')"
        query = text(f"DELETE FROM {prefix}workflow_status WHERE {done} AND updated_at < :before")  # noqa: S608
        with self._database.turn() as connection:
            connection.execute(query, {"before": before})

    def _read(self, query: Select[Any]) -> list[Any]:
        with self._database.look() as connection:
            return list(connection.execute(query))
