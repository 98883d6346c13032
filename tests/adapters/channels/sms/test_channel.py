"""What the SMS channel does whatever its gateway is: who is answered, how often, at what price, what is never said."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from adapters import spending
from adapters.channels.sms.incoming import Report, Sms, e164, joined
from adapters.errors import ChannelUnreachable, NotYet
from adapters.storage.tables import conversations, held_payloads, history, submissions
from bot.conversation.events import StaffAnswered, StatusChanged
from tests.adapters.channels.sms.conftest import Town, make

LIFT = "Der Aufzug am Hauptbahnhof ist seit gestern kaputt."
REPORT = (LIFT, "1", "1", "1", "1", "1", "1", "1", "1")


def finish(town: Town, number: str) -> str:
    """A whole report; gives its reference."""
    town.say(number, LIFT)
    for _ in range(15):
        if "receipt" in town.say(number, "1"):
            break
    return next(row.reference for row in reversed(town.out(number)) if row.reference)


# --- who is answered --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "region", "number"),
    [
        ("+4915112345678", "DE", "+4915112345678"),
        ("004915112345678", "DE", "+4915112345678"),
        ("0151 123 45678", "DE", "+4915112345678"),
        ("0151/123-45678", "DE", "+4915112345678"),
        ("0664 1234567", "AT", "+436641234567"),
        ("02161 253068", "DE", "+492161253068"),
        ("+905321234567", "DE", "+905321234567"),
        ("Vodafone", "DE", None),
        ("VODAFONE1", "DE", None),
        ("22922", "DE", None),
        ("112", "DE", None),
        ("0900 1234567", "DE", None),
        ("0180 5123456", "DE", None),
        ("", "DE", None),
        ("+", "DE", None),
        ("+999123456789", "DE", None),
        ("٠١٥١١٢٣٤٥٦٧٨", "DE", "+4915112345678"),
    ],
)
def test_one_number_is_one_person(sender: str, region: str, number: str | None) -> None:
    """However a gateway writes it; names, short codes and dear numbers are no person."""
    assert e164(sender, region) == number


def test_machines_are_not_answered(town: Town) -> None:
    """No conversation begins with a name, a short code, or our own number."""
    before = town.parts.store.database
    with before.look() as look:
        count = look.scalar(select(func.count()).select_from(conversations))
    for sender in ("Vodafone", "22922", "+4915110000000", "0900 1234567"):
        town.channel.take(Sms(sender, "Gewonnen!", "1", town.now))
    with before.look() as look:
        assert look.scalar(select(func.count()).select_from(conversations)) == count


def test_two_ways_to_write_a_number_are_one_conversation(town: Town) -> None:
    """National and international: the answer goes to one address."""
    number = town.person()
    town.say(number, "Hallo")
    town.channel.take(Sms("0" + number[3:], "Hilfe", "national", town.now))
    assert town.heard(number) == ["Hallo", "Hilfe"]


def test_data_is_answered_in_words(town: Town) -> None:
    """A ring tone or a card is nothing we can read; the answer asks for text only."""
    number = town.person()
    town.channel.take(Sms(number, None, "1", town.now))
    assert "unsupported" in [row.key for row in town.out(number)]
    assert not any("Sprach" in text or "Bild" in text for text in town.deliver(number))


# --- quota and loops --------------------------------------------------------------------------------------------------


def test_above_the_quota_words_wait_an_hour_and_are_answered_then(town: Town) -> None:
    """R28: the 61st message of an hour gets "please wait", the next ones silence; after the hour each is answered."""
    number = town.person()
    for at in range(60):
        assert town.say(number, f"Hilfe {at}") != ["please-wait"]
    assert town.say(number, "noch eine") == ["please-wait"]
    assert [town.say(number, "Hilfe") for _ in range(20)] == [[]] * 20
    assert town.heard(number)[-1] == "Hilfe"
    town.pass_by(hours=1, minutes=1)
    before = len(town.out(number))
    town.catch_up(number)
    assert [row.key for row in town.out(number)[before:]].count("help") == 20
    assert town.say(number, "Hilfe")[0] == "help"


def test_danger_and_stop_are_heard_above_the_quota(town: Town) -> None:
    """R25: who floods us may still be in danger, or want to be left alone."""
    number = town.person()
    town.say(number, *(f"Hilfe {at}" for at in range(61)))
    assert "emergency" in town.say(number, "Es brennt, da sind Leute drin!")
    assert town.say(number, "STOPP") == ["stopped"]


def test_an_echo_is_not_answered(town: Town) -> None:
    """An out-of-office reply comes back to every answer: after three times it gets none; digits always do."""
    number = town.person()
    echo = "Ich bin im Urlaub. In Notfällen rufen Sie 112 an."
    answers = [town.say(number, echo) for _ in range(8)]
    assert all(answers[:3])
    assert answers[3:] == [[]] * 5
    assert all(town.say(number, "1") for _ in range(8))


# --- stop -------------------------------------------------------------------------------------------------------------

STOPS = [
    *("STOP", "Stopp!", "stop.", "abmelden", "UNSUBSCRIBE", "StopAll"),
    *("dur", "DUR", "abonelikten çık", "قف", "توقف", "إلغاء الاشتراك", "СТОП", "ΣΤΟΠ", "Destul"),
]
STARTS = ("START", "başla", "ابدأ", "start over", "UNSTOP")


@pytest.mark.parametrize("word", STOPS)
@pytest.mark.parametrize("language", ["de", "tr", "ar"])
def test_stop_in_every_language(town: Town, word: str, language: str) -> None:
    """R25: whatever the conversation's language, what has not left stays; one confirmation; a second STOP gets none."""
    number = town.person()
    town.say(
        number, {"de": LIFT, "tr": "Asansör bozuk, istasyonda.", "ar": "المصعد في المحطة معطل منذ الأمس"}[language]
    )
    assert {row.state for row in town.out(number)} == {"due"}
    assert town.say(number, word) == ["stopped"]
    assert [row.state for row in town.out(number)] == ["stopped"] * (len(town.out(number)) - 1) + ["due"]
    assert town.say(number, word) == []
    assert len(town.deliver(number)) == 1


