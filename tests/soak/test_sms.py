"""SMS in the long run: 50 kills under 500 messages, and a flood from one number (issue 4)."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from adapters import wiring
from adapters.receiving import Receiving
from tests.adapters.channels.sms import provider
from tests.adapters.channels.sms.provider import Phone
from tests.adapters.channels.sms.test_android import settings_of
from tests.durability.sms_killing import run_and_kill

FLOOD_SECONDS = 60.0
"""Instead of ten minutes: above the quota every further message costs the same."""


def test_fifty_kills(tmp_path: Path) -> None:
    """R27 R45: nothing lost, nothing heard twice; no answer leaves twice, since its file has one name."""
    outcome = run_and_kill(tmp_path, people=50, each=10, kills=50, seed=2026)
    print(f"{outcome.kills} kills, {outcome.repeated} repeated answers")
    assert outcome.wrong == []
    assert outcome.kills == 50
    assert outcome.repeated == 0


def test_a_flood_delays_nobody(tmp_path: Path) -> None:
    """Everybody else is answered less than a second later while one number sends as fast as it can."""
    with provider.running(Phone) as phone:
        assert isinstance(phone, Phone)
        parts = wiring.build(settings_of(phone, tmp_path / "home"))
        parts = replace(parts, channels=dict(parts.channels))
        jobs = wiring.jobs_of(parts)
        jobs.launch()
        phone.connect(parts.channels["sms"])
        receiving = Receiving(parts.channels, jobs.locks)
        receiving.start()
        people = (f"+49151{at}" for at in itertools.count(40_000_000))
        try:
            quiet = max(_answer_time(phone, next(people)) for _ in range(5))
            stop, sent = threading.Event(), itertools.count()
            flood = threading.Thread(target=_flood, args=(phone, stop, sent))
            flood.start()
            end, waits = time.monotonic() + FLOOD_SECONDS, [0.0]
            while time.monotonic() < end:
                waits.append(_answer_time(phone, next(people)))
                time.sleep(0.5)
            stop.set()
            flood.join()
        finally:
            receiving.stop()
            jobs.stop()
            parts.close()
    print(f"{next(sent)} messages; answers within {quiet:.2f} s before, {max(waits):.2f} s in the flood")
    assert max(waits) - quiet < 1.0


def _flood(phone: Phone, stop: threading.Event, sent: Any) -> None:
    while not stop.is_set():
        at = next(sent)
        phone.call(phone.event(f"Nachricht {at}", "+4915199999999", at))


def _answer_time(phone: Phone, number: str) -> float:
    """Seconds until somebody has an answer."""
    began = time.monotonic()
    phone.say("Hallo", number)
    while not any(to == number for to, _ in phone.got):
        assert time.monotonic() - began < 30, "no answer"
        time.sleep(0.005)
    return time.monotonic() - began
