"""R43: no suppressed count can be worked out, not even by somebody who knows how they are chosen."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consultation.suppression import K, publishable


@pytest.mark.parametrize(("cells", "k"), [(2, 2), (2, 4), (3, 2), (3, 4), (4, 2), (4, 3)])
def test_nothing_can_be_worked_out(cells, k):
    """R43: among all tables with this total that are published alike, each suppressed count has two values at least.

    The strongest attacker: they know the total, every published count, and this very rule.
    """
    alike = defaultdict(list)
    for counts in product(range(2 * k + 3), repeat=cells):
        shown = tuple(publishable({str(at): count for at, count in enumerate(counts)}, k).values())
        alike[sum(counts), shown].append(counts)
    for (total, shown), tables in alike.items():
        # tables with a larger count were not made, so totals that they could have are not looked at
        if 0 < total <= 2 * k + 2:
            open_ones = [at for at, count in enumerate(shown) if count is None]
            assert all(len({counts[at] for counts in tables}) > 1 for at in open_ones), (total, shown)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 40), min_size=1, max_size=8))
def test_what_is_published_is_true_and_large_enough(counts):
    """R43: a published count is the real one and at least k; a table without small counts is published whole."""
    shown = publishable(counts)

    assert shown.keys() == counts.keys()
    assert all(count is None or count == counts[name] >= K for name, count in shown.items())
    if min(counts.values()) >= K:
        assert shown == counts
    hidden = [name for name, count in shown.items() if count is None]
    assert len(hidden) != 1 or len(counts) == 1
