"""Danger for life, in any language. Better one false alarm than one missed: but a fire door is no fire.

Each language says in its words.toml: which phrases are `always` danger, which groups are danger `together`
(stuck and lift), what is `harmless` and taken out first (fire brigade access), and what is `past` unless `now`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.folding import Token, quote
from bot.understanding.lexicon import Hit, Lexicon
from bot.understanding.words import Words

_NEAR = 25
"""Words within which the parts of a danger must stand: two sentences."""


class Emergencies:
    """The danger words of one language."""

    def __init__(self, words: Words) -> None:
        self._together = words.emergency.together
        self._lexicon = Lexicon(words.emergency.entries, words.prefixes, words.numbers)

    def find(self, cleaned: str, words: Sequence[Token]) -> str | None:
        """The words that sound like danger, quoted; None when there are none."""
        hits = self._lexicon.hits(words)
        masked = {at for hit in hits if hit.group == "harmless" for at in range(hit.first, hit.last + 1)}
        alive = [hit for hit in hits if hit.group == "harmless" or not (masked & {hit.first, hit.last})]
        groups = {hit.group for hit in alive}
        if "past" in groups and "now" not in groups:
            return None
        found = next((hit for hit in alive if hit.group == "always"), None) or self._joint(alive)
        return quote(cleaned, tuple(words), found.first, found.last) if found else None

    def _joint(self, hits: Sequence[Hit]) -> Hit | None:
        for rule in self._together:
            for start in (hit for hit in hits if hit.group == rule[0]):
                parts = [_nearest(start, hits, group) for group in rule]
                real = [part for part in parts if part is not None]
                if len(real) == len(rule):
                    return Hit("together", 1.0, min(p.first for p in real), max(p.last for p in real))
        return None


def _nearest(start: Hit, hits: Sequence[Hit], group: str) -> Hit | None:
    near = [hit for hit in hits if hit.group == group and abs(hit.first - start.first) <= _NEAR]
    return min(near, key=lambda hit: abs(hit.first - start.first), default=None)