@pytest.mark.parametrize("word", STARTS)
def test_start_reverses(town: Town, word: str) -> None:
    """R25: the person is where they were."""
    number = town.person()
    town.say(number, LIFT, "STOP")
    assert town.say(number, word)[0] == "started-again"


# --- what it costs ----------------------------------------------------------------------------------------------------


def test_the_limit_holds_back_and_loses_nothing(opened: Any) -> None:
    """R28: what is due waits however long, leaves the next day or when staff raise the limit, and is given up never."""
    town = make(opened, opened.settings.model_copy(update={"sms_segments_per_day": 1}))
    town.pass_by(days=100)
    number = town.person()
    town.say(number, "Hallo")
    assert len(town.deliver(number)) == 1, "the message that reaches the limit still goes"
    for _ in range(30):
        town.pass_by(minutes=10)
        assert len(town.deliver(number)) == 1
    row = town.out(number)[1]
    assert (row.state, row.tries, row.error) == ("due", 0, "daily_limit")
    with opened.database.turn() as turn:
        spending.raise_limit(turn, town.now.date().isoformat(), 5)
    town.pass_by(minutes=10)
    assert len(town.deliver(number)) == 2


def test_danger_and_stop_pass_the_limit(opened: Any) -> None:
    """R28: 112 overtakes what waits; so does the one confirmation of STOP."""
    town = make(opened, opened.settings.model_copy(update={"sms_segments_per_day": 1}))
    town.pass_by(days=200)
    number, other = town.person(), town.person()
    town.say(number, "Hallo")
    town.deliver(number)
    town.say(number, "Es brennt, da sind Leute drin!")
    assert "112" in town.deliver(number)[-1]
    town.say(other, "Hallo")
    assert town.deliver(other) == []
    town.say(other, "STOPP")
    assert "keine Nachrichten" in town.deliver(other)[-1]
    town.pass_by(days=1)
    assert len(town.deliver(number)) > 2


