"""A message of ours as the contents of Matrix events. Pure: knows no server and no room.

The text is whole and comes first; a voice answer says the same after it (R03), as clients show voice notes: OGG/Opus
with the fields of MSC3245.
"""

from __future__ import annotations

from typing import Any

from adapters.channels.matrix.incoming import Thread
from adapters.storage.store import Message

LONGEST = 10_000
"""Characters of one event: it may have 65,536 bytes, encrypted and in base64 (size limits of the specification)."""

COPY_NAME = "mitsprache.json"


def texts(text: str) -> list[str]:
    """The text in pieces that fit, cut between lines or words where possible."""
    pieces = []
    while len(text) > LONGEST:
        cut = max(text.rfind("\n", 1, LONGEST), text.rfind(" ", LONGEST // 2, LONGEST))
        cut = cut if cut > 0 else LONGEST
        pieces.append(text[:cut])
        text = text[cut:].lstrip()
    return [*pieces, text]


def transaction(message: Message, part: str) -> str:
    """The transaction id: the same at every try, so that the homeserver takes each part once (24 hours at least).

    The time in it tells messages apart whose numbers are the same because the database is an older copy.
    """
    return f"{message.conversation[:8]}-{message.id}-{int(message.created.timestamp())}-{part}"


def text_content(text: str, thread: Thread | None) -> dict[str, Any]:
    """Words."""
    return {"msgtype": "m.text", "body": text, **_place(thread)}


def voice_content(where: dict[str, Any], sound: bytes, thread: Thread | None) -> dict[str, Any]:
    """A voice note; `where` is `url` or `file`."""
    milliseconds = round(seconds_of(sound) * 1000)
    return {
        "msgtype": "m.audio",
        "body": "voice.ogg",
        "info": {"mimetype": "audio/ogg", "size": len(sound), "duration": milliseconds},
        "org.matrix.msc1767.audio": {"duration": milliseconds, "waveform": []},
        "org.matrix.msc3245.voice": {},
        **where,
        **_place(thread),
    }


def seconds_of(sound: bytes) -> float:
    """Length of an OGG/Opus sound: the position at its last page, 48,000 a second (RFC 7845); 0 for anything else."""
    last = sound.rfind(b"OggS")
    position = sound[last + 6 : last + 14]
    return int.from_bytes(position, "little") / 48_000 if last >= 0 and len(position) == 8 else 0.0


def copy_content(where: dict[str, Any], size: int, thread: Thread | None) -> dict[str, Any]:
    """The copy of somebody's data, as a file."""
    info = {"mimetype": "application/json", "size": size}
    return {"msgtype": "m.file", "body": COPY_NAME, "filename": COPY_NAME, "info": info, **where, **_place(thread)}


def _place(thread: Thread | None) -> dict[str, Any]:
    if thread is None:
        return {}
    before = {"m.in_reply_to": {"event_id": thread.newest}}
    return {"m.relates_to": {"rel_type": "m.thread", "event_id": thread.root, "is_falling_back": True, **before}}
