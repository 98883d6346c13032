"""A chat that writes faster than it can be answered, on the whole of Mitsprache."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from adapters import wiring
from adapters.settings import Settings
from adapters.storage.tables import messages
from bot.conversation.quota import Quota
from tests.adapters.channels.contract import Running, at_work, until
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi

PERSON = 700_001


@pytest.fixture
def running(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """Everything started, with a quota of five in three seconds."""
    kind = replace(wiring.CHANNELS["telegram"], quota=Quota(5, 3.0))
    monkeypatch.setattr(wiring, "CHANNELS", {**wiring.CHANNELS, "telegram": kind})
    settings = Settings(home=tmp_path / "home", telegram_token=SecretStr(TOKEN), telegram_base_url=api.address)
    with at_work(wiring.build(settings), "telegram") as made:
        yield made


def test_a_flood_is_told_once_and_goes_on(running: Running, api: BotApi) -> None:
    """R28 R38: five are answered, the person is told once to wait, and then the other four are answered in order."""
    for _ in range(9):
        api.say("hilfe", PERSON)
    came = select(messages.c.state).where(messages.c.direction == "in").order_by(messages.c.number)
    until(lambda: [row.state for row in running.rows(came)] == ["taken"] * 5 + ["waiting"] * 4)
    until(lambda: [row.state for row in running.rows(came)] == ["taken"] * 9)
    out = select(messages.c.key).where(messages.c.direction == "out").order_by(messages.c.number)
    keys = [row.key for row in running.rows(out)]
    assert keys.count("please-wait") == 1
    assert keys.count("help") == 9
    assert len(api.answers(len(keys), PERSON, seconds=60)) == len(keys)
