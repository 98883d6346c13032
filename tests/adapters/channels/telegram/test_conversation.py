"""People on Telegram and a whole Mitsprache: what they send, what they get, and what happens when it does not come."""

from __future__ import annotations

import io
import itertools
import json
import time
from collections.abc import Iterator
from statistics import median
from typing import Any

import pytest
from PIL import Image
from pydantic import SecretStr
from sqlalchemy import select

from adapters import receiving, wiring
from adapters.channels.telegram import channel, polling
from adapters.jobs import patience
from adapters.receiving import Receiving
from adapters.settings import Settings
from adapters.storage.store import address_index
from adapters.storage.tables import identities, media
from tests.adapters.channels.contract import PROBLEM, Running, until
from tests.adapters.channels.telegram.bot_api import (
    TOKEN,
    BotApi,
    Seen,
    drips,
    refuses,
    reset,
    short,
    stalls,
    status,
)
from tests.adapters.channels.telegram.flooding import FLOODING, waits

NUMBERS = itertools.count(5000)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[BotApi, Running]]:
    """One Mitsprache for all tests here; each has people of its own."""
    home = tmp_path_factory.mktemp("town") / "home"
    api = BotApi()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patience, "WAITS", (0.3,) * len(patience.WAITS))
        patch.setattr(receiving, "WAITS", (0.1,))
        patch.setattr(polling, "LONG", 5)
        patch.setattr(channel, "SEND", 2.0)
        patch.setattr(channel, "FETCH", 2.0)
        settings = Settings(home=home, telegram_token=SecretStr(TOKEN), telegram_base_url=api.address)
        parts = wiring.build(settings)
        jobs = wiring.jobs_of(parts)
        jobs.launch()
        running = Receiving(parts.channels, jobs.locks)
        running.start()
        yield api, Running(parts, "telegram", running, jobs.locks)
        running.stop()
        jobs.stop()
        parts.close()
        api.close()


@pytest.fixture
def api(town: tuple[BotApi, Running]) -> BotApi:
    """Their server."""
    return town[0]


@pytest.fixture
def running(town: tuple[BotApi, Running]) -> Running:
    """Their Mitsprache."""
    return town[1]


@pytest.fixture
def who() -> int:
    """Somebody new."""
    return next(NUMBERS)


def conversation(running: Running, who: int) -> str:
    """The conversation of a person, as soon as there is one."""
    return str(until(lambda: running.parts.store.conversation_of("telegram", str(who))))


def rows(running: Running, who: int) -> list[Any]:
    """All messages of a person."""
    return running.parts.store.messages(conversation(running, who))


def shown(api: BotApi, who: int, label: str) -> Seen:
    """The newest message with this button, as soon as it is there."""

    def found() -> Seen | None:
        with_it = [seen for seen in api.of(who) if label in dict(seen.buttons)]
        return with_it[-1] if with_it else None

    return until(found)  # type: ignore[no-any-return]


def said(running: Running, who: int, text: str) -> bool:
    """True when the person's newest message is this."""
    heard = [row.text for row in rows(running, who) if row.direction == "in"]
    return heard[-1:] == [text]


def answered(api: BotApi, pressed: Any) -> Any:
    """How a press was answered, if it was."""
    query = pressed["callback_query"]["id"]
    return next((call for call in api.called("answerCallbackQuery") if call["callback_query_id"] == query), None)


def test_a_start_from_a_poster_speaks_its_language(api: BotApi, who: int) -> None:
    """R13 R20: the link of the Turkish poster greets in Turkish, whatever the client speaks, and asks the language."""
    api.say("/start tr", who, language="de")
    welcome, question = api.answers(2, who)[:2]
    assert "bilgisayar programıyım" in welcome
    assert "Türkçe" in question


def test_buttons_say_what_typing_says(api: BotApi, running: Running, who: int) -> None:
    """R04: every option is a line of the text and a button with its plain words; pressing types its number."""
    api.say(PROBLEM, who)
    question = until(lambda: next((seen for seen in api.of(who) if seen.buttons), None))
    for number, (label, _) in enumerate(question.buttons, start=1):
        assert f"{number} {label}" in question.text.replace(" = ", " ").replace("\u2068", "").replace("\u2069", "")
    pressed = api.press(question.buttons[0][0], who)
    until(lambda: said(running, who, "1"))
    assert "text" not in until(lambda: answered(api, pressed))


