"""For how long a barrier is there, from the words about time."""

from __future__ import annotations

from collections.abc import Sequence

from bot.submission import Permanence
from bot.understanding.lexicon import Hit

GROUP = "permanence."
_ORDER = (Permanence.PERMANENT, Permanence.SOMETIMES, Permanence.TEMPORARY)
"""At a tie the longer time wins: "today I saw that it has always been so"."""


def find(hits: Sequence[Hit]) -> Permanence | None:
    """What most phrases say; a phrase inside a longer one of another kind does not count; None without a phrase."""
    own = [hit for hit in hits if hit.group.startswith(GROUP)]
    counts = dict.fromkeys(_ORDER, 0)
    for hit in own:
        kind = Permanence(hit.group.removeprefix(GROUP))
        if kind in counts and not any(_inside(hit, other) for other in own):
            counts[kind] += 1
    best = max(_ORDER, key=lambda kind: counts[kind])
    return best if counts[best] else None


def _inside(hit: Hit, other: Hit) -> bool:
    wider = other.last - other.first > hit.last - hit.first
    return wider and other.first <= hit.first and hit.last <= other.last and other.group != hit.group
