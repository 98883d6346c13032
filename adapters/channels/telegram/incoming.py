"""A Telegram update becomes what somebody said. Pure: no server, no store, no clock.

Files stay where they are: an event names the file, and `RemoteFile.reference` is Telegram's file id, which stays good
for every later try. What no person said (service messages, other bots, kinds we did not ask for) becomes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from telegram import Audio, CallbackQuery, Chat, Document, Message, PhotoSize, Update, User, VideoNote, Voice
from telegram.constants import ChatType

from adapters.storage.media import RemoteFile
from bot.conversation.events import (
    Event,
    MediaRefused,
    PictureReceived,
    PinReceived,
    Started,
    TextReceived,
    Unsupported,
    VoiceReceived,
)
from bot.understanding.answers import Command

LARGEST = 20 * 1024 * 1024
"""Bytes; what Telegram gives a bot (getFile)."""

LONGEST = 300
"""Seconds of a voice note (issue 4)."""

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""Kinds of updates that we ask for (allowed_updates)."""

COMMANDS: Mapping[str, Command] = {
    **{command.value: command for command in Command if command is not Command.START},
    "mydata": Command.DATA,
    "privacy": Command.DATA,
    "human": Command.PERSON,
}
"""What may stand behind the slash. Everything else behind one is taken as words."""

