"""Danger for life, in any language. Better one false alarm than one missed: but a fire door is no fire.

Each language says in its words.toml: which phrases are `always` danger, which groups are danger `together`
(stuck and lift), what is `harmless` and taken out first (fire brigade access), and what is `past` unless `now`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.understanding.folding import Token, quote
from bot.understanding.lexicon import Hit, Lexicon
from bot.understanding.words import Words

_NEAR = 25
"""Words within which the parts of a danger must stand: two sentences."""


class Emergencies:
    """The danger words of all languages of one script, found in one pass."""

    def __init__(self, words: Sequence[Words]) -> None:
        self._together = {each.code: each.emergency.together for each in words}
        entries = [replace(e, group=f"{w.code}.{e.group}") for w in words for e in w.emergency.entries]
        self._lexicon = Lexicon(
            entries,
            prefixes=[prefix for each in words for prefix in each.prefixes],
            numbers={number for each in words for number in each.numbers},
            spellings=[rule for each in words for rule in each.spellings],
            fuzzy=True,
        )

    def find(self, cleaned: str, words: Sequence[Token]) -> str | None:
        """The words that sound like danger in one of the languages, quoted; None when there are none."""
        found: dict[str, list[Hit]] = {}
        for hit in self._lexicon.hits(words):
            code, _, group = hit.group.partition(".")
            found.setdefault(code, []).append(replace(hit, group=group))
        for code, hits in found.items():
            danger = self._danger(code, hits, words)
            if danger:
                return quote(cleaned, tuple(words), danger.first, danger.last)
        return None

    def _danger(self, code: str, hits: Sequence[Hit], words: Sequence[Token]) -> Hit | None:
        masked = {at for hit in hits if hit.group == "harmless" for at in range(hit.first, hit.last + 1)}
        alive = [hit for hit in hits if hit.group == "harmless" or not (masked & {hit.first, hit.last})]
        dangers = [*(hit for hit in alive if hit.group == "always"), *self._joint(code, alive)]
        if not any(hit.group == "now" for hit in alive):
            told = [hit for hit in alive if hit.group == "past"]
            dangers = [danger for danger in dangers if not any(_over(past, danger, words) for past in told)]
        return dangers[0] if dangers else None

    def _joint(self, code: str, hits: Sequence[Hit]) -> Iterator[Hit]:
        present = {hit.group for hit in hits}
        for rule in self._together[code]:
            if not present.issuperset(rule):
                continue
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
