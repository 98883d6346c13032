"""The job `speak`: makes the spoken form of a message, then sends it; without a voice the text goes alone.

What a person has recorded comes before what the synthetic voice says. Slow work in a process that may die: never inside
a transaction. Logs ids and states, never words.
"""

from __future__ import annotations

from typing import Any, Protocol

import structlog
from sqlalchemy import Row, select, update

from adapters.outbox import Outbox
from adapters.speech.errors import NoVoice, SpeechClosed, VoiceDied
from adapters.speech.recordings import Recordings
from adapters.storage.engine import Database, outside
from adapters.storage.media import Media
from adapters.storage.store import message_of
from adapters.storage.tables import media as files
from adapters.storage.tables import messages

log = structlog.get_logger()


class Voice(Protocol):
    """What the job needs of `adapters.speech.service.SpeechService`."""

    def speak(self, text: str, language: str, slow: bool = False, keep: bool = False) -> bytes:
        """The text as OGG/Opus; `keep`: it is the same for everybody. Raises SpeechError."""
        ...


class Speaking:
    """The job `speak`."""

    def __init__(
        self, database: Database, media: Media, voice: Voice, outbox: Outbox, recordings: Recordings | None = None
    ) -> None:
        self._database = database
        self._media = media
        self._voice = voice
        self._outbox = outbox
        self._recordings = recordings or Recordings()

    def speak(self, message: int) -> None:
        """Make the spoken form of a message, then send it."""
        with self._database.look() as connection:
            row = connection.execute(select(messages).where(messages.c.id == message)).one_or_none()
        if row is None or row.state == "stopped":
            return
        if row.wants_audio and row.media is None:
            try:
                self._attach(row, self._spoken(row))
            except SpeechClosed:
                with self._database.turn() as connection:
                    self._outbox.put(connection, "speak", message)
                return
        if row.state == "due":
            with self._database.turn() as connection:
                self._outbox.put(connection, "deliver", row.conversation)

    def _spoken(self, row: Row[Any]) -> str | None:
        """A file that belongs to nobody yet; None without a voice or without a place for it. Raises SpeechClosed."""
        outside()
        try:
            return self._media.keep("answer", "audio/ogg", self._sound(row))
        except (NoVoice, VoiceDied, OSError) as error:
            log.info("no spoken answer", message=row.id, error=type(error).__name__)
            return None

    def _sound(self, row: Row[Any]) -> bytes:
        """Recorded, else synthetic. Raises SpeechError."""
        message = message_of(row)
        words = message.spoken or message.text
        if message.fixed:
            recorded = self._recordings.find(row.language, message.key, words, easy=message.slow)
            if recorded is not None:
                return recorded
        return self._voice.speak(words, row.language, message.slow, message.fixed)

    def _attach(self, row: Row[Any], made: str | None) -> None:
        """Give the sound to its message; when that was deleted while it was spoken, the sound goes too."""
        changes = {"media": made} if made else {"wants_audio": False}
        with self._database.turn() as connection:
            this = update(messages).where(messages.c.id == row.id).values(**changes)
            there = connection.execute(this).rowcount == 1
            if made and there:
                connection.execute(update(files).where(files.c.id == made).values(conversation=row.conversation))
        if made and not there:
            self._media.delete(made)
