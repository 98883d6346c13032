"""Telegram under SIGKILL, short: three kills. The long one is in soak."""

from __future__ import annotations

from pathlib import Path

from adapters.jobs.delivering import SENDING
from tests.adapters.channels.telegram.killing import run_and_kill


def test_nothing_is_lost_and_hardly_anything_repeated(tmp_path: Path) -> None:
    """R27 R38 R45: three kills under 60 messages: all answered, in order; a person gets one answer twice at most."""
    outcome = run_and_kill(tmp_path, people=20, each=3, kills=3, seed=4)
    assert outcome.wrong == []
    assert outcome.kills == 3
    assert outcome.most_of_one <= 1
    assert outcome.repeated <= outcome.kills * SENDING
