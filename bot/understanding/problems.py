"""A message that tells of two problems, cut in two: the main one, and the other that is asked about next.

Both must be problems of their own: another kind of barrier, and something wrong with it. What was said first is the
main one. One sentence is cut where "and" or a comma joins two that are both clear. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.submission import Category
from bot.understanding import category
from bot.understanding.folding import Token
from bot.understanding.lexicon import Hit
from bot.understanding.parts import BESIDES, LONG, Joins, Part, pieces, sentences, text_of, within

_CLEAR, _BESIDES = 4.0, 3.0
"""Weight of a kind of barrier in each part, and in one that begins with "also"."""
_ALSO_THERE = 0.5
"""Share of its weight that a kind may have in the other part and still be another problem."""
_STOPS = " .,;:!…。،؛"
_SHORT = 3
"""Letters of a word that is nothing but "and"; longer ones may only begin with it."""
_MUCH_MORE = 1.3
"""How much more the later one says when the earlier one was only talk."""
_HALF = 3
"""Words of half a sentence."""


@dataclass(frozen=True, slots=True)
class _Told:
    part: Part
    kind: Category
    weight: float
    all_kinds: dict[Category, float]


def split(cleaned: str, words: tuple[Token, ...], hits: Sequence[Hit], joins: Joins) -> tuple[str, str] | None:
    """The words of the main problem and of the other one; None when the message tells of one at most."""
    begins = {hit.first for hit in hits if hit.group == BESIDES}
    whole = sentences(cleaned, words, hits)
    found = _two([told for part in whole for told in _told(words, hits, part, part.start in begins)])
    for sentence in whole if found is None else ():
        for parts in _divided(cleaned, words, hits, joins, sentence):
            found = found or _two([told for part in parts for told in _told(words, hits, part)], len(sentence) > LONG)
    if found is None:
        return None
    main, other = (text_of(cleaned, words, _bare(told.part, words, hits, joins)).rstrip(_STOPS) for told in found)
    return main, other


def _divided(
    cleaned: str, words: Sequence[Token], hits: Sequence[Hit], joins: Joins, sentence: Part
) -> Iterator[Sequence[Part]]:
    """The ways to cut one sentence: a long one into its pieces, a short one at each "and" and comma."""
    if len(sentence) > LONG:
        yield [part for part in pieces(cleaned, words, hits, joins) if part.start in sentence]
        return
    for at in sentence:
        halves = range(sentence.start, at), range(at, sentence.stop)
        joined = joins(words[at].fold) or words[at].clause != words[at - 1].clause
        if joined and min(map(len, halves)) >= _HALF:
            yield halves


def _bare(part: Part, words: Sequence[Token], hits: Sequence[Hit], joins: Joins) -> Part:
    """The part without the "and" or "also" before it."""
    start = part.start
    while start + 1 < part.stop:
        also = max((hit.last for hit in hits if hit.group == BESIDES and hit.first == start), default=None)
        if also is None and not (len(words[start].fold) <= _SHORT and joins(words[start].fold)):
            break
        start = min(start if also is None else also, part.stop - 2) + 1
    return range(start, part.stop)


def _told(words: tuple[Token, ...], hits: Sequence[Hit], part: Part, besides: bool = False) -> list[_Told]:
    """The problem that a part tells of, if it tells of one; after "also" nobody needs to say that it is one."""
    inside = within(part, hits)
    wrong = besides or any(hit.group == "judgement.trouble" for hit in inside)
    weights = category.weights(words, inside)
    kind = max(weights, key=weights.__getitem__, default=None)
    if kind is None or not wrong or weights[kind] < (_BESIDES if besides else _CLEAR):
        return []
    return [_Told(part, kind, weights[kind], weights)]


def _two(told: Sequence[_Told], doubtful: bool = False) -> tuple[_Told, _Told] | None:
    """The first two that are not one problem told twice, nor some talk before the problem.

    `doubtful`: nobody set a stop between them, so kinds that are often told together are one problem.
    """
    for at, one in enumerate(told):
        for other in told[at + 1 :]:
            near = doubtful and (
                other.kind in category.NEIGHBOURS[one.kind] or one.kind in category.NEIGHBOURS[other.kind]
            )
            if not near and other.weight < one.weight * _MUCH_MORE and _apart(one, other) and _apart(other, one):
                return one, other
    return None


def _apart(one: _Told, other: _Told) -> bool:
    return other.all_kinds.get(one.kind, 0.0) < one.weight * _ALSO_THERE
