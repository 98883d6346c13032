"""The last contact outlives the process; after a silence that was too long, those it concerns are told, once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import update

from adapters.channels.contract import Found
from adapters.channels.telegram.contact import Contact
from adapters.channels.telegram.line import Line
from adapters.storage import channel_state
from adapters.storage.tables import conversations
from tests.adapters.channels.contract import until
from tests.adapters.channels.telegram.bot_api import TOKEN, BotApi, refuses, status
from tests.adapters.channels.telegram.conftest import Connected, channel_of
from tests.adapters.conversing import House, texts

NAME = "telegram.contact.123456789"


def silent_for(house: House, silence: timedelta) -> datetime:
    """The last contact was so long ago."""
    since = datetime.now(UTC) - silence
    with house.database.turn() as connection:
        channel_state.remember(connection, NAME, since.isoformat(), since)
    return since


def person(house: House, name: str, touched: datetime, draft: datetime | None, channel: str = "telegram") -> str:
    """Somebody who said something last then."""
    conversation = house.say("hallo", f"{name}-1", name, channel).conversation
    with house.database.turn() as connection:
        this = update(conversations).where(conversations.c.id == conversation)
        connection.execute(this.values(touched=touched, draft_since=draft))
    return conversation


def contact(house: House) -> Contact:
    """A contact of a process that has just begun."""
    return Contact(house.database, house.intake, "123456789")


def told(house: House, conversation: str) -> int:
    """How often somebody was told."""
    return sum(text.startswith("MessagesMissed") for text in texts(house, conversation))


def test_who_was_in_a_conversation_is_told_once(house: House) -> None:
    """R45: more than a day away: those with a draft, or who wrote in the two days before, hear of it; no one else."""
    since = silent_for(house, timedelta(hours=30))
    lately = person(house, "lately", since - timedelta(hours=40), None)
    draft = person(house, "draft", since - timedelta(days=5), since - timedelta(days=5))
    long_ago = person(house, "long ago", since - timedelta(hours=60), None)
    elsewhere = person(house, "elsewhere", since, None, "push")
    for _ in range(2):
        contact(house).made()
    assert [told(house, who) for who in (lately, draft, long_ago, elsewhere)] == [1, 1, 0, 0]


def test_a_shorter_silence_loses_nothing(house: House) -> None:
    """R45: Telegram keeps messages for a day, so after 23 hours nobody is troubled."""
    since = silent_for(house, timedelta(hours=23))
    who = person(house, "anna", since, None)
    contact(house).made()
    assert told(house, who) == 0


def test_the_first_contact_ever_tells_nobody(house: House) -> None:
    """R45: a new installation has missed nothing."""
    who = person(house, "anna", datetime.now(UTC), None)
    contact(house).made()
    assert told(house, who) == 0


def test_a_second_silence_is_told_again(house: House) -> None:
    """R45: once for each silence."""
    who = ""
    for _ in range(2):
        since = silent_for(house, timedelta(hours=30))
        who = who or person(house, "anna", since, since)
        contact(house).made()
    assert told(house, who) == 2


def test_who_is_leaving_is_not_told(house: House) -> None:
    """R32: somebody who deleted their data hears nothing more."""
    since = silent_for(house, timedelta(hours=30))
    who = person(house, "anna", since, since)
    house.say("wipe", "2", "anna", "telegram")
    contact(house).made()
    assert told(house, who) == 0


def test_nobody_is_told_before_the_server_answers_again(api: BotApi, house: House, connected: Connected) -> None:
    """R45: while the line is still dead there is no use in it; it is the first answer that counts."""
    since = silent_for(house, timedelta(hours=30))
    who = person(house, "anna", since, since)
    api.fail(3, "getUpdates", status(502))
    with connected():
        until(lambda: told(house, who) == 1)
    assert api.faults["getUpdates"] == []


def test_a_stopped_process_does_not_look_well(house: House) -> None:
    """R45: the time of the last contact is that of whichever process had it."""
    silent_for(house, timedelta(minutes=10))
    seconds = contact(house).seconds()
    assert seconds is not None
    assert 595 < seconds < 620


def found(api: BotApi, house: House, **more: object) -> list[Found]:
    """What `mitsprache check` finds."""
    return list(channel_of(api, house, **more).check())


def test_check_says_that_all_is_well(api: BotApi, house: House) -> None:
    """C11: the bot's name, and that nobody is disturbed by looking."""
    lines = found(api, house)
    assert [line.works for line in lines] == [True, True]
    assert "@stadt_bot" in lines[0].says
    assert not api.called("getUpdates")


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (refuses(401, "Unauthorized"), "BotFather"),
        (refuses(404, "Not Found"), "BotFather"),
        (status(502), "network"),
    ],
)
def test_check_says_what_is_wrong(fault: object, word: str, api: BotApi, house: House) -> None:
    """C11: in words, with what to do, and without the token."""
    api.fail(1, "getMe", fault)  # type: ignore[arg-type]
    [line] = found(api, house)
    assert not line.works
    assert word in line.says
    assert TOKEN not in line.says


def test_check_names_another_program_with_the_token(api: BotApi, house: House, connected: Connected) -> None:
    """C11: error 409 of the running program is remembered until polls work again, and told in words."""
    api.fail(1000, "getUpdates", refuses(409, "Conflict: terminated by other getUpdates request"))
    with connected():
        until(lambda: not found(api, house)[-1].works)
        assert "409" in found(api, house)[-1].says
        api.faults.clear()
        until(lambda: found(api, house)[-1].works)


def test_check_names_a_webhook_that_is_in_the_way(api: BotApi, house: House) -> None:
    """C11: a webhook of another program takes the messages."""
    api.webhook = {"url": "https://elsewhere.example"}
    assert "webhook" in next(line for line in found(api, house) if not line.works).says


def test_check_says_why_calls_do_not_arrive(api: BotApi, house: House) -> None:
    """C11: with a webhook, Telegram's own words about the calls that failed."""
    secret = {"telegram_webhook_secret": SecretStr("a-secret-of-telegram-and-us")}
    address = {"telegram_webhook": "https://stadt.example/channels/telegram"}
    assert "serve" in found(api, house, **secret, **address)[-1].says
    api.webhook = {"url": address["telegram_webhook"]}
    assert found(api, house, **secret, **address)[-1].works
    api.webhook_info = {"pending_update_count": 2, "last_error_date": 1, "last_error_message": "Connection refused"}
    assert "Connection refused" in found(api, house, **secret, **address)[-1].says


def test_a_line_opens_nothing_by_itself() -> None:
    """C11: a program that only looks at its settings asks nobody."""
    assert Line(TOKEN, "http://127.0.0.1:9").name == "123456789"


def test_conversations_are_read_in_pages(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: however many there are, each is told."""
    monkeypatch.setattr("adapters.channels.telegram.contact.AT_ONCE", 2)
    since = silent_for(house, timedelta(hours=30))
    people = [person(house, f"p{number}", since, since) for number in range(5)]
    contact(house).made()
    assert [told(house, who) for who in people] == [1] * 5