def test_what_was_not_sent_is_not_paid(opened: Any) -> None:
    """A refused try costs nothing; one whose answer was lost may have, and stays counted."""
    town = make(opened, opened.settings.model_copy(update={"sms_segments_per_day": 100}))
    town.pass_by(days=300)
    day = town.now.date().isoformat()
    town.say(number := town.person(), "Hallo")
    message = town.parts.store.messages(town.parts.store.conversation_of("sms", number) or "")[1]
    town.box.errors = [ChannelUnreachable("http_500"), ChannelUnreachable("unsure")]
    paid = []
    for _ in range(2):
        with pytest.raises(ChannelUnreachable):
            town.channel.send(number, message)
        with opened.database.look() as look:
            paid.append(spending.spent(look, day))
    assert paid[0] == 0
    assert paid[1] > 0


def test_the_next_day_begins_at_midnight(opened: Any) -> None:
    """A waiting message asks again within ten minutes, and not later than the counters' new day."""
    town = make(opened, opened.settings.model_copy(update={"sms_segments_per_day": 1}))
    town.pass_by(days=400, hours=11, minutes=58)
    town.say(number := town.person(), "Hallo")
    first, second = town.parts.store.messages(town.parts.store.conversation_of("sms", number) or "")[1:3]
    town.channel.send(number, first)
    with pytest.raises(NotYet) as caught:
        town.channel.send(number, second)
    assert caught.value.retry_after == 120.0


def test_conversations_and_segments_are_counted(town: Town) -> None:
    """C14: one conversation a person and day, however much they write; every segment that was sent."""
    town.pass_by(days=500)
    one, two = town.person(), town.person()
    town.say(one, "Hallo", "Hilfe", "Hilfe")
    town.say(two, "Hallo")
    sent = len(town.deliver(one)) + len(town.deliver(two))
    town.pass_by(days=1)
    town.say(one, "Hilfe")
    with town.parts.database.look() as look:
        days = spending.days(look, town.now, last=2)
    assert [day.conversations for day in days] == [1, 2]
    assert days[1].segments >= sent


# --- long messages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2), (2, 2, 3, 3, 1, 1)])
def test_parts_in_any_order(town: Town, order: tuple[int, ...]) -> None:
    """R26: one message, once, whatever comes when and how often."""
    number = town.person()
    words = {1: "Der Aufzug ", 2: "am Bahnhof ", 3: "ist kaputt."}
    for at in order:
        town.part(number, words[at], at, 3)
    for at in order:
        town.part(number, words[at], at, 3)
    town.pass_by(minutes=11)
    town.channel.take_overdue()
    assert town.heard(number) == ["Der Aufzug am Bahnhof ist kaputt."]


def test_a_missing_part(town: Town) -> None:
    """R26: after ten minutes what is there is taken, and the person hears that a part is missing."""
    number = town.person()
    town.part(number, "Der Aufzug am ", 1, 3)
    town.part(number, "ist kaputt.", 3, 3)
    town.pass_by(minutes=9)
    town.channel.take_overdue()
    assert town.parts.store.conversation_of("sms", number) is None
    town.pass_by(minutes=2)
    town.channel.take_overdue()
    town.channel.take_overdue()
    assert town.heard(number) == ["Der Aufzug am  ... ist kaputt."]
    assert town.out(number)[0].key == "parts-missing"
    with town.parts.database.look() as look:
        assert not look.scalar(select(func.count()).select_from(held_payloads))


def test_the_next_long_message_may_have_the_same_name(town: Town) -> None:
    """R26: phones count to 255 and begin again; the half message before is not mixed with it."""
    number = town.person()
    town.part(number, "Erste, halbe ", 1, 2)
    town.part(number, "Der Aufzug ", 1, 2)
    town.part(number, "ist kaputt.", 2, 2)
    assert town.heard(number) == ["Erste, halbe  ...", "Der Aufzug ist kaputt."]


def test_the_same_long_message_on_another_day(town: Town) -> None:
    """Another message is another message, though its words and its name are the same."""
    number = town.person()
    for day in ("monday", "tuesday"):
        for at, text in ((1, "Der Aufzug "), (2, "ist kaputt.")):
            town.part(number, text, at, 2, id=f"{day}|{at}")
    assert len(town.heard(number)) == 2


