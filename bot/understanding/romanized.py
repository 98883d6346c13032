"""A language's words typed in Latin letters, read in its own ("asansyorat ne raboti" is "асансьорът не работи").

The rules and the words are the language's; this only tries them: of all readings of a word, one that the language's
lists know. Knows no language and no meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot.understanding.folding import Token, fold, tokens

_MOST_READINGS = 64
"""Readings of one word that are looked up; a word with three unsure letters has eight."""
_LONGEST = 30
"""Letters of a word that is read."""
_OPENING = 3
"""Letters of a listed beginning that make a word known by it."""
_LED = 6
"""Letters up to which a reading must go on as a listed word does: most words of other languages end here soon."""


class Romanized:
    """Reads the Latin letters of one language."""

    def __init__(self, rules: Iterable[str], listed: Iterable[str]) -> None:
        """`rules`: Latin letters and what they may stand for, the likeliest first (`a=а|ъ`); `listed`: the language's
        words, folded, and beginnings of words with a star.
        """
        split = [rule.partition("=") for rule in rules]
        self._rules = {typed: tuple(map(fold, meant.split("|"))) for typed, _, meant in split}
        self._widest = max(map(len, self._rules), default=0)
        known = frozenset(listed)
        self._words = frozenset(word for word in known if not word.endswith("*"))
        self._beginnings = frozenset(word[:-1] for word in known if word.endswith("*"))
        self._openings = frozenset(word[:size] for word in known for size in range(min(len(word), _LED) + 1))

    def known(self, word: str) -> str | None:
        """The word in the language's own letters, folded, if it is on the lists."""
        return next(filter(self._is_listed, islice(self._readings(word, self._openings), _MOST_READINGS)), None)

    def tokens(self, words: Sequence[Token], is_name: Callable[[str], bool]) -> tuple[Token, ...]:
        """The words of a message, each compared as it is read; names of places stay as they are typed."""
        read = {word.text: self._fold(word, is_name) for word in words}
        return tuple(replace(word, fold=read[word.text]) for word in words)

    def text(self, cleaned: str) -> str:
        """A short answer in the language's own letters."""
        parts, last = [], 0
        for word in tokens(cleaned):
            parts += [cleaned[last : word.start], self._likeliest(word.text)]
            last = word.end
        return "".join((*parts, cleaned[last:]))

    def _fold(self, word: Token, is_name: Callable[[str], bool]) -> str:
        if word.fold in self._words:
            return word.fold
        known = self.known(word.text)
        if known or self._is_listed(word.fold) or is_name(word.fold) or word.text[:1].isupper():
            return known or word.fold
        return self._likeliest(word.text)

    def _likeliest(self, word: str) -> str:
        """The known reading, else the likeliest; the word itself when it has none."""
        return self.known(word) or next(self._readings(word), word)

    def _is_listed(self, word: str) -> bool:
        return word in self._words or self._begins(word)

    def _begins(self, word: str) -> bool:
        return any(word[:end] in self._beginnings for end in range(_OPENING, len(word) + 1))

    def _readings(self, word: str, openings: Collection[str] | None = None) -> Iterator[str]:
        """Every way to read a word, the likeliest first; only ones that open as listed words do, if these are given.

        None for a number, for what is too long to be a word, and for letters of no rule.
        """
        letters = word.lower()
        if not word.isdigit() and len(word) <= _LONGEST and all(letter in self._rules for letter in letters):
            yield from self._rest(letters, openings)

    def _rest(self, letters: str, openings: Collection[str] | None, read: str = "") -> Iterator[str]:
        if openings is not None and read[:_LED] not in openings and not self._begins(read):
            return
        if not letters:
            yield read
        for size in range(min(self._widest, len(letters)), 0, -1):
            for meant in self._rules.get(letters[:size], ()):
                yield from self._rest(letters[size:], openings, read + meant)
