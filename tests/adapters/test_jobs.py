"""The durable jobs: order, patience, an end, and that a second run changes nothing."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import OperationalError

from adapters import turns
from adapters.errors import ChannelUnreachable, MessageRejected, RateLimited, RecipientGone
from adapters.jobs.patience import LONGEST_WAIT, MOST_TRIES, WAITS, next_try
from adapters.jobs.speaking import Speaking
from adapters.office.retry import retry
from adapters.speech import audio
from adapters.speech.errors import AudioTooLong, AudioUnreadable, NoModel, NoVoice, RecogniserDied, SpeechClosed
from adapters.speech.heard import Heard
from adapters.speech.recordings import Recordings
from adapters.storage import engine
from adapters.storage.tables import forwards, identities, messages, submissions, transcripts
from bot.conversation.events import VoiceReceived
from tests.adapters.conversing import build, texts
from tests.adapters.working import HEARD, Works, works_of
from tests.durability.servers import database_url


def test_messages_leave_in_order_and_once(works: Works) -> None:
    """What is due leaves in the order it was said; a second run of the job sends nothing."""
    for number in range(3):
        receipt = works.house.say("hallo", str(number))
    works.run("deliver", receipt.conversation)
    works.run("deliver", receipt.conversation)
    assert [(number, said) for _, number, said in works.channel.sent] == [
        (2, "TextReceived 1"),
        (4, "TextReceived 2"),
        (6, "TextReceived 3"),
    ]
    assert works.row(receipt.conversation).state == "sent"


def test_a_clock_that_jumps_back_loses_nothing(works: Works) -> None:
    """A clock that is set right by a day, and then by a day again, changes neither order nor number of what is sent."""
    works.house.say("hallo", "1")
    works.clock.now -= timedelta(days=1)
    receipt = works.house.say("loud", "2")
    works.run("deliver", receipt.conversation)
    works.run("speak", works.row(receipt.conversation).id)
    works.clock.now -= timedelta(days=1)
    works.house.say("hallo", "3")
    works.jobs.sweeper.run()
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2, 4, 6]


def test_a_failing_channel_is_tried_again_in_order(works: Works) -> None:
    """A failed message holds back those behind it until its time has come; then all leave in order."""
    works.channel.errors = [ChannelUnreachable()]
    works.house.say("hallo", "1")
    receipt = works.house.say("hallo", "2")
    works.run("deliver", receipt.conversation)
    works.run("deliver", receipt.conversation)
    assert works.channel.sent == []
    works.clock.now += timedelta(seconds=WAITS[0] + 1)
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2, 4]


def test_a_message_is_given_up_after_the_last_try_and_may_be_retried(works: Works) -> None:
    """After the last try the message is given up, visibly; the next one leaves; staff may try again."""
    works.channel.errors = [ChannelUnreachable("server_down") for _ in range(MOST_TRIES)]
    receipt = works.house.say("hallo", "1")
    for _ in range(MOST_TRIES):
        works.run("deliver", receipt.conversation)
        works.clock.now += timedelta(days=1)
    row = works.row(receipt.conversation)
    assert (row.state, row.tries, row.error) == ("given_up", MOST_TRIES, "server_down")
    assert retry(works.house, "message", row.id)
    assert not retry(works.house, "message", row.id)
    works.run("deliver", receipt.conversation)
    assert works.row(receipt.conversation).state == "sent"


def test_a_rejected_message_does_not_hold_the_next_one(works: Works) -> None:
    """A message that will never be taken is given up at once; the next one leaves."""
    works.channel.errors = [MessageRejected("too_long")]
    works.house.say("hallo", "1")
    receipt = works.house.say("hallo", "2")
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [4]


def test_a_bug_in_a_channel_is_given_up_where_staff_see_it(works: Works) -> None:
    """What no channel foresaw is tried like any failure, ends as given up, and then lets the next message leave."""
    works.channel.errors = [ValueError("no such emoji") for _ in range(MOST_TRIES)]
    works.house.say("hallo", "1")
    receipt = works.house.say("hallo", "2")
    for _ in range(MOST_TRIES):
        works.run("deliver", receipt.conversation)
        works.clock.now += timedelta(days=1)
    assert [number for _, number, _ in works.channel.sent] == [4]
    first = messages.c.number == 2
    assert works.house.rows(select(messages.c.state, messages.c.error).where(first)) == [("given_up", "ValueError")]


def test_a_message_that_comes_while_another_is_sent_leaves_after_it(works: Works) -> None:
    """The second job finds the first at work and leaves at once, so that a slow person holds up nobody else."""
    receipt = works.house.say("hallo", "1")

    def meanwhile() -> None:
        works.channel.meanwhile = None
        works.house.say("hallo", "2")
        began = time.monotonic()
        in_another_thread(lambda: works.run("deliver", receipt.conversation))
        assert time.monotonic() - began < 5
        assert works.channel.sent == []

    works.channel.meanwhile = meanwhile
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [2, 4]


def test_nothing_that_waits_is_sent_after_stop(works: Works) -> None:
    """R25: STOP holds back what has not left yet, in its own transaction; only its confirmation leaves, once."""
    works.channel.errors = [ChannelUnreachable()]
    receipt = works.house.say("hallo", "1")
    works.run("deliver", receipt.conversation)
    works.house.say("stop", "2")
    works.clock.now += timedelta(days=1)
    works.run("deliver", receipt.conversation)
    works.run("deliver", receipt.conversation)
    assert [said for _, _, said in works.channel.sent] == ["stopped"]
    held = [m.state for m in works.house.store.messages(receipt.conversation) if m.direction == "out"]
    assert held == ["stopped", "sent"]


def test_a_person_who_comes_back_is_answered(works: Works) -> None:
    """Who could not be reached and writes again gets an answer."""
    works.channel.errors = [RecipientGone()]
    receipt = works.house.say("hallo", "1")
    works.run("deliver", receipt.conversation)
    works.house.say("hallo", "2")
    works.run("deliver", receipt.conversation)
    assert [number for _, number, _ in works.channel.sent] == [4]
    assert works.house.rows(select(identities.c.gone)) == [(None,)]


def test_nothing_more_is_sent_to_a_person_who_left(works: Works) -> None:
    """After RecipientGone the identity is marked and nothing is tried again."""
    works.channel.errors = [RecipientGone()]
    works.house.say("hallo", "1")
    receipt = works.house.say("hallo", "2")
    works.run("deliver", receipt.conversation)
    assert works.channel.sent == []
    assert works.house.rows(select(identities.c.gone))[0][0] is not None
    states = {m.state for m in works.house.store.messages(receipt.conversation) if m.direction == "out"}
    assert states == {"given_up"}


def test_patience_has_an_end() -> None:
    """Waits grow, what the other side asks for is respected up to a day, and the last failure has no next try."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    waits = [next_try(tries, ChannelUnreachable(), now) for tries in range(1, MOST_TRIES)]
    assert [(w - now).total_seconds() for w in waits if w] == list(WAITS)
    assert next_try(MOST_TRIES, ChannelUnreachable(), now) is None
    assert next_try(1, RateLimited(90), now) == now + timedelta(seconds=90)
    assert next_try(1, RateLimited(10**9), now) == now + timedelta(seconds=LONGEST_WAIT)
    assert next_try(1, RecipientGone(), now) is None


