"""The real program under SIGKILL, in short; `make soak` does it at length."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.channels.matrix.killing import run_and_kill
from tests.adapters.channels.matrix.synapse import Synapse


def test_three_kills(synapse: Synapse, tmp_path: Path) -> None:
    """R27 R45: killed while people write, it loses nothing, hears nothing twice and says nothing twice."""
    outcome = run_and_kill(synapse, tmp_path, people=3, each=20, kills=3, seed=2026)

    assert outcome.wrong == []
    assert outcome.kills == 3
