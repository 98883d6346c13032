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
    command, rest = ([*line.split(maxsplit=1), "", ""])[:2]
    command, rest = command.lower(), _unquoted(rest.strip())
    if command in KINDS:
        if not rest:
            raise LineUnreadable(f"{command} FILE")
        return File(KINDS[command], rest)
    if command == "/pin":
        return _pin(rest)
    return TextReceived(line)


def _unquoted(path: str) -> str:
    """Terminals put quotes around the name of a file that is dropped on them."""
    quoted = len(path) > 1 and path[0] == path[-1] and path[0] in "'\""
    return path[1:-1] if quoted else path


def _pin(words: str) -> PinReceived:
    try:
        latitude, longitude = (float(part) for part in words.split(","))
    except ValueError as error:
        raise LineUnreadable("/pin LAT,LON") from error
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # also what is no number at all: nan
        raise LineUnreadable("/pin LAT,LON")
    return PinReceived(latitude, longitude)
