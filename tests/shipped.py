"""What ships, loaded once for all tests of the core: the words, and the understanding without place names."""

from __future__ import annotations

from functools import cache

from adapters.understanding.building import build_reader
from adapters.understanding.word_files import enabled
from adapters.wording import LOCALES, load_catalogues
from bot.understanding.reader import Reader
from bot.wording.catalogue import Catalogues

LANGUAGES = enabled(LOCALES)
"""Codes of every language that is answered in: a folder more is a language more that every such test looks at."""


@cache
def reader() -> Reader:
    """The understanding of every language that is spoken."""
    return build_reader(LOCALES)


@cache
def catalogues() -> Catalogues:
    """The words; a missing one fails the test that asks for it."""

    def missing(language: str, key: str) -> None:
        raise AssertionError(f"{language} lacks {key}")

    return load_catalogues(alarm=missing)
