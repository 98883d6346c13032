"""The whole channel against a Bot API server: what every channel does, and what only this one can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.settings import Settings
from tests.adapters.channels.contract import ChannelContract
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi


class TestTelegram(ChannelContract):
    """What every channel must do."""

    name = "telegram"

    @pytest.fixture
    def peer(self, tmp_path: Path) -> Iterator[BotApi]:  # type: ignore[override]
        """A Bot API server with one person."""
        api = BotApi()
        yield api
        api.close()

    def settings(self, peer: Any, home: Path) -> Settings:
        """Settings that name the server."""
        return Settings(home=home, telegram_token=SecretStr(TOKEN), telegram_base_url=peer.address)
