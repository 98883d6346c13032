"""A long message in fewer words: the sentences that say most, each exactly as the person said it, in their order.

Nothing is put into other words and nothing is added but a mark where something was left out. Knows no language.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.understanding import category, permanence
from bot.understanding.folding import Token
from bot.understanding.lexicon import Hit
from bot.understanding.parts import Part, pieces, text_of, within

GAP = " ... "
"""Stands where something was left out: three stops, which an SMS can carry."""
_PLACE = 4.0
_TIME = 2.0
_TROUBLE = 1.5
_FIRST = 0.5
"""What a piece is worth that names the place, says since when, says that something is wrong, or begins the message;
a word for a kind of barrier counts with its own weight."""
_LEAST = 2.0
"""What is worth less is left out even where there would be room."""


def gist(
    cleaned: str,
    words: Sequence[Token],
    hits: Sequence[Hit],
    place: Collection[int],
    joiners: Collection[str],
    most: int,
) -> str:
    """The message, or its most telling pieces in at most `most` characters.

    `place`: tokens that name the place; `joiners`: words for "and".
    """
    if len(cleaned) <= most:
        return cleaned
    parts = pieces(cleaned, words, hits, joiners.__contains__)
    worth = {at: _worth(part, hits, place) + _FIRST * (at == 0) for at, part in enumerate(parts)}
    chosen: list[int] = []
    for at in sorted(worth, key=lambda at: (-worth[at], at)):
        if worth[at] < _LEAST and chosen:
            break
        if len(_joined(cleaned, words, parts, [*chosen, at])) <= most:
            chosen.append(at)
    if not chosen:
        chosen = [max(worth, key=lambda at: (worth[at], -at), default=0)]
    return _joined(cleaned, words, parts, chosen) if parts else cleaned


def _worth(part: Part, hits: Sequence[Hit], place: Collection[int]) -> float:
    inside = within(part, hits)
    kinds = [hit.weight for hit in inside if hit.group.startswith(category.GROUP)]
    said = {hit.group.partition(".")[0] + "." for hit in inside}
    wrong = any(hit.group == "judgement.trouble" for hit in inside)
    named = bool(set(place) & set(part))
    return max(kinds, default=0.0) + _PLACE * named + _TIME * (permanence.GROUP in said) + _TROUBLE * wrong


def _joined(cleaned: str, words: Sequence[Token], parts: Sequence[Part], chosen: Sequence[int]) -> str:
    """The chosen pieces in the order of the message, with a mark for each gap."""
    text, last = "", -1
    for at in sorted(chosen):
        text += (GAP if at > last + 1 else " ") + text_of(cleaned, words, parts[at])
        last = at
    return (text + (GAP if last < len(parts) - 1 else "")).strip()
