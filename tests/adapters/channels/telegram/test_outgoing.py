"""Our messages become what Telegram takes: whole, in order, cut where a reader would pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.channels.telegram import channel
from adapters.channels.telegram.outgoing import MOST_CAPTION, MOST_TEXT, pieces, sendable, split, units
from adapters.errors import ChannelUnreachable, DeliveryError, MessageRejected
from adapters.storage.store import Message
from tests.adapters.channels.telegram.bot_api import ANNA, BotApi, refuses, stalls, status
from tests.adapters.channels.telegram.conftest import channel_of
from tests.adapters.conversing import House

QUESTION = Message(
    id=77,
    conversation="c",
    number=4,
    direction="out",
    kind="text",
    key="ask-heard",
    text="Stimmt das?\n\n1 Ja\n2 Nein\n\n0 = Mensch",
    options=((1, "Ja"), (2, "Nein")),
    spoken="",
    slow=False,
    language="de",
    media=None,
    wants_audio=False,
    state="due",
    created=datetime(2026, 11, 24, tzinfo=UTC),
    reference=None,
)
SENTENCE = "Das ist ein Satz. "
LONG = replace(QUESTION, text=f"{SENTENCE * 300}\n\n1 Ja\n2 Nein")


def test_a_long_text_is_cut_at_sentences_and_asked_once() -> None:
    """R05: parts end with a sentence, together they say everything, and the buttons stand under the last."""
    found = pieces(LONG)
    assert len(found) == 2
    assert all(units(piece.text) <= MOST_TEXT for piece in found)
    assert found[0].text.endswith(".")
    assert " ".join(piece.text for piece in found).split() == LONG.text.split()
    assert [piece.buttons is not None for piece in found] == [False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaa bbb.\n\nccc ddd", ["aaa bbb.", "ccc ddd"]),
        ("aaa bbb\nccc ddd.", ["aaa bbb", "ccc ddd."]),
        ("aaa bb! cc dd ee", ["aaa bb!", "cc dd ee"]),
        ("aaaa bbbb cccc", ["aaaa bbbb", "cccc"]),
        ("abcdefghijklmno", ["abcdefghij", "klmno"]),
        ("😀😀😀😀😀😀", ["😀😀😀😀😀", "😀"]),
        ("نعم يا ه؟ ثم لا", ["نعم يا ه؟", "ثم لا"]),
        ("kurz", ["kurz"]),
        ("  \n ", []),
    ],
)
def test_where_a_text_is_cut(text: str, expected: list[str]) -> None:
    """R05: between paragraphs before lines, sentences, words, and never inside a character."""
    assert split(text, 10) == expected


@given(st.text(alphabet=st.sampled_from("ab .\n!😀ا؟"), max_size=200), st.integers(2, 40))
def test_no_text_is_lost_by_cutting(text: str, most: int) -> None:
    """R03: whatever is cut, every part fits, none is empty, and all letters are there in order."""
    parts = split(text, most)
    assert all(0 < units(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_what_no_message_may_hold_is_left_out() -> None:
    """R45: half a character or a NUL from somewhere does not make a message impossible to send."""
    assert sendable("a\ud83db\x00c") == "a?bc"


def test_a_sound_carries_its_text() -> None:
    """R03: a short answer is one voice note with the text and the buttons under it; nothing is said twice."""
    [piece] = pieces(QUESTION, sound=b"OggS")
    assert (piece.text, piece.sound) == (QUESTION.text, b"OggS")
    assert piece.buttons is not None


def test_a_long_sound_comes_after_its_text() -> None:
    """R03: text that does not fit under a sound is there before the sound is."""
    found = pieces(replace(QUESTION, text="Wort " * (MOST_CAPTION // 5 + 2)), sound=b"OggS")
    assert [(bool(piece.text), piece.sound) for piece in found] == [(True, None), (False, b"OggS")]


def test_a_sound_without_words_is_not_sent() -> None:
    """R03: never audio only."""
    assert pieces(replace(QUESTION, text=" "), sound=b"OggS") == []


def spoken(house: House, message: Message) -> Message:
    """The message with its sound."""
    return replace(message, media=house.store.media.keep("answer", "audio/ogg", b"OggS-sound"))


def test_a_spoken_answer_is_one_message(api: BotApi, house: House) -> None:
    """R03: what arrives is a voice note whose caption is the whole text, with the options as buttons."""
    receipt = channel_of(api, house).send(str(ANNA), spoken(house, QUESTION))
    [seen] = api.of(ANNA)
    assert (seen.method, seen.text) == ("sendVoice", QUESTION.text)
    assert list(seen.files.values()) == [b"OggS-sound"]
    assert [label for label, _ in seen.buttons] == ["Ja", "Nein"]
    assert receipt.startswith(f"{ANNA}.")


def test_who_refuses_sounds_gets_the_words(api: BotApi, house: House) -> None:
    """R03: people can forbid voice messages; then the same comes as text."""
    api.fail(1, "sendVoice", refuses(400, "Bad Request: VOICE_MESSAGES_FORBIDDEN"))
    channel_of(api, house).send(str(ANNA), spoken(house, QUESTION))
    assert [(seen.method, seen.text) for seen in api.of(ANNA)] == [("sendMessage", QUESTION.text)]


def test_a_sound_that_is_gone_leaves_the_words(api: BotApi, house: House) -> None:
    """R45: the media folder is damaged; the text is sent."""
    channel_of(api, house).send(str(ANNA), replace(QUESTION, media="00000000-0000-4000-8000-000000000000"))
    assert [seen.method for seen in api.of(ANNA)] == ["sendMessage"]


def test_a_part_that_left_does_not_leave_again(api: BotApi, house: House) -> None:
    """R45: the second of two parts fails; the next try sends the second alone."""
    telegram = channel_of(api, house)
    api.fail(1, "sendMessage", lambda handler: handler.reply_json(*api.answer("sendMessage", *handler.taken)))
    api.fail(1, "sendMessage", status(502))
    with pytest.raises(ChannelUnreachable):
        telegram.send(str(ANNA), LONG)
    telegram.send(str(ANNA), LONG)
    assert " ".join(seen.text for seen in api.of(ANNA)).split() == LONG.text.split()


@pytest.mark.parametrize(
    ("says", "kind", "code"),
    [
        (refuses(403, "Forbidden: bot was blocked by the user"), "RecipientGone", "recipient_gone"),
        (refuses(403, "Forbidden: user is deactivated"), "RecipientGone", "recipient_gone"),
        (refuses(400, "Bad Request: chat not found"), "RecipientGone", "recipient_gone"),
        (refuses(400, "Bad Request: PEER_ID_INVALID"), "RecipientGone", "recipient_gone"),
        (refuses(400, "Bad Request: message is too long"), "MessageRejected", "too_long"),
        (refuses(400, "Bad Request: cannot parse Anna Meier"), "MessageRejected", "rejected"),
        (refuses(401, "Unauthorized"), "ChannelUnreachable", "token_refused"),
        (refuses(404, "Not Found"), "ChannelUnreachable", "token_refused"),
        (refuses(409, "Conflict: x"), "ChannelUnreachable", "conflict"),
        (refuses(429, "Too Many Requests: retry after 9", retry_after=9), "RateLimited", "rate_limited"),
        (status(500), "ChannelUnreachable", "unreachable"),
        (status(502), "ChannelUnreachable", "unreachable"),
        (status(504), "ChannelUnreachable", "unreachable"),
        (stalls(2), "ChannelUnreachable", "timeout"),
    ],
)
def test_what_a_refusal_means(
    says: object, kind: str, code: str, api: BotApi, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R45 R34: each refusal says what to do next, in a word of ours: Telegram's sentence may name somebody."""
    monkeypatch.setattr(channel, "SEND", 0.7)
    api.fail(1, "sendMessage", says)  # type: ignore[arg-type]
    with pytest.raises(DeliveryError) as caught:
        channel_of(api, house).send(str(ANNA), QUESTION)
    assert (type(caught.value).__name__, caught.value.code) == (kind, code)
    assert caught.value.retry_after == (9.0 if kind == "RateLimited" else None)


