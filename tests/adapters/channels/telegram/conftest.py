"""A Bot API server, and the channel on a real database with a small deterministic conversation: no jobs, no pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from adapters import receiving
from adapters.channels.telegram import polling
from adapters.channels.telegram.channel import Telegram
from adapters.channels.telegram.settings import TelegramSettings
from adapters.channels.telegram.words import Words
from adapters.receiving import Receiving
from adapters.storage.locks import Locks
from tests import shipped
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi
from tests.adapters.conversing import House, build, open_house

Connected = Callable[[], AbstractContextManager[Telegram]]


def settings(api: BotApi, **more: object) -> TelegramSettings:
    """Settings that name the server."""
    return TelegramSettings(telegram_token=SecretStr(TOKEN), telegram_base_url=api.address, **more)  # type: ignore[arg-type]


def channel_of(api: BotApi, house: House, **more: object) -> Telegram:
    """A channel on the server."""
    return Telegram(settings(api, **more), house.store, house.intake, Words(shipped.catalogues(), ["de", "en", "tr"]))


@pytest.fixture
def api() -> Iterator[BotApi]:
    """The server."""
    made = BotApi()
    yield made
    made.close()


@pytest.fixture(scope="package")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with its keys, made once."""
    folder = tmp_path_factory.mktemp("template")
    build(f"sqlite:///{folder / 'telegram.sqlite'}", folder).database.close()
    return folder


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    """An empty database."""
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    made = open_house(f"sqlite:///{tmp_path / 'telegram.sqlite'}", tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polls and waits that are short enough for a test."""
    monkeypatch.setattr(polling, "LONG", 1)
    monkeypatch.setattr(polling, "PATIENCE", 1.0)
    monkeypatch.setattr(receiving, "WAITS", (0.05, 0.1))


@pytest.fixture
def connected(api: BotApi, house: House, quick: None) -> Connected:
    """`with connected() as channel:` receives inside the block."""

    @contextmanager
    def receive() -> Iterator[Telegram]:
        channel = channel_of(api, house)
        running = Receiving({"telegram": channel}, Locks(house.database))
        running.start()
        yield channel
        running.stop()

    return receive
