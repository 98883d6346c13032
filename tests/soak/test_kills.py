"""The durable path under SIGKILL, in full: 200 kills and 2,000 messages on each engine (issue 3, point 9)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.durability.killing import run_and_kill
from tests.durability.servers import database_url


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_two_hundred_kills(kind: str, tmp_path: Path) -> None:
    """R27 R32 R38 R45: nothing lost, nothing handled twice, order kept, nothing left of who left."""
    with database_url(kind, tmp_path) as url:
        outcome = run_and_kill(url, tmp_path, people=40, each=50, kills=200, seed=2026)
    print(f"{kind}: {outcome.kills} kills, {outcome.sent_twice} repetitions by the same message id")
    assert outcome.wrong == []
    assert outcome.kills == 200
