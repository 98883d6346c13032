"""People of all kinds write to one running Mitsprache, and the homeserver, the network and the keys misbehave."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import nio
import pytest
from PIL import Image
from sqlalchemy import select

from adapters.channels.matrix import late_keys
from adapters.errors import MessageRejected
from adapters.jobs import patience
from adapters.storage.tables import held_payloads, media
from tests.adapters.channels.contract import until
from tests.adapters.channels.matrix.living import Living, living
from tests.adapters.channels.matrix.people import Person
from tests.adapters.channels.matrix.synapse import PASSWORD, Synapse


@pytest.fixture(scope="module")
def house(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """One Mitsprache for this file; what failed is tried again sooner than for people."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patience, "WAITS", (0.5, *patience.WAITS[1:]))
        patch.setattr(late_keys, "LOOK", 0.1)
        with living(synapse, tmp_path_factory.mktemp("matrix") / "home") as running:
            yield running


@pytest.fixture
def person(house: Living) -> Iterator[Person]:
    """Somebody new."""
    person = Person(house.synapse)
    yield person
    person.close()


@pytest.fixture
def talking(house: Living, person: Person) -> Callable[..., Person]:
    """Somebody who has begun to talk in a room and has the first answer."""

    def begin(encrypted: bool = False) -> Person:
        person.open_room(house.bot, encrypted=encrypted)
        person.say("Der Aufzug am Hauptbahnhof ist kaputt")
        until(lambda: house.keys(person.room))
        person.answers(len(house.keys(person.room)))
        return person

    return begin


def next_key(house: Living, person: Person, before: int) -> list[str]:
    """The keys of what we said since, as soon as there is something and the person has it."""
    until(lambda: len(house.keys(person.room)) > before)
    person.answers(len(house.keys(person.room)))
    return house.keys(person.room)[before:]


def picture(folder: Path) -> bytes:
    """A small picture."""
    path = folder / "picture.jpg"
    Image.new("RGB", (40, 30), "red").save(path)
    return path.read_bytes()


def test_who_only_opens_a_room_is_greeted(house: Living, person: Person) -> None:
    """R13: an invitation without words gets the first message."""
    person.open_room(house.bot)

    assert "112" in " ".join(person.answers(1))
    assert house.keys(person.room)[0] == "welcome"


def test_a_voice_note_arrives_as_it_was_spoken(house: Living, talking: Callable[..., Person]) -> None:
    """R02: a sealed sound is fetched, opened, and lies in the media store byte for byte."""
    person, sound = talking(encrypted=True), b"OggS" + bytes(range(256)) * 50

    person.send_file("m.audio", sound, "audio/ogg", **{"org.matrix.msc3245.voice": {}}, info={"duration": 3000})

    query = select(media.c.id).where(media.c.kind == "voice", media.c.seconds == 3.0, media.c.remote.is_(None))
    found = until(lambda: house.rows(query))
    assert house.parts.media.read(found[0].id)[1] == sound


def test_a_picture_with_words_is_both(house: Living, talking: Callable[..., Person], tmp_path: Path) -> None:
    """R14: the picture joins the report, and its caption is heard."""
    person = talking()
    before = len(house.keys(person.room))

    person.send_file("m.image", picture(tmp_path), "image/jpeg", body="Hilfe", filename="bild.jpg")

    until(lambda: len(house.messages(person.room, "in")) == 3)
    assert [message.kind for message in house.messages(person.room, "in")] == ["text", "picture", "text"]
    assert "help" in " ".join(next_key(house, person, before)) or len(house.keys(person.room)) > before


def test_a_pin_is_a_place(house: Living, talking: Callable[..., Person]) -> None:
    """R14: a shared location is kept as the place of the report."""
    person = talking()

    person.send({"msgtype": "m.location", "body": "Hier", "geo_uri": "geo:51.1957,6.4463;u=20"})

    until(lambda: [m.text for m in house.messages(person.room, "in") if m.kind == "pin"] == ["51.195700, 6.446300"])


def test_an_edit_is_a_new_message_and_says_so(house: Living, talking: Callable[..., Person]) -> None:
    """R15: changed words are read anew, and the person is told."""
    person = talking()
    before = len(house.keys(person.room))
    changed = {"msgtype": "m.text", "body": "1"}
    first = person.texts() and person.say("xyz")
    next_key(house, person, before)
    before = len(house.keys(person.room))

    person.say("* 1", **{"m.new_content": changed, "m.relates_to": {"rel_type": "m.replace", "event_id": first}})

    assert "edited" in next_key(house, person, before)
    assert house.messages(person.room, "in")[-1].text == "1"


def test_an_answer_stands_in_the_thread(house: Living, talking: Callable[..., Person]) -> None:
    """R38: who writes in a thread is answered there, without a quotation that would be read aloud."""
    person = talking()
    root = person.say("Hilfe")
    before = len(person.got())

    person.say("Hilfe", **{"m.relates_to": {"rel_type": "m.thread", "event_id": root}})

    told = person.wait(lambda: [e for e in person.got()[before:] if "m.relates_to" in e["content"]])[0]
    assert told["content"]["m.relates_to"]["event_id"] == root
    assert not told["content"]["body"].startswith(">")


