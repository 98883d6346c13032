"""The jobs around sound: `transcribe` a voice note and tell the conversation; `speak` a message.

The speech service is slow and runs in processes that may die; never inside a transaction. A note that kills the
recogniser twice is kept for a person. Logs ids and states, never words.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

import structlog
from sqlalchemy import Row, select, update
from sqlalchemy.exc import SQLAlchemyError

from adapters.intake import Intake
from adapters.outbox import Outbox
from adapters.speech.errors import (
    AudioTooLarge,
    AudioTooLong,
    AudioUnreadable,
    NoModel,
    NoVoice,
    RecogniserDied,
    SpeechError,
    VoiceDied,
)
from adapters.speech.heard import Heard
from adapters.storage.engine import Database, outside
from adapters.storage.locks import Locks
from adapters.storage.media import Media, MediaMissing
from adapters.storage.secrets import CannotOpen
from adapters.storage.store import message_of
from adapters.storage.tables import messages, transcripts
from bot.conversation.events import NotTranscribed, Transcribed

log = structlog.get_logger()

MOST_DEATHS = 2
"""A note that kills the recogniser twice would do it a third time."""

TOLD_AGAIN = 30.0
"""Seconds until words that the database refused are told again; without an end."""

_REFUSED: dict[type[SpeechError], str] = {
    NoModel: "no_model",
    AudioTooLong: "too_long",
    AudioTooLarge: "too_large",
    AudioUnreadable: "unreadable",
}


class Speech(Protocol):
    """What the jobs need of `adapters.speech.service.SpeechService`."""

    def transcribe(self, audio: bytes, language: str | None, expected: str = "") -> Heard:
        """The note in words. Raises SpeechError."""
        ...

    def speak(self, text: str, language: str, slow: bool = False) -> bytes:
        """The text as OGG/Opus. Raises SpeechError."""
        ...


class Hearing:
    """The jobs `transcribe` and `speak`."""

    def __init__(
        self, database: Database, media: Media, locks: Locks, intake: Intake, speech: Speech, outbox: Outbox
    ) -> None:
        self._database = database
        self._media = media
        self._locks = locks
        self._intake = intake
        self._speech = speech
        self._outbox = outbox

    def transcribe(self, media: str) -> None:
        """Hear the note if nobody has, then tell the conversation; telling twice changes nothing."""
        with self._locks.hold(f"transcribe|{media}") as ours:
            if not ours:
                return
            row = self._transcript(media)
            if row is not None and row.state == "due":
                self._hear(row)
                row = self._transcript(media)
            if row is not None and row.state != "due":
                self._tell(row)

    def _tell(self, row: Row[Any]) -> None:
        """Give the words to the conversation; a busy database gets them later, since nothing else looks for them."""
        try:
            self._intake.receive_for(row.conversation, f"transcript:{row.media}", self._event(row))
        except SQLAlchemyError as error:
            log.warning("heard, told later", media=row.media, error=type(error).__name__)
            with self._database.turn() as connection:
                self._outbox.put(connection, "transcribe", row.media, delay=TOLD_AGAIN)

    def _transcript(self, media: str) -> Row[Any] | None:
        with self._database.look() as connection:
            return connection.execute(select(transcripts).where(transcripts.c.media == media)).one_or_none()

    def _hear(self, row: Row[Any]) -> None:
        try:
            outside()
            heard = self._speech.transcribe(self._media.read(row.media)[1], row.wanted_language, row.expected)
        except (MediaMissing, CannotOpen):
            self._record(row.media, state="failed")
        except RecogniserDied:
            self._died(row)
        except SpeechError as error:
            if type(error) in _REFUSED:  # SpeechClosed: we are stopping; it is heard after the next start
                self._record(row.media, state=_REFUSED[type(error)])
        else:
            self._heard(row.media, heard)

    def _died(self, row: Row[Any]) -> None:
        log.warning("recogniser died", media=row.media, tries=row.tries + 1)
        over = row.tries + 1 >= MOST_DEATHS
        self._record(row.media, tries=row.tries + 1, state="failed" if over else "due")
        if not over:
            with self._database.turn() as connection:
                self._outbox.put(connection, "transcribe", row.media)

    def _heard(self, media: str, heard: Heard) -> None:
        self._record(
            media,
            state="done" if heard.text.strip() else "no_words",
            text=heard.text,
            words=json.dumps(heard.as_json()["words"], ensure_ascii=False),
            confidence=heard.confidence,
            language=heard.language,
            engine=heard.engine,
        )

    def _record(self, media: str, **changes: Any) -> None:
        with self._database.turn() as connection:
            connection.execute(update(transcripts).where(transcripts.c.media == media).values(**changes))

    def _event(self, row: Row[Any]) -> Transcribed | NotTranscribed:
        if row.state != "done":
            return NotTranscribed(row.media, row.state)
        return Transcribed(row.media, row.text or "", row.confidence or 0.0, row.language, row.engine)

    def speak(self, message: int) -> None:
        """Make the spoken form of a message, then send it; without a voice the text goes alone."""
        with self._database.look() as connection:
            row = connection.execute(select(messages).where(messages.c.id == message)).one_or_none()
        if row is None:
            return
        changes: dict[str, Any] = {}
        if row.wants_audio and row.media is None:
            changes = self._spoken(row)
        with self._database.turn() as connection:
            if changes:
                connection.execute(update(messages).where(messages.c.id == message).values(**changes))
            if row.state == "due":
                self._outbox.put(connection, "deliver", row.conversation)

    def _spoken(self, row: Row[Any]) -> dict[str, Any]:
        text = message_of(row).spoken or message_of(row).text
        try:
            outside()
            sound = self._speech.speak(text, row.language)
        except (NoVoice, VoiceDied) as error:
            log.info("no spoken answer", message=row.id, error=type(error).__name__)
            return {"wants_audio": False}
        except SpeechError:
            return {}  # stopping: the text goes when its patience is over
        return {"media": self._media.keep("answer", "audio/ogg", sound, row.conversation)}
