"""One of our messages becomes the pieces that Telegram takes. Pure: no server, no store.

Nothing is quoted, edited or marked up: a screen reader reads a quoted message first, and does not tell of an edited
one. Buttons are a shortcut for the numbers in the text. A sound never goes without its text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from adapters.storage.store import Message

MOST_TEXT = 4096
"""UTF-16 code units of a message, as Telegram counts."""

MOST_CAPTION = 1024
"""The same under a sound."""

_CUTS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…؟。])\s+"), re.compile(r"\s+"))
"""Where a text is cut, the best first: paragraph, line, sentence, word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One call. `sound`: a voice note with `text` as its caption; `file`: a document; else `text` is a message."""

    text: str = ""
    sound: bytes | None = None
    file: bytes | None = None
    buttons: InlineKeyboardMarkup | None = None


def pieces(message: Message, sound: bytes | None = None, file: bytes | None = None) -> list[Piece]:
    """The calls that send a message, in their order; the buttons stand under the last words."""
    if file is not None:
        return [Piece(file=file)]
    text = sendable(message.text).strip()
    if sound is not None and text and units(text) <= MOST_CAPTION:
        return [Piece(text, sound=sound, buttons=keyboard(message))]
    parts = split(text)
    found = [Piece(part) for part in parts[:-1]] + [Piece(part, buttons=keyboard(message)) for part in parts[-1:]]
    return [*found, Piece(sound=sound)] if sound is not None and found else found


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """The options as buttons, one a row; each carries our message, so that no old button answers a new question."""
    if not message.options:
        return None
    rows = [[InlineKeyboardButton(label, callback_data=f"{message.id}.{number}")] for number, label in message.options]
    return InlineKeyboardMarkup(rows)


def split(text: str, most: int = MOST_TEXT) -> list[str]:
    """The text in parts of at most `most` UTF-16 units, cut at paragraphs, lines, sentences or words.

    Joined by a space they say the same. No part is empty.
    """
    parts: list[str] = []
    rest = text.strip()
    while units(rest) > most:
        head = rest[: _fitting(rest, most)]
        cut = _cut(head)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [part for part in (*parts, rest) if part]


def _cut(head: str) -> int:
    """Where to end the first part: at the last good place in the second half of what fits."""
    for pattern in _CUTS:
        ends = [found.end() for found in pattern.finditer(head) if found.end() > len(head) // 2]
        if ends:
            return ends[-1]
    return len(head)


def _fitting(text: str, most: int) -> int:
    """How many characters of `text` fit."""
    used = 0
    for place, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > most:
            return place
    return len(text)


def units(text: str) -> int:
    """UTF-16 code units."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def sendable(text: str) -> str:
    """The text without what no message may hold: NUL and halves of characters."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