def test_programs_are_not_answered_and_stickers_are(house: Living, talking: Callable[..., Person]) -> None:
    """R08: a notice is no person; a sticker gets the list of what can be read."""
    person = talking()
    before = len(house.keys(person.room))
    person.send({"msgtype": "m.notice", "body": "I am a program"})

    person.send({"body": "cat", "info": {}, "url": "mxc://stadt.test/abc"}, kind="m.sticker")

    assert "unsupported" in next_key(house, person, before)
    assert [message.kind for message in house.messages(person.room, "in")] == ["text", "other"]


def test_a_crowd_is_left_politely(house: Living, talking: Callable[..., Person]) -> None:
    """R34: nobody's report is told to a third person: with a word of farewell we go."""
    person, third = talking(), Person(house.synapse)

    person.do(person.client.room_invite(person.room, third.name))

    person.wait(lambda: "allein" in person.texts()[-1])
    person.wait(lambda: house.bot not in person.client.rooms[person.room].users)
    third.close()


def test_whoever_stays_behind_alone_finds_nobody(house: Living, talking: Callable[..., Person]) -> None:
    """R34: when the person has left, we leave too, and the room is empty."""
    person = talking()
    room = person.room

    person.do(person.client.room_leave(room))

    connection = house.channel._connection
    assert connection is not None
    until(lambda: room not in connection.sending._client.rooms)


def test_an_invitation_that_fails_at_first_is_followed(house: Living, person: Person) -> None:
    """R45: "you are not invited", although we are, for a while: joined with back-off."""
    join = re.compile(r"/join/")
    house.gate.fail(
        2, lambda _, path: bool(join.search(path)), status=403, errcode="M_FORBIDDEN", error="You are not invited"
    )
    person.open_room(house.bot)

    person.say("Hallo")

    assert person.answers(1)


def test_nothing_between_two_syncs_is_left_out(house: Living, talking: Callable[..., Person]) -> None:
    """R45: more messages than a sync shows came while we were away; each is taken, in order."""
    person = talking()
    house.stop()
    for number in range(60):
        person.say(f"Nachricht {number}")

    house.start()

    said = [f"Nachricht {number}" for number in range(60)]
    until(lambda: [m.text for m in house.messages(person.room, "in")][1:] == said, 60)


def test_a_late_key_opens_what_waited(house: Living, talking: Callable[..., Person]) -> None:
    """R45: the words came before their key; when it comes they are answered, once."""
    person = talking(encrypted=True)
    before = len(house.messages(person.room, "in"))
    house.gate.hold_keys()
    person.client.invalidate_outbound_session(person.room)
    person.say("Hilfe")
    person.say("Hallo")
    until(lambda: len(_waiting(house)) == 2)

    house.gate.let_keys_go()
    person.say("Danke")

    said = ["Hilfe", "Hallo", "Danke"]
    until(lambda: [m.text for m in house.messages(person.room, "in")][before:] == said)
    assert not _waiting(house)


