"""`mitsprache languages`: what each language can say and understand, who hears and speaks it, and who has checked it.

For the person who decides which languages a city offers, and for whoever writes one. Changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from adapters import settings
from adapters.speech import catalogue
from adapters.speech.voice import VOICES
from adapters.understanding.word_files import known, load_words
from adapters.wording import LOCALES, load_catalogues
from bot.understanding.words import gaps

SHOWN = 3
"""Gaps that a line names; `--json` has all."""


@dataclass(frozen=True, slots=True)
class Row:
    """One language."""

    code: str
    name: str
    offered: bool
    """Residents can choose it."""
    messages: int
    """Messages that it has, of `of`."""
    of: int
    missing: tuple[str, ...]
    """Keys of messages that residents would read in the city's language, because this one lacks them."""
    gaps: tuple[str, ...]
    """What cannot be said in it."""
    review: str
    """"written", or "checked" by `reviewer`; staff see it beside each answer."""
    reviewer: str
    hears: str
    """Which recogniser hears it here; empty: a person listens."""
    speaks: bool
    """The voice has it."""


def languages(as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False) -> None:
    """List the languages. Exit code 1 when one that is offered has gaps."""
    rows = list(_rows(settings.load()))
    for row in rows:
        typer.echo(json.dumps(asdict(row), ensure_ascii=False) if as_json else _line(row))
    if not as_json:
        typer.echo("written: nobody who grew up with it has checked it. CONTRIBUTING.md says how a language is added.")
    raise typer.Exit(int(any(row.offered and (row.missing or row.gaps) for row in rows)))


def _rows(chosen: settings.Settings) -> Iterator[Row]:
    catalogues = load_catalogues(fallback=chosen.language)
    answered = {language.code: language for language in catalogues.languages}
    wanted = _for_residents(catalogues.keys(chosen.language))
    for words in load_words(LOCALES, known(LOCALES)):
        language = answered.get(words.code)
        missing = wanted - catalogues.keys(words.code) if language else wanted
        yield Row(
            code=words.code,
            name=language.name if language else words.code,
            offered=bool(language) and words.code in (chosen.offered or answered),
            messages=len(wanted) - len(missing),
            of=len(wanted),
            missing=tuple(sorted(missing)) if language else (),
            gaps=gaps(words),
            review=language.review if language else "",
            reviewer=language.reviewer if language else "",
            hears=_recogniser(words.code, chosen),
            speaks=words.code in VOICES,
        )


def _for_residents(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if not key.startswith("office-"))


def _recogniser(code: str, chosen: settings.Settings) -> str:
    """Name of the installed model that hears the language, as the speech process chooses it."""
    installed = [m for m in catalogue.installed(chosen.speech_models) if chosen.speech_engine in ("auto", m.engine)]
    own = [model.name for model in installed if model.language == code]
    others = [m.name for m in installed if m.engine == "whisper" and code in catalogue.WHISPER_LANGUAGES]
    return next(iter((*reversed(own), *others)), "")


def _line(row: Row) -> str:
    checked = f"{row.review} {row.reviewer}".strip() or "not answered in"
    heard, voice = row.hears or "nobody hears it", "speaks" if row.speaks else "no voice"
    parts = [row.code, f"{row.name:<12}", "offered" if row.offered else "  -    ", f"{row.messages}/{row.of}"]
    line = "  ".join([*parts, checked, heard, voice])
    lacks = [*(f"message {key}" for key in row.missing), *row.gaps] if row.messages else []
    more = f" and {len(lacks) - SHOWN} more" if len(lacks) > SHOWN else ""
    return f"{line}\n      lacks {', '.join(lacks[:SHOWN])}{more}" if lacks else line
