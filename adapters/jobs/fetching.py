"""The job `fetch`: brings the bytes of a file that a channel told of, after the commit that told of it.

A voice note is heard afterwards; a picture is written anew without what it hides. A file that never comes, or that
cannot be used, is told to its conversation. Logs ids and codes, never what is in a file or where it lies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Connection, Row, delete, select, update

from adapters.channels.contract import Channel
from adapters.errors import DeliveryError, NotYet
from adapters.intake import Intake
from adapters.jobs.lanes import Lanes
from adapters.jobs.patience import next_try
from adapters.outbox import Outbox
from adapters.pictures import TYPE as PICTURE
from adapters.pictures import PictureRefused, clean
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.media import Media
from adapters.storage.tables import attachments, conversations, transcripts
from adapters.storage.tables import media as files
from bot.conversation.events import FileAwaited, MediaRefused, NotTranscribed

log = structlog.get_logger()

PATIENCE = timedelta(minutes=1)
"""How long a person hears nothing of a file that does not come; then once that it is being fetched."""

FETCHING = 2
"""Files of one channel that are fetched at once."""

LARGEST = 20 * 1024 * 1024
"""Bytes of a voice note or picture (issue 3.4; also what Telegram gives a bot)."""


class Fetching:
    """The job `fetch`."""

    def __init__(
        self,
        store: tuple[Database, Media],
        locks: Locks,
        intake: Intake,
        outbox: Outbox,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
    ) -> None:
        self._database, self._media = store
        self._locks = locks
        self._intake = intake
        self._outbox = outbox
        self._channels = channels
        self._clock = clock
        self._lanes = Lanes(FETCHING)

    def fetch(self, media: str) -> None:
        """Fetch one file, in the lane of its channel; nothing to do when it is here or is no longer wanted."""
        row = self._expected(media)
        if row is not None:
            self._lanes.run(row.channel, media, self._alone)

    def close(self) -> None:
        """Begin no more files."""
        self._lanes.close()

    def _alone(self, media: str) -> None:
        """Nothing to do when another is at it."""
        with self._locks.hold(f"fetch|{media}") as ours:
            row = self._expected(media) if ours else None
            if row is not None:
                self._fetch(row)

    def _expected(self, media: str) -> Row[Any] | None:
        """The row, when its time has come."""
        query = select(files, conversations.c.channel).join(conversations, conversations.c.id == files.c.conversation)
        with self._database.look() as connection:
            row = connection.execute(query.where(files.c.id == media, files.c.remote.is_not(None))).one_or_none()
        return None if row is None or (row.next_try and row.next_try > self._clock()) else row

    def _fetch(self, row: Row[Any]) -> None:
        outside()
        try:
            channel = self._channels.get(row.channel)
            if channel is None:
                raise DeliveryError("no_channel", retryable=True)
            data = channel.download(row.remote, LARGEST)
        except DeliveryError as error:
            self._failed(row, error)
            return
        except Exception as error:  # a bug must not leave the person without an answer
            self._failed(row, DeliveryError(type(error).__name__, retryable=True))
            return
        self._keep(row, data)

    def _keep(self, row: Row[Any], data: bytes) -> None:
        kind = row.type
        if row.kind == "picture":
            try:
                kind, data = PICTURE, clean(data)
            except PictureRefused as refused:
                self._refuse(row, refused.reason)
                return
        with self._media.fill(row.id, kind, data) as connection:
            if connection is not None and row.kind == "voice":
                self._outbox.put(connection, "transcribe", row.id)

    def _failed(self, row: Row[Any], error: DeliveryError) -> None:
        now, tries = self._clock(), row.tries
        if isinstance(error, NotYet):  # nothing was tried
            again: datetime | None = now + timedelta(seconds=error.retry_after or 0.0)
        else:
            tries += 1
            again = next_try(tries, error, now)
        log.info("file not fetched", media=row.id, code=error.code, tries=tries, final=again is None)
        if again is None:
            self._refuse(row, "too_large" if error.code == "too_large" else "unreadable")
            return
        with self._database.turn() as connection:
            changes = {"tries": tries, "next_try": again}
            connection.execute(update(files).where(files.c.id == row.id).values(**changes))
            self._outbox.put(connection, "fetch", row.id, delay=(again - now).total_seconds())
        if again - row.created > PATIENCE:
            self._intake.receive_for(row.conversation, f"awaited:{row.id}", FileAwaited())

    def _refuse(self, row: Row[Any], reason: str) -> None:
        """Tell the conversation, and forget the file: both or neither, and once."""

        def forget(connection: Connection) -> bool:
            connection.execute(delete(attachments).where(attachments.c.media == row.id))
            heard = (transcripts.c.media == row.id) & (transcripts.c.state == "due")
            connection.execute(update(transcripts).where(heard).values(state=reason))
            this = (files.c.id == row.id) & files.c.remote.is_not(None)
            return connection.execute(delete(files).where(this)).rowcount == 1

        voice = row.kind == "voice"
        event = NotTranscribed(row.id, reason) if voice else MediaRefused("picture", reason, row.id)
        name = f"transcript:{row.id}" if voice else f"picture:{row.id}"
        self._intake.receive_for(row.conversation, name, event, forget)