def _voice(works: Works, id: str = "1") -> tuple[str, str]:
    file = works.house.store.media.keep("voice", "audio/ogg", f"OggS {id}".encode())
    return works.house.take(VoiceReceived(file), id).conversation, file


def in_another_thread(act: Callable[[], None]) -> None:
    """As another worker would; fails with it."""
    with ThreadPoolExecutor(1) as other:
        other.submit(act).result()


def test_a_voice_note_comes_back_as_an_event_once(works: Works) -> None:
    """R03: the words are kept with engine and confidence, the conversation hears of them once, no log has them."""
    conversation, file = _voice(works)
    with structlog.testing.capture_logs() as logs:
        works.run("transcribe", file)
        works.run("transcribe", file)
    assert works.speech.calls == 1
    assert texts(works.house, conversation) == ["Transcribed 2"]
    row = works.house.rows(select(transcripts))[0]
    assert (row.state, row.text, row.engine, row.confidence) == ("done", HEARD.text, "vosk", 0.9)
    assert "Lift" not in str(logs)


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (NoModel("ro"), "no_model"),
        (AudioTooLong(), "too_long"),
        (AudioUnreadable(), "unreadable"),
        (Heard("", 0.0, "", "none", 3.0, ()), "no_words"),
    ],
)
def test_a_note_without_words_says_why(works: Works, outcome: Any, state: str) -> None:
    """Whatever a note lacks, the conversation goes on and the audio is kept."""
    works.speech.hears = outcome
    conversation, file = _voice(works)
    works.run("transcribe", file)
    assert texts(works.house, conversation) == ["NotTranscribed 2"]
    assert works.house.rows(select(transcripts.c.state))[0][0] == state
    assert works.house.store.media.read(file)[1] == b"OggS 1"


