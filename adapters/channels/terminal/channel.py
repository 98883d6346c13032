"""The terminal: one conversation a run, a line is a message, replies are fetched when they are committed.

Connects a line to intake and waits for what is still being heard or spoken. Decides nothing.
"""

from __future__ import annotations

import errno
import mimetypes
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from adapters.channels.terminal.incoming import File, read_line
from adapters.intake import Incoming, Intake
from adapters.pictures import PictureRefused, clean
from adapters.storage.media import Media
from adapters.storage.store import Message, Store
from bot.conversation.events import Event, LanguageChosen, MediaRefused, PictureReceived, Started, VoiceReceived

LARGEST_VOICE = 20 * 1024 * 1024
"""Bytes of a voice note (issue 3.4)."""

LARGEST_READ = LARGEST_VOICE + 1
"""Bytes read of any file: one more than is taken, so that a larger one is refused as too large."""

PATIENCE = 120.0
"""Seconds the terminal waits for a voice note to be heard, or an answer to be spoken."""


class Terminal:
    """One person at one terminal."""

    def __init__(self, intake: Intake, store: Store, media: Media, address: str | None = None) -> None:
        self._intake = intake
        self._store = store
        self._media = media
        self._address = address or str(uuid4())
        self._conversation = store.conversation_of("terminal", self._address)
        self._shown = 0

    def begin(self, language: str | None) -> None:
        """Open the conversation, in `language` when it was named."""
        if language:
            self._receive(LanguageChosen(language))
        self._receive(Started())

    def say(self, line: str) -> None:
        """Take one line. Raises LineUnreadable or OSError for a file that cannot be read."""
        meant = read_line(line)
        self._receive(self._event_of(meant) if isinstance(meant, File) else meant)

    def replies(self) -> Iterator[Message]:
        """What was said since the last call, as soon as nothing is being heard or spoken any more."""
        if self._conversation is None:
            return
        end = time.monotonic() + PATIENCE
        while self._busy() and time.monotonic() < end:
            time.sleep(0.05)
        for message in self._store.messages(self._conversation, after=self._shown):
            self._shown = message.number
            if message.direction == "out":
                yield message

    def sound(self, message: Message) -> bytes | None:
        """The spoken answer."""
        return self._media.read(message.media)[1] if message.media else None

    def _receive(self, event: Event) -> None:
        incoming = Incoming("terminal", self._address, str(uuid4()), event, datetime.now(UTC))
        self._conversation = self._intake.receive(incoming).conversation

    def _event_of(self, file: File) -> Event:
        data = _bytes(file.path)
        kind = mimetypes.guess_type(file.path)[0] or "application/octet-stream"
        if file.kind == "voice":
            if len(data) > LARGEST_VOICE:
                return MediaRefused("voice", "too_large")
            return VoiceReceived(self._media.keep("voice", kind, data, self._conversation))
        try:
            return PictureReceived(self._media.keep("picture", "image/jpeg", clean(data), self._conversation))
        except PictureRefused as refused:
            return MediaRefused("picture", refused.reason)

    def _busy(self) -> bool:
        """True while the last voice note has no answer yet, or an answer is still being spoken."""
        new = self._store.messages(self._conversation or "", after=self._shown)
        unanswered = bool(new) and new[-1].direction == "in" and new[-1].kind == "voice"
        return unanswered or any(message.wants_audio and message.media is None for message in new)


def _bytes(path: str) -> bytes:
    """The beginning of a file. Raises OSError for what is no file: a device or a pipe may never end."""
    try:
        place = Path(path).expanduser()
        if place.exists() and not place.is_file():
            raise OSError(errno.EINVAL, "not a file")
        with place.open("rb") as file:
            return file.read(LARGEST_READ)
    except (ValueError, RuntimeError) as error:  # NUL in the name; the home of somebody who does not exist
        raise OSError(errno.EINVAL, "no such name") from error
