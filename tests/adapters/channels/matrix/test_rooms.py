"""Where a conversation goes on: in its thread after our restart, in the room that follows, when the homeserver died."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select

from adapters.channels.matrix import channel as connection
from adapters.jobs import patience
from adapters.storage.tables import identities, messages
from bot.conversation.events import StaffAnswered
from tests.adapters.channels.contract import PROBLEM, until
from tests.adapters.channels.matrix.living import Living, living
from tests.adapters.channels.matrix.people import Person
from tests.adapters.channels.matrix.synapse import Synapse


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """One Mitsprache for this file; what waits is looked at again sooner than for people."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patience, "WAITS", (0.5, *patience.WAITS[1:]))
        patch.setattr(connection, "LOOK_AGAIN", 0.5)
        with living(synapse, tmp_path_factory.mktemp("rooms") / "home") as running:
            yield running


@pytest.fixture
def person(house: Living) -> Iterator[Person]:
    """Somebody new."""
    person = Person(house.synapse)
    yield person
    person.close()


def begin(house: Living, person: Person, encrypted: bool = False) -> str:
    """They tell a problem and have the first answers; gives the conversation."""
    person.open_room(house.bot, encrypted=encrypted)
    person.say(PROBLEM)
    settled(house, person)
    return str(house.parts.store.conversation_of("matrix", person.room))


def settled(house: Living, person: Person, more_than: int = 0) -> None:
    """Until we have said more than that in their room, and they have all of it."""
    until(lambda: len(house.keys(person.room)) > more_than)
    until(lambda: all(message.state == "sent" for message in house.messages(person.room, "out")), 60)
    person.answers(more_than + 1)


def upgrade(house: Living, person: Person) -> str:
    """They upgrade their room, as a client does it: first the homeserver's part, then everybody is invited again."""
    path = f"/_matrix/client/v3/rooms/{person.room}/upgrade"
    answer = house.synapse.ask("POST", path, {"new_version": "10"}, person.client.access_token)
    return str(answer["replacement_room"])


def rooms_of(house: Living, conversation: str) -> list[str]:
    """The addresses of a conversation."""
    query = select(identities.c.address).where(identities.c.conversation == conversation)
    return [row.address for row in house.rows(query)]


@pytest.mark.parametrize("encrypted", [False, True])
def test_after_a_restart_the_answer_stands_in_the_thread(house: Living, person: Person, encrypted: bool) -> None:
    """R38 R45: what the office answers after our restart stands where the person wrote last."""
    conversation = begin(house, person, encrypted)
    root = person.say("Hilfe")
    settled(house, person, len(house.keys(person.room)))
    before = len(house.keys(person.room))
    person.say("Hilfe", **{"m.relates_to": {"rel_type": "m.thread", "event_id": root}})
    settled(house, person, before)
    house.stop()
    house.start()

    house.parts.intake.receive_for(conversation, "answer", StaffAnswered("1000002", "Der Techniker kommt."))

    told = person.wait(lambda: [e for e in person.got() if "Techniker" in e["content"]["body"]])[0]
    assert told["content"]["m.relates_to"]["event_id"] == root


def test_an_upgraded_room_is_the_same_conversation(house: Living, person: Person) -> None:
    """R11 R45: the draft, the question and the office's answers go on in the room that follows."""
    conversation, old = begin(house, person), person.room
    asked = house.keys(old)[-1]
    new = upgrade(house, person)
    person.do(person.client.room_invite(new, house.bot))
    until(lambda: rooms_of(house, conversation) == [new])
    person.room = new
    person.wait(person.texts)
    assert house.keys(new)[-1] == asked, "the question that waits is asked again"
    before = len(house.keys(new))

    person.say("1")

    until(lambda: len(house.keys(new)) > before)
    assert house.parts.store.conversation_of("matrix", new) == conversation
    assert house.parts.store.conversation_of("matrix", old) is None
    assert house.keys(new)[before] not in ("welcome", "menu")
    person.wait(lambda: house.bot not in person.client.rooms[old].users)


def test_a_room_that_only_claims_to_follow_takes_nothing(house: Living, person: Person) -> None:
    """R34: whoever names somebody else's room as the one before gets a conversation of their own."""
    conversation, room = begin(house, person), person.room
    thief = Person(house.synapse)
    thief.open_room(house.bot, predecessor={"room_id": room, "event_id": "$any"})
    thief.say("Hallo")
    thief.wait(thief.texts)
    assert rooms_of(house, conversation) == [room]
    assert house.parts.store.conversation_of("matrix", thief.room) not in (None, conversation)
    thief.close()


def test_the_homeserver_dies_in_the_middle_of_a_conversation(house: Living, person: Person, synapse: Synapse) -> None:
    """R45: SIGKILL and a new start: what was to be said meanwhile comes once, no try is lost, the person goes on."""
    conversation = begin(house, person)
    synapse.stop(signal.SIGKILL)
    house.parts.intake.receive_for(conversation, "answer", StaffAnswered("1000002", "Der Techniker kommt."))
    until(lambda: not house.channel.health().well, 60)
    until(lambda: _waiting(house, "not_connected"), 30)
    tries = [row.tries for row in _waiting(house, "not_connected")]

    synapse.start()

    until(lambda: house.channel.health().well, 90)
    settled(house, person, len(person.texts()))
    assert tries[0] <= 1, "only what was under way when it died may have been tried"
    assert sum("Techniker" in text for text in person.texts()) == 1
    before = len(house.keys(person.room))
    person.say("1")
    settled(house, person, before)
    assert person.texts() == [message.text for message in house.messages(person.room, "out")]


def _waiting(house: Living, code: str) -> list[Any]:
    return house.rows(select(messages.c.tries).where(messages.c.state == "due", messages.c.error == code))