def test_a_server_that_is_not_there(api: BotApi, house: House) -> None:
    """R45: nobody listens: later."""
    telegram = channel_of(api, house)
    api.close()
    with pytest.raises(ChannelUnreachable):
        telegram.send(str(ANNA), QUESTION)


@pytest.mark.parametrize(
    ("says", "kind", "code"),
    [
        (refuses(400, "Bad Request: file is too big"), MessageRejected, "too_large"),
        (refuses(400, "Bad Request: invalid file_id"), MessageRejected, "rejected"),
        (
            refuses(400, "Bad Request: wrong file_id or the file is temporarily unavailable"),
            ChannelUnreachable,
            "file_unavailable",
        ),
    ],
)
def test_a_file_that_is_not_given(
    says: object, kind: type[DeliveryError], code: str, api: BotApi, house: House
) -> None:
    """R45: a file that will never come is told apart from one that may come later."""
    api.fail(1, "getFile", says)  # type: ignore[arg-type]
    with pytest.raises(kind) as caught:
        channel_of(api, house).download(api.file(b"x"), 100)
    assert caught.value.code == code


def test_a_file_of_a_server_of_ones_own(api: BotApi, house: House) -> None:
    """C7: a local Bot API server names a path on this machine; it is read, and no more than is wanted."""
    path = house.folder / "voice.oga"
    path.write_bytes(b"sound")
    telegram = channel_of(api, house)
    given = {"file_id": "x", "file_unique_id": "x", "file_path": str(path)}
    api.fail(2, "getFile", lambda handler: handler.reply_json(200, {"ok": True, "result": given}))
    assert telegram.download("x", 5) == b"sound"
    with pytest.raises(MessageRejected):
        telegram.download("x", 4)


def test_nothing_of_it_is_logged(
    api: BotApi, house: House, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """R34: neither the token nor the chat nor the words reach a log, whatever the root logger lets through."""
    caplog.set_level(0)
    telegram = channel_of(api, house)
    telegram.send(str(ANNA), QUESTION)
    api.fail(1, "sendMessage", status(500))
    with pytest.raises(ChannelUnreachable):
        telegram.send(str(ANNA), QUESTION)
    logged = caplog.text + "".join(capsys.readouterr())
    assert not [
        secret for secret in ("AAF0_test", str(ANNA), "Stimmt", "getUpdates", "Bad Gateway") if secret in logged
    ]
