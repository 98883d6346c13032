"""One event, one transaction: what is kept, what is not, and what a bug leaves."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import MetaData, func, select, text, update
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, StatementError

from adapters import carrying
from adapters.storage.tables import (
    conversations,
    counters,
    events,
    forwards,
    identities,
    media,
    messages,
    submissions,
    transcripts,
)
from adapters.understanding.building import build_reader
from adapters.wording import LOCALES, load_catalogues
from bot.conversation import events as event_values
from bot.conversation.context import Context
from bot.conversation.effects import Transcribe
from bot.conversation.engine import Engine
from bot.conversation.events import Event, TextReceived, Transcribed, VoiceReceived
from bot.conversation.session import Session
from bot.submission import IllegalTransition
from bot.wording.plain_text import render as put_into_words
from tests.adapters.conversing import House, build, open_house, texts
from tests.durability.servers import database_url
from tests.durability.worker import Result


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Intake over both kinds of database; tests use addresses of their own."""
    folder: Path = tmp_path_factory.mktemp("house")
    with database_url(request.param, folder) as url:
        made = build(url, folder)
        yield made
        made.database.close()


def test_a_message_is_kept_with_its_answer(house: House) -> None:
    """Message, answer, session and version are there when receive returns."""
    receipt = house.say("hallo", "1", "keeps")
    assert receipt.accepted
    assert receipt.first_number == 1
    assert [(m.number, m.direction, m.state) for m in house.store.messages(receipt.conversation)] == [
        (1, "in", "taken"),
        (2, "out", "due"),
    ]
    assert house.store.conversation_of("push", "keeps") == receipt.conversation
    assert house.store.messages(receipt.conversation, after=1)[0].text == "TextReceived 1"


def test_a_second_delivery_changes_nothing(house: House) -> None:
    """R27: the same id again is not accepted and leaves every row as it was; another person's same id is new."""
    first = house.say("hallo", "same", "twice")
    again = house.say("hallo", "same", "twice")
    assert not again.accepted
    assert again.conversation == first.conversation
    assert len(house.store.messages(first.conversation)) == 2
    assert house.say("hallo", "same", "somebody else").accepted


def test_a_channel_that_fetches_needs_no_delivery(house: House) -> None:
    """What the browser fetches counts as sent at once."""
    receipt = house.say("hallo", "1", "page", "browser")
    assert [m.state for m in house.store.messages(receipt.conversation)] == ["taken", "sent"]


