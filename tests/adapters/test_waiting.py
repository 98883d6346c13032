"""What comes above the quota waits in the database, in order, and is handled once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from adapters import turns, wiring
from adapters.intake import Incoming
from adapters.storage.media import RemoteFile
from adapters.storage.tables import media, messages
from bot.conversation.events import Event, MediaRefused, Started, Unsupported, VoiceReceived
from tests.adapters.conversing import texts
from tests.adapters.working import Works

MINUTE = timedelta(seconds=61)


def flood(works: Works, count: int, first: int = 0) -> str:
    """Somebody writes so many messages; gives the conversation. Three of them are within the quota, three may wait."""
    for number in range(first, first + count):
        conversation = works.house.say(f"m{number}", str(number), "+491", "crowd").conversation
    return conversation


def states(works: Works, conversation: str) -> list[str]:
    """Of what was said."""
    mine = (messages.c.conversation == conversation) & (messages.c.direction == "in")
    query = select(messages.c.state).where(mine).order_by(messages.c.number)
    return [row.state for row in works.house.rows(query)]


def jobs(works: Works, name: str) -> list[Any]:
    """Jobs that were put."""
    query = text("SELECT name FROM workflow_status WHERE name = :name").bindparams(name=name)
    return works.house.rows(query)


def test_every_channel_that_people_reach_has_a_quota() -> None:
    """R28: one rule for all of them; SMS has its own numbers, and at the terminal sits the operator."""
    without = {name for name, kind in wiring.CHANNELS.items() if kind.quota is None}
    assert without == {"terminal", "sms"}


def test_what_waits_is_handled_in_order_and_once(works: Works) -> None:
    """R28 R45: three are answered, three wait and are answered a minute later, however often the job comes."""
    conversation = flood(works, 6)
    assert states(works, conversation) == ["taken"] * 3 + ["waiting"] * 3
    assert len(jobs(works, "catch_up")) == 1
    works.clock.now += MINUTE
    for _ in range(3):
        works.run("catch_up", conversation)
    assert states(works, conversation) == ["taken"] * 6
    assert texts(works.house, conversation, "in") == [f"m{number}" for number in range(6)]
    assert texts(works.house, conversation) == [f"TextReceived {number}" for number in range(1, 7)]


def test_a_flood_is_kept_unread_and_ends(works: Works) -> None:
    """R28: nothing is lost, nothing piles up, and a minute after it is over the person is answered as before."""
    conversation = flood(works, 100)
    assert states(works, conversation) == ["taken"] * 3 + ["waiting"] * 3 + ["unread"] * 94
    assert texts(works.house, conversation, "in") == [f"m{number}" for number in range(100)]
    works.clock.now += MINUTE
    works.run("catch_up", conversation)
    flood(works, 1, first=100)
    assert len(texts(works.house, conversation)) == 7
    assert states(works, conversation)[-1] == "taken"


@pytest.mark.parametrize("event", [Started(), MediaRefused("voice", "too_large"), Unsupported("sticker")])
def test_nobody_gets_round_it_without_words(works: Works, event: Event) -> None:
    """R28: a flood of /start, of stickers or of files that are too large is a flood too."""
    for number in range(50):
        conversation = works.house.take(event, str(number), "+491", "crowd").conversation
    for _ in range(3):
        works.clock.now += MINUTE
        works.run("catch_up", conversation)
    assert 3 <= len(texts(works.house, conversation)) <= 7


def test_a_lost_job_is_found(works: Works) -> None:
    """R45: the process died for good: the sweep finds what still waits."""
    conversation = flood(works, 5)
    works.clock.now += 4 * MINUTE
    works.jobs.sweeper.run()
    assert len(jobs(works, "catch_up")) == 2
    works.run("catch_up", conversation)
    assert states(works, conversation) == ["taken"] * 5


def test_stop_ends_what_waits_and_deletion_takes_it_along(works: Works) -> None:
    """R25 R32: after STOP nothing that was said before is answered; deleted words are gone."""
    conversation = flood(works, 5)
    with works.house.database.turn() as connection:
        row = turns.find(connection, None, None, conversation)
        assert row is not None
        turns.open_turn(connection, row, works.clock()).hold_back()
    works.run("catch_up", conversation)
    assert states(works, conversation) == ["taken"] * 3 + ["unread"] * 2
    assert len(texts(works.house, conversation)) == 3


def test_a_file_that_waits_is_fetched_when_its_message_is_handled(works: Works) -> None:
    """R28: a flood of voice notes neither fills the disk nor keeps the recogniser busy."""
    flood(works, 3)
    for number in range(3, 10):
        file = RemoteFile(f"00000000-0000-4000-8000-{number:012}", "voice", "audio/ogg", 10, f"file {number}", 1.0)
        event = VoiceReceived(file.id)
        note = Incoming("crowd", "+491", str(number), event, works.clock(), file=file)
        conversation = works.house.intake.receive(note).conversation
    assert jobs(works, "fetch") == []
    works.clock.now += 4 * MINUTE
    works.jobs.sweeper.run()
    assert jobs(works, "fetch") == []
    works.run("catch_up", conversation)
    assert len(jobs(works, "fetch")) == len(jobs(works, "transcribe")) == 3
    ready = select(media.c.id).where(media.c.next_try.is_(None))
    assert len(works.house.rows(ready)) == 3


def test_a_bug_in_what_waits_blocks_nothing(works: Works) -> None:
    """R45: it becomes a dead letter as at any other time, once, and the next one is handled."""
    flood(works, 3)
    for number, words in enumerate(("boom", "danach")):
        conversation = works.house.say(words, f"x{number}", "+491", "crowd").conversation
    works.run("catch_up", conversation)
    assert states(works, conversation) == ["taken"] * 5
    assert texts(works.house, conversation)[-2:] == ["failed-sorry", "TextReceived 4"]
    assert texts(works.house, conversation, "in").count("boom") == 1