@pytest.mark.parametrize("death", [RecogniserDied(), KeyError("words"), OSError("disk")])
def test_a_note_that_kills_the_recogniser_twice_goes_to_a_person(works: Works, death: Exception) -> None:
    """One death is tried again, the second one ends it; the audio is kept. A bug counts like a death."""
    works.speech.hears = death
    conversation, file = _voice(works)
    works.run("transcribe", file)
    works.run("transcribe", file)
    assert works.speech.calls == 2
    assert texts(works.house, conversation) == ["NotTranscribed 2"]
    assert works.house.rows(select(transcripts.c.state))[0][0] == "failed"


def test_a_note_interrupted_by_a_stop_is_heard_later(works: Works) -> None:
    """A stopping program is not the note's fault: it stays due, with a job for whoever works next."""
    works.speech.hears = SpeechClosed()
    _, file = _voice(works)
    before = _jobs(works, "transcribe")
    works.run("transcribe", file)
    assert works.house.rows(select(transcripts.c.state, transcripts.c.tries))[0] == ("due", 0)
    assert _jobs(works, "transcribe") == before + 1
    works.clock.now += timedelta(minutes=3)
    works.jobs.sweeper.run()
    assert _jobs(works, "transcribe") == before + 2


def test_notes_of_one_conversation_are_heard_in_order(works: Works) -> None:
    """What was said first is answered first, even when the job of the second note comes first; a sweep adds nothing."""
    conversation, first = _voice(works, "1")
    _, second = _voice(works, "2")
    works.run("transcribe", second)
    works.run("transcribe", first)
    assert works.speech.heard == [b"OggS 1", b"OggS 2"]
    assert texts(works.house, conversation) == ["Transcribed 3", "Transcribed 4"]


def test_a_note_that_comes_while_another_is_heard_is_heard_after_it(works: Works) -> None:
    """The second job finds the first at work and leaves; nobody waits in a queue, and the note is not forgotten."""
    conversation, first = _voice(works, "1")

    def meanwhile() -> None:
        works.speech.meanwhile = None
        _, second = _voice(works, "2")
        in_another_thread(lambda: works.run("transcribe", second))
        assert works.speech.heard == [b"OggS 1"]

    works.speech.meanwhile = meanwhile
    works.run("transcribe", first)
    assert works.speech.heard == [b"OggS 1", b"OggS 2"]
    assert texts(works.house, conversation) == ["Transcribed 3", "Transcribed 4"]


