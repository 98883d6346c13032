"""What events say: recorded payloads of clients, and what nobody should be able to make of us with them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.channels.matrix.incoming import Said, read, thread_of
from adapters.jobs.fetching import LARGEST
from bot.conversation.events import (
    MediaRefused,
    PictureReceived,
    PinReceived,
    TextReceived,
    Unsupported,
    VoiceReceived,
)

OWN = "@bot:stadt.test"
SEALED = {
    "v": "v2",
    "url": "mxc://stadt.test/abc",
    "key": {"alg": "A256CTR", "ext": True, "k": "key", "key_ops": ["encrypt", "decrypt"], "kty": "oct"},
    "iv": "start",
    "hashes": {"sha256": "hash"},
}


def event(content: Any, kind: str = "m.room.message", **more: Any) -> dict[str, Any]:
    """An event of a person."""
    return {"type": kind, "sender": "@anna:stadt.test", "event_id": "$1", "content": content, **more}


def said(content: Any, **more: Any) -> list[Any]:
    """The events of the conversation."""
    return [each.event for each in read(event(content, **more), OWN)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"msgtype": "m.text", "body": "Hallo"}, [TextReceived("Hallo")]),
        ({"msgtype": "m.emote", "body": "winkt"}, [TextReceived("winkt")]),
        ({"msgtype": "m.notice", "body": "Bot"}, []),
        ({"msgtype": "m.key.verification.request", "body": "…", "from_device": "A"}, []),
        ({"msgtype": "m.video", "body": "v.mp4", "url": "mxc://a/b"}, [Unsupported("video")]),
        ({"msgtype": "m.file", "body": "a.pdf", "url": "mxc://a/b"}, [Unsupported("file")]),
        ({"msgtype": "m.location", "body": "", "geo_uri": "geo:51.2,6.4;u=35"}, [PinReceived(51.2, 6.4)]),
        ({"msgtype": "m.location", "body": "", "geo_uri": "geo:-51.2,-6.4,80"}, [PinReceived(-51.2, -6.4)]),
        ({"msgtype": "de.stadt.other", "body": ""}, [Unsupported(".stadt.other")]),
        ({}, []),
    ],
)
def test_what_is_said(content: dict[str, Any], expected: list[Any]) -> None:
    """R14: each kind of message means the same on every client."""
    assert said(content) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("m.sticker", [Unsupported("sticker")]),
        ("org.matrix.msc3381.poll.start", [Unsupported("poll")]),
        ("m.call.invite", [Unsupported("call")]),
        ("m.call.candidates", []),
        ("m.reaction", []),
        ("m.room.redaction", []),
    ],
)
def test_other_events(kind: str, expected: list[Any]) -> None:
    """R08: what a person sends on purpose is answered; what a client sends by itself is not."""
    assert said({"body": ""}, kind=kind) == expected


def test_what_is_not_a_persons() -> None:
    """R27: our own words, room states and deleted messages say nothing."""
    words = {"msgtype": "m.text", "body": "Hallo"}

    assert said(words, sender=OWN) == []
    assert said(words, state_key="") == []
    assert said(words, unsigned={"redacted_because": {}}) == []


def test_a_quotation_is_left_away() -> None:
    """R05: only the new words of a reply are heard; words that merely look like one stay."""
    quoted = "> <@bot:stadt.test> Wo ist das?\n> Und wann?\n\nAm Bahnhof"
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}}

    assert said({"msgtype": "m.text", "body": quoted, **reply}) == [TextReceived("Am Bahnhof")]
    assert said({"msgtype": "m.text", "body": "> <3", **reply}) == [TextReceived("> <3")]
    assert said({"msgtype": "m.text", "body": quoted}) == [TextReceived(quoted)]


def test_an_edit_says_its_new_words() -> None:
    """R15: an edit of words is new words that say so; an edit of a picture is nothing."""
    relation = {"m.relates_to": {"rel_type": "m.replace", "event_id": "$0"}}
    words = {"msgtype": "m.text", "body": "* Rathaus", "m.new_content": {"msgtype": "m.text", "body": "Rathaus"}}
    picture = {"msgtype": "m.image", "body": "* a", "m.new_content": {"msgtype": "m.image", "body": "a"}}

    assert said({**words, **relation}) == [TextReceived("Rathaus", edited=True)]
    assert said({**picture, **relation}) == []


def test_a_sealed_voice_note_keeps_its_key() -> None:
    """R02: address, key, start and hash are what the job needs later, and nothing else."""
    note = {"msgtype": "m.audio", "body": "v", "file": SEALED, "org.matrix.msc3245.voice": {}}
    length = {"org.matrix.msc1767.audio": {"duration": 4000}, "info": {"mimetype": "audio/ogg", "size": 999}}

    (found,) = read(event({**note, **length}), OWN)

    assert found.file is not None
    assert found.event == VoiceReceived(found.file.id)
    assert (found.file.kind, found.file.type, found.file.size, found.file.seconds) == ("voice", "audio/ogg", 999, 4.0)
    assert json.loads(found.file.reference) == {
        "url": "mxc://stadt.test/abc", "key": "key", "iv": "start", "sha256": "hash"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "refused"),
    [
        ({"msgtype": "m.audio", "info": {"duration": 300_001}}, MediaRefused("voice", "too_long")),
        ({"msgtype": "m.audio", "info": {"size": LARGEST + 1}}, MediaRefused("voice", "too_large")),
        ({"msgtype": "m.image", "info": {"size": LARGEST + 1}}, MediaRefused("picture", "too_large")),
    ],
)
def test_what_is_too_large_is_said_before_it_is_fetched(content: dict[str, Any], refused: MediaRefused) -> None:
    """R12: announced sizes and lengths are answered at once."""
    assert said({"body": "", "url": "mxc://a/b", **content}) == [refused]


def test_a_caption_is_heard_and_a_file_name_is_not() -> None:
    """R14: words beside a picture are a message of their own, with an id of their own."""
    picture = {"msgtype": "m.image", "url": "mxc://a/b", "info": {"size": "?", "mimetype": "image/png"}}

    found = read(event({**picture, "body": "Am Rathaus", "filename": "a.png"}), OWN)

    assert [each.part for each in found] == ["", "caption"]
    assert found[1] == Said(TextReceived("Am Rathaus"), part="caption")
    assert isinstance(said({**picture, "body": "a.png", "filename": "a.png"})[0], PictureReceived)
    assert len(said({**picture, "body": "a.png"})) == 1


@pytest.mark.parametrize(
    "content",
    [
        5,
        {"body": "no kind"},
        {"msgtype": 7, "body": "x"},
        {"msgtype": "m.text", "body": {"x": 1}},
        {"msgtype": "m.location", "geo_uri": "geo:north,east"},
        {"msgtype": "m.location", "geo_uri": "https://example.org"},
        {"msgtype": "m.image", "url": "https://inside.stadt.test/secret"},
        {"msgtype": "m.image", "url": "mxc://stadt.test/../../admin"},
        {"msgtype": "m.image", "url": "mxc://stadt.test/a?b"},
        {"msgtype": "m.audio", "file": {"url": "mxc://a/b", "key": {}, "iv": "x", "hashes": {}}},
        {"msgtype": "m.audio", "file": {"url": "mxc://a/b", "key": {"k": 5}, "iv": "x", "hashes": {"sha256": "y"}}},
        {"msgtype": "m.text", "body": "x", "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"}},
    ],
)
def test_what_nobody_can_parse_raises(content: Any) -> None:
    """R45: broken or hostile contents become dead letters, never requests to other places."""
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        read(event(content), OWN)


def test_the_thread_of_an_event() -> None:
    """R38: only a thread is a thread; a plain reply is none."""
    thread = {"rel_type": "m.thread", "event_id": "$0", "is_falling_back": True}

    found = thread_of(event({"m.relates_to": thread}))

    assert found is not None
    assert (found.root, found.newest) == ("$0", "$1")
    assert thread_of(event({"m.relates_to": {"m.in_reply_to": {"event_id": "$0"}}})) is None
    assert thread_of(event({"m.relates_to": "$0"})) is None
