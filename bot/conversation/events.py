"""Everything that can happen to a conversation, as frozen values that survive JSON.

A button press is `TextReceived` with the option's number; what a recogniser heard comes back as `Transcribed`.
The office's acts are events too: there is one way in. Nothing here knows a channel.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Started:
    """The person opened the conversation without saying anything yet (page opened, /start)."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The person picked a language outside the dialogue (chooser of the page, `--language`)."""

    language: str


@dataclass(frozen=True, slots=True)
class TextReceived:
    """Typed words, any length and script; may be empty. `edited`: they replace a message that was said before."""

    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class OverLimit:
    """More than one person may say in a while (R28). `text`: its words, if it has any.

    `later`: it will be handled when the quota allows it again; False: it is kept unread.
    """

    text: str
    later: bool


@dataclass(frozen=True, slots=True)
class PartsMissing:
    """Part of the person's long message never came; what did come follows as their next words (R26)."""


@dataclass(frozen=True, slots=True)
class VoiceReceived:
    """A voice note, already kept in the media store as `media`."""

    media: str


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What a recogniser heard. `confidence` is 0 to 1; `engine` is "vosk", "whisper" or "person".

    `certainty`: 0 to 1, that the note is in `language`; 1 when that was known. `others`: what else it may be in.
    """

    media: str
    text: str
    confidence: float
    language: str
    engine: str
    certainty: float = 1.0
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotTranscribed:
    """No words came of a voice note. `reason`: no_words, no_model, too_long, too_large, unreadable, failed.

    With no_model and failed the audio is kept for a person.
    """

    media: str
    reason: str


@dataclass(frozen=True, slots=True)
class PictureReceived:
    """A picture, already cleaned of EXIF and kept as `media`."""

    media: str


@dataclass(frozen=True, slots=True)
class MediaRefused:
    """A file that could not be taken. `kind`: voice or picture; `reason`: too_large, unreadable, too_long.

    `media`: the picture that was received already and turned out so when it was fetched.
    """

    kind: str
    reason: str
    media: str = ""


@dataclass(frozen=True, slots=True)
class PinReceived:
    """A position in WGS84 degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something this channel can carry but we cannot use (sticker, contact, video; `locked`: its key never came)."""

    kind: str


@dataclass(frozen=True, slots=True)
class StaffAnswered:
    """The office's answer or question to the resident about one submission. `asks`: an answer is awaited."""

    reference: str
    text: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """The office moved a submission; `reason` is a resident-readable text, needed for every end state."""

    reference: str
    status: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """The sweep found an unfinished draft that has waited a day; at most once per draft (R11)."""


@dataclass(frozen=True, slots=True)
class DraftExpired:
    """The sweep found an unfinished draft that is seven days old."""


@dataclass(frozen=True, slots=True)
class FileAwaited:
    """A voice note or picture could not be fetched for a minute; it is tried again for hours."""


@dataclass(frozen=True, slots=True)
class MessagesMissed:
    """The channel was away for longer than its server keeps messages: what the person said meanwhile is lost."""


Event = (
    Started
    | LanguageChosen
    | TextReceived
    | OverLimit
    | PartsMissing
    | VoiceReceived
    | Transcribed
    | NotTranscribed
    | PictureReceived
    | MediaRefused
    | PinReceived
    | Unsupported
    | StaffAnswered
    | StatusChanged
    | ReminderDue
    | DraftExpired
    | MessagesMissed
    | FileAwaited
)

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in Event.__args__}


def to_dict(event: Event) -> dict[str, Any]:
    """The event as plain JSON values, e.g. `{"event": "TextReceived", "text": "hallo"}`."""
    return {"event": type(event).__name__, **asdict(event)}


def from_dict(data: dict[str, Any]) -> Event:
    """The event again. Raises KeyError or TypeError when `data` is no event of ours."""
    fields: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in data.items()}
    return KINDS[fields.pop("event")](**fields)