def test_what_was_heard_is_kept_only_with_the_turn_that_tells_it(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: a database that refuses the turn leaves the note due; nothing is heard and then never told."""
    conversation, file = _voice(works)

    def busy(*anything: Any) -> None:
        raise OperationalError("UPDATE", {}, Exception("database is locked"))

    with monkeypatch.context() as patch:
        patch.setattr(turns.OpenTurn, "save", busy)
        with pytest.raises(OperationalError):
            works.run("transcribe", file)
    assert works.house.rows(select(transcripts.c.state, transcripts.c.text))[0] == ("due", None)
    works.run("transcribe", file)
    assert texts(works.house, conversation) == ["Transcribed 2"]


def _jobs(works: Works, name: str) -> int:
    query = text("SELECT count(*) FROM workflow_status WHERE name = :name").bindparams(name=name)
    return int(works.house.rows(query)[0][0])


@pytest.mark.parametrize(("said", "slow"), [("loud", False), ("loud and easy", True)])
def test_easier_words_are_spoken_slower(works: Works, said: str, slow: bool) -> None:
    """R02: "I speak easier and slower now" is true."""
    receipt = works.house.say(said, "1")
    works.run("speak", works.row(receipt.conversation).id)
    assert works.speech.slow is slow


def test_a_spoken_answer_goes_with_its_sound(works: Works) -> None:
    """R03: the message waits for its sound, then leaves with it."""
    receipt = works.house.say("loud", "1")
    works.run("deliver", receipt.conversation)
    assert works.channel.sent == []
    row = works.row(receipt.conversation)
    works.run("speak", row.id)
    works.run("speak", row.id)
    works.run("deliver", receipt.conversation)
    assert len(works.channel.sent) == 1
    media = works.row(receipt.conversation).media
    assert works.house.store.media.read(media) == ("audio/ogg", b"OggS")


def test_an_answer_interrupted_by_a_stop_is_spoken_later(works: Works) -> None:
    """A stopping program leaves a job to whoever works next: who cannot read waits for the sound."""
    works.speech.speaks = SpeechClosed()
    receipt = works.house.say("loud", "1", channel="browser")
    row = works.row(receipt.conversation)
    before = _jobs(works, "speak")
    works.run("speak", row.id)
    assert _jobs(works, "speak") == before + 1
    works.speech.speaks = b"OggS"
    works.run("speak", row.id)
    assert works.row(receipt.conversation).media is not None


def test_without_room_for_the_sound_the_text_goes_alone(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    """R45: a disk without room for spoken answers does not hold back the words."""

    def full(*anything: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(works.house.store.media, "_write", full)
    receipt = works.house.say("loud", "1")
    works.run("speak", works.row(receipt.conversation).id)
    works.run("deliver", receipt.conversation)
    assert len(works.channel.sent) == 1


@pytest.mark.parametrize("error", [NoVoice(), SpeechClosed()])
def test_without_a_voice_the_text_goes_alone(works: Works, error: Exception) -> None:
    """No sound never holds back the words for longer than a minute."""
    works.speech.speaks = error
    receipt = works.house.say("loud", "1")
    works.run("speak", works.row(receipt.conversation).id)
    works.clock.now += timedelta(seconds=61)
    works.run("deliver", receipt.conversation)
    assert len(works.channel.sent) == 1


def _forward(works: Works) -> int:
    now = works.clock()
    base = {"kind": "barrier", "status": "received", "category": "lift", "reasons": "[]", "text": "", "place": ""}
    rest = {"place_source": "none", "language": "de", "channel": "push", "permanence": "unknown", "affects": ""}
    with works.house.database.turn() as connection:
        row = {**base, **rest, "reference": "1234567", "answer_here": True, "spoken": False}
        connection.execute(submissions.insert().values(created=now, changed=now, **row))
        made = forwards.insert().values(
            reference="1234567", target="mail", recipient="a@b.example", message_id="<1@x>", state="due", created=now
        )
        return int(connection.execute(made).inserted_primary_key[0])


def test_a_forward_is_sent_once(works: Works) -> None:
    """A second run of the job sends no second mail."""
    forward = _forward(works)
    works.run("forward", forward)
    works.run("forward", forward)
    assert works.mailer.sent == [forward]
    assert works.house.rows(select(forwards.c.state, forwards.c.sent))[0].state == "sent"


def test_a_forward_is_given_up_and_retried(works: Works) -> None:
    """A mail server that never answers ends as given up; "try again" sends it."""
    forward = _forward(works)
    works.mailer.errors = [ChannelUnreachable("smtp_down") for _ in range(MOST_TRIES)]
    for _ in range(MOST_TRIES):
        works.run("forward", forward)
        works.run("forward", forward)  # before its time nothing is tried
        works.clock.now += timedelta(days=1)
    row = works.house.rows(select(forwards))[0]
    assert (row.state, row.tries, row.error) == ("given_up", MOST_TRIES, "smtp_down")
    assert retry(works.house, "forward", forward)
    works.run("forward", forward)
    assert works.mailer.sent == [forward]


def test_a_bug_in_a_letter_is_given_up_where_staff_see_it(works: Works) -> None:
    """A submission that cannot be written as a mail is not tried for ever, unseen."""
    forward = _forward(works)
    works.mailer.errors = [ValueError("header") for _ in range(MOST_TRIES)]
    for _ in range(MOST_TRIES):
        works.run("forward", forward)
        works.clock.now += timedelta(days=1)
    row = works.house.rows(select(forwards))[0]
    assert (row.state, row.error) == ("given_up", "ValueError")


def test_a_waiting_draft_is_reminded_and_expires(works: Works) -> None:
    """R11: a reminder after a day, an expiry after a week, each once, however often the sweep runs."""
    receipt = works.house.say("hallo", "1")
    works.jobs.sweeper.run()
    assert texts(works.house, receipt.conversation) == ["TextReceived 1"]
    for wait in (timedelta(hours=25), timedelta(days=7)):
        works.clock.now += wait
        works.jobs.sweeper.run()
        works.jobs.sweeper.run()
    assert texts(works.house, receipt.conversation) == ["TextReceived 1", "ReminderDue 2", "DraftExpired 3"]


def test_the_sweep_finds_lost_deliveries(works: Works) -> None:
    """A message whose job is gone is delivered all the same."""
    works.house.say("hallo", "1")
    with works.house.database.turn() as connection:
        connection.execute(text("DELETE FROM workflow_status"))
    works.jobs.sweeper.run()
    assert _jobs(works, "deliver") == 0
    works.clock.now += timedelta(minutes=3)
    works.jobs.sweeper.run()
    assert _jobs(works, "deliver") == 1


def test_the_identity_goes_when_the_deletion_is_confirmed(works: Works) -> None:
    """R32: the confirmation still reaches the person; then nothing says who they were."""
    works.house.say("hallo", "1")
    receipt = works.house.say("wipe", "2")
    works.run("deliver", receipt.conversation)
    assert [said for _, _, said in works.channel.sent] == ["data-deleted"]
    assert works.house.rows(select(identities)) == []
    assert works.house.store.messages(receipt.conversation) == []


def test_old_jobs_are_swept(works: Works) -> None:
    """Rows of jobs that ended a week ago are removed; unfinished ones stay."""
    works.house.say("hallo", "1")
    works.house.say("hallo", "2", "somebody else")
    old = int((works.clock() - timedelta(days=8)).timestamp() * 1000)
    first = "(SELECT min(workflow_uuid) FROM workflow_status)"
    with works.house.database.turn() as connection:
        connection.execute(text(f"UPDATE workflow_status SET updated_at = {old}"))
        connection.execute(text(f"UPDATE workflow_status SET status = 'SUCCESS' WHERE workflow_uuid = {first}"))
    works.jobs.sweeper.run()
    assert _jobs(works, "deliver") == 1


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_queue_does_the_work(kind: str, tmp_path: Path) -> None:
    """The real queues: a typed message, a voice note and a spoken answer leave by themselves, none by hand."""
    with database_url(kind, tmp_path) as url:
        house = build(url, tmp_path)
        works = works_of(house)
        works.jobs.launch()
        try:
            receipt = house.say("loud", "1")
            house.say("hallo", "2")
            _voice(works, "3")
            due = select(func.count()).select_from(messages).where(messages.c.state == "sent")
            _until(lambda: house.rows(due)[0][0] == 3)
        finally:
            works.jobs.stop()
            house.database.close()
    numbers = [number for _, number, _ in works.channel.sent]
    assert numbers == sorted(numbers)
    assert receipt.accepted


def test_a_long_note_does_not_hold_up_a_spoken_answer(works: Works) -> None:
    """R03: who cannot read waits for the sound; two long notes of others do not hold it up."""
    gate = threading.Event()
    _voice(works, "1")
    works.house.take(VoiceReceived(works.house.store.media.keep("voice", "audio/ogg", b"OggS")), "2", "somebody else")
    works.speech.meanwhile = lambda: gate.wait(30)
    works.jobs.launch()
    try:
        _until(lambda: works.speech.calls == 2)
        works.speech.meanwhile = None
        receipt = works.house.say("loud", "3", "a third")
        _until(lambda: works.row(receipt.conversation).state == "sent")
        assert works.row(receipt.conversation).media is not None
    finally:
        gate.set()
        works.jobs.stop()


def _until(done: Callable[[], bool], patience: float = 30.0) -> None:
    end = time.monotonic() + patience
    while not done():
        assert time.monotonic() < end, "the queue did not do it in time"
        time.sleep(0.05)


def test_an_error_in_a_job_names_no_words(works: Works) -> None:
    """R34: a broken channel is logged by job, row and class; the message stays due for the sweep."""
    from adapters.jobs.service import _quiet

    def broken(row: str) -> None:
        raise RuntimeError("der Lift ist kaputt")

    with structlog.testing.capture_logs() as logs:
        _quiet("deliver", broken)("c1")
    assert logs == [
        {"event": "job failed", "job": "deliver", "row": "c1", "error": "RuntimeError", "log_level": "error"}
    ]


def test_a_slow_call_inside_a_turn_fails(works: Works) -> None:
    """Nothing slow or outgoing happens inside a transaction: each job refuses to start its slow part there."""
    receipt = works.house.say("hallo", "1")
    _, file = _voice(works, "2")
    forward = _forward(works)
    for job, row in (("deliver", receipt.conversation), ("transcribe", file), ("forward", forward)):
        with works.house.database.turn() as connection:
            connection.execute(update(messages).values(tries=0))
            with pytest.raises(engine.InsideTransaction):
                works.run(job, row)
    assert works.channel.sent == []
    assert works.speech.calls == 0


def test_a_recorded_prompt_comes_before_the_voice(works: Works, tmp_path: Path) -> None:
    """R03: what a person has recorded is sent while its words are the message's; a changed text is spoken again."""
    sound = audio.encode_opus(b"\x00\x10\x00\xf0" * 4_000, audio.RATE)
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "TextReceived.ogg").write_bytes(sound)
    (tmp_path / "de" / "TextReceived.txt").write_text("TextReceived", encoding="utf-8")
    house = works.house
    speaking = Speaking(house.database, house.store.media, works.speech, house.outbox, Recordings(tmp_path))
    receipt = house.say("loud", "1")
    row = works.row(receipt.conversation)
    body = {**json.loads(row.body), "fixed": True}
    with house.database.turn() as turn:
        turn.execute(update(messages).where(messages.c.id == row.id).values(body=json.dumps(body)))
    speaking.speak(row.id)
    assert house.store.media.read(works.row(receipt.conversation).media)[1] == sound
    second = works.row(house.say("loud", "2").conversation)
    speaking.speak(second.id)
    assert house.store.media.read(works.row(receipt.conversation).media)[1] == b"OggS"


