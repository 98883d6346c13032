"""Deleting one's data while everything else goes on: what is gone, what a later word keeps, what no disk remembers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import MetaData, func, select, text

from adapters import personal_data
from adapters.errors import ChannelUnreachable
from adapters.storage.tables import conversations, events, identities, media, messages, transcripts
from bot.conversation.events import StaffAnswered, TextReceived
from tests.adapters.conversing import House, build, texts
from tests.adapters.test_jobs import _voice
from tests.adapters.working import Works, works_of
from tests.durability.servers import database_url

ADDRESS = "+4915112345678"


@pytest.fixture(params=["sqlite", "postgresql"])
def works(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Works]:
    """Jobs over an empty database of each kind."""
    with database_url(request.param, tmp_path) as url:
        house = build(url, tmp_path)
        yield works_of(house)
        house.database.close()


def files(house: House) -> list[Path]:
    """What lies in the media folder."""
    return [path for path in (house.folder / "media").rglob("*") if path.is_file()]


def test_an_answer_that_is_spoken_meanwhile_is_not_kept(works: Works) -> None:
    """R32: the sound of a deleted answer, which repeats the person's words, goes with it."""
    receipt = works.house.say("loud", "1")
    row = works.row(receipt.conversation)
    works.speech.meanwhile = lambda: works.house.say("wipe", "2")
    works.run("speak", row.id)
    assert works.house.rows(select(media)) == []
    assert files(works.house) == []


def test_a_note_that_is_heard_meanwhile_is_not_told(works: Works) -> None:
    """R32: words that are recognised after the deletion reach nobody and no table."""
    conversation, file = _voice(works)
    works.speech.meanwhile = lambda: works.house.say("wipe", "2")
    works.run("transcribe", file)
    assert [m.key for m in works.house.store.messages(conversation)] == ["data-deleted"]
    assert works.house.rows(select(transcripts)) == []
    assert works.house.rows(select(events).where(events.c.channel == "inside")) == []
    assert files(works.house) == []


def test_nothing_is_said_to_a_person_who_deleted_their_data(works: Works) -> None:
    """R32: an answer of the office that was on its way neither follows the confirmation nor keeps the identity."""
    conversation = works.house.say("wipe", "1").conversation
    assert not works.house.intake.receive_for(conversation, "history:1", StaffAnswered("1234567", "Ja")).accepted
    works.run("deliver", conversation)
    assert [said for _, _, said in works.channel.sent] == ["data-deleted"]
    assert works.house.rows(select(identities)) == []


def test_who_writes_again_is_not_forgotten(works: Works) -> None:
    """A message that comes before the deletion is complete is a new beginning, and is not deleted with the rest."""
    house = works.house
    conversation = house.say("wipe", "1").conversation
    house.say("hallo", "2")
    with house.database.turn() as connection:
        personal_data.forget(connection, conversation)
    works.clock.now += timedelta(days=1)
    works.jobs.sweeper.run()
    assert texts(house, conversation, "in") == ["hallo"]
    assert house.store.conversation_of("push", "+4917012345") == conversation


def test_the_confirmation_leaves_before_the_identity_goes(works: Works) -> None:
    """A channel that is down keeps the identity until the confirmation is out, or for ten minutes."""
    works.channel.errors = [ChannelUnreachable()]
    conversation = works.house.say("wipe", "1").conversation
    works.run("deliver", conversation)
    assert len(works.house.rows(select(identities))) == 1
    works.clock.now += timedelta(seconds=6)
    works.run("deliver", conversation)
    assert [said for _, _, said in works.channel.sent] == ["data-deleted"]
    assert works.house.rows(select(identities)) == []


def test_nothing_of_the_person_is_left(works: Works) -> None:
    """R32: after deletion and a sweep no table, no file, no job and no free page holds what was said, sealed or not."""
    house = works.house
    for word in ("Zitronenfalter", "loud", "boom", "copy"):
        house.say(word, word, ADDRESS)
    _, file = _voice(works, "5")
    works.run("transcribe", file)
    house.take(TextReceived("Zitronenfalter"), "6", ADDRESS)
    sealed = house.rows(text("SELECT address FROM identities"))[0][0]
    spoken = house.rows(text("SELECT body FROM messages WHERE number = 1"))[0][0]
    assert house.rows(select(func.count(events.c.payload)))[0][0] == 1
    for address in (ADDRESS, "+4917012345"):
        house.say("wipe", "7", address)
    works.clock.now += timedelta(minutes=11)
    works.jobs.sweeper.run()
    for table in (identities, conversations, messages, media, transcripts):
        assert house.rows(select(table)) == [], table.name
    assert house.rows(select(events.c.id).where(events.c.conversation.is_not(None))) == []
    assert house.rows(select(func.count(events.c.payload)))[0][0] == 0
    assert files(house) == []
    _assert_in_no_table(house, [ADDRESS.encode(), b"Zitronenfalter", bytes(sealed), bytes(spoken)])
    if house.database.write.dialect.name == "sqlite":
        for path in house.folder.glob("*.sqlite*"):
            raw = path.read_bytes()
            for trace in (ADDRESS.encode(), b"Zitronenfalter", bytes(sealed), bytes(spoken)):
                assert trace not in raw, path.name


def _assert_in_no_table(house: House, traces: list[bytes]) -> None:
    found = MetaData()
    found.reflect(house.database.read)
    if house.database.read.dialect.name == "postgresql":
        found.reflect(house.database.read, schema="dbos")
    for table in found.sorted_tables:
        for row in house.rows(table.select()):
            dump = b" ".join(bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for v in row)
            for trace in traces:
                assert trace not in dump, table.name
