"""`mitsprache replay FILE`: play a transcript against today's bot and show what differs."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Annotated

import typer

from adapters.replay import Player, TranscriptUnreadable, play
from adapters.settings import load
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES, load_catalogues
from bot.conversation.engine import Engine


def replay(
    file: Annotated[Path, typer.Argument(help="A transcript (*.chat).", exists=True, dir_okay=False)],
    write: Annotated[bool, typer.Option("--write", help="Write what the bot says now into the file.")] = False,
) -> None:
    """Play a transcript against the bot. Exit code 1 when the bot says something else than the file."""
    settings = load()
    player = Player(Engine(build_reader(LOCALES, (), settings.language_detector)), load_catalogues())
    before = file.read_text(encoding="utf-8")
    try:
        after = play(before, player)
    except TranscriptUnreadable as error:
        typer.echo(f"This line is none of a transcript: {error}", err=True)
        raise typer.Exit(2) from error
    if write:
        file.write_text(after, encoding="utf-8")
        return
    for line in difflib.unified_diff(before.splitlines(), after.splitlines(), "file", "now", lineterm=""):
        typer.echo(line)
    raise typer.Exit(0 if before == after else 1)
