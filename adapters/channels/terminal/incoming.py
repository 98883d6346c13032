"""A typed line to what it means: words, or `/voice FILE`, `/photo FILE`, `/pin LAT,LON`. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.events import Event, PinReceived, TextReceived


@dataclass(frozen=True, slots=True)
class File:
    """A file that the line names; `kind` is voice or picture."""

    kind: str
    path: str


class LineUnreadable(Exception):
    """A slash command whose argument cannot be read; says how to write it."""


KINDS = {"/voice": "voice", "/photo": "picture"}


def read_line(line: str) -> Event | File:
    """What one line means. Any other line, also one that begins with a slash, is words."""
    command, _, rest = line.partition(" ")
    if command in KINDS:
        if not rest.strip():
            raise LineUnreadable(f"{command} FILE")
        return File(KINDS[command], rest.strip())
    if command == "/pin":
        try:
            latitude, longitude = (float(part) for part in rest.split(","))
        except ValueError as error:
            raise LineUnreadable("/pin LAT,LON") from error
        return PinReceived(latitude, longitude)
    return TextReceived(line)