def test_a_note_is_heard_anew_in_the_language_that_is_known_now(works: Works) -> None:
    """R20: after the person has said which language it is, the same note is heard in that one, and only that counts."""
    media = works.house.store.media.keep("voice", "audio/ogg", b"OggS")
    receipt = works.house.take(VoiceReceived(media), "1")
    works.run("transcribe", media)
    turn_of = update(transcripts).where(transcripts.c.media == media)
    with works.house.database.turn() as turn:
        turn.execute(turn_of.values(state="due", wanted_language="tr", round=1))
    works.speech.hears = Heard("asansör bozuk", 0.9, "tr", "whisper", 2.0, ())
    works.run("transcribe", media)
    works.run("transcribe", media)
    row = works.house.rows(select(transcripts).where(transcripts.c.media == media))[0]
    assert (row.state, row.text, works.speech.calls) == ("done", "asansör bozuk", 2)
    assert texts(works.house, receipt.conversation)[-2:] == ["Transcribed 2", "Transcribed 3"]


def test_what_was_heard_in_an_old_round_comes_to_nothing(works: Works) -> None:
    """R20: a hearing that began before the language was known tells nothing any more; the new one does."""
    media = works.house.store.media.keep("voice", "audio/ogg", b"OggS")
    receipt = works.house.take(VoiceReceived(media), "1")

    def meanwhile() -> None:
        works.speech.meanwhile = None
        with works.house.database.turn() as turn:
            turn.execute(update(transcripts).where(transcripts.c.media == media).values(round=1))

    works.speech.meanwhile = meanwhile
    works.run("transcribe", media)
    assert works.house.rows(select(transcripts.c.state)) == [("due",)]
    works.run("transcribe", media)
    assert texts(works.house, receipt.conversation) == ["Transcribed 2"]
