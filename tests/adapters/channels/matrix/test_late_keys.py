"""Encrypted words that wait for their key: bounded, and never dropped without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from adapters.channels.matrix import late_keys
from adapters.channels.matrix.late_keys import LateKeys
from adapters.storage import held
from tests.adapters.channels.contract import in_a_thread
from tests.adapters.conversing import House, build, texts


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A real database with the small conversation."""
    return build(f"sqlite:///{tmp_path / 'matrix.sqlite'}", tmp_path)


def locked(number: int) -> dict[str, Any]:
    """An event that nobody can open."""
    return {"event_id": f"$event{number}", "content": {"session_id": "one key"}}


def test_what_is_too_much_to_keep_is_told_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: beyond what waits in a room nothing is kept, and the person hears so once, and at once."""
    monkeypatch.setattr(late_keys, "MOST", 2)
    monkeypatch.setattr(LateKeys, "_ask_for_key", lambda self, room, raw: None)
    waiting = LateKeys(house.database, house.intake, None, None)  # type: ignore[arg-type]

    async def flood() -> None:
        for number in range(5):
            await waiting.hold("!room:stadt", locked(number))
        await waiting.hold("!other:stadt", locked(9))

    in_a_thread(flood())
    with house.database.look() as connection:
        assert len(held.waiting(connection, "matrix")) == 3
    conversation = house.store.conversation_of("matrix", "!room:stadt")
    assert texts(house, str(conversation)) == ["Unsupported 1"]
    assert house.store.conversation_of("matrix", "!other:stadt") is None