_COMMAND = re.compile(r"/([^\W_]\w*)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)

_SERVICE = frozenset(
    {
        "boost_added",
        "chat_background_set",
        "chat_owner_changed",
        "chat_shared",
        "connected_website",
        "delete_chat_photo",
        "gift",
        "group_chat_created",
        "left_chat_member",
        "message_auto_delete_timer_changed",
        "migrate_from_chat_id",
        "migrate_to_chat_id",
        "new_chat_members",
        "new_chat_photo",
        "new_chat_title",
        "pinned_message",
        "proximity_alert_triggered",
        "refunded_payment",
        "successful_payment",
        "unique_gift",
        "users_shared",
        "write_access_allowed",
    }
)
"""Fields of messages that Telegram writes by itself; nobody waits for an answer to them."""

Word = Callable[[Command, str | None], str]
"""The word that the conversation understands as a command, for somebody whose client speaks this language."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a person said; `message_id` is unique for the address."""

    address: str
    message_id: str
    event: Event
    hint: str | None = None
    file: RemoteFile | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """A person pressed a button: of our message `message` (0: of nobody knows which) the option `number`."""

    address: str
    query: str
    message: int
    number: int
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class InGroup:
    """We are in a group or channel, where we have no business."""

    chat: int
    hint: str | None = None


Taken = Heard | Pressed | InGroup


def read(raw: Mapping[str, Any], word: Word) -> list[Taken]:
    """What an update says, in the order in which it is handled. Raises whatever an unreadable update makes us raise."""
    update = Update.de_json(dict(raw), None)
    if update.callback_query is not None:
        return _press(update.callback_query)
    if update.my_chat_member is not None:
        change = update.my_chat_member
        here = change.new_chat_member.status not in ("left", "kicked")
        return [InGroup(change.chat.id, _hint(change.from_user))] if here and not _is_private(change.chat) else []
    message = update.message or update.edited_message
    if message is None:
        return []
    if not _is_private(message.chat):
        return [] if message.left_chat_member is not None else [InGroup(message.chat.id, _hint(message.from_user))]
    if message.from_user is None or message.from_user.is_bot:
        return []
    if update.edited_message is not None:
        return list(_edited(message, update.update_id))
    return list(_said(message, word))


def _said(message: Message, word: Word) -> Iterator[Heard]:
    """Words first, then the thing they came with: as they are handed in on the page."""
    hint = _hint(message.from_user)
    said = Heard(str(message.chat.id), f"m{message.message_id}", Started(), hint)
    if message.text:
        yield _text(said, _whole(message.text), word)
        return
    if message.caption:
        yield replace(said, message_id=f"{said.message_id}c", event=TextReceived(_whole(message.caption)))
    thing = _thing(message)
    if thing is not None:
        event, file = thing
        yield replace(said, event=event, file=file)


def _text(said: Heard, text: str, word: Word) -> Heard:
    """Words, or a command: the word for it in the person's language, so that it means the same as typing it."""
    found = _COMMAND.fullmatch(text)
    if found is None:
        return replace(said, event=TextReceived(text))
    name, rest = found[1].lower(), found[2] or ""
    if name == "start":
        return replace(said, hint=_poster(rest) or said.hint)
    command = COMMANDS.get(name)
    words = word(command, said.hint) if command else f"{found[1].replace('_', ' ')} {rest}".strip()
    return replace(said, event=TextReceived(words))


def _whole(text: str) -> str:
    """The text without halves of characters: no database takes them, and a message must not come for ever."""
    return text.encode("utf-8", "replace").decode()


def _poster(code: str) -> str | None:
    """A poster's link carries the language it is printed in (`/start tr`)."""
    return code.strip().lower() if re.fullmatch(r"[A-Za-z]{2}", code.strip()) else None


def _edited(message: Message, update_id: int) -> Iterator[Heard]:
    """Changed words are a new message that says so; a live location that moves says nothing new."""
    text = message.text or message.caption
    if text:
        event = TextReceived(_whole(text), edited=True)
        yield Heard(str(message.chat.id), f"e{message.message_id}.{update_id}", event, _hint(message.from_user))


def _thing(message: Message) -> tuple[Event, RemoteFile | None] | None:
    if message.photo:
        return _picture(_largest(message.photo), "image/jpeg")
    sound = message.voice or message.audio or message.video_note
    if sound is not None:
        return _voice(sound, sound.duration)
    if message.document is not None:
        return _document(message.document)
    if message.location is not None:  # a venue has one too
        return PinReceived(message.location.latitude, message.location.longitude), None
    written_by_telegram = any(getattr(message, name, None) for name in _SERVICE) or _SERVICE & set(message.api_kwargs)
    return None if written_by_telegram else (Unsupported(_kind(message)), None)


def _document(document: Document) -> tuple[Event, RemoteFile | None]:
    kind = (document.mime_type or "").partition("/")[0]
    if kind == "image":
        return _picture(document, document.mime_type or "")
    if kind == "audio":
        return _voice(document, None)
    return Unsupported("document"), None


def _largest(sizes: tuple[PhotoSize, ...]) -> PhotoSize:
    """The largest that we may fetch; when all are too large, the smallest, which will be refused."""
    by_area = sorted(sizes, key=lambda size: size.width * size.height)
    return next((size for size in reversed(by_area) if (size.file_size or 0) <= LARGEST), by_area[0])


def _picture(file: PhotoSize | Document, type: str) -> tuple[Event, RemoteFile | None]:
    if (file.file_size or 0) > LARGEST:
        return MediaRefused("picture", "too_large"), None
    id = str(uuid4())
    return PictureReceived(id), RemoteFile(id, "picture", type, file.file_size or 0, file.file_id)


def _voice(file: Voice | Audio | VideoNote | Document, duration: Any) -> tuple[Event, RemoteFile | None]:
    seconds = duration.total_seconds() if hasattr(duration, "total_seconds") else duration
    if (file.file_size or 0) > LARGEST:
        return MediaRefused("voice", "too_large"), None
    if (seconds or 0) > LONGEST:
        return MediaRefused("voice", "too_long"), None
    id, type = str(uuid4()), getattr(file, "mime_type", None) or _USUAL.get(file.__class__, "application/octet-stream")
    return VoiceReceived(id), RemoteFile(id, "voice", type, file.file_size or 0, file.file_id, seconds)


_USUAL: Mapping[type, str] = {Voice: "audio/ogg", VideoNote: "video/mp4", Audio: "audio/mpeg"}
"""MIME types where Telegram names none."""


def _kind(message: Message) -> str:
    """A short name of what cannot be used."""
    kinds = ("sticker", "contact", "video", "animation", "poll", "dice", "game", "story")
    return next((kind for kind in kinds if getattr(message, kind, None)), "other")


def _press(query: CallbackQuery) -> list[Taken]:
    if query.from_user.is_bot or (query.message is not None and not _is_private(query.message.chat)):
        return []
    found = re.fullmatch(r"([1-9]\d{0,17})\.([1-9]\d?)", query.data or "", re.ASCII)
    message, number = (int(found[1]), int(found[2])) if found else (0, 0)
    return [Pressed(str(query.from_user.id), query.id, message, number, _hint(query.from_user))]


def _is_private(chat: Chat) -> bool:
    return chat.type == ChatType.PRIVATE


def _hint(user: User | None) -> str | None:
    """The language of the client, without its country (`pt-br`)."""
    code = (user.language_code or "") if user is not None else ""
    return code.lower().partition("-")[0] or None
