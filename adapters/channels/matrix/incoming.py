"""What a Matrix event says, as events of the conversation. Pure: JSON in, values out.

Raises KeyError, TypeError, ValueError or AttributeError for what nobody can parse. A caption of a picture comes as a
second event. Of an edit, the new words are taken; it is said that they are an edit.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from adapters.jobs.fetching import LARGEST
from adapters.storage.media import RemoteFile
from bot.conversation.events import (
    Event,
    MediaRefused,
    PictureReceived,
    PinReceived,
    TextReceived,
    Unsupported,
    VoiceReceived,
)

LONGEST_VOICE = 300.0
"""Seconds of a voice note (issue 3.4)."""

OTHER_THINGS = {
    "m.sticker": "sticker",
    "m.poll.start": "poll",
    "org.matrix.msc3381.poll.start": "poll",
    "m.call.invite": "call",
}
"""Event types that people send and that we cannot use."""

SILENT = frozenset({"m.notice", "m.server_notice", "m.key.verification.request"})
"""Kinds of m.room.message that no person says: programs, servers, a client that wants to verify ours."""


@dataclass(frozen=True, slots=True)
class Said:
    """One event of the conversation; `part` tells those of one message apart."""

    event: Event
    file: RemoteFile | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """Where an answer belongs: the message that began the thread, and the newest one in it."""

    root: str
    newest: str


def read(raw: dict[str, Any], own: str) -> list[Said]:
    """What a person said with an event, in order; nothing for our own, for a program's and for a deleted one."""
    if raw["sender"] == own or "state_key" in raw or "redacted_because" in raw.get("unsigned", {}):
        return []
    kind, content = raw["type"], raw["content"]
    if kind in OTHER_THINGS:
        return [Said(Unsupported(OTHER_THINGS[kind]))]
    if kind != "m.room.message" or not content or content["msgtype"] in SILENT:
        return []
    if _relation(content).get("rel_type") == "m.replace":
        return _edit(content)
    return _message(content)


def thread_of(raw: dict[str, Any]) -> Thread | None:
    """The thread that an event stands in."""
    relation = _relation(raw.get("content", {}))
    root = relation.get("event_id")
    in_thread = relation.get("rel_type") == "m.thread" and isinstance(root, str)
    return Thread(str(root), raw["event_id"]) if in_thread else None


def _relation(content: Any) -> dict[str, Any]:
    relation = content.get("m.relates_to")
    return relation if isinstance(relation, dict) else {}


def _edit(content: dict[str, Any]) -> list[Said]:
    """The new words; an edit of anything but words says nothing new that we could use."""
    new = content["m.new_content"]
    return [Said(TextReceived(_words(new), edited=True))] if new["msgtype"] in ("m.text", "m.emote") else []


def _message(content: dict[str, Any]) -> list[Said]:
    match content["msgtype"]:
        case "m.text" | "m.emote":
            return [Said(TextReceived(_words(content)))]
        case "m.location":
            return [Said(_pin(content))]
        case "m.image" | "m.audio" | "m.file":
            return [_file(content), *_caption(content)]
        case str() as other:
            return [Said(Unsupported(other[2:20])), *_caption(content)]
    raise ValueError("msgtype")


def _words(content: dict[str, Any]) -> str:
    """The text without the quoted lines that older clients put before a reply."""
    body = content["body"]
    if not isinstance(body, str):
        raise TypeError("body")
    if "m.in_reply_to" in _relation(content) and body.startswith("> <"):
        body = re.sub(r"\A(?:>[^\n]*\n)+\n?", "", body)
    return body


def _caption(content: dict[str, Any]) -> list[Said]:
    """The words beside a file (MSC2530)."""
    name, body = content.get("filename"), content.get("body")
    told = isinstance(body, str) and isinstance(name, str) and body != name and body.strip()
    return [Said(TextReceived(str(body)), part="caption")] if told else []


def _pin(content: dict[str, Any]) -> PinReceived:
    """The position of a `geo:` address (RFC 5870)."""
    found = re.match(r"geo:(-?[\d.]+),(-?[\d.]+)", content["geo_uri"])
    if not found:
        raise ValueError("geo_uri")
    return PinReceived(float(found[1]), float(found[2]))


def _file(content: dict[str, Any]) -> Said:
    info = content.get("info")
    info = info if isinstance(info, dict) else {}
    kind, type = _kind_of(content["msgtype"], str(info.get("mimetype") or ""))
    if kind is None:
        return Said(Unsupported("file"))
    size, seconds = int(_number(info.get("size"))), _seconds(content, info)
    if size > LARGEST:
        return Said(MediaRefused(kind, "too_large"))
    if kind == "voice" and seconds > LONGEST_VOICE:
        return Said(MediaRefused(kind, "too_long"))
    file = RemoteFile(str(uuid4()), kind, type, size, _reference(content), seconds or None)
    return Said(VoiceReceived(file.id) if kind == "voice" else PictureReceived(file.id), file)


def _kind_of(msgtype: str, type: str) -> tuple[str | None, str]:
    """What we call it, and its MIME type."""
    if msgtype == "m.image" or (msgtype == "m.file" and type.startswith("image/")):
        return "picture", type or "image/jpeg"
    if msgtype == "m.audio" or (msgtype == "m.file" and type.startswith("audio/")):
        return "voice", type or "audio/ogg"
    return None, type


def _seconds(content: dict[str, Any], info: dict[str, Any]) -> float:
    """Length of a sound; 0 when nobody says (MSC1767, MSC3245)."""
    audio = content.get("org.matrix.msc1767.audio")
    told = audio.get("duration") if isinstance(audio, dict) else None
    return _number(info.get("duration") or told) / 1000


def _number(value: Any) -> float:
    """A number that somebody else wrote; 0 for anything that is none."""
    usable = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value > 0
    return float(value) if usable else 0.0


def _reference(content: dict[str, Any]) -> str:
    """All that is needed to fetch and open a file: its address; if encrypted, its key, start and hash."""
    sealed = content.get("file")
    if sealed is None:
        return json.dumps({"url": _address(content["url"])})
    key, start, hash = sealed["key"]["k"], sealed["iv"], sealed["hashes"]["sha256"]
    if not all(isinstance(part, str) for part in (key, start, hash)):
        raise TypeError("file")
    return json.dumps({"url": _address(sealed["url"]), "key": key, "iv": start, "sha256": hash})


def _address(url: Any) -> str:
    if not isinstance(url, str) or not re.fullmatch(r"mxc://[^/\s?#]+/[\w-]+", url):
        raise ValueError("url")
    return url
