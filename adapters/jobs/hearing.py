"""The job `transcribe`: hears voice notes and tells the conversation.

The speech service is slow and runs in processes that may die; never inside a transaction. What was heard is kept in the
turn that tells it: a note is due until its conversation knows. A note that kills the recogniser twice is kept for a
person. Logs ids and states, never words.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

import structlog
from sqlalchemy import Connection, Row, or_, select, update
from sqlalchemy.exc import SQLAlchemyError

from adapters.intake import Intake
from adapters.outbox import Outbox
from adapters.speech.errors import (
    AudioTooLarge,
    AudioTooLong,
    AudioUnreadable,
    NoModel,
    SpeechClosed,
)
from adapters.speech.heard import Heard
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.media import Media, MediaMissing
from adapters.storage.secrets import CannotOpen
from adapters.storage.tables import media as files
from adapters.storage.tables import messages, transcripts
from bot.conversation.events import NotTranscribed, Transcribed

log = structlog.get_logger()

MOST_DEATHS = 2
"""A note that kills the recogniser twice would do it a third time."""

_REFUSED: dict[type[Exception], str] = {
    MediaMissing: "failed",
    CannotOpen: "failed",
    NoModel: "no_model",
    AudioTooLong: "too_long",
    AudioTooLarge: "too_large",
    AudioUnreadable: "unreadable",
}


class Listener(Protocol):
    """What the job needs of `adapters.speech.service.SpeechService`."""

    def transcribe(self, audio: bytes, language: str | None, expected: str = "", likely: str | None = None) -> Heard:
        """The note in words. Raises SpeechError."""
        ...


class Hearing:
    """The job `transcribe`."""

    def __init__(
        self, database: Database, media: Media, locks: Locks, intake: Intake, speech: Listener, outbox: Outbox
    ) -> None:
        self._database = database
        self._media = media
        self._locks = locks
        self._intake = intake
        self._speech = speech
        self._outbox = outbox

    def transcribe(self, media: str) -> None:
        """Hear what is due in the note's conversation, in the order it was said.

        Who finds another at work may leave: the other looks again when it has finished.
        """
        with self._database.look() as connection:
            conversation = connection.scalar(select(transcripts.c.conversation).where(transcripts.c.media == media))
        while conversation is not None and self._next(conversation) is not None:
            with self._locks.hold(f"transcribe|{conversation}") as ours:
                row = self._next(conversation) if ours else None
                if not ours or not (row is None or self._hear(row)):
                    return

    def _next(self, conversation: str) -> Row[Any] | None:
        """The first note that is still to be heard; None while it is being fetched.

        One that could not be fetched at once is not waited for: its words come when they come.
        """
        here, on_its_way = files.c.remote.is_(None), files.c.tries == 0
        query = (
            select(transcripts, files.c.remote)
            .join(messages, messages.c.media == transcripts.c.media)
            .join(files, files.c.id == transcripts.c.media, isouter=True)
            .where(or_(here, on_its_way))
            .where(transcripts.c.conversation == conversation, transcripts.c.state == "due")
            .where(messages.c.conversation == conversation)
            .order_by(messages.c.number)
            .limit(1)
        )
        with self._database.look() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None or row.remote is not None else row

    def _hear(self, row: Row[Any]) -> bool:
        """False when there is nothing more to do here: the program stops, or what was said is deleted."""
        outside()
        try:
            audio = self._media.read(row.media)[1]
            heard = self._speech.transcribe(audio, row.wanted_language, row.expected or "", row.likely_language)
        except SpeechClosed:
            with self._database.turn() as connection:
                self._outbox.put(connection, "transcribe", row.media)
            return False
        except SQLAlchemyError:
            raise
        except Exception as error:
            return self._refused(row, error)
        return self._tell(row, "done" if heard.text.strip() else "no_words", heard)

    def _refused(self, row: Row[Any], error: Exception) -> bool:
        """The note cannot be heard; what nobody foresaw counts as a death of the recogniser."""
        state = _REFUSED.get(type(error))
        if state is not None:
            return self._tell(row, state)
        log.warning("recogniser died", media=row.media, tries=row.tries + 1, error=type(error).__name__)
        if row.tries + 1 >= MOST_DEATHS:
            return self._tell(row, "failed")
        with self._database.turn() as connection:
            this = transcripts.c.media == row.media
            connection.execute(update(transcripts).where(this).values(tries=row.tries + 1))
        return True

    def _tell(self, row: Row[Any], state: str, heard: Heard | None = None) -> bool:
        """Keep what was heard and give it to the conversation: both or neither, and once."""
        changes: dict[str, Any] = {"state": state}
        event: Transcribed | NotTranscribed = NotTranscribed(row.media, state)
        if heard is not None:
            changes |= {"confidence": heard.confidence, "language": heard.language, "engine": heard.engine}
            words = json.dumps(heard.as_json()["words"], ensure_ascii=False)
            changes |= {"text": heard.text, "words": words}
        if heard is not None and state == "done":
            found = (heard.text, heard.confidence, heard.language, heard.engine, heard.certainty, heard.others)
            event = Transcribed(row.media, *found)

        def record(connection: Connection) -> bool:
            this = (transcripts.c.media == row.media) & (transcripts.c.round == row.round)
            due = update(transcripts).where(this, transcripts.c.state == "due").values(**changes)
            return connection.execute(due).rowcount == 1

        name = f"transcript:{row.media}" + (f":{row.round}" if row.round else "")
        return self._intake.receive_for(row.conversation, name, event, record).accepted
