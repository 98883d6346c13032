"""SMS under SIGKILL, in full: 50 kills under 500 messages (issue 4)."""

from __future__ import annotations

from pathlib import Path

from tests.durability.sms_killing import run_and_kill


def test_fifty_kills(tmp_path: Path) -> None:
    """R27 R45: nothing lost, nothing heard twice; no answer leaves twice, since its file has one name."""
    outcome = run_and_kill(tmp_path, people=50, each=10, kills=50, seed=2026)
    print(f"{outcome.kills} kills, {outcome.repeated} repeated answers")
    assert outcome.wrong == []
    assert outcome.kills == 50
    assert outcome.repeated == 0
