"""How fast a channel may be sent through."""

from __future__ import annotations

from datetime import timedelta

from adapters.channels.contract import Limits
from adapters.jobs.pace import Pace
from tests.adapters.working import Works


class Watch:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_an_address_waits_its_turn_and_others_do_not() -> None:
    """Two at once, then one a second; another address is free."""
    watch = Watch()
    pace = Pace(Limits(1, 25, burst=2), watch)
    assert [pace.take("a") for _ in range(3)] == [0.0, 0.0, 1.0]
    assert pace.take("b") == 0.0
    watch.now += 1.0
    assert [pace.take("a"), pace.take("a")] == [0.0, 1.0]


def test_all_together_are_bounded() -> None:
    """Not more than 25 in a second, whoever they go to."""
    watch = Watch()
    pace = Pace(Limits(1, 25), watch)
    at_once = [pace.take(str(address)) for address in range(60)]
    assert at_once.count(0.0) == 25
    watch.now += 0.4
    assert [pace.take(f"more {address}") for address in range(20)].count(0.0) == 10


def test_a_wait_counts_no_failure(works: Works) -> None:
    """A message that waits for its pace is sent later, in order, without counting as a failed try."""
    works.jobs._work["deliver"].__self__._paces["push"] = Pace(Limits(0.5, 25, burst=1))  # type: ignore[union-attr]
    works.house.say("hallo", "1")
    receipt = works.house.say("hallo", "2")
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2]
    row = works.row(receipt.conversation)
    assert (row.state, row.tries) == ("due", 0)
    assert row.next_try > works.clock()
    works.clock.now += timedelta(seconds=2)
    works.jobs._work["deliver"].__self__._paces["push"] = Pace(Limits(0.5, 25, burst=1))  # type: ignore[union-attr]
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2, 4]
