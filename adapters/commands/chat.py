"""`mitsprache chat`: talk to the assistant in the terminal, or by a program through standard input."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.settings import load

if TYPE_CHECKING:
    from adapters.channels.terminal.channel import Terminal

DAY = 24 * 3600
"""Seconds."""


def chat(
    language: Annotated[str, typer.Option(help="Language code, for example de or tr; empty: it is asked.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a reply.")] = False,
) -> None:
    """A line is a message. /voice FILE, /photo FILE and /pin LAT,LON attach. Ctrl-D ends; what was said stays."""
    from adapters import wiring
    from adapters.channels.terminal.channel import Terminal
    from adapters.channels.terminal.incoming import LineUnreadable

    _tolerant()
    parts = wiring.build(load())
    if language and language not in dict(parts.city.languages):
        typer.echo(f"No language {language}. There are: {', '.join(dict(parts.city.languages))}", err=True)
        raise typer.Exit(2)
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    terminal = Terminal(parts.intake, parts.store, parts.media)
    folder = parts.settings.home / "terminal"
    _forget(folder)
    try:
        terminal.begin(language or None)
        _show(terminal, folder, as_json)
        for line in _lines():
            try:
                terminal.say(line)
            except LineUnreadable as error:
                typer.echo(f"Write: {error}", err=True)
            except OSError as error:
                typer.echo(f"This file cannot be read: {error.strerror}", err=True)
            _show(terminal, folder, as_json)
    finally:
        jobs.stop()
        parts.close()


def _tolerant() -> None:
    """Bytes that are no text become a question mark: as lone surrogates no database would take them.

    Programs speak UTF-8 whatever the locale says; a terminal keeps its own encoding.
    """
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _lines() -> Iterator[str]:
    """Lines of standard input, with a prompt where a person types; ends with the input."""
    if sys.stdin is None:
        return
    yield from _typed() if sys.stdin.isatty() else map(_without_end, iter(sys.stdin.readline, ""))


def _without_end(line: str) -> str:
    return line.rstrip("\r\n")


def _typed() -> Iterator[str]:
    """Lines of a person, who may go back in a line with the arrow keys; Ctrl-D ends."""
    with suppress(ImportError):
        import readline  # noqa: F401  `input` uses it
    while True:
        try:
            yield input("> ")
        except EOFError:
            typer.echo("")
            return


def _forget(folder: Path) -> None:
    """Spoken answers lie open for the program that asked; a day later nobody needs them."""
    for file in folder.glob("*.ogg"):
        if time.time() - file.stat().st_mtime > DAY:
            file.unlink(missing_ok=True)


def _show(terminal: Terminal, folder: Path, as_json: bool) -> None:
    from adapters.channels.terminal.outgoing import as_json as json_of
    from adapters.channels.terminal.outgoing import as_text

    for message in terminal.replies():
        path = None
        sound = terminal.sound(message)
        if sound is not None:
            folder.mkdir(mode=0o700, exist_ok=True)
            path = folder / f"{message.media}.ogg"
            path.write_bytes(sound)
        typer.echo((json_of if as_json else as_text)(message, str(path) if path else None))
        if not as_json:
            typer.echo("")
    sys.stdout.flush()
