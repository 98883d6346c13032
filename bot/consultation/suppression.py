"""Small cells: which counts may be published so that no suppressed one can be worked out (R43).

A count below k could point at somebody. To leave it out is not enough: with the total and the other counts it could be
worked out, so others are left out with it, until even somebody who knows this file, the total and every published count
finds at least two tables that would have been published in the same way, differing in each suppressed count.
"""

from __future__ import annotations

from collections.abc import Mapping

K = 5
"""Fewest people of a published count (domain.md 6)."""

K_GROUPS = 10
"""The same for groups of people: languages, age, disability, district."""


def publishable(counts: Mapping[str, int], k: int = K) -> dict[str, int | None]:
    """The counts with None for each that stays unpublished; the sum of all of them is known to everybody.

    Zeros are small as well: "nobody" says as much of everybody in a group as "all" does.
    """
    hidden = {name for name, count in counts.items() if count < k}
    while hidden and len(hidden) < len(counts) and not _open(counts, hidden, k):
        # The smallest of the others protects them, with all that are as small: which of equal ones would say something.
        smallest = min(count for name, count in counts.items() if name not in hidden)
        hidden |= {name for name, count in counts.items() if count == smallest}
    return {name: None if name in hidden else count for name, count in counts.items()}


def _open(counts: Mapping[str, int], hidden: set[str], k: int) -> bool:
    """True when the hidden counts cannot all be small, so that nobody knows which of them are."""
    return len(hidden) > 1 and sum(counts[name] for name in hidden) > len(hidden) * (k - 1)
