"""Text as it is compared: one spelling for what people type, dictate and send by SMS.

Knows scripts, no language's words. `clean` keeps the person's own words (for quotes); `fold` is only ever compared.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.reference import ascii_digits
from bot.understanding import greek

LIMIT = 4000
"""Characters that are understood; a 10 MB message is kept whole elsewhere, but only its beginning is read here."""

_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe",
        "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه", "ٱ": "ا", "ـ": None,
    }
)  # fmt: skip


class _Marks(dict[int, int | None]):
    """For `str.translate`: takes away what stands on or under a letter; every character is looked at once."""

    def __missing__(self, char: int) -> int | None:
        self[char] = None if unicodedata.combining(chr(char)) else char
        return self[char]


_MARKS = _Marks()
_DIGRAPHS = re.compile("(?<=[aou])e")
"""ae, oe, ue become a, o, u, like ä, ö, ü do: `muell`, `müll` and `mull` are one word, in patterns and in texts."""
_WORD = re.compile(
    r"\w+n['’]t\b|[\u0400-\u052f]+(?:['’ʼ`][\u0400-\u052f]+)+|[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]+"
)
"""A word; "can't" is one, which people write as "cant" as well; so is "п'ять". Every other apostrophe ends a word."""
_CLAUSE = re.compile(r"[,.;:!?\n،؛؟。]\s|[,;!?\n،؛؟]|\s[-–—]\s")


_NON_JOINER = "\u200c"
_STRAY_NON_JOINER = re.compile(rf"(?<![^\W\d_]){_NON_JOINER}|{_NON_JOINER}(?![^\W\d_])")

_APOSTROPHES = str.maketrans("", "", "'’ʼ`")

_TEXTS = 8
"""Texts whose reading is remembered: one turn reads the same few again and again. Few, so that nobody's words stay."""
_LABELS = 128
"""As `_TEXTS`, for texts as short as an option's label, which every turn reads."""
_SHORT = 60
"""Characters of such a label."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a cleaned text: as written, as compared, its place in the text, and the number of its clause."""

    text: str
    fold: str
    start: int
    end: int
    clause: int = 0


def clean(text: str) -> str:
    """The first LIMIT characters without control, override and joining characters; NFC, one line per line.

    Only the non-joiner inside a word stays: Persian parts words with it, and quotes are in the person's own spelling.
    """
    return _clean(text[:LIMIT])


@lru_cache(maxsize=_TEXTS)
def _clean(text: str) -> str:
    parts = []
    for char in text:
        kind = unicodedata.category(char)
        if char in "\n\t\r" or kind == "Zs":
            parts.append("\n" if char == "\n" else " ")
        elif char == _NON_JOINER or kind not in ("Cc", "Cf", "Cs", "Co", "Cn"):
            parts.append(char)
    return unicodedata.normalize("NFC", _STRAY_NON_JOINER.sub(" ", "".join(parts))).strip()


def fold(text: str) -> str:
    """Lower case without diacritics, tashkeel and letter variants; digits as 0 to 9; Greek as it sounds."""
    if text.isascii():
        return _DIGRAPHS.sub("", text.lower())
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    bare = unicodedata.normalize("NFD", plain).translate(_MARKS)
    return _DIGRAPHS.sub("", greek.sound(ascii_digits(unicodedata.normalize("NFC", bare))))


@lru_cache(maxsize=_TEXTS)
def tokens(cleaned: str) -> tuple[Token, ...]:
    """The words of a cleaned text. A hyphen ends a word; "_" does not count as a letter."""
    found = []
    clause, last = 0, 0
    for match in _WORD.finditer(cleaned.replace("_", " ")):
        if _CLAUSE.search(cleaned, last, match.start()):
            clause += 1
        last = match.end()
        folded = fold(match.group()).translate(_APOSTROPHES)
        if folded:
            found.append(Token(match.group(), folded, match.start(), match.end(), clause))
    return tuple(found)


def folds(text: str) -> tuple[str, ...]:
    """The compared forms of all words of a raw text."""
    return _label_folds(text) if len(text) <= _SHORT else _folds(text)


def _folds(text: str) -> tuple[str, ...]:
    return tuple(token.fold for token in tokens(clean(text)))


_label_folds = lru_cache(maxsize=_LABELS)(_folds)


@lru_cache(maxsize=1 << 17)
def fold_listed(word: str) -> str:
    """As `fold`, for a word of our lists, never of a person: it stands in many of them, and is kept once.

    Whoever has read all lists empties it (`cache_clear`).
    """
    return fold(word).translate(_APOSTROPHES)


def folds_listed(text: str) -> tuple[str, ...]:
    """As `folds`, for a text of our lists: most are plain words, with nothing in them to clean or to cut."""
    words = text.split(" ")
    if all(word.isalnum() for word in words):
        return tuple(filter(None, map(fold_listed, words)))
    return tuple(map(fold_listed, _folds(text)))


def quote(cleaned: str, words: tuple[Token, ...], first: int, last: int, limit: int = 60) -> str:
    """The person's own words from token `first` to `last`, cut at a word end after at most `limit` characters."""
    end = last
    while end > first and words[end].end - words[first].start > limit:
        end -= 1
    return cleaned[words[first].start : words[end].end][:limit]