def test_the_button_of_an_old_question_answers_nothing(api: BotApi, running: Running, who: int) -> None:
    """R09: pressed twice, or after the conversation went on, a button changes nothing, and the person hears why."""
    api.say(PROBLEM, who)
    first = until(lambda: next((seen for seen in api.of(who) if seen.buttons), None))
    api.press(first.buttons[0][0], who)
    until(lambda: said(running, who, "1"))
    before = len(rows(running, who))
    pressed = api.press(first.buttons[1][0], who, where=0)
    assert "Frage" in until(lambda: answered(api, pressed))["text"]
    assert len(rows(running, who)) == before


def test_a_press_by_a_stranger_makes_nobody(api: BotApi, running: Running, who: int) -> None:
    """R32: who deleted everything and presses an old button is not met again."""
    query = {"id": f"q{who}", "from": {"id": who, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}
    pressed = api.update({"callback_query": {**query, "data": "1.1"}})
    until(lambda: answered(api, pressed))
    assert running.parts.store.conversation_of("telegram", str(who)) is None


def test_commands_work_in_the_persons_language(api: BotApi, who: int) -> None:
    """R07: /help is understood as the word for it; somebody with a Turkish client is answered in Turkish."""
    api.say("/help", who, language="tr")
    assert any("GERİ" in text for text in api.answers(2, who))


def test_a_changed_message_is_read_as_a_new_one(api: BotApi, who: int) -> None:
    """R15: the person changes what they wrote; it is taken, and they are told how."""
    first = api.say("Die Rampe am Rathaus fehlt", who)
    count = len(api.answers(2, who))
    changed = {**first["message"], "text": "Die Rampe am Bahnhof fehlt", "edit_date": first["message"]["date"] + 5}
    api.update({"edited_message": changed})
    assert "neue Nachricht" in api.answers(count + 2, who)[count]


def test_a_picture_is_fetched_after_it_was_taken(api: BotApi, running: Running, who: int) -> None:
    """R14 R35: the largest size is fetched with several tries, written anew, and thanked for."""
    buffer = io.BytesIO()
    Image.new("RGB", (640, 480), "red").save(buffer, "JPEG")
    id = api.file(buffer.getvalue())
    for fault in (status(503), short, reset):
        api.fail(1, "file", fault)
    size = {"file_id": id, "file_unique_id": id, "width": 640, "height": 480, "file_size": len(buffer.getvalue())}
    api.send(who, photo=[{**size, "file_id": "small", "width": 90, "height": 67}, size])
    mine = media.c.conversation == conversation(running, who)
    until(lambda: running.rows(select(media).where(mine, media.c.remote.is_(None))), 40)
    assert api.fetched.count(id) >= 2


def test_a_file_that_is_larger_than_it_said(api: BotApi, who: int) -> None:
    """R45: announced with no size and too large after all: the person is told, nothing fills the disk."""
    id = api.file(b"x" * (21 * 1024 * 1024))
    api.send(who, photo=[{"file_id": id, "file_unique_id": id, "width": 1, "height": 1}])
    until(lambda: any("zu groß" in seen.text for seen in api.of(who)))


def test_a_long_voice_note_is_refused_before_it_is_fetched(api: BotApi, who: int) -> None:
    """R12: six minutes are too many: said at once, fetched never."""
    id = api.file(b"sound")
    api.send(who, voice={"file_id": id, "file_unique_id": id, "duration": 360, "mime_type": "audio/ogg"})
    until(lambda: any("höchstens 5 Minuten" in seen.text for seen in api.of(who)))
    assert id not in api.fetched


def test_a_voice_note_is_fetched(api: BotApi, running: Running, who: int) -> None:
    """R02 R12: a voice note is kept for whoever can hear it: a recogniser or a person."""
    id = api.file(b"no sound at all")
    api.send(who, voice={"file_id": id, "file_unique_id": id, "duration": 3, "mime_type": "audio/ogg", "file_size": 15})
    until(lambda: id in api.fetched)
    until(lambda: [seen for seen in api.of(who) if "Sprach-Nachricht" in seen.text], 40)


@pytest.mark.parametrize("content", [{"contact": {"phone_number": "+49", "first_name": "B"}}, {"hologram": {}}])
def test_what_cannot_be_used_gets_a_kind_answer(content: Any, api: BotApi, who: int) -> None:
    """R08: a contact, or a kind that we have never heard of: what can be sent instead is named."""
    api.send(who, **content)
    until(lambda: any("Bitte schicken Sie Text" in seen.text for seen in api.of(who)))


def test_a_pin_begins_a_report(api: BotApi, running: Running, who: int) -> None:
    """R14: a place is kept."""
    api.send(who, location={"latitude": 51.19, "longitude": 6.44})
    until(lambda: [row for row in rows(running, who) if row.kind == "pin"])


def test_groups_are_left_with_one_word(api: BotApi) -> None:
    """R34: in a group everybody would read along: we say so once and go."""
    group = {"id": -100777, "title": "Nachbarn", "type": "supergroup"}
    for _ in range(3):
        api.update({"message": {**api.message({"text": "hallo"}), "chat": group}})
    until(lambda: api.called("leaveChat"))
    assert ["allein" in seen.text for seen in api.of(-100777)] == [True]


def test_too_fast_for_telegram_waits_as_long_as_it_says(api: BotApi, who: int) -> None:
    """R45: after 429 the answer comes once, and not before the time is over."""
    api.fail(1, "sendMessage", refuses(429, "Too Many Requests: retry after 2", retry_after=2), who)
    begun = time.monotonic()
    api.say("/start", who)
    texts = api.answers(2, who)
    assert len(texts) == len(set(texts)) == 2
    assert api.of(who)[0].at - begun > 2


@pytest.mark.parametrize(
    "fault", [status(500), reset, short, stalls(4), drips], ids=["500", "reset", "short", "stall", "drip"]
)
def test_what_does_not_leave_leaves_later(fault: Any, api: BotApi, who: int) -> None:
    """R45: whatever happens to a send, the person gets it in the end, in order."""
    api.fail(1, "sendMessage", fault, who)
    api.say("/start", who)
    welcome, question = api.answers(2, who)
    assert "Computer-Programm" in welcome
    assert "Sprache" in question


@pytest.mark.parametrize("says", ["Forbidden: bot was blocked by the user", "Bad Request: chat not found"])
def test_who_blocked_us_is_gone_until_they_write(says: str, api: BotApi, running: Running, who: int) -> None:
    """R45: blocked: nothing more is sent there and staff see it; who writes again is answered."""
    api.fail(1, "sendMessage", refuses(403 if "Forbidden" in says else 400, says), who)
    api.say("/start", who)
    mine = identities.c.address_index == address_index("telegram", str(who))
    until(lambda: running.rows(select(identities).where(mine, identities.c.gone.is_not(None))))
    until(lambda: [row for row in rows(running, who) if row.state == "given_up"])
    count = len(api.of(who))
    api.say("hallo", who)
    until(lambda: len(api.of(who)) > count)


def test_a_message_that_is_never_taken_holds_up_nothing(api: BotApi, running: Running, who: int) -> None:
    """R45: refused for good: staff see it, and the next one is sent."""
    api.fail(1, "sendMessage", refuses(400, "Bad Request: something is wrong with it"), who)
    api.say("/start", who)
    assert "Sprache" in api.answers(1, who)[0]
    until(lambda: [row.state for row in rows(running, who) if row.direction == "out"] == ["given_up", "sent"])


def test_ones_own_data_come_as_a_file(api: BotApi, who: int) -> None:
    """R32: asked for, the copy of one's data comes as a JSON document."""
    api.say("hallo", who)
    api.answers(2, who)
    api.say("Deutsch", who)
    api.say("daten", who)
    shown(api, who, "Meine Daten zeigen")
    api.press("Meine Daten zeigen", who)
    document = until(lambda: next((seen for seen in api.of(who) if seen.method == "sendDocument"), None))
    [data] = document.files.values()
    assert "messages" in json.loads(data)


def test_nothing_is_quoted_or_marked_up(api: BotApi, who: int) -> None:
    """R04 R15: no message is a reply to another, has a markup language or shows a page's preview; none is edited."""
    api.say("Ist *das* <b>hier</b> https://stadt.example?", who)
    api.answers(2, who)
    for call in api.called("sendMessage"):
        assert not {"reply_parameters", "reply_to_message_id", "parse_mode"} & set(call)
        if int(call["chat_id"]) > 0:
            assert json.loads(call["link_preview_options"]) == {"is_disabled": True}
    assert not api.called("editMessageText")


def test_a_flood_of_one_chat_delays_no_other(api: BotApi) -> None:
    """R45: somebody sends 15 messages a second; the answers to others come less than a second later than before."""
    quiet = waits(api, seconds=2, flood=0)
    flooded = waits(api, seconds=4, flood=15)
    api.forbidden.add(FLOODING)  # what is still due to them shall trouble nobody
    assert median(flooded) - median(quiet) < 1.0
