"""A message of ours as SMS: its words, its price in segments, and its name at the gateway. Pure."""

from __future__ import annotations

from uuid import UUID, uuid5

from adapters.storage.store import Message
from bot.conversation.replies import URGENT
from bot.wording import gsm

_NAMES = UUID("5d0a7a53-6f0e-4a1b-9d57-6c0d4f1e7f60")
"""Namespace of the names that messages have at a gateway."""


def words(message: Message) -> str:
    """Everything that is sent: message, options and help line. Nothing is transliterated and nothing is cut."""
    return message.text


def segments(text: str) -> int:
    """How many SMS the network counts (GSM 03.38)."""
    return gsm.segments(text)


def name(message: Message, again: int = 0) -> str:
    """36 characters, the same at every try: a gateway that has the message already can say so.

    `again`: how often it failed for good there and was begun anew.
    """
    return str(uuid5(_NAMES, f"{message.conversation}|{message.number}" + (f"|{again}" if again else "")))


def is_urgent(message: Message) -> bool:
    """True for what waits for no limit."""
    return message.key in URGENT
