"""The durable path under SIGKILL, short: ten kills, on both engines. The long one is in soak."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.durability.killing import run_and_kill
from tests.durability.servers import database_url

PEOPLE = 10
EACH = 15
KILLS = 10


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nothing_is_lost_or_handled_twice(kind: str, tmp_path: Path) -> None:
    """R27 R32 R38 R45: after ten kills every message, note, answer and mail happened once, and who left is gone."""
    with database_url(kind, tmp_path) as url:
        outcome = run_and_kill(url, tmp_path, PEOPLE, EACH, KILLS, seed=len(kind))
    assert outcome.wrong == []
    assert outcome.kills == KILLS
    assert outcome.sent_twice <= KILLS * 8  # at most the sends that were open when a kill came
