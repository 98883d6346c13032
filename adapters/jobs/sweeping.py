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
from adapters.intake import Intake, inside_key
from adapters.jobs.telling import event_name
from adapters.outbox import VERSION, Outbox
from adapters.storage.engine import Database
from adapters.storage.locks import Locks
from adapters.storage.media import Media
from adapters.storage.tables import (
    conversations,
    events,
    forwards,
    history,
    messages,
    submissions,
    transcripts,
)
from adapters.storage.tables import media as files
from adapters.turns import INSIDE
from adapters.waiting import WAITING
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

TOLD_WITHIN = timedelta(days=7)
"""Decisions of the office that are looked at again: whether the resident has heard of them."""

LEFT_AFTER = timedelta(hours=1)
"""A file without a row, or a row without a message, is taken to be on its way for so long; then a crash left it."""

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
        parts = (self._drafts, self._lost_work, self._untold, self._forget, self._media_left, self._jobs_done)
        with self._locks.hold("sweep") as ours:
            for part in parts if ours else ():
                try:
                    part()
                except Exception as error:  # one part that fails must not keep the others from their work
                    log.error("sweep failed", part=part.__name__, error=type(error).__name__)

    def resume(self) -> None:
        """At the start of the process that sends: whoever was sending what is due has died, perhaps after its job."""
        ready = or_(messages.c.next_try.is_(None), messages.c.next_try <= self._clock())
        self._again("deliver", select(messages.c.conversation).where(messages.c.state == "due", ready).distinct())

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
        waits = and_(messages.c.state == WAITING, messages.c.next_try < old)
        self._again("catch_up", select(messages.c.conversation).where(waits).distinct())
        self._again("forward", select(forwards.c.id).where(lost(forwards)))
        heard = and_(transcripts.c.state == "due", transcripts.c.created < old)
        self._again("transcribe", select(transcripts.c.media).where(heard))
        fetched = or_(and_(files.c.next_try.is_(None), files.c.created < old), files.c.next_try < old)
        self._again("fetch", select(files.c.id).where(files.c.remote.is_not(None), fetched))

    def _again(self, job: str, query: Select[Any]) -> None:
        self._put(job, [row[0] for row in self._read(query.limit(AT_ONCE))])

    def _put(self, job: str, rows: list[Any]) -> None:
        if not rows:
            return
        log.info("work found lying", job=job, rows=len(rows))
        with self._database.turn() as connection:
            for row in rows:
                self._outbox.put(connection, job, row)

    def _forget(self) -> None:
        query = select(conversations.c.id).where(conversations.c.erase_at < self._clock()).limit(AT_ONCE)
        for row in self._read(query):
            with self._database.turn() as connection:
                personal_data.forget(connection, row.id)
        self._database.scrub()

    def _untold(self) -> None:
        """Decisions whose job was lost: their event has not come yet."""
        now = self._clock()
        told = (history.c.staff.is_not(None), history.c.kind.in_(("status", "answer", "question")))
        query = select(history.c.id, submissions.c.conversation).join(submissions).where(*told)
        recent = history.c.created.between(now - TOLD_WITHIN, now - LOST_AFTER)
        query = query.where(recent, submissions.c.conversation.is_not(None)).order_by(history.c.id.desc())
        rows = {inside_key(row.conversation, event_name(row.id)): row.id for row in self._read(query.limit(AT_ONCE))}
        here = (events.c.channel == INSIDE) & events.c.message_id.in_(rows)
        known = {row.message_id for row in self._read(select(events.c.message_id).where(here))} if rows else set()
        self._put("tell", [id for key, id in rows.items() if key not in known])

    def _media_left(self) -> None:
        before = self._clock() - LEFT_AFTER
        for file in self._media.nameless(before, AT_ONCE):
            self._media.delete(file)
        self._media.remove_orphans(int(self._clock().timestamp() // 60) % 256, before)

    def _jobs_done(self) -> None:
        """Rows of finished jobs; those of another version are never finished, and their work was found lying."""
        before = int((self._clock() - KEEP_JOBS).timestamp() * 1000)
        prefix = "" if self._database.write.dialect.name == "sqlite" else "dbos."
        over = "status NOT IN ('ENQUEUED', 'DELAYED', 'PENDING') OR application_version != :version"
        query = text(f"DELETE FROM {prefix}workflow_status WHERE ({over}) AND updated_at < :before")  # noqa: S608
        with self._database.turn() as connection:
            connection.execute(query, {"before": before, "version": VERSION})

    def _read(self, query: Select[Any]) -> list[Any]:
        with self._database.look() as connection:
            return list(connection.execute(query))