@pytest.mark.parametrize(
    ("texts", "total", "text", "whole"),
    [
        ({1: "a", 2: "b"}, 2, "ab", True),
        ({2: "b"}, 3, "... b ...", False),
        ({1: "a", 4: "d"}, 4, "a ... d", False),
    ],
)
def test_what_is_missing_is_shown(texts: dict[int, str], total: int, text: str, whole: bool) -> None:
    """One mark for a gap, however many parts it has."""
    assert joined(texts, total) == (text, whole)


# --- what is never said -----------------------------------------------------------------------------------------------


def test_a_case_is_shown_only_after_its_number(town: Town) -> None:
    """R28: a sender can be forged and a number given to somebody else: the report's number is asked first."""
    number = town.person()
    reference = finish(town, number)
    assert town.say(number, "zurück") == ["ask-reference"]
    town.say(number, "Menü")
    town.pass_by(days=30)
    for question in ("2", "Was wurde aus meiner Meldung?"):
        assert town.say(number, question) == ["ask-reference"]
        town.say(number, "Menü")
    later = [row.body for row in town.out(number) if row.created > town.now - timedelta(days=1)]
    assert not any(reference in body or "Hauptbahnhof" in body for body in later)
    assert town.say(number, "Wo ist meine Meldung?", reference)[-1:] == ["case-status"]


def test_a_number_that_was_sent_counts_for_a_day(town: Town) -> None:
    """R28: telephones change hands: what waits in the room of a report is not shown to who writes from there later."""
    number = town.person()
    reference = finish(town, number)
    conversation = town.parts.store.conversation_of("sms", number) or ""
    assert town.say(number, reference) == ["case-status"]
    town.parts.intake.receive_for(conversation, "1", StaffAnswered(reference, "Der Techniker kommt."))
    assert town.out(number)[-1].key == "staff-answer", "who is reading about it just now hears it whole"
    town.pass_by(days=2)
    before = len(town.out(number))
    town.parts.intake.receive_for(conversation, "2", StaffAnswered(reference, "Der Techniker war da."))
    town.say(number, "Hallo", "nochmal", "zurück", "1")
    told = " ".join(json.loads(row.body)["text"] for row in town.out(number)[before:])
    assert not [word for word in (reference, "Techniker", "Hauptbahnhof") if word in told]


def test_repeat_does_not_tell_the_number_again(town: Town) -> None:
    """R28: the number is what a person knows and a thief of the telephone number does not."""
    number = town.person()
    finish(town, number)
    assert town.say(number, "nochmal") == ["menu"]


def test_one_may_change_the_channel_with_the_number(town: Town) -> None:
    """Another telephone with the report's number hears its status, and cannot change it."""
    reference = finish(town, town.person())
    other = town.person()
    town.say(other, "Hallo")
    assert town.say(other, reference) == ["case-status"]
    assert "zurückziehen" not in town.out(other)[-1].body


def test_the_copy_is_not_sent_by_sms(town: Town) -> None:
    """R32: it says where the copy can be had; no JSON in a hundred segments."""
    number = town.person()
    town.say(number, "Hallo", "Meine Daten")
    assert town.say(number, "1")[0] == "my-data-elsewhere"
    assert {row.kind for row in town.out(number)} == {"text"}


def test_deleting_needs_the_code_that_only_the_true_number_gets(town: Town) -> None:
    """R28 R32: who forges a sender cannot delete: a code goes to the number, and only with it everything goes."""
    number = town.person()
    finish(town, number)
    assert town.say(number, "Meine Daten", "2", "1") == ["ask-delete-code"]
    code = re.findall(r"\d{6}", json.loads(town.out(number)[-1].body)["text"])[0]
    wrong = str(int(code) % 900_000 + 100_001)
    assert town.say(number, wrong)[-1] == "ask-delete-code"
    assert town.say(number, wrong)[-1] == "ask-delete-code"
    assert town.say(number, wrong)[-1] == "menu"
    town.say(number, code)
    assert len(town.heard(number)) > 5, "an old code deletes nothing"
    town.say(number, "Menü", "Meine Daten", "2", "1")
    code = re.findall(r"\d{6}", json.loads(town.out(number)[-1].body)["text"])[0]
    arabic = "".join(chr(0x0660 + int(digit)) for digit in code)
    town.say(number, f"Die Zahl ist {arabic}.")
    assert [row.key for row in town.out(number)] == ["data-deleted"]
    town.deliver(number)
    assert town.parts.store.conversation_of("sms", number) is None


