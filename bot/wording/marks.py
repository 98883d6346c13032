"""Words that a voice needs to have written more fully than readers do, such as Arabic with its short vowels.

Each language lists them as they are to be spoken; marks are added, letters never. Knows no language and no voice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"(?:[^\W\d_]|[\u064b-\u0652\u0670])+")
_VOWEL_BEFORE_DOUBLING = re.compile("([\u064e-\u0650])\u0651")
"""Unicode's own order of the two; eSpeak NG then loses the vowel, and wants the doubling first."""


class Marks:
    """The marked words of one language; a word and its neighbour may be listed together, where one alone is unclear."""

    def __init__(self, words: Iterable[str]) -> None:
        self._marked = {_bare(word): _VOWEL_BEFORE_DOUBLING.sub("\u0651\\1", word) for word in words}

    def put(self, text: str) -> str:
        """`text` with every listed word as it is to be spoken."""
        said, done = "", 0
        words = [match.span() for match in _WORD.finditer(text)] if self._marked else []
        for at, (start, _) in enumerate(words):
            if start < done:
                continue  # spoken together with the word before
            for _, stop in reversed(words[at : at + 2]):
                marked = self._marked.get(_bare(text[start:stop]))
                if marked:
                    said, done = f"{said}{text[done:start]}{marked}", stop
                    break
        return said + text[done:]


def _bare(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c) != "Mn")
