"""SMS under SIGKILL, short: three kills, 60 messages. The long one is in soak."""

from __future__ import annotations

from pathlib import Path

from tests.durability.sms_killing import run_and_kill


def test_no_sms_is_lost_or_answered_twice(tmp_path: Path) -> None:
    """R27 R45: after three kills each message was heard once, and each answer left once."""
    outcome = run_and_kill(tmp_path, people=20, each=3, kills=3, seed=1)
    assert outcome.wrong == []
    assert outcome.kills == 3
    assert outcome.repeated == 0
