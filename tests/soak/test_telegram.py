"""Telegram for long: 50 kills under 500 messages, on a good and on a bad network, and a flood (issue 4)."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from statistics import median

import pytest

from adapters.jobs.delivering import SENDING
from tests.adapters.channels.telegram.bot_api import BotApi
from tests.adapters.channels.telegram.flooding import waits
from tests.adapters.channels.telegram.killing import run_and_kill, started


@pytest.mark.parametrize("bad_network", [False, True], ids=["good network", "bad network"])
def test_fifty_kills(bad_network: bool, tmp_path: Path) -> None:
    """R27 R38 R45: nothing lost, order kept, a person gets one repeated answer a kill at most."""
    outcome = run_and_kill(tmp_path, people=100, each=5, kills=50, seed=2026, bad_network=bad_network)
    print(
        f"{outcome.kills} kills, {outcome.repeated} repeated answers, at most {outcome.most_of_one} to a person at once"
    )
    assert outcome.wrong == []
    assert outcome.kills == 50
    assert outcome.most_of_one <= 1
    assert outcome.repeated <= outcome.kills * SENDING


def test_a_minute_of_flood(tmp_path: Path) -> None:
    """R45: one chat sends 30 messages a second; another one's answer comes less than a second later than without it."""
    with closing(BotApi()) as api, started(tmp_path, api):
        quiet = waits(api, seconds=20, flood=0)
        flooded = waits(api, seconds=60, flood=30)
    print(f"answer after {median(quiet):.2f} s, {median(flooded):.2f} s in the flood; longest {max(flooded):.2f} s")
    assert max(flooded) - median(quiet) < 1.0