def test_who_did_not_ask_for_it_is_left_alone(town: Town) -> None:
    """R28: words instead of the code delete nothing; STOP works there as everywhere."""
    number = town.person()
    finish(town, number)
    town.say(number, "Meine Daten", "2", "1")
    assert town.say(number, "Was soll das?") == ["menu"]
    town.say(number, "Meine Daten", "2", "1")
    assert town.say(number, "STOPP") == ["stopped"]
    assert len(town.heard(number)) > 5


def test_nothing_that_sms_cannot_carry_is_asked_for(town: Town) -> None:
    """No picture, no voice, no pin: neither in the questions nor in the corrections or the settings."""
    number = town.person()
    finish(town, number)
    town.say(number, "Einstellungen", "Menü", LIFT, "1", "1", "1", "1", "1", "1", "ändern")
    said = " ".join(json.loads(row.body)["text"] for row in town.out(number))
    assert not [word for word in ("Bild", "Foto", "Sprach-Nachricht", "Vorlesen", "Karte") if word in said]
    assert "ask-picture" not in [row.key for row in town.out(number)]


def test_a_report_of_failure_nobody_knows(town: Town) -> None:
    """A receipt of somebody else's message changes nothing."""
    assert not town.channel.report(Report("fremd", failed=True))
    assert town.channel.report(Report("fremd", failed=False))


def test_a_report_is_the_same_by_sms(town: Town) -> None:
    """R01: words and digits alone end in a submission of the channel sms."""
    reference = finish(town, town.person())
    with town.parts.database.look() as look:
        row = look.execute(select(submissions).where(submissions.c.reference == reference)).one()
    assert (row.channel, row.category, row.kind) == ("sms", "lift", "barrier")


def test_what_the_office_says_is_only_announced(town: Town) -> None:
    """R28: neither words nor number of a report go to a telephone by themselves; with its number they come, once."""
    number = town.person()
    reference = finish(town, number)
    conversation = town.parts.store.conversation_of("sms", number) or ""
    before = len(town.out(number))
    news = (
        StaffAnswered(reference, "Der Techniker kommt am Montag."),
        StatusChanged(reference, "in_progress", "Bald."),
    )
    for at, event in enumerate((*news, StaffAnswered(reference, "Oder am Dienstag."))):
        town.parts.intake.receive_for(conversation, f"news{at}", event)
    told = [json.loads(row.body)["text"] for row in town.out(number)[before:]]
    assert [row.key for row in town.out(number)[before:]] == ["news-waiting"] * 3
    assert not any(word in text for text in told for word in (reference, "Techniker", "Dienstag", "Bald"))
    assert town.say(number, reference) == ["staff-answer", "case-status"]
    text = json.loads(town.out(number)[-2].body)["text"]
    assert "Techniker kommt am Montag.\nOder am Dienstag." in text
    assert town.say(number, "Menü", reference) == ["case-status"]


def test_a_question_of_the_office_is_asked_after_the_number(town: Town) -> None:
    """R28: what is said before belongs to no report; then the question comes and the next words answer it."""
    number = town.person()
    reference = finish(town, number)
    row = select(submissions).where(submissions.c.reference == reference)
    entry = {"reference": reference, "kind": "question", "text": "Welcher Aufzug?", "created": town.now}
    with town.parts.database.turn() as turn:
        turn.execute(insert(history).values(entry))
        conversation = turn.execute(row).one().conversation
    town.parts.intake.receive_for(conversation, "q", StaffAnswered(reference, "Welcher Aufzug?", asks=True))
    assert town.out(number)[-1].key == "news-waiting"
    assert town.say(number, "Hilfe")[0] == "help"
    assert town.say(number, reference) == ["ask-reply"]
    assert "amended" in town.say(number, "Der linke, an Gleis 1.")
