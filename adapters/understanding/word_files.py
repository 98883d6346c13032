"""Reads locales/<language>/words.toml and the table of languages; holds no policy and no words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.understanding.words import Traits, Words, traits, words

WORDS = "words.toml"
TABLE = "languages.toml"


class WordsUnreadable(Exception):
    """A word list could not be read; the message names the file and what is wrong in it."""


def enabled(locales: Path) -> tuple[str, ...]:
    """Codes of all languages that have a word list, in alphabetical order."""
    return tuple(sorted(path.parent.name for path in locales.glob(f"*/{WORDS}")))


def load_traits(locales: Path) -> dict[str, Traits]:
    """How every language of the table looks, by code. Raises WordsUnreadable."""
    path = locales / TABLE
    table = _read(path) if path.exists() else {}
    try:
        return {code: traits(code, row) for code, row in table.items()}
    except (AttributeError, ValueError) as error:
        raise WordsUnreadable(f"{path}: {error}") from error


def load_words(locales: Path, languages: Sequence[str]) -> list[Words]:
    """The words of `languages` in their order; a section [language] overrides the table. Raises WordsUnreadable."""
    table = _read(locales / TABLE) if (locales / TABLE).exists() else {}
    return [_words(locales / code / WORDS, code, table.get(code, {})) for code in languages]


def _words(path: Path, code: str, row: Mapping[str, Any]) -> Words:
    data = _read(path)
    try:
        return words(traits(code, {**row, **data.get("language", {})}), data)
    except ValueError as error:
        raise WordsUnreadable(f"{path}: {error}") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WordsUnreadable(f"{path}: {error}") from error