def test_a_key_that_never_comes_is_told(
    house: Living, talking: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """R45: after a while there is one plain hint for all that waited, and nothing waits any more."""
    monkeypatch.setattr(late_keys, "PATIENCE", 2.0)
    person = talking(encrypted=True)
    before = len(house.keys(person.room))
    house.gate.hold_keys()
    person.client.invalidate_outbound_session(person.room)

    person.say("Erstens")
    person.say("Zweitens")

    until(lambda: not _waiting(house) and house.keys(person.room)[before:])
    house.gate.let_keys_go()
    assert next_key(house, person, before).count("message-locked") == 1
    assert "Erstens" not in [message.text for message in house.messages(person.room, "in")]


def test_a_cut_after_the_servers_yes_makes_no_second_message(house: Living, talking: Callable[..., Person]) -> None:
    """R27: the answer left and the line was cut: it is sent again under its own id, and comes once."""
    person = talking(encrypted=True)
    before = len(person.texts())
    house.gate.fail(1, status=0)

    person.say("Hilfe")

    until(lambda: not house.gate.faults[-1].times)
    person.say("Was wurde aus meiner Meldung?")
    until(lambda: [m.state for m in house.messages(person.room, "out")][-1] == "sent")
    person.answers(len(house.keys(person.room)))
    assert person.texts()[before:] == [message.text for message in house.messages(person.room, "out")][before:]


def test_too_fast_is_only_later(house: Living, talking: Callable[..., Person]) -> None:
    """R45: a homeserver that limits us gets no message twice and loses none, and the order stays."""
    person = talking()
    house.synapse.slow_down(house.bot, per_second=1, burst=1)
    try:
        for _ in range(4):
            person.say("Hilfe")
        until(lambda: len(house.messages(person.room, "in")) == 5)
        until(lambda: all(m.state == "sent" for m in house.messages(person.room, "out")), 60)
    finally:
        house.synapse.slow_down(house.bot, per_second=0, burst=0)
    person.answers(len(house.keys(person.room)))
    assert person.texts() == [message.text for message in house.messages(person.room, "out")]


def test_the_second_phone_reads_it_too(house: Living, talking: Callable[..., Person]) -> None:
    """R38: an answer in an encrypted room opens on every device of the person."""
    person = talking(encrypted=True)
    second = Person(house.synapse, again=person.name)
    second.room = person.room
    person.wait(lambda: second.client.device_id in person.client.device_store[person.name])

    person.say("Hilfe")

    person.answers(len(person.texts()) + 1)
    assert second.wait(second.texts)[-1] == person.texts()[-1]
    second.close()


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_spoken_answer_comes_with_its_text_and_once(
    house: Living, talking: Callable[..., Person], encrypted: bool
) -> None:
    """R03 R27: text first, then the same as a voice note; sent again, nothing comes again."""
    person, sound = talking(encrypted), b"OggS\x00\x04" + (48_000).to_bytes(8, "little") + b"sound"
    last = house.messages(person.room, "out")[-1]
    spoken = replace(
        last, id=last.id + 100_000, text="Guten Tag", media=house.parts.media.keep("answer", "audio/ogg", sound)
    )

    for _ in range(3):
        house.channel.send(person.room, spoken)

    note = person.wait(lambda: person.got("m.audio"))[0]["content"]
    assert (note["info"]["duration"], note["org.matrix.msc3245.voice"]) == (1000, {})
    assert ("file" in note) is encrypted
    house.channel.send(person.room, replace(spoken, id=spoken.id + 1, text="Ende", media=None))
    person.wait(lambda: person.texts()[-1] == "Ende")
    assert (person.texts().count("Guten Tag"), len(person.got("m.audio"))) == (1, 1)


def test_a_copy_of_the_data_is_a_file(house: Living, talking: Callable[..., Person]) -> None:
    """R32: whoever asks for their data gets it as JSON, sealed in an encrypted room."""
    person = talking(encrypted=True)
    person.say("Daten")
    person.answers(len(house.keys(person.room)))
    until(lambda: house.messages(person.room, "in")[-1].text == "Daten")

    person.say("1")

    file = person.wait(lambda: person.got("m.file"))[0]["content"]
    answer = person.do(person.client.download(file["file"]["url"]))
    keys = file["file"]
    copy = nio.crypto.attachments.decrypt_attachment(
        answer.body, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"]
    )
    assert "Aufzug" in json.dumps(json.loads(copy), ensure_ascii=False)


def test_a_file_is_never_read_further_than_allowed(house: Living, person: Person) -> None:
    """R45: a file that lies about its size, that was changed, or that is not there is refused and ends nothing."""
    answer, _ = person.do(person.client.upload(lambda *_: b"x" * 300_000, "audio/ogg", filesize=300_000))
    where = answer.content_uri
    sealed = {"url": where, "key": "A" * 43, "iv": "A" * 22, "sha256": "A" * 43}

    assert house.channel.download(json.dumps({"url": where}), 300_000) == b"x" * 300_000
    with pytest.raises(MessageRejected, match="too_large"):
        house.channel.download(json.dumps({"url": where}), 100_000)
    with pytest.raises(MessageRejected, match="unreadable"):
        house.channel.download(json.dumps(sealed), 300_000)
    with pytest.raises(MessageRejected, match="not_found"):
        house.channel.download(json.dumps({"url": where + "x"}), 300_000)


def test_what_runs_says_how_it_is(house: Living) -> None:
    """R45: health knows the last sync, and `check` finds the device signed."""
    health = house.channel.health()
    assert health.well
    assert health.seconds is not None
    with ThreadPoolExecutor(1) as pool:  # the browser's loop may run in this thread
        found = pool.submit(lambda: list(house.channel.check())).result()
    assert [each.works for each in found] == [True, True, True]


def test_nothing_of_anybody_is_in_the_log(
    house: Living, talking: Callable[..., Person], capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """R34: neither names nor rooms nor words, whatever goes wrong."""
    person = talking(encrypted=True)
    house.gate.fail(1)
    house.gate.slip_in(person.room, {"type": "m.room.message", "sender": person.name, "event_id": "$b", "content": 5})
    bad = {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": "x",
        "ciphertext": {"y": {"type": 0, "body": "?"}},
    }
    house.gate.slip_in(
        person.room, {"type": "m.room.encrypted", "sender": person.name, "event_id": "$c", "content": bad}
    )
    person.say("Geheimes Wort")
    person.answers(len(person.texts()) + 1)
    written = "".join(capfd.readouterr()) + caplog.text

    assert not [word for word in (person.name, person.room, "Geheimes", PASSWORD) if word in written]


def _waiting(house: Living) -> list[object]:
    return house.rows(select(held_payloads.c.id))
