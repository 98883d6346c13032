"""Nothing that people send is lost on its way in, whatever the server, the network or the database does."""

from __future__ import annotations

import itertools
import json
import time
from typing import Any

import pytest
from sqlalchemy import delete, select
from sqlalchemy.exc import OperationalError

from adapters.channels.telegram.polling import by_turns
from adapters.storage import channel_state
from adapters.storage.tables import conversations, events, messages
from tests.adapters.channels.contract import until
from tests.adapters.channels.telegram.bot_api import (
    BotApi,
    Handler,
    drips,
    refuses,
    reset,
    short,
    stalls,
    status,
)
from tests.adapters.channels.telegram.conftest import Connected, channel_of
from tests.adapters.conversing import House


def said(house: House) -> list[str]:
    """Everything that people said, in order."""
    rows = house.rows(select(messages).where(messages.c.direction == "in").order_by(messages.c.id))
    return [json.loads(row.body)["text"] for row in rows]


def test_what_was_taken_is_acknowledged_and_no_sooner(api: BotApi, house: House, connected: Connected) -> None:
    """R45: the server still has an update while the database refuses it, and forgets it once it is committed."""
    refused: list[int] = []
    receive = house.intake.receive

    def busy(*arguments: Any) -> Any:
        if len(refused) < 2:
            refused.append(len(api.updates))
            raise OperationalError("BEGIN IMMEDIATE", {}, Exception("database is locked"))
        return receive(*arguments)

    house.intake.receive = busy  # type: ignore[method-assign]
    api.say("hallo")
    with connected():
        until(lambda: said(house))
        until(lambda: api.confirmed == 1)
    assert refused == [1, 1]
    assert said(house) == ["hallo"]


def test_every_way_to_fail(api: BotApi, house: House, connected: Connected) -> None:
    """R45: gateways, resets, half bodies, 409, 429, nonsense: each costs a moment and no message."""

    def says(body: bytes) -> Any:
        return lambda handler: handler.reply(200, body)

    bad = [
        status(502),
        status(500),
        status(404),
        reset,
        short,
        refuses(409, "Conflict: terminated by other getUpdates request"),
        refuses(429, "Too Many Requests: retry after 1", retry_after=1),
        says(b"<html>sign in to the wireless network</html>"),
        says(b'{"ok": true}'),
        says(b'{"ok": true, "result": {}}'),
        says(b'{"ok": true, "result": ["?", {"message": {}}, {"update_id": "x"}]}'),
        says(b"[]"),
    ]
    for fault in bad:
        api.fail(1, "getUpdates", fault)
    api.say("hallo")
    with connected():
        until(lambda: said(house))
        until(lambda: api.confirmed == 1)
    assert api.faults["getUpdates"] == []
    assert said(house) == ["hallo"]


@pytest.mark.parametrize("fault", [stalls(30), drips], ids=["stalls", "drips"])
def test_a_server_that_hangs_is_left(fault: Any, api: BotApi, house: House, connected: Connected) -> None:
    """R45: a poll that never ends, silent or drop by drop, is given up after its time and asked anew."""
    api.fail(1, "getUpdates", fault)
    api.say("hallo")
    begun = time.monotonic()
    with connected():
        until(lambda: said(house))
    assert 1.5 < time.monotonic() - begun < 8


def test_what_comes_again_after_a_crash_changes_nothing(api: BotApi, house: House, connected: Connected) -> None:
    """R27 R32: killed between commit and acknowledgement; even a person who has been deleted since is not met again."""
    api.say("hallo")
    api.fail(1000, "getUpdates", _whatever_offset(api))
    with connected():
        until(lambda: said(house))
    with house.database.turn() as connection:  # as a deletion leaves it
        connection.execute(delete(events))
        connection.execute(delete(conversations))
    api.faults.clear()
    with connected():
        api.say("und jetzt", who=2)
        until(lambda: said(house))
        until(lambda: api.confirmed == 2)
    assert said(house) == ["und jetzt"]


def _whatever_offset(api: BotApi) -> Any:
    """Gives all updates and forgets none: the acknowledgement is lost every time."""

    def answer(handler: Handler) -> None:
        time.sleep(0.05)
        handler.reply_json(200, {"ok": True, "result": api.updates})

    return answer


def test_numbers_that_begin_anew_are_taken(api: BotApi, house: House, connected: Connected) -> None:
    """R45: after a quiet week Telegram goes on with any number; a smaller one is no old one."""
    with connected():
        api.say("vorher")
        until(lambda: api.confirmed == 1)
        time.sleep(1.3)  # an empty poll
        api.update_ids = itertools.count(17)
        api.say("nachher")
        until(lambda: len(said(house)) == 2)
    assert said(house) == ["vorher", "nachher"]


