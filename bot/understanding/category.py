"""Which of the twelve kinds of barrier a message tells of, with the person's own words as the reason (R36).

The rule, as it is told to residents: every word of a list counts for its kind; words that the message calls all
right count little; the kind with the most weight is proposed, and the person decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from bot.submission import Category
from bot.understanding.answers import CategoryGuess
from bot.understanding.folding import Token, quote
from bot.understanding.lexicon import Hit

GROUP = "category."
_FADING = (1.0, 0.6, 0.4, 0.2)
"""How much the first, second … phrase of the same kind counts."""
_FINE = 0.15
"""What remains of a word in a clause that says all is well there."""
_WHERE = (Category.PATH, Category.CROSSING, Category.TRANSIT, Category.ENTRANCE)
"""Kinds whose things are places as well: a scooter stands "in front of the door" and "on the pavement"."""
_BESIDE = 0.5
"""What such a word counts where it only tells the place."""
_MOST_REASONS = 3
_LONG_REASON = 3
"""Words after the first that make a phrase too long to be said as a reason."""

NEIGHBOURS: dict[Category | None, tuple[Category, ...]] = {
    Category.PATH: (Category.OBSTACLE, Category.CROSSING),
    Category.OBSTACLE: (Category.PATH, Category.TACTILE),
    Category.CROSSING: (Category.PATH, Category.TACTILE),
    Category.TACTILE: (Category.OBSTACLE, Category.CROSSING),
    Category.TRANSIT: (Category.INFO, Category.LIFT),
    Category.ENTRANCE: (Category.LIFT, Category.OTHER),
    Category.LIFT: (Category.ENTRANCE, Category.TRANSIT),
    Category.TOILET: (Category.ENTRANCE, Category.OTHER),
    Category.PARKING: (Category.OBSTACLE, Category.PATH),
    Category.INFO: (Category.OTHER, Category.DIGITAL),
    Category.DIGITAL: (Category.INFO, Category.OTHER),
    Category.OTHER: (Category.INFO, Category.ENTRANCE),
    None: (Category.OTHER, Category.PATH, Category.ENTRANCE),
}
"""What people most often mean instead; fills the ranking when the words name fewer than three kinds."""


def find(
    cleaned: str, words: tuple[Token, ...], hits: Sequence[Hit], beside: Collection[int] = ()
) -> tuple[CategoryGuess, float]:
    """The likeliest kind, None when no word points anywhere, and its weight; always three kinds in `ranking`.

    `beside`: tokens that tell where something is ("in front of the door").
    """
    scores, reasons = _weigh(hits, _fine_clauses(words, hits), beside)
    ranked = sorted(scores, key=lambda kind: -scores[kind])
    best = ranked[0] if ranked else None
    filled = [*ranked, *NEIGHBOURS[best], Category.OTHER, Category.PATH, Category.ENTRANCE]
    told = _shortest(reasons[best], hits) if best else []
    quotes = [quote(cleaned, words, hit.first, hit.last) for hit in told]
    guess = CategoryGuess(best, tuple(dict.fromkeys(quotes))[:_MOST_REASONS], tuple(dict.fromkeys(filled))[:3])
    return guess, max(scores.values(), default=0.0)


def weights(words: tuple[Token, ...], hits: Sequence[Hit]) -> dict[Category, float]:
    """How much a message, or a part of one, speaks of each kind."""
    return _weigh(hits, _fine_clauses(words, hits), ())[0]


def _shortest(counted: Sequence[Hit], hits: Sequence[Hit]) -> list[Hit]:
    """What is told as the reason: of a long phrase only its telling words, or nothing when shorter ones say enough."""
    own = [hit for hit in hits if hit.group == counted[0].group and hit.last == hit.first]
    short: list[Hit] = []
    for hit in counted:
        inside = [word for word in own if hit.first <= word.first <= hit.last]
        short += [hit] if hit.last - hit.first < _LONG_REASON else inside
    return short or list(counted)


def _weigh(
    hits: Sequence[Hit], discounts: dict[int, float], beside: Collection[int]
) -> tuple[dict[Category, float], dict[Category, list[Hit]]]:
    reasons: dict[Category, list[Hit]] = defaultdict(list)
    scores: dict[Category, float] = {}
    own = [hit for hit in hits if hit.group.startswith(GROUP)]
    for hit in sorted(own, key=lambda h: (-h.weight, h.last - h.first, h.first)):
        kind = Category(hit.group.removeprefix(GROUP))
        if not any(hit.first <= other.last and other.first <= hit.last for other in reasons[kind]):
            reasons[kind].append(hit)
    for kind, found in reasons.items():
        near = beside if kind in _WHERE else ()
        values = (h.weight * discounts.get(h.first, 1.0) * (_BESIDE if h.first in near else 1.0) for h in found)
        worth = sorted(values, reverse=True)
        scores[kind] = sum(value * factor for value, factor in zip(worth, _FADING, strict=False))
    return scores, reasons


def _fine_clauses(words: tuple[Token, ...], hits: Sequence[Hit]) -> dict[int, float]:
    """Discount by token: clauses that say "is fine" and no trouble, things said not to be meant, and what people
    get about with, which is never the barrier.
    """
    clauses = _clauses(words, hits)
    fine = {clauses[hit.first] for hit in hits if hit.group == "judgement.fine"}
    trouble = {clauses[hit.first] for hit in hits if hit.group == "judgement.trouble"}
    discounts = {at: _FINE for at, clause in enumerate(clauses) if clause in fine - trouble}
    for hit in hits:
        if hit.group == "judgement.not_meant":
            discounts.update(dict.fromkeys(range(hit.first, min(hit.last + 3, len(words))), _FINE))
        if hit.group == "judgement.aid":
            discounts.update(dict.fromkeys(range(hit.first, hit.last + 1), 0.0))
    return discounts


def _clauses(words: tuple[Token, ...], hits: Sequence[Hit]) -> list[int]:
    """Clause number by token: punctuation and words like "but" begin a new one."""
    turns = {hit.first for hit in hits if hit.group == "judgement.but"}
    clauses, extra = [], 0
    for at, word in enumerate(words):
        extra += at in turns
        clauses.append(word.clause + extra)
    return clauses
