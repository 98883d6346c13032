"""A channel that hangs delays nobody else."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from adapters.jobs import delivering
from adapters.jobs.lanes import Lanes
from adapters.jobs.service import Jobs
from tests.adapters.channels.contract import until
from tests.adapters.working import Channel, Mailer, Speech, Works

HANGING = 40
"""People who wait for an answer through the channel that hangs."""


@contextmanager
def at_work(works: Works, channels: dict[str, Channel]) -> Iterator[None]:
    """The real jobs, with queues and threads, over these channels."""
    house = works.house
    told: list[int] = []
    jobs = Jobs(house.store, house.intake, Speech(), channels, Mailer(), told.append, house.outbox)  # type: ignore[arg-type]
    jobs.launch()
    try:
        yield
    finally:
        jobs.stop()


def wait_beside(works: Works) -> float:
    """Seconds until somebody is answered through one channel while another one hangs."""
    free = threading.Event()
    hanging = Channel(meanwhile=lambda: free.wait(20))
    quick = Channel()
    with at_work(works, {"push": hanging, "crowd": quick}):
        for person in range(HANGING):
            works.house.say("hallo", "1", f"+49{person}", "push")
        time.sleep(0.5)  # all that takes work of the one that hangs has taken it
        began = time.monotonic()
        works.house.say("hallo", "1", "+49", "crowd")
        while not quick.sent and time.monotonic() - began < 3.0:
            time.sleep(0.005)
        waited = time.monotonic() - began
        free.set()
        until(lambda: len(hanging.sent) == HANGING)
    return waited


def test_a_hanging_channel_delays_no_other(works: Works) -> None:
    """R45: forty people wait for a server that hangs; somebody on another channel is answered in less than a second."""
    assert wait_beside(works) < 1.0


def test_it_did_before(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above can fail: without lanes the one that hangs takes every thread."""
    monkeypatch.setattr(delivering, "SENDING", HANGING)
    assert wait_beside(works) >= 3.0


def test_what_waits_in_a_lane_is_taken_by_who_ends_there() -> None:
    """Each row once, at most so many at a time; a failed one holds up nobody and is heard of."""
    lanes, guard, done, most = Lanes(2), threading.Lock(), [], [0, 0]

    def work(row: str) -> None:
        with guard:
            most[0] += 1
            most[1] = max(most)
        time.sleep(0.01)
        with guard:
            most[0] -= 1
            done.append(row)
        if row == "3":
            raise ValueError

    errors: list[Exception] = []

    def run(row: str) -> None:
        try:
            lanes.run("sms", row, work)
        except ValueError as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(str(number),)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done, key=int) == [str(number) for number in range(20)]
    assert most[1] <= 2
    assert len(errors) == 1
    lanes.close()
    lanes.run("sms", "after the end", work)
    assert len(done) == 20
