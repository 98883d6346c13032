"""Stored messages become what the page shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from adapters.channels.browser.outgoing import HEARING_AT_MOST, shown, talk
from adapters.storage.store import Message

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BOT = Message(
    1,
    "c",
    1,
    "out",
    "text",
    "ask-what",
    "Was?\n\n1 A\n2 B",
    ((1, "A"), (2, "B")),
    "",
    "de",
    None,
    False,
    "due",
    NOW,
    None,
)
OWN = replace(BOT, number=2, direction="in", key="", text="der Lift", options=(), language="", state="taken")


def test_options_belong_to_the_newest_message_only() -> None:
    """R15: an old question offers nothing once something was said after it."""
    assert talk([BOT], NOW).options == ((1, "A"), (2, "B"))
    assert talk([BOT, OWN], NOW).options == ()


def test_paragraphs_and_lines_are_kept_apart() -> None:
    """R01: without style sheets the numbered options still stand on lines of their own."""
    assert shown(BOT).paragraphs == (("Was?",), ("1 A", "2 B"))


def test_override_characters_are_stripped_from_own_words() -> None:
    """R21: an override cannot turn the page around."""
    assert shown(replace(OWN, text="a\u202eb")).paragraphs == (("ab",),)


def test_a_voice_note_is_listened_to_for_a_while() -> None:
    """A note without an answer waits, but is not called "being listened to" for ever."""
    note = replace(OWN, kind="voice", text="", media="m")
    assert talk([BOT, note], NOW).waiting
    assert not talk([BOT, note], NOW + HEARING_AT_MOST).waiting
    assert not talk([note, replace(BOT, number=3)], NOW).waiting
    assert shown(note).notice == "page-voice-sent"


def test_held_back_messages_are_not_shown() -> None:
    """R25: after STOP nothing arrives."""
    assert talk([OWN, replace(BOT, number=3, state="stopped")], NOW).newest == 2


def test_the_office_is_named_as_such() -> None:
    """A person's answer is not taken for the program's."""
    assert shown(replace(BOT, key="staff-answer")).who == "office"
    assert shown(BOT).who == "bot"


def test_a_long_conversation_stays_a_light_page() -> None:
    """R49: the newest hundred messages are shown, the rest on request; a text of any length is shown in part."""
    many = [replace(OWN, number=number) for number in range(1, 251)]
    assert [m.number for m in talk(many, NOW).messages] == list(range(151, 251))
    assert talk(many, NOW).shortened
    assert len(talk(many, NOW, everything=True).messages) == 250
    assert sum(map(len, shown(replace(OWN, text="x" * 10_000_000)).paragraphs[0])) < 2_100
