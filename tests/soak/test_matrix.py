"""Matrix under SIGKILL, in full: 50 kills under 500 messages, in plain and encrypted rooms (issue 4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.channels.matrix import synapse as homeserver
from tests.adapters.channels.matrix.killing import run_and_kill
from tests.adapters.channels.matrix.synapse import Synapse


@pytest.fixture
def synapse() -> Iterator[Synapse]:
    """A homeserver of its own."""
    reason = homeserver.missing()
    if reason:
        pytest.skip(reason)
    with homeserver.running() as running:
        yield running


def test_fifty_kills(synapse: Synapse, tmp_path: Path) -> None:
    """R27 R45: nothing lost, nothing heard twice, nothing said twice, order kept."""
    outcome = run_and_kill(synapse, tmp_path, people=10, each=50, kills=50, seed=2026)

    print(f"{outcome.kills} kills, {outcome.said} messages, {outcome.answered} answers")
    assert outcome.wrong == []
    assert outcome.kills == 50
