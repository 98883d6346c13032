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
    False,
    "de",
    None,
    False,
    "due",
    NOW,
    None,
)
OWN = replace(BOT, number=2, direction="in", key="", text="der Lift", options=(), language="", state="taken")


def test_options_belong_to_the_open_question_only() -> None:
    """R15: an old question offers nothing once the person said something after it."""
    assert talk([BOT], NOW).options == ((1, "A"), (2, "B"))
    assert talk([BOT], NOW).asked == 1
    assert talk([BOT, OWN], NOW).options == ()
    assert talk([BOT, OWN], NOW).asked == 0


def test_news_of_the_office_leave_the_question_open() -> None:
    """R15, R38: what the bot asked can still be answered by button; a question of the office takes its place."""
    news = replace(BOT, number=2, key="status-changed", text="Neu", options=())
    assert (talk([BOT, news], NOW).asked, talk([BOT, news], NOW).options) == (1, BOT.options)
    assert talk([BOT, replace(news, key="staff-question")], NOW).asked == 0


def test_a_number_is_shown_with_the_words_it_stands_for() -> None:
    """R04: "1" alone tells nobody later what they answered; a number that answers nothing stays as it is."""
    number = replace(OWN, text=" 2 ")
    assert talk([BOT, number], NOW).messages[1].paragraphs == (("2 B",),)
    assert talk([BOT, replace(OWN, text="7")], NOW).messages[1].paragraphs == (("7",),)
    assert talk([BOT, OWN, replace(number, number=3)], NOW).messages[2].paragraphs == ((" 2 ",),)


def test_a_turn_begins_with_the_first_answer() -> None:
    """R49: without script the page opens where the answer to the last words begins, else at these words."""
    first, second = replace(BOT, number=3), replace(BOT, number=4)
    assert talk([BOT, OWN, first, second], NOW).turn == 3
    assert talk([BOT, OWN], NOW).turn == 2
    assert talk([BOT], NOW).turn == 1
    assert talk([], NOW).turn == 0


def test_the_copy_of_ones_data_is_a_file() -> None:
    """R32: whoever asks for their data gets a sentence and a file, not a hundred lines for a computer."""
    copy = shown(replace(BOT, kind="copy", key="", text='{"identity": []}', options=(), media="m"))
    assert (copy.paragraphs, copy.notice, copy.media) == ((), "page-copy", "m")


def test_paragraphs_and_lines_are_kept_apart() -> None:
    """R01: without style sheets the numbered options still stand on lines of their own."""
    assert shown(BOT).paragraphs == (("Was?",),)
    assert shown(BOT).choices == ("1 A", "2 B")


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
