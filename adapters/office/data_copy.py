"""What is kept about one person, as staff hand it over: JSON for programs, text for reading (R32; DSGVO Art. 15).

By SMS nobody can be sent a copy, and on the telephone people ask for it. Pure: the copy of `personal_data` in, bytes
out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from adapters.office.rendering import Words, clean

KINDS = {"text": ("text/plain; charset=utf-8", "txt"), "json": ("application/json", "json")}
"""What a copy can be: its MIME type and how its name ends."""


def write(words: Words, data: dict[str, Any], kind: str) -> bytes:
    """The copy as a file."""
    if kind == "json":
        return json.dumps(data, ensure_ascii=False, indent=1).encode()
    return ("\n".join(_lines(words, data)) + "\n").encode()


def _lines(words: Words, data: dict[str, Any]) -> Iterator[str]:
    yield words.text("copy-heading", date=words.date(words.now))
    yield words.text("copy-whole")
    for row in data["identity"]:
        yield ""
        yield _pair(words.text("copy-channel"), words.text(f"channel-{row['channel']}"))
        if row.get("address"):
            yield _pair(words.text("copy-address"), row["address"])
        yield _pair(words.text("copy-since"), _date(words, row["created"]))
    for row in data["submissions"]:
        yield from _submission(words, row, data)
    yield from _headed(words.text("copy-messages"), [_message(words, row) for row in data["messages"]])
    files = [f"{_date(words, row['created'])}: {row['type']}, {row['size']} Byte" for row in data["media"]]
    yield from _headed(words.text("copy-files"), files)


def _submission(words: Words, row: dict[str, Any], data: dict[str, Any]) -> Iterator[str]:
    yield ""
    yield words.text("submission-title", reference=row["reference"])
    yield f"{_date(words, row['created'])}: {words.text('status-' + row['status'])}"
    yield clean(row["text"])
    place = row["place"] or row["place_matched"]
    if place:
        yield _pair(words.text("place-title"), place)
    for entry in data["history"]:
        if entry["reference"] == row["reference"] and entry["text"]:
            yield f"{_date(words, entry['created'])}: {clean(entry['text'])}"
    for forward in data["forwards"]:
        if forward["reference"] == row["reference"]:
            yield f"{_date(words, forward['created'])}: {words.text('history-forwarded')}: {forward['recipient']}"


def _message(words: Words, row: dict[str, Any]) -> str:
    said = clean(json.loads(row["body"]).get("text", "")) or row["kind"]
    return f"{_date(words, row['created'])} {words.text('messages-' + row['direction'])}: {said}"


def _headed(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", title, *lines)


def _pair(name: str, value: object) -> str:
    return f"{name}: {clean(str(value))}"


def _date(words: Words, when: str) -> str:
    return words.date(datetime.fromisoformat(when))
