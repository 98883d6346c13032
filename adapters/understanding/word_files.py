"""Reads locales/<language>/words.toml and the table of languages; holds no policy and no words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.understanding.words import Words, traits, words

WORDS = "words.toml"
TABLE = "languages.toml"
ABOUT = "language.toml"
"""What the assistant says of a language that it speaks; one that it only understands has a word list alone."""


class WordsUnreadable(Exception):
    """A word list could not be read; the message names the file and what is wrong in it."""


def enabled(locales: Path) -> tuple[str, ...]:
    """Codes of all languages that are spoken and understood, in alphabetical order."""
    return tuple(sorted(path.parent.name for path in locales.glob(f"*/{WORDS}") if path.with_name(ABOUT).exists()))


def known(locales: Path) -> tuple[str, ...]:
    """Codes of all languages that may be told apart: those of the table and those with a word list."""
    table = _read(locales / TABLE) if (locales / TABLE).exists() else {}
    return tuple(sorted({*table, *(path.parent.name for path in locales.glob(f"*/{WORDS}"))}))


def load_words(locales: Path, languages: Sequence[str]) -> Iterator[Words]:
    """The words of `languages` one by one; a section [language] overrides the table. Raises WordsUnreadable.

    A language of the table that has no word list yet has no words, but can be told from others.
    """
    table = _read(locales / TABLE) if (locales / TABLE).exists() else {}
    return (_words(locales / code / WORDS, code, table.get(code)) for code in languages)


def _words(path: Path, code: str, row: Mapping[str, Any] | None) -> Words:
    data = _read(path) if path.exists() or row is None else {}
    try:
        return words(traits(code, {**(row or {}), **data.get("language", {})}), data)
    except (AttributeError, ValueError) as error:
        raise WordsUnreadable(f"{path}: {error}") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WordsUnreadable(f"{path}: {error}") from error
