"""Danger for life, in any language. Better one false alarm than one missed: but a fire door is no fire.

Each language says in its words.toml: which phrases are `always` danger, which groups are danger `together`
(stuck and lift), what is `harmless` and taken out first (fire brigade access), and what is `past` unless `now`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understanding.folding import Token, quote
from bot.understanding.lexicon import Hit, Lexicon
from bot.understanding.words import Words

_NEAR = 25
"""Words within which the parts of a danger must stand: two sentences."""


class Emergencies:
    """The danger words of one language."""

    def __init__(self, words: Words) -> None:
        self._together = words.emergency.together
        self._lexicon = Lexicon(words.emergency.entries, words.prefixes, words.numbers, words.spellings)

    def find(self, cleaned: str, words: Sequence[Token]) -> str | None:
        """The words that sound like danger, quoted; None when there are none."""
        hits = self._lexicon.hits(words)
        masked = {at for hit in hits if hit.group == "harmless" for at in range(hit.first, hit.last + 1)}
        alive = [hit for hit in hits if hit.group == "harmless" or not (masked & {hit.first, hit.last})]
        dangers = [*(hit for hit in alive if hit.group == "always"), *self._joint(alive)]
        if not any(hit.group == "now" for hit in alive):
            told = [hit for hit in alive if hit.group == "past"]
            dangers = [danger for danger in dangers if not any(_over(past, danger, words) for past in told)]
        return quote(cleaned, tuple(words), dangers[0].first, dangers[0].last) if dangers else None

    def _joint(self, hits: Sequence[Hit]) -> Iterator[Hit]:
        for rule in self._together:
            for start in (hit for hit in hits if hit.group == rule[0]):
                parts = [_nearest(start, hits, group) for group in rule]
                real = [part for part in parts if part is not None]
                if len(real) == len(rule):
                    yield Hit("together", 1.0, min(p.first for p in real), max(p.last for p in real))


def _over(past: Hit, danger: Hit, words: Sequence[Token]) -> bool:
    """True when "last week" stands before the danger or in its clause; what is told afterwards ends no danger."""
    return past.first <= danger.last or words[past.first].clause == words[danger.last].clause


def _nearest(start: Hit, hits: Sequence[Hit], group: str) -> Hit | None:
    near = [hit for hit in hits if hit.group == group and abs(hit.first - start.first) <= _NEAR]
    return min(near, key=lambda hit: abs(hit.first - start.first), default=None)
