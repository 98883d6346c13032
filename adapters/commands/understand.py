"""The command `mitsprache understand`: what the assistant understands of a message, as a person or a program reads it.

Prints to standard output only what was asked; keeps and logs nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from adapters.places.kept import known_places
from adapters.places.reading import PlacesUnreadable
from adapters.settings import PROJECT, load, wrong
from adapters.understanding.building import build_reader
from bot.understanding.answers import Understood
from bot.understanding.reader import Reader

LOCALES = PROJECT / "locales"


def understand(
    text: Annotated[str | None, typer.Argument(help="The message. Leave it out with --batch.")] = None,
    batch: Annotated[
        str | None,
        typer.Option("--batch", help="File of JSON lines with `text` and optional `id`; - reads standard input."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    language: Annotated[
        str | None, typer.Option(help="Code of the person's language, e.g. de; else it is detected.")
    ] = None,
) -> None:
    """Show language, intent, category, place and duration of a message, with the reasons."""
    if (text is None) == (batch is None):
        raise typer.BadParameter("give either a TEXT or --batch FILE")
    settings = load()
    try:
        places = known_places(settings)
    except PlacesUnreadable as error:
        raise wrong("places", str(error)) from None
    reader = build_reader(LOCALES, (), settings.language_detector, places, all_candidates=True)
    if text is not None:
        result = as_dict(understood(reader, text, language))
        typer.echo(_line(result) if as_json else _readable(result))
    elif batch is not None and not run_batch(reader, batch, language, sys.stdout):
        raise typer.Exit(1)


def understood(reader: Reader, text: str, language: str | None) -> Understood:
    """Everything the message says, read in the given language or in the one it seems to be in."""
    if language:
        return reader.message(text, language)
    guess = reader.language(text)
    return replace(reader.message(text, guess.code or reader.languages[0]), language=guess)


def as_dict(said: Understood) -> dict[str, Any]:
    """Plain JSON values; `permanence` is None when the message says nothing about it."""
    guess = said.language
    return {
        "language": {"code": guess.code, "probability": guess.probability, "reasons": list(guess.reasons)},
        "intent": said.intent.value,
        "category": {
            "code": said.category.code.value if said.category.code else None,
            "reasons": list(said.category.reasons),
        },
        "categories": [kind.value for kind in said.category.ranking],
        "place": {"text": said.place.text or None, "matched": said.place.matched or None},
        "permanence": said.permanence.value if said.permanence else None,
    }


def run_batch(reader: Reader, source: str, language: str | None, out: TextIO) -> bool:
    """One answer a line; a bad line gets an error object with its number, the rest goes on. True when all were good."""
    good = True
    with nullcontext(sys.stdin.buffer) if source == "-" else _open(source) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                answer = _answer(reader, line, number, language)
                good = good and "error" not in answer
                out.write(_line(answer) + "\n")
    out.flush()
    return good


def _open(source: str) -> Any:
    try:
        return Path(source).open("rb")
    except OSError as error:
        raise typer.BadParameter(f"{source}: {error.strerror}") from error


def _answer(reader: Reader, line: bytes, number: int, language: str | None) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))  # editors on Windows set a mark before the first line
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        row = None
    if not isinstance(row, dict):
        return {"line": number, "error": "not a JSON object in UTF-8"}
    kept = {"id": row["id"]} if "id" in row else {}
    text = row.get("text")
    if not isinstance(text, str):
        return {**kept, "line": number, "error": "no `text` that is a string"}
    return {**kept, **as_dict(understood(reader, text, language))}


def _line(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def _readable(values: dict[str, Any]) -> str:
    return "\n".join(_readable_lines(values))


def _readable_lines(values: dict[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, dict):
            shown = ", ".join(f"{key}: {_plain(each)}" for key, each in value.items())
        else:
            shown = _plain(value)
        yield f"{name:<12}{shown}"


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return " · ".join(map(str, value)) or "-"
    return "-" if value is None else str(value)
