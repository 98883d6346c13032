"""Reference numbers in a message: typed with spaces, dashes or letters before them, or spoken in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.reference import LENGTH, ascii_digits, is_valid
from bot.understanding.folding import Token, clean, tokens
from bot.understanding.numbers import Numerals, digit_rows, groups

_TYPED = re.compile(r"\d(?:[ .,،;:\-–/]{0,3}\d)*")
"""Digits with what people and recognisers set between them ("1, 2, 3.")."""
_LONGEST_ROW = 12
_MOST_REPEATING = 2
"""Words of "three times"."""
_MOST_PARTS = 24
"""Number words looked at together, and their parts; seven digits with every "and" are never more."""


def find(text: str, numerals: Sequence[Numerals]) -> str | None:
    """The first valid reference number in the text, digits before words; None when there is none."""
    cleaned = clean(text)
    typed = _typed(ascii_digits(cleaned))
    if typed:
        return typed
    words = tokens(cleaned)
    for language in numerals:
        spoken = _spoken(words, language)
        if spoken:
            return spoken
    return None


def _typed(text: str) -> str | None:
    for match in _TYPED.finditer(text):
        pieces = re.findall(r"\d+", match.group())
        for first in range(len(pieces)):
            joined = ""
            for piece in pieces[first:]:
                joined += piece
                if len(joined) >= LENGTH:
                    break
            if is_valid(joined):
                return joined
    return None


def _spoken(words: Sequence[Token], language: Numerals) -> str | None:
    run: list[list[int]] = []
    words_said, at = False, 0
    while at < len(words):
        times, skip = _repeated(words, at, language)
        parts = _parts(words[at + skip].fold, language) if at + skip < len(words) else None
        if parts is not None and (times == 1 or len(parts) == 1):
            run += [parts] * times
            words_said = words_said or times > 1 or not words[at].fold.isdigit()
            at += skip + 1
            continue
        found = _valid(run) if words_said else None
        if found:
            return found
        run, words_said, at = [], False, at + 1
    return _valid(run) if words_said else None


def _repeated(words: Sequence[Token], at: int, language: Numerals) -> tuple[int, int]:
    """How often the digit that follows is meant ("double two"), and how many words say so."""
    for size in range(min(_MOST_REPEATING, len(words) - at - 1), 0, -1):
        times = language.repeats.get(" ".join(word.fold for word in words[at : at + size]))
        if times:
            return times, size
    return 1, 0


def _parts(word: str, language: Numerals) -> list[int] | None:
    return _digits(word) or language.parts([word])


def _digits(word: str) -> list[int] | None:
    """`123` among spoken words counts as its digits; a longer row of digits was read as typed."""
    return [int(c) for c in word] if word.isdigit() and word.isascii() and len(word) < LENGTH else None


def _valid(run: Sequence[list[int]]) -> str | None:
    """The first valid number in a row of number words, from any word on, the longest and most grouped reading first."""
    for first in range(len(run)):
        rows = run[first : first + _LONGEST_ROW]
        for size in range(len(rows), 0, -1):
            natural = _word_by_word(rows[:size])
            if natural and is_valid(natural):
                return natural
            parts = [part for row in rows[:size] for part in row]
            found = next(filter(is_valid, digit_rows(parts, LENGTH)), None) if len(parts) <= _MOST_PARTS else None
            if found:
                return found
    return None


def _word_by_word(rows: Sequence[list[int]]) -> str | None:
    """The digits when every word is a whole number, as in 750 65 21; None when one is only a part."""
    numbers = [next((n for used, n in groups(row, 0) if used == len(row)), None) for row in rows]
    return None if None in numbers else "".join(map(str, numbers))
