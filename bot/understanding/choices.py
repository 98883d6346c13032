"""Which of the offered options is meant: by digit, number word, ordinal, or the label itself.

A long sentence that happens to hold a number is no choice. Knows no language.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from bot.understanding.folding import clean, folds, tokens
from bot.understanding.numbers import Numerals
from bot.understanding.wholes import Phrases, covered, phrases, without
from bot.understanding.words import Words

LAST = -1
"""The ordinal "the last", as it stands in the word lists."""
_SURE = 86.0
_CLEARLY_BEFORE_NEXT = 6.0
_MOST_WORDS = 40
"""Words; what is longer answers no list of options."""
_MOST_LABEL_EXTRA = 5
"""Words that an answer may have beyond its label ("ich nehme den Aufzug bitte")."""


class Choices:
    """Numbers, ordinals and fillers of one language."""

    def __init__(self, words: Words, numerals: Numerals) -> None:
        self._numerals = numerals
        self._joiners = frozenset(words.joiners)
        self._ordinals = {tuple(text.split()): value for text, value in words.ordinals.items()}
        self._ignored: Phrases = phrases((*words.polite, *words.fillers))
        self._no_numbers = frozenset(p for p in self._ignored if self._numerals.value(p) is None)
        self._everything = phrases(words.everything)

    def one(self, text: str, labels: Sequence[str]) -> int | None:
        """Index into `labels`, or None."""
        said = folds(text)
        if not said or len(said) > _MOST_WORDS:
            return None
        same = [i for i, label in enumerate(labels) if folds(label) == said]
        if len(same) == 1:
            return same[0]
        number = self.number(said)
        if number == LAST:
            return len(labels) - 1 if labels else None
        if number is not None:
            return number - 1 if 1 <= number <= len(labels) else None
        return _by_label(without(said, self._ignored), labels)

    def number(self, said: Sequence[str]) -> int | None:
        """The one number or ordinal that the words are, politeness, fillers and repetition aside; LAST for "last"."""
        for words in (tuple(said), without(said, self._no_numbers), without(said, self._ignored)):
            bare = words[:1] if len(set(words)) == 1 else words
            if bare in self._ordinals:
                return self._ordinals[bare]
            value = self._numerals.value(bare)
            if value is not None:
                return value
        return None

    def several(self, text: str, labels: Sequence[str]) -> tuple[int, ...] | None:
        """Indexes in the order of the options, each once; None when any part is not understood."""
        said = folds(text)
        if len(said) > _MOST_WORDS:
            return None
        if covered(without(said, self._ignored), self._everything):
            return tuple(range(len(labels)))
        same = [at for at, label in enumerate(labels) if folds(label) == said]
        parts = [self.one(part, labels) for part in self._parts(text)]
        if len(parts) > 1 and not same and None not in parts:
            return tuple(sorted({part for part in parts if part is not None}))
        single = self.one(text, labels)
        return None if single is None else (single,)

    def _parts(self, text: str) -> list[str]:
        """The text cut at punctuation and at "and"; a row of nothing but numbers is cut at every word."""
        cleaned = clean(text)
        words = [w for w in tokens(cleaned) if (w.fold,) not in self._no_numbers]
        if all(self._splits(w.fold) for w in words):
            return [w.text for w in words if w.fold not in self._joiners]
        parts: list[list[str]] = [[]]
        clause = -1
        for word in words:
            if word.clause != clause or word.fold in self._joiners:
                parts.append([])
            clause = word.clause
            if word.fold not in self._joiners:
                parts[-1].append(word.text)
        return [" ".join(part) for part in parts if part]

    def _splits(self, word: str) -> bool:
        return word in self._joiners or (word,) in self._ordinals or self._numerals.value([word]) is not None


def _by_label(said: Sequence[str], labels: Sequence[str]) -> int | None:
    """The one label that the words are nearly equal to, are a part of, or contain."""
    scores = [_likeness(said, folds(label)) for label in labels]
    ranked = sorted(scores, reverse=True)
    if not ranked or ranked[0] < _SURE or (len(ranked) > 1 and ranked[0] - ranked[1] < _CLEARLY_BEFORE_NEXT):
        return None
    return scores.index(ranked[0])


def _likeness(said: Sequence[str], label: Sequence[str]) -> float:
    if not said or not label or len(said) > len(label) + _MOST_LABEL_EXTRA:
        return 0.0
    text, whole = "".join(said), "".join(label)
    if text == whole:
        return 100.0
    if len(text) >= 4 and text in whole:
        return 92.0 + 6.0 * len(text) / len(whole)
    if len(whole) >= 4 and whole in text:
        return 92.0
    near = fuzz.ratio(text, whole) if len(text) >= 5 else 0.0
    shared = fuzz.token_sort_ratio(" ".join(said), " ".join(label))
    return max(near, shared if len(text) >= 5 else 0.0)