def test_no_turn_is_lost_between_four_threads(house: House) -> None:
    """Four threads with a hundred messages each to one conversation make four hundred turns, numbered without a gap."""

    def talk(thread: int) -> None:
        for number in range(100):
            house.say("hallo", f"{thread}-{number}", "crowd")

    threads = [threading.Thread(target=talk, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    conversation = house.store.conversation_of("push", "crowd")
    assert conversation is not None
    found = house.store.messages(conversation, limit=2000)
    assert [m.number for m in found] == list(range(1, 801))
    assert found[-1].text == "TextReceived 400"
    assert house.rows(select(conversations.c.version).where(conversations.c.id == conversation))[0][0] == 400


def test_a_bug_is_buried_and_blocks_nobody(house: House) -> None:
    """A bug keeps the event sealed, names its place without words, tells the person, and lets the next one through."""
    with structlog.testing.capture_logs() as logs:
        receipt = house.say("boom", "1", "unlucky")
    assert receipt.accepted
    row = house.rows(select(events).where(events.c.conversation == receipt.conversation))[0]
    assert row.state == "dead"
    assert event_values.from_dict(json.loads(row.payload)) == TextReceived("boom")
    assert row.error.startswith("ValueError conversing.py:step:")
    assert "secret" not in f"{row.error} {logs}"
    assert house.store.messages(receipt.conversation)[-1].key == "failed-sorry"
    assert not house.say("boom", "1", "unlucky").accepted
    assert house.say("hallo", "2", "unlucky").accepted
    assert texts(house, receipt.conversation)[-1] == "TextReceived 1"


@pytest.mark.parametrize("error", [DataError, IntegrityError, StatementError])
def test_values_that_no_database_takes_are_a_bug_of_ours(
    house: House, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    """A statement that would fail at each delivery is buried like any bug: it must not block what comes behind."""
    name = f"poison {error.__name__}"
    with monkeypatch.context() as patch:
        patch.setattr(carrying, "_count", _failing(error))
        receipt = house.say("hallo", "1", name)
    assert receipt.accepted
    assert house.store.messages(receipt.conversation)[-1].key == "failed-sorry"
    assert house.say("hallo", "2", name).accepted


def test_a_refusing_database_is_not_acknowledged(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: a locked or full database raises, keeps nothing, and the same delivery is taken when it works again."""
    with monkeypatch.context() as patch:
        patch.setattr(carrying, "_count", _failing(OperationalError))
        with pytest.raises(OperationalError):
            house.say("hallo", "1", "refused")
    assert house.store.conversation_of("push", "refused") is None
    assert house.say("hallo", "1", "refused").accepted


def _failing(error: type[Exception]) -> Any:
    def fail(*anything: Any) -> None:
        raise error("INSERT", {}, Exception("no"))

    return fail


def test_a_decision_at_the_same_moment_is_taken_into_account(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """R10: what the office closed while the resident took it back is looked at again, and is no bug."""
    tries: list[int] = []

    def once(*anything: Any) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise IllegalTransition("done -> withdrawn")

    with monkeypatch.context() as patch:
        patch.setattr(carrying, "_count", once)
        receipt = house.say("hallo", "1", "at once")
    assert len(tries) == 2
    assert texts(house, receipt.conversation) == ["TextReceived 1"]


def test_a_disk_that_refuses_to_forget_does_not_undo_the_deletion(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R32 R45: the rows are gone and the person is told; the file is left to the sweep."""
    file = house.store.media.keep("voice", "audio/ogg", b"OggS")
    house.take(VoiceReceived(file), "1", "read only")

    def refuse(*anything: Any, **more: Any) -> None:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        receipt = house.say("wipe", "2", "read only")
    assert receipt.accepted
    assert [m.key for m in house.store.messages(receipt.conversation)] == ["data-deleted"]


def test_half_a_character_is_kept(house: House) -> None:
    """A lone surrogate, which no encoding can write, is kept as "?" and answered: it is no reason to lose the rest."""
    receipt = house.say("Lift \ud800 kaputt", "1", "half")
    assert texts(house, receipt.conversation, "in") == ["Lift ? kaputt"]
    assert texts(house, receipt.conversation) == ["TextReceived 1"]


def test_an_error_of_the_database_shows_no_values(house: House) -> None:
    """R34: what was said does not stand in the text of an error, which somebody may log."""
    row = {"day": "2026-11-24", "name": "n", "label": "Zitronenfalter", "language": "", "channel": "", "count": None}
    with pytest.raises(IntegrityError) as error, house.database.turn() as connection:
        connection.execute(counters.insert(), row)
    assert "Zitronenfalter" not in str(error.value).replace(str(error.value.orig), "")  # which names the row


def test_an_event_from_a_job_takes_the_same_way(house: House) -> None:
    """A transcript reaches its conversation once; one for nobody is not accepted."""
    receipt = house.say("hallo", "1", "heard")
    event = Transcribed("m", "kaputt", 0.9, "de", "vosk")
    assert house.intake.receive_for(receipt.conversation, "transcript:m", event).accepted
    assert not house.intake.receive_for(receipt.conversation, "transcript:m", event).accepted
    assert not house.intake.receive_for("nobody", "transcript:m", event).accepted
    assert texts(house, receipt.conversation) == ["TextReceived 1", "Transcribed 2"]


@pytest.mark.parametrize(
    "old", ['{"version": 0, "language": "tr", "voice": true, "node": 7}', '{"version": 99, "language": "tr"}', "{}"]
)
def test_an_old_session_is_understood(house: House, old: str) -> None:
    """A session of another version starts afresh with its language; the person gets an answer."""
    receipt = house.say("hallo", "1", f"old {old}")
    with house.database.turn() as connection:
        this = conversations.c.id == receipt.conversation
        connection.execute(update(conversations).where(this).values(session=old))
    assert house.say("hallo", "2", f"old {old}").accepted
    assert texts(house, receipt.conversation)[-1] == "TextReceived 1"


def test_a_copy_holds_what_is_kept(house: House) -> None:
    """R32: the copy names the address and what was said, as a message and as a file."""
    house.say("mein Bein", "1", "+49 copy")
    receipt = house.say("copy", "2", "+49 copy")
    last = house.store.messages(receipt.conversation)[-1]
    assert last.media is not None
    kind, data = house.store.media.read(last.media)
    copied = json.loads(data)
    assert kind == "application/json"
    assert copied["identity"][0]["address"] == "+49 copy"
    assert "mein Bein" in copied["messages"][0]["body"]
    assert json.loads(last.text) == copied


def test_a_copy_is_no_key(house: House) -> None:
    """R32: whoever finds the copy of somebody at the page cannot open their conversation with it."""
    house.say("mein Bein", "1", "secret cookie", "browser")
    receipt = house.say("copy", "2", "secret cookie", "browser")
    copies = [message.text for message in house.store.messages(receipt.conversation) if message.kind == "copy"]
    assert "mein Bein" in copies[0]
    assert "secret cookie" not in copies[0]


def test_a_copy_holds_no_copies(house: House) -> None:
    """R32: asking ten times does not make ten times as much; each copy once held all before it, quoted anew."""
    sizes = []
    for number in range(10):
        receipt = house.say("copy", str(number), "curious")
        sizes.append(len(house.store.messages(receipt.conversation)[-1].text))
    assert sizes[-1] < 10 * sizes[0]


def test_a_copy_names_who_was_sent_a_submission(house: House) -> None:
    """R32: the mailboxes that a submission was forwarded to (DSGVO Art. 19)."""
    conversation = house.say("hallo", "1", "forwarded").conversation
    now = house.clock()
    base = {"kind": "barrier", "status": "received", "category": "lift", "reasons": "[]", "text": "", "place": ""}
    rest = {"place_source": "none", "language": "de", "channel": "push", "permanence": "unknown", "affects": ""}
    own = {"reference": "7654321", "conversation": conversation, "answer_here": True, "spoken": False}
    sent = {"target": "mail", "recipient": "tiefbau@stadt.example", "message_id": "<1@x>", "state": "sent"}
    with house.database.turn() as connection:
        connection.execute(submissions.insert().values(created=now, changed=now, **base, **rest, **own))
        connection.execute(forwards.insert().values(reference="7654321", created=now, **sent))
    receipt = house.say("copy", "2", "forwarded")
    copied = json.loads(house.store.messages(receipt.conversation)[-1].text)
    assert [row["recipient"] for row in copied["forwards"]] == ["tiefbau@stadt.example"]


def test_what_a_note_may_say_is_sealed_and_may_be_long(house: House) -> None:
    """R30: the answers that fit now name the places of one's own cases; they are kept sealed, however many they are."""
    file = house.store.media.keep("voice", "audio/ogg", b"OggS")
    expected = "Bordstein am Zitronenfalterweg. " * 50

    def step(session: Session, event: Event, context: Context) -> Result:
        return Result(session, (Transcribe(file, "de", expected),))

    asking = open_house(house.database.url.render_as_string(hide_password=False), house.folder, step)
    conversation = asking.take(VoiceReceived(file), "1", "expecting").conversation
    raw = house.rows(text("SELECT expected FROM transcripts"))
    assert all(b"Zitronenfalter" not in bytes(row[0] or b"") for row in raw)
    assert (expected,) in house.rows(select(transcripts.c.expected))
    assert house.rows(select(events.c.state).where(events.c.conversation == conversation)) == [("handled",)]
    asking.database.close()


def test_deletion_leaves_only_the_confirmation(house: House) -> None:
    """R32: messages, files and links to the person are gone; the confirmation is there to be delivered."""
    file = house.store.media.keep("voice", "audio/ogg", b"OggS")
    receipt = house.take(VoiceReceived(file), "1", "leaving")
    house.say("mein Bein", "2", "leaving")
    house.say("wipe", "3", "leaving")
    assert [m.key for m in house.store.messages(receipt.conversation)] == ["data-deleted"]
    assert house.rows(select(media).where(media.c.conversation == receipt.conversation)) == []
    assert not [p for p in (house.folder / "media").rglob(file)]
    erased = house.rows(select(conversations.c.erase_at).where(conversations.c.id == receipt.conversation))
    assert erased[0][0] is not None


def test_a_dump_tells_no_words_and_no_addresses(house: House) -> None:
    """R30 R34: neither address nor words stand readable in any table, nor in DBOS's own."""
    address, words = "+4915112345678", "Rolltreppe Zitronenfalter"
    house.say(words, "platform-id-4711", address)
    found = MetaData()
    found.reflect(house.database.read)
    if house.database.read.dialect.name == "postgresql":
        found.reflect(house.database.read, schema="dbos")
    assert {"identities", "messages"} <= set(found.tables)
    assert any(name.endswith("workflow_status") for name in found.tables)
    for table in found.sorted_tables:
        for row in house.rows(table.select()):
            dump = b" ".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
            assert address.encode() not in dump, table.name
            assert b"Zitronenfalter" not in dump, table.name
            assert b"platform-id-4711" not in dump, table.name


def test_counters_know_no_person(house: House) -> None:
    """R29 R48: a counter has day, name, label, language and channel, and no key to anybody."""
    assert set(counters.columns.keys()) == {"day", "name", "label", "language", "channel", "count"}
    assert not counters.foreign_keys
    before = house.rows(select(func.sum(counters.c.count)))[0][0] or 0
    house.say("hallo", "1", "counted")
    assert house.rows(select(func.sum(counters.c.count)))[0][0] == before + 1


def test_a_whole_report_reaches_the_queue(tmp_path: Path) -> None:
    """The real conversation, words and database: a typed report becomes a submission that the search finds."""
    catalogues = load_catalogues()

    def words(reply, language, sms, easy):
        return put_into_words(catalogues, reply, language, sms=sms, easy=easy)

    real = build(f"sqlite:///{tmp_path / 'a.sqlite'}", tmp_path, Engine(build_reader(LOCALES)).step, words)
    said = ["Der Aufzug am Hauptbahnhof ist seit gestern kaputt", "ja", "2", "1", "1", "1", "1"]
    for number, words_said in enumerate(said):
        receipt = real.say(words_said, str(number), "resident", "browser")
    (row,) = real.rows(select(submissions))
    assert (row.category, row.status, row.channel) == ("lift", "received", "browser")
    assert row.conversation == receipt.conversation
    assert row.reference in "".join(texts(real, receipt.conversation)).replace(" ", "")
    assert real.rows(select(events).where(events.c.state == "dead")) == []
    assert real.rows(select(identities.c.channel))[0][0] == "browser"
    assert datetime.now(UTC) >= row.created
    assert real.rows(select(messages.c.state).where(messages.c.state == "due")) == []


def test_an_open_page_learns_of_news_without_reading_them(house: House) -> None:
    """The marks of a conversation change with each new message, with a sound that came, with what STOP holds back."""
    conversation = house.say("loud", "1").conversation
    seen = [house.store.marks(conversation)]
    assert house.store.marks(conversation) == seen[0]
    house.say("hallo", "2")
    seen.append(house.store.marks(conversation))
    with house.database.turn() as connection:
        spoken = (messages.c.conversation == conversation) & (messages.c.number == 2)
        connection.execute(update(messages).where(spoken).values(media="sound"))
    seen.append(house.store.marks(conversation))
    house.say("stop", "3")
    seen.append(house.store.marks(conversation))
    assert len(set(seen)) == 4
    assert house.store.marks("nobody") == (0, 0, 0, 0)