def test_an_old_mark_hides_nothing(api: BotApi, house: House, connected: Connected) -> None:
    """R45: neither the mark of yesterday nor the one of another bot makes an update look taken."""
    old = house.clock.now.replace(year=2020)
    with house.database.turn() as connection:
        channel_state.remember(connection, "telegram.offset.123456789", "1000", old)
        channel_state.remember(connection, "telegram.offset.555", "1000")
    api.say("hallo")
    with connected():
        until(lambda: said(house))


def test_many_at_once_in_order(api: BotApi, house: House, connected: Connected) -> None:
    """R45: more than one poll holds, of several people, one update unreadable: all is taken, each person's in order."""
    for number in range(60):
        for who in (1, 2, 3):
            api.say(str(number), who=who)
    api.garble()
    api.say("zuletzt", who=4)
    with connected():
        until(lambda: len(said(house)) == 181)
    for conversation in house.rows(select(conversations.c.id)):
        mine = [m.text for m in house.store.messages(conversation.id) if m.direction == "in"]
        assert mine in ([str(number) for number in range(60)], ["zuletzt"])
    [dead] = house.rows(select(events).where(events.c.state == "dead"))
    assert dead.payload
    assert "telegram" in dead.channel


def test_people_are_taken_by_turns() -> None:
    """R45: who sends many at once is followed by everybody else, and nobody's own order changes."""

    def update(number: int, who: int) -> dict[str, Any]:
        return {"update_id": number, "message": {"from": {"id": who}}}

    sent = [update(1, 7), update(2, 7), update(3, 7), update(4, 8), update(5, 8), {"update_id": 6}]
    assert [each["update_id"] for each in by_turns(sent)] == [1, 4, 6, 2, 5, 3]


def test_a_bug_of_ours_blocks_nothing(api: BotApi, house: House, connected: Connected) -> None:
    """R45: an update that intake itself cannot take, ever, is kept for staff, and the one behind it is taken."""
    receive = house.intake.receive

    def torn(incoming: Any, *more: Any) -> Any:
        if incoming.event.text == "kaputt":
            raise ZeroDivisionError
        return receive(incoming, *more)

    house.intake.receive = torn  # type: ignore[method-assign]
    api.say("kaputt")
    api.say("danach")
    with connected():
        until(lambda: said(house))
    assert said(house) == ["danach"]
    assert len(house.rows(select(events).where(events.c.state == "dead"))) == 1


def test_half_a_character_blocks_nothing(api: BotApi, house: House, connected: Connected) -> None:
    """R45: text that no database takes is taken without what is broken in it."""
    api.say("Aufzug \ud83d kaputt")
    api.say("danach")
    with connected():
        until(lambda: len(said(house)) == 2)
    assert said(house) == ["Aufzug ? kaputt", "danach"]


def test_a_server_that_does_not_wait_is_not_hammered(api: BotApi, connected: Connected) -> None:
    """R45: a proxy that answers at once with nothing is asked once a second, not a thousand times."""
    asked: list[float] = []

    def at_once(handler: Handler) -> None:
        asked.append(time.monotonic())
        handler.reply_json(200, {"ok": True, "result": []})

    api.fail(1000, "getUpdates", at_once)
    with connected():
        time.sleep(2.5)
    assert 1 <= len(asked) <= 4


def test_it_stops_at_once(api: BotApi, house: House, connected: Connected) -> None:
    """R45: asked to stop in the middle of a poll it ends within a second; what comes then waits for the next start."""
    with connected():
        until(lambda: api.called("getUpdates"))
        begun = time.monotonic()
    assert time.monotonic() - begun < 1
    api.say("hallo")
    with connected():
        until(lambda: said(house))


def test_a_webhook_of_before_is_taken_away(api: BotApi, house: House, connected: Connected) -> None:
    """R45: after a change from webhook to polling the messages that wait are kept, not dropped."""
    api.webhook = {"url": "https://somewhere.example"}
    api.say("hallo")
    with connected():
        until(lambda: said(house))
    assert not any(call.get("drop_pending_updates") for call in api.called("deleteWebhook"))


def test_commands_are_registered_in_every_language(api: BotApi, connected: Connected) -> None:
    """R07 R20: a client lists the commands in its own language, and in the city's when we do not speak it."""
    with connected():
        until(lambda: len(api.commands) == 4)
    assert api.commands[""] == api.commands["de"]
    assert {"command": "help", "description": "Yardım"} in api.commands["tr"]


def test_health_says_how_long_it_is_since_contact(api: BotApi, house: House, connected: Connected) -> None:
    """R45: never before the first answer; seconds after it; kept for the process that comes next."""
    channel = channel_of(api, house)
    assert (channel.health().well, channel.health().seconds) == (False, None)
    with connected() as receiving:
        until(lambda: receiving.health().well)
    seconds = channel.health().seconds
    assert seconds is not None
    assert seconds < 10
