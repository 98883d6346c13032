"""Telegram calls us: only with the secret, and it is told "taken" only when it is."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr, ValidationError
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from adapters.channels.telegram.channel import Telegram
from adapters.channels.telegram.settings import TelegramSettings
from adapters.storage.tables import events
from tests.adapters.channels.contract import until
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi
from tests.adapters.channels.telegram.conftest import channel_of
from tests.adapters.conversing import House

SECRET = "a-secret-of-telegram-and-us"
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
PUBLIC = "https://stadt.example/channels/telegram"
PATH = "/channels/telegram"


@pytest.fixture
def channel(api: BotApi, house: House) -> Telegram:
    """A channel that is called."""
    return channel_of(api, house, telegram_webhook=PUBLIC, telegram_webhook_secret=SecretStr(SECRET))


@pytest.fixture
def calling(channel: Telegram) -> Iterator[TestClient]:
    """Telegram, or somebody who says so."""
    app, routes = FastAPI(), channel.router()
    assert routes is not None
    app.include_router(routes, prefix=PATH)  # as adapters/web.py does it
    with TestClient(app) as client:
        yield client


def states(house: House) -> list[str]:
    """What became of the events so far."""
    return [row.state for row in house.rows(select(events).order_by(events.c.id))]


@pytest.mark.parametrize("header", [{}, {HEADER.copy().popitem()[0]: "wrong"}, {HEADER.copy().popitem()[0]: "ä"}])
def test_without_the_secret_nothing_is_read(
    header: dict[str, str], calling: TestClient, api: BotApi, house: House
) -> None:
    """R34: somebody else speaks in the name of a resident: refused, and nothing is kept."""
    sent = {name: value.encode() for name, value in header.items()}
    update = {"update_id": 1, "message": api.message({"text": "hallo"})}
    assert calling.post(PATH, json=update, headers=sent).status_code == 403  # type: ignore[arg-type]
    assert states(house) == []


def test_taken_means_committed(calling: TestClient, api: BotApi, house: House) -> None:
    """R27: 200 after the commit; the same call again changes nothing and gets 200 too."""
    update = {"update_id": 1, "message": api.message({"text": "hallo"})}
    for _ in range(2):
        assert calling.post(PATH, json=update, headers=HEADER).status_code == 200
        assert states(house) == ["handled"]


def test_what_could_not_be_committed_comes_again(calling: TestClient, api: BotApi, house: House) -> None:
    """R45: while the database refuses, the answer is no; then it is yes."""
    receive = house.intake.receive

    def busy(*arguments: Any) -> Any:
        raise OperationalError("BEGIN IMMEDIATE", {}, Exception("database is locked"))

    update = {"update_id": 1, "message": api.message({"text": "hallo"})}
    house.intake.receive = busy  # type: ignore[method-assign]
    assert calling.post(PATH, json=update, headers=HEADER).status_code == 503
    house.intake.receive = receive  # type: ignore[method-assign]
    assert calling.post(PATH, json=update, headers=HEADER).status_code == 200
    assert states(house) == ["handled"]


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b'{"update_id": 7, "message": {"chat": 1}}']
)
def test_what_nobody_can_read_is_kept_and_not_sent_for_ever(body: bytes, calling: TestClient, house: House) -> None:
    """R45: kept once for staff, and acknowledged: it would block what comes behind."""
    for _ in range(2):
        assert calling.post(PATH, content=body, headers=HEADER).status_code == 200
    assert states(house) == ["dead"]


def test_telegram_is_told_where_to_call(channel: Telegram, api: BotApi) -> None:
    """R45: at the start the address is set, with the secret and the kinds of updates; nothing that waits is dropped."""
    stopping = threading.Event()
    receiving = threading.Thread(target=channel.receive, args=(stopping,))
    receiving.start()
    until(lambda: channel.health().well)
    stopping.set()
    receiving.join(2)
    assert not receiving.is_alive()
    [call] = api.called("setWebhook")
    assert (call["url"], call["secret_token"]) == (PUBLIC, SECRET)
    assert "callback_query" in call["allowed_updates"]
    assert call.get("drop_pending_updates") in (None, "false", False)


def test_calls_that_do_not_reach_us_are_no_contact(channel: Telegram, api: BotApi) -> None:
    """R45: Telegram answers, but messages wait there: the proxy before us is wrong, and health says so."""
    api.webhook_info = {"pending_update_count": 3}
    stopping = threading.Event()
    receiving = threading.Thread(target=channel.receive, args=(stopping,))
    receiving.start()
    until(lambda: api.called("getWebhookInfo"))
    stopping.set()
    receiving.join(2)
    assert not channel.health().well


@pytest.mark.parametrize(
    ("values", "variable"),
    [
        ({"telegram_webhook": PUBLIC}, "telegram_webhook_secret"),
        ({"telegram_webhook": PUBLIC, "telegram_webhook_secret": "short"}, "telegram_webhook_secret"),
        ({"telegram_webhook": PUBLIC, "telegram_webhook_secret": "with blanks and more"}, "telegram_webhook_secret"),
        ({"telegram_webhook": "stadt.example"}, "telegram_webhook"),
        ({"telegram_webhook": "https://stadt.example/"}, "telegram_webhook"),
        ({"telegram_token": "123456"}, "telegram_token"),
        ({"telegram_token": TOKEN + " "}, "telegram_token"),
        ({"telegram_base_url": "api.telegram.org"}, "telegram_base_url"),
    ],
)
def test_wrong_settings_stop_the_start(values: dict[str, str], variable: str) -> None:
    """C11: no webhook without a secret; each mistake names its variable and never shows the value."""
    with pytest.raises(ValidationError) as caught:
        TelegramSettings(**values)  # type: ignore[arg-type]
    [error] = caught.value.errors(include_input=False)
    assert error["loc"] == (variable,)
    assert not [value for value in values.values() if len(value) > 5 and value in error["msg"]]


def test_without_a_token_there_is_no_telegram() -> None:
    """C7: nothing set, nothing asked of anybody."""
    assert TelegramSettings().telegram_token.get_secret_value() == ""
