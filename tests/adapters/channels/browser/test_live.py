"""Open pages are woken."""

from __future__ import annotations

import asyncio
import threading
import time

from adapters.channels.browser.live import Doorbell
from tests.adapters.channels.contract import in_a_thread


def test_a_ring_from_another_thread_wakes_only_its_conversation() -> None:
    """A reply is seen at once, and by its own page only."""

    async def wait() -> tuple[bool, bool, float]:
        bell = Doorbell()
        with bell.visitor("a") as mine, bell.visitor("b") as other:
            began = time.monotonic()
            threading.Timer(0.05, bell.ring, ["a"]).start()
            woken = await mine.rung(5)
            return woken, await other.rung(0.05), time.monotonic() - began

    woken, other, seconds = in_a_thread(wait())
    assert woken
    assert not other
    assert seconds < 1


def test_a_ring_between_two_waits_is_not_lost() -> None:
    """What is committed while the page draws is drawn next."""

    async def wait() -> bool:
        bell = Doorbell()
        with bell.visitor("a") as mine:
            bell.ring("a")
            await asyncio.sleep(0.01)
            return await mine.rung(0.01)

    assert in_a_thread(wait())


def test_ringing_at_an_empty_house_does_nothing() -> None:
    """Most conversations have no open page."""
    Doorbell().ring("nobody")
