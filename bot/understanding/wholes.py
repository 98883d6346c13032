"""Recognises a message that, as a whole, says one of a few things: a command, yes, no, the name of a language.

Politeness and fillers around it do not count. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.understanding.folding import folds_listed

Phrases = frozenset[tuple[str, ...]]


def phrases(texts: Iterable[str]) -> Phrases:
    """Texts as tuples of folded words; empty ones are dropped."""
    return frozenset(words for words in map(folds_listed, texts) if words)


def without(words: Sequence[str], ignored: Phrases) -> tuple[str, ...]:
    """`words` without the ignored phrases, the longest first; unchanged when nothing would remain."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        size = _longest(words, at, ignored)
        if size == 0:
            kept.append(words[at])
        at += max(size, 1)
    return tuple(kept) or tuple(words)


def covered(words: Sequence[str], known: Phrases) -> bool:
    """True when the words are nothing but known phrases, one after the other; False for no words."""
    at = 0
    while at < len(words):
        size = _longest(words, at, known)
        if size == 0:
            return False
        at += size
    return bool(words)


def contains(words: Sequence[str], known: Phrases) -> bool:
    """True when a known phrase stands somewhere among the words."""
    return any(_longest(words, at, known) for at in range(len(words)))


def _longest(words: Sequence[str], at: int, known: Phrases) -> int:
    for size in range(min(len(words) - at, 6), 0, -1):
        if tuple(words[at : at + size]) in known:
            return size
    return 0
