"""`mitsprache recordings`: writes what a person is to read aloud, one text per message, beside which recordings lie."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adapters.settings import load


def recordings(
    language: Annotated[str, typer.Argument(help="The language that is spoken: de, tr …")],
) -> None:
    """Write `<key>.txt` for each message that can be recorded; speak it, and save it beside as OGG/Opus `<key>.ogg`."""
    from adapters.fixed_prompts import FixedPrompts
    from adapters.speech.recordings import Recordings, one_line, read

    settings = load()
    if settings.recordings is None:
        raise typer.BadParameter("set MITSPRACHE_RECORDINGS to a folder first")
    fixed = FixedPrompts(settings.resident_city)
    if language not in fixed.languages:
        raise typer.BadParameter(f"there is no {language} here; there are {', '.join(sorted(fixed.languages))}")
    recorded = set(Recordings(settings.recordings).keys(language))
    folder = settings.recordings / language
    written = changed = 0
    for key in fixed.keys(language):
        words = fixed.words(language, key) or ""
        path = folder / f"{key}.txt"
        if read(path) == one_line(words):
            continue
        if key in recorded:  # else it would pass for a recording of the new words
            path.with_suffix(".ogg").rename(path.with_suffix(".ogg.old"))
            changed += 1
        _write(path, words)
        written += 1
    typer.echo(f"{folder}: {written} texts written, {len(recorded) - changed} recordings in use.")
    if changed:
        typer.echo(
            f"{changed} recordings say what the text was before: they are set aside (.ogg.old). Record them again."
        )


def _write(path: Path, words: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words + "\n", encoding="utf-8")
    except OSError as error:
        raise typer.BadParameter(f"{path} cannot be written: {error.strerror}") from None
