"""Replies leave in the moment after their commit."""

from __future__ import annotations

import threading
import time

from adapters.jobs import hurrying
from adapters.jobs.hurrying import Hurry
from tests.adapters.channels.contract import until
from tests.adapters.working import Works


def test_a_reply_leaves_without_waiting_for_its_job(works: Works) -> None:
    """The process that committed sends at once; the job that comes later finds nothing to do."""
    hurry = Hurry(lambda conversation: works.run("deliver", conversation))
    works.house.intake.listen(hurry)
    receipt = works.house.say("hallo", "1")
    until(lambda: works.channel.sent)
    hurry.stop()
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2]


def test_what_a_dead_process_left_is_sent_after_the_start(works: Works) -> None:
    """R45: killed while it sent, after its job had found another at work: the next start does not wait for a sweep."""
    receipt = works.house.say("hallo", "1")
    put: list[tuple[str, object]] = []
    works.jobs.sweeper._outbox.put = lambda connection, job, row, delay=0.0: put.append((job, row))  # type: ignore[method-assign]
    works.jobs.sweeper.resume()
    assert put == [("deliver", receipt.conversation)]


def test_what_was_not_committed_hurries_nobody(works: Works) -> None:
    """A second delivery of the same message makes nobody look."""
    asked: list[str] = []
    works.house.say("hallo", "1")
    works.house.intake.listen(asked.append)
    works.house.say("hallo", "1")
    assert asked == []


def test_a_server_that_hangs_fills_no_memory() -> None:
    """Of thousands that wait only some are remembered; the others are left to their jobs, and nobody waits here."""
    free = threading.Event()
    hurry = Hurry(lambda conversation: bool(free.wait(30)) and None)
    began = time.monotonic()
    for number in range(5000):
        hurry(f"conversation {number}")
    assert time.monotonic() - began < 5
    assert len(hurry._waiting) <= hurrying.MOST_WAITING
    free.set()
    hurry.stop()
    hurry("after the end")


def test_what_is_committed_while_it_is_sent_is_sent_too() -> None:
    """A second commit during the sending of the first asks once more."""
    began, go_on = threading.Event(), threading.Event()
    sent: list[str] = []

    def deliver(conversation: str) -> None:
        began.set()
        go_on.wait(10)
        sent.append(conversation)

    hurry = Hurry(deliver)
    hurry("a")
    began.wait(10)
    hurry("a")
    go_on.set()
    hurry.stop()
    assert sent == ["a", "a"]
