"""A stored message to what the terminal shows: plain text, or one JSON object a reply. Pure."""

from __future__ import annotations

import json

from adapters.storage.store import Message


def as_json(message: Message, audio: str | None) -> str:
    """`{"key", "text", "options": [{"number", "label"}], "audio"}`; `audio` is the path of the spoken answer."""
    options = [{"number": number, "label": label} for number, label in message.options]
    shown = {"key": message.key, "text": message.text, "options": options, "audio": audio}
    return json.dumps(shown, ensure_ascii=False)


def as_text(message: Message, audio: str | None) -> str:
    """The numbered text, and where the spoken answer lies."""
    return message.text if audio is None else f"{message.text}\n[{audio}]"
