"""A message in parts that can stand alone: its sentences; where nobody set a stop, what "and" and "also" join.

Recognisers write no stops, so a voice note is one sentence of two hundred words. Knows no language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.understanding.folding import Token
from bot.understanding.lexicon import Hit

BESIDES = "judgement.besides"
"""Words with which another thing begins: "also", "and another thing"."""
_TURNS = ("judgement.but", BESIDES)
_STOPS = frozenset(".!?…؟。\n")
_SHORT_FORM = 3
"""Letters of a word before a stop that may be an abbreviation (Str., Nr., z. B.)."""
LONG = 18
"""Words of a sentence that is cut further."""
_SHORTEST = 5
"""Words that such a piece has at least."""

Part = range
"""The tokens of one part."""
Joins = Callable[[str], bool]
"""True of a word that is "and", or begins with it."""


def sentences(cleaned: str, words: Sequence[Token], hits: Sequence[Hit] = ()) -> list[Part]:
    """The parts that stops divide, and the words with which another thing begins."""
    begins = {hit.first for hit in hits if hit.group == BESIDES}
    cuts = [at for at in range(1, len(words)) if at in begins or _ends(cleaned, words, at - 1)]
    return _between(cuts, len(words))


def pieces(cleaned: str, words: Sequence[Token], hits: Sequence[Hit], joins: Joins) -> list[Part]:
    """The sentences, a long one cut at commas, at "but" and "and", into pieces that say something."""
    turns = {hit.first for hit in hits if hit.group in _TURNS}
    found: list[Part] = []
    for sentence in sentences(cleaned, words, hits):
        start = sentence.start
        for at in sentence if len(sentence) > LONG else ():
            new = at in turns or joins(words[at].fold) or words[at].clause != words[at - 1].clause
            if new and at - start >= _SHORTEST and sentence.stop - at >= _SHORTEST:
                found.append(range(start, at))
                start = at
        found.append(range(start, sentence.stop))
    return found


def text_of(cleaned: str, words: Sequence[Token], part: Part) -> str:
    """The person's own words of a part, with the stop behind them."""
    end = words[part.stop].start if part.stop < len(words) else len(cleaned)
    return cleaned[words[part.start].start : end].strip()


def within(part: Part, hits: Sequence[Hit]) -> list[Hit]:
    """The phrases that lie wholly in a part."""
    return [hit for hit in hits if part.start <= hit.first and hit.last < part.stop]


def _ends(cleaned: str, words: Sequence[Token], at: int) -> bool:
    """True when a sentence ends behind this word; the stop of an abbreviation ends none."""
    between = cleaned[words[at].end : words[at + 1].start]
    short_form = between.startswith(".") and len(words[at].text) <= _SHORT_FORM
    return "\n" in between or (not short_form and bool(_STOPS & set(between)) and any(map(str.isspace, between)))


def _between(cuts: Sequence[int], end: int) -> list[Part]:
    edges = [0, *cuts, end]
    return [range(one, other) for one, other in pairwise(edges) if other > one]
