"""Anything happens in any order, also to a session that a database has torn: the conversation goes on, nothing is lost.

Hypothesis drives the real engine and the real understanding with an office in memory.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import timedelta
from functools import cache

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from adapters.replay import Player
from bot.conversation.effects import Amend, Count, DeleteMyData, Say, Submit, Transcribe, Withdraw
from bot.conversation.engine import FROM_A_JOB, FROM_ELSEWHERE, Engine
from bot.conversation.events import (
    DraftExpired,
    Event,
    LanguageChosen,
    MediaRefused,
    MessagesMissed,
    NotTranscribed,
    PictureReceived,
    PinReceived,
    ReminderDue,
    StaffAnswered,
    Started,
    StatusChanged,
    TextReceived,
    Transcribed,
    Unsupported,
    VoiceReceived,
    from_dict,
    to_dict,
)
from bot.conversation.notes import PERSON
from bot.conversation.session import Session
from bot.flows import STATES
from bot.reference import make
from bot.submission import Status
from bot.wording.plain_text import render
from tests import shipped

PHRASES = (
    "1", "2", "3", "7", "0", "٣", "eins", "ja", "nein", "evet", "لا", "weiß nicht", "zurück", "weiter", "nochmal",
    "hilfe", "abbruch", "stopp", "start", "daten", "menü", "sprache", "einstellungen", "warum", "einfacher", "türkçe",
    "العربية", "Der Aufzug am Hauptbahnhof ist kaputt", "Die Tür vom Rathaus ist zu schwer", "Kaldırım çok yüksek",
    "المصعد معطل", "The ramp is missing at the station", "hilfe es brennt im haus", "yangın var yardım edin",
    "nein, am Rathaus", "nicht am Hauptbahnhof sondern am Rathaus", "der Ort ist falsch",
    "Was wurde aus meiner Meldung?", "ich will mit einem Menschen sprechen", "Was speichern Sie über mich?",
    "blind und taub", "hallo", "danke", "ok", make(7), make(8), "1 2 0 0 0 0 8", "meine Nummer ist 0171 1234567",
    "eins zwei null null null null acht",
)  # fmt: skip
ODD = (
    "",
    " ",
    "\x00\x1b[2J",
    "\u202e\u2067abc",
    "👍🏿👍",
    "?",
    "\u200d",
    "\n\n",
    "{ $text }",
    "VERY LONG",
    "VERY MANY",
)
LONG = {"VERY LONG": "ß" * 20_000, "VERY MANY": "aufzug " * 3_000}
"""Said in full, but named shortly when a test fails."""
words = st.one_of(st.sampled_from(PHRASES), st.sampled_from(ODD), st.text(max_size=60))
codes = st.sampled_from([*shipped.LANGUAGES, "xx", ""])
junk = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=10)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)
NAMES = [field.name for field in fields(Session)]
ANSWERS = [state.key for state in STATES.values() if state.question]
DRAFT_KEYS = [*ANSWERS, "category_guess", "category_group", "category_listed", "gone"]
torn_answers = st.dictionaries(st.sampled_from(DRAFT_KEYS), junk, max_size=5)
SILENT = (VoiceReceived, ReminderDue, DraftExpired, MessagesMissed, LanguageChosen)
"""Events that need no answer: a note is answered when it was heard."""


@cache
def house():
    """The engine with the real understanding, and words whose absence is a failure."""

    return Engine(shipped.reader()), shipped.catalogues()


class Conversation(RuleBasedStateMachine):
    """One person, one office, and time."""

    @initialize(language=st.sampled_from([None, *shipped.LANGUAGES]), sms=st.booleans())
    def begin(self, language, sms):
        """Somebody whose language is known or not, on a channel that carries everything or words only."""
        self.engine, self.catalogues = house()
        self.player = Player(self.engine, self.catalogues, "sms" if sms else "browser")
        self.player.session = Session(language=language, language_chosen=language is not None)
        self.sent: list[str] = []

    @rule(text=words)
    def says(self, text):
        """Typed words."""
        self.take(TextReceived(LONG.get(text, text)))

    @rule(text=words, confidence=st.floats(0, 1), language=codes, certainty=st.floats(0, 1), others=st.lists(codes))
    def speaks(self, text, confidence, language, certainty, others):
        """A voice note that is heard at once, in a language that is sure or not."""
        self.take(VoiceReceived("now"))
        heard = (LONG.get(text, text), confidence, language, "vosk", certainty, tuple(others))
        self.take(Transcribed("now", *heard))

    @rule(text=words, language=codes)
    def office_types(self, text, language):
        """A person of the office has listened to the note that waits longest, or to one that nobody sent."""
        media = self.player.listening.pop(0) if self.player.listening else "unknown"
        self.take(Transcribed(media, LONG.get(text, text), 1.0, language, PERSON))

    @rule()
    def sends_a_note(self):
        """A voice note that is heard later."""
        self.sent.append(f"note-{len(self.player.effects)}")
        self.take(VoiceReceived(self.sent[-1]))

    @rule(
        text=words, newest=st.booleans(), reason=st.sampled_from(["", "no_model", "failed", "no_words", "unheard of"])
    )
    def is_heard(self, text, newest, reason):
        """A note comes back, in any order; or one that nobody sent."""
        media = self.sent.pop(-1 if newest else 0) if self.sent else "unknown"
        self.take(NotTranscribed(media, reason) if reason else Transcribed(media, text, 0.9, "de", "whisper"))

    @rule(thing=st.one_of(
        st.builds(PictureReceived, st.text(min_size=1, max_size=3)),
        st.builds(PinReceived, st.floats(), st.floats()),
        st.builds(PinReceived, st.floats(51, 52), st.floats(6, 7)),
        st.builds(MediaRefused, st.sampled_from(["voice", "picture", "video"]), st.sampled_from(["too_large", "odd"])),
        st.builds(Unsupported, st.text(max_size=8)),
        st.just(Started()),
        st.builds(LanguageChosen, codes),
    ))  # fmt: skip
    def sends(self, thing):
        """Anything but words."""
        self.take(thing)

    @rule(text=st.text(max_size=40), asks=st.booleans())
    def office_answers(self, text, asks):
        """The office answers or asks about the newest submission."""
        for number in list(self.player.cases)[-1:]:
            if asks:
                self.player.cases[number] = replace(self.player.cases[number], question=text)
            self.take(StaffAnswered(number, text, asks))

    @rule(status=st.sampled_from(sorted(set(Status) - {Status.WITHDRAWN})), reason=st.text(max_size=20))
    def office_moves(self, status, reason):
        """The office moves the newest submission."""
        for number in list(self.player.cases)[-1:]:
            if self.player.cases[number].status != Status.WITHDRAWN:
                self.player.cases[number] = replace(self.player.cases[number], status=status, reason=reason)
                self.take(StatusChanged(number, str(status), reason))

    @rule(days=st.integers(0, 9))
    def time_passes(self, days):
        """The sweep looks in."""
        self.player.now += timedelta(days=days)
        self.take(ReminderDue() if days < 7 else DraftExpired())

    @rule()
    def channel_was_away(self):
        """What the person said meanwhile is lost."""
        self.take(MessagesMissed())

    @rule(damage=st.dictionaries(st.sampled_from(NAMES), junk, max_size=3), answers=st.none() | torn_answers)
    def database_tears_the_session(self, damage, answers):
        """A field is missing, of another type, or out of an older version."""
        stored = {**self.player.session.to_dict(), **damage}
        if answers is not None and isinstance(stored["answers"], dict):
            stored["answers"] = {**stored["answers"], **answers}
        self.player.session = Session.from_dict(stored)
        self.sent.clear()

    @rule(name=st.sampled_from(sorted(STATES)))
    def is_found_in_any_state(self, name):
        """A backup was restored: the session stands anywhere, whatever the draft is."""
        self.player.session = replace(self.player.session, state=name)

    def take(self, event: Event) -> None:
        """One turn, with all that must hold for it."""
        event = from_dict(json.loads(json.dumps(to_dict(event))))
        before, context = self.player.session, self.player.context()
        step = self.engine.step(before, event, context)
        says = [effect for effect in step.effects if isinstance(effect, Say)]
        assert repr(self.engine.step(before, event, context)) == repr(step)
        kept = Session.from_dict(json.loads(json.dumps(step.session.to_dict()))).to_dict()
        assert {k: v for k, v in step.session.to_dict().items() if kept[k] != v} == {}
        assert len(says) <= 2
        heard_anew = any(isinstance(effect, Transcribe) for effect in step.effects)
        assert says or heard_anew or isinstance(event, SILENT) or self.may_be_silent(before, event)
        for say in says:
            self.readable(say)
        for effect in step.effects:
            if isinstance(effect, Amend | Withdraw):
                assert effect.reference in self.player.cases
        self.no_draft_is_lost(before, step)
        self.stop_is_obeyed(before, event, says)
        self.player.take(event)

    def may_be_silent(self, before: Session, event: Event) -> bool:
        """Words of a note wait in the room that the person left; notes from before a deletion are dropped."""
        return isinstance(event, FROM_A_JOB) and bool(before.left or not before.welcomed)

    def readable(self, say: Say) -> None:
        """R05 R06: in words in every form and direction, the question with its help line, at most seven options."""
        assert len(say.reply.options) <= 7
        forms = [(language, False, False) for language in {say.language, "de", "ar"}]
        for language, sms, easy in (*forms, (say.language, True, False), (say.language, False, True)):
            text = render(self.catalogues, say.reply, language, sms=sms, easy=easy).text
            assert text.strip()
            assert not say.reply.asks or text.endswith(self.catalogues.text(language, "help-line"))

    def no_draft_is_lost(self, before: Session, step) -> None:
        """What the person told is sent, or dropped by their own word, or a week old."""
        if "what" in before.answers and "what" not in step.session.answers:
            counts = {effect.name for effect in step.effects if isinstance(effect, Count)}
            sent = any(isinstance(effect, Submit | DeleteMyData) for effect in step.effects)
            renewed = before.state == "report.draft" and "report_started" in counts
            assert sent or renewed or counts & {"report_discarded", "draft_expired"}

    def stop_is_obeyed(self, before: Session, event: Event, says: list[Say]) -> None:
        """R25: after STOP nothing is sent but the 112 until the person says something again."""
        if before.stopped and isinstance(event, (*FROM_A_JOB, *FROM_ELSEWHERE)):
            assert all(say.held or say.reply.key == "emergency" for say in says)


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
