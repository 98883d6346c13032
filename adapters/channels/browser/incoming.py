"""Form fields become events. Pure: no request, no store, no clock; files are kept by the caller before.

A choice button is the same as typing its number.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from bot.conversation.events import Event, LanguageChosen, PinReceived, TextReceived

MOST_VOICE_BYTES = 20 * 1024 * 1024

_SOUNDS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"OggS", "audio/ogg"),
    (0, b"\x1a\x45\xdf\xa3", "audio/webm"),
    (0, b"RIFF", "audio/wav"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf2", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"),
    (4, b"ftyp", "audio/mp4"),
)


@dataclass(frozen=True, slots=True)
class Form:
    """What the page sent, as it came. Files are bytes; None means that the field was left empty."""

    text: str = ""
    choice: str = ""
    asked: str = ""
    """Number of the message whose question `choice` answers."""
    switch: str = ""
    """The language picked in the chooser."""
    latitude: str = ""
    longitude: str = ""
    voice: bytes | None = None
    picture: bytes | None = None

    @property
    def is_empty(self) -> bool:
        """True when nothing was said at all."""
        said = self.text.strip() or self.choice.strip() or self.switch or (self.latitude and self.longitude)
        return not said and self.voice is None and self.picture is None

    @property
    def answers(self) -> int:
        """Number of the message that a choice button stood under, 0 when this form answers by no button of a question.

        Words like "back" are buttons too, but they answer no question: they mean the same at any time.
        """
        is_number = self.choice.isascii() and self.choice.isdigit() and self.choice != "0"
        return int(self.asked) if is_number and re.fullmatch(r"[1-9][0-9]{0,8}", self.asked) else 0

    @property
    def fingerprint(self) -> str:
        """Differs when anything that was said differs: the back button brings an old form, maybe with new words."""
        said = (self.text, self.choice, self.asked, self.switch, self.latitude, self.longitude)
        digest = hashlib.sha256(repr(said).encode("utf-8", "surrogatepass"))
        for file in (self.voice, self.picture):
            digest.update(b"-" if file is None else hashlib.sha256(file).digest())
        return digest.hexdigest()


def words(form: Form, languages: tuple[str, ...]) -> list[Event]:
    """The events of everything in a form that is no file, in the order in which they are handled."""
    events: list[Event] = []
    if form.switch in languages:
        events.append(LanguageChosen(form.switch))
    if form.choice.strip():
        events.append(TextReceived(form.choice.strip()))
    elif form.text.strip():
        events.append(TextReceived(form.text.replace("\r\n", "\n")))
    pin = _pin(form)
    if pin is not None:
        events.append(pin)
    return events


def sound_type(data: bytes) -> str:
    """The MIME type by the first bytes; what a browser says about a file is not believed."""
    for place, mark, kind in _SOUNDS:
        if data[place : place + len(mark)] == mark:
            return kind
    return "application/octet-stream"


def _pin(form: Form) -> PinReceived | None:
    try:
        latitude, longitude = float(form.latitude), float(form.longitude)
    except ValueError:
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return PinReceived(latitude, longitude)
