"""What leaves: pieces that fit, lengths of sounds, transaction ids, and what a homeserver's errors mean."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.channels.matrix import outgoing
from adapters.channels.matrix.failures import failure
from adapters.channels.matrix.incoming import Thread
from adapters.errors import ChannelUnreachable, MessageRejected, RateLimited, RecipientGone
from adapters.settings import Settings
from adapters.storage.store import Message


def message(id: int = 7, **more: Any) -> Message:
    """A message of ours."""
    created = datetime(2026, 11, 24, tzinfo=UTC)
    values = {"conversation": "12345678-aaaa", "number": 1, "direction": "out", "kind": "text", "key": "help"}
    values |= {"text": "Hallo", "options": (), "spoken": "", "slow": False, "language": "de", "media": None}
    values |= {"wants_audio": False, "state": "due", "created": created, "reference": None}
    return Message(id=id, **{**values, **more})


def test_a_long_text_is_cut_between_words() -> None:
    """R05: nothing of a long answer is lost, and no piece is too long."""
    text = " ".join(f"Wort{number}" for number in range(5000))

    pieces = outgoing.texts(text)

    assert " ".join(pieces) == text
    assert max(map(len, pieces)) <= outgoing.LONGEST
    assert "".join(outgoing.texts("x" * 25_000)) == "x" * 25_000
    assert outgoing.texts("kurz") == ["kurz"]


def test_the_transaction_id_is_the_same_at_every_try() -> None:
    """R27: a part has one id; another message, another part or an older database gives another one."""
    same = outgoing.transaction(message(), "t0")
    older = message(created=datetime(2026, 11, 23, tzinfo=UTC))

    assert same == outgoing.transaction(message(text="neu"), "t0")
    assert len({same, *(outgoing.transaction(m, "t0") for m in (message(8), older))}) == 3
    assert same != outgoing.transaction(message(), "v")


def test_a_voice_note_tells_its_length() -> None:
    """R03: clients show a voice note with its length; what is no OGG has none."""
    sound = b"OggS" + bytes(10) + b"..." + b"OggS\x00\x04" + struct.pack("<q", 96_000) + b"rest"

    content = outgoing.voice_content({"url": "mxc://a/b"}, sound, Thread("$root", "$new"))

    assert content["info"]["duration"] == 2000
    assert content["org.matrix.msc3245.voice"] == {}
    assert content["m.relates_to"]["m.in_reply_to"] == {"event_id": "$new"}
    assert outgoing.seconds_of(b"") == 0


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}, RateLimited, "rate_limited"),
        (403, {"errcode": "M_FORBIDDEN"}, RecipientGone, "m_forbidden"),
        (403, {"errcode": "M_CONSENT_NOT_GIVEN"}, ChannelUnreachable, "m_consent_not_given"),
        (404, {"errcode": "M_NOT_FOUND"}, RecipientGone, "m_not_found"),
        (401, {"errcode": "M_UNKNOWN_TOKEN"}, ChannelUnreachable, "signed_out"),
        (413, {"errcode": "M_TOO_LARGE"}, MessageRejected, "too_large"),
        (400, {"errcode": "M_BAD_JSON"}, MessageRejected, "m_bad_json"),
        (502, {}, ChannelUnreachable, "http_502"),
        (404, {}, ChannelUnreachable, "http_404"),
        (403, {}, ChannelUnreachable, "http_403"),
    ],
)
def test_errors_say_what_to_do(status: int, body: dict[str, Any], kind: type, code: str) -> None:
    """R45: later, never, or not to this person; a proxy's page without a code is never one of the last two."""
    error = failure(status, body)

    assert type(error) is kind
    assert error.code == code
    assert error.retry_after == (1.5 if kind is RateLimited else None)


@pytest.mark.parametrize("told", [None, "soon", [], -5])
def test_a_strange_pause_is_no_crash(told: Any) -> None:
    """R45: a homeserver may write anything where a number belongs."""
    error = failure(429, {"retry_after_ms": told})

    assert error.retry_after is not None
    assert error.retry_after >= 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"matrix_homeserver": "http://matrix.stadt.test", "matrix_user": "@a:b"},
        {"matrix_homeserver": "matrix.stadt.test", "matrix_user": "@a:b"},
        {"matrix_homeserver": "https://matrix.stadt.test"},
        {"matrix_user": "mitsprache"},
        {"matrix_servers": "stadt.test matrix.org"},
        {"matrix_ca_file": "/nowhere"},
    ],
)
def test_wrong_settings_stop_the_start(wrong: dict[str, str]) -> None:
    """R31: a password never goes over the network in the open, and half a setting is none."""
    with pytest.raises(ValueError, match=r"setting|write|missing|file"):
        Settings(**wrong)  # type: ignore[arg-type]


def test_right_settings() -> None:
    """R31: names of homeservers with spaces and a slash at the end are what they mean."""
    account = {"matrix_user": "@a:b", "matrix_servers": " stadt.test, matrix.org "}

    right = Settings(matrix_homeserver="https://matrix.stadt.test/", **account)  # type: ignore[arg-type]

    assert right.matrix_homeserver == "https://matrix.stadt.test"
    assert right.matrix_allowed == {"stadt.test", "matrix.org"}
