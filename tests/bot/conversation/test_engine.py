"""The engine is total: any event in any state is answered, and every state can be left."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.effects import Amend, CallPerson, Say, Submit, Withdraw
from bot.conversation.events import (
    KINDS,
    DraftExpired,
    LanguageChosen,
    MediaRefused,
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
from bot.conversation.global_words import WORDS
from bot.conversation.session import Session
from bot.conversation.states import Choice, Kind, State, check
from bot.flows import STATES
from bot.reference import make
from bot.understanding.answers import Command
from bot.wording.plain_text import render

words = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["1", "2", "0", "ja", "nein", "zurück", "weiter", "abbruch", "stopp", "start", "daten", "türkçe"]),
    st.sampled_from(["Der Aufzug am Hauptbahnhof ist kaputt", "hilfe es brennt", "٣", "status", make(7), make(8)]),
)
events = st.one_of(
    st.just(Started()),
    st.builds(LanguageChosen, st.sampled_from(["de", "tr", "ar", "xx", ""])),
    st.builds(TextReceived, words),
    st.builds(VoiceReceived, st.just("m1")),
    st.builds(Transcribed, st.just("m1"), words, st.floats(0, 1), st.sampled_from(["de", "tr", "sw"]), st.just("vosk")),
    st.builds(
        NotTranscribed,
        st.just("m1"),
        st.sampled_from(["no_words", "no_model", "too_long", "too_large", "unreadable", "failed"]),
    ),
    st.builds(PictureReceived, st.just("m2")),
    st.builds(MediaRefused, st.sampled_from(["voice", "picture"]), st.sampled_from(["too_large", "unreadable"])),
    st.builds(PinReceived, st.floats(-100, 100), st.floats(-200, 200)),
    st.builds(Unsupported, st.just("sticker")),
    st.builds(StaffAnswered, st.just(make(7)), st.text(max_size=40), st.booleans()),
    st.builds(StatusChanged, st.just(make(7)), st.sampled_from(["seen", "done"]), st.text(max_size=20)),
    st.just(ReminderDue()),
    st.just(DraftExpired()),
)
SILENT = (VoiceReceived, ReminderDue, DraftExpired, LanguageChosen)
"""Events that need no answer of their own: a voice note is answered when it was heard."""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(events, max_size=25))
def test_any_events_in_any_order(engine, context, catalogues, happened):
    """R05 R11: whatever happens, the session survives JSON, something is said, never more than two messages."""
    session = Session()
    for event in happened:
        step = engine.step(session, from_dict(json.loads(json.dumps(to_dict(event)))), context)
        says = [effect for effect in step.effects if isinstance(effect, Say)]

        assert len(says) <= 2
        assert says or isinstance(event, SILENT)
        assert all(render(catalogues, say.reply, say.language).text for say in says)
        session = Session.from_dict(json.loads(json.dumps(step.session.to_dict())))
        assert session == step.session


@pytest.mark.parametrize("name", sorted(STATES))
@pytest.mark.parametrize("event", [TextReceived(""), TextReceived("1"), PictureReceived("m"), PinReceived(51.5, 6.5)])
def test_every_state_takes_every_kind(engine, context, name, event):
    """R08: no state is dead: something is asked again or goes on, whatever comes."""
    session = replace(Session(language="de", language_chosen=True, welcomed=True), state=name, about=make(7))
    if name.startswith("report."):
        session = replace(session, answers={"what": "Aufzug kaputt", "category": "lift"})

    assert [e for e in engine.step(session, event, context).effects if isinstance(e, Say)]


@pytest.mark.parametrize("name", sorted(STATES))
@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("hilfe", "help"),
        ("0", "person-called"),
        ("mensch", "person-called"),
        ("stopp", "stopped"),
        ("daten", "ask-data"),
    ],
)
def test_global_words_in_every_state(engine, context, name, word, key):
    """R07: help, a person, stop and my data work in every state."""
    session = replace(Session(language="de", language_chosen=True, welcomed=True), state=name, about=make(7))
    said = [e.reply.key for e in engine.step(session, TextReceived(word), context).effects if isinstance(e, Say)]

    assert key in said


@pytest.mark.parametrize("name", sorted(STATES))
def test_emergency_in_every_state(engine, context, name):
    """Danger is answered with 112 first, in every state, and the draft stays."""
    draft = {"what": "Aufzug kaputt", "category": "lift"}
    session = replace(Session(language="de", welcomed=True), state=name, answers=draft, about=make(7))
    step = engine.step(session, TextReceived("Hilfe es brennt im Haus und meine Oma kommt nicht raus"), context)

    assert step.effects[1].reply.key == "emergency"
    assert step.session.answers == draft


def test_nothing_is_submitted_without_confirmation(engine, context):
    """R09: only "send" after the read-back submits."""
    session = Session(language="de", language_chosen=True, welcomed=True)
    submitted = []
    for word in ["Der Aufzug am Rathaus ist kaputt", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"]:
        before = session.state
        step = engine.step(session, TextReceived(word), context)
        submitted += [(before, e) for e in step.effects if isinstance(e, Submit)]
        session = step.session

    assert [before for before, _ in submitted] == ["report.review"]


def test_another_persons_submission_tells_only_its_status(engine, context):
    """R28: a number that is not one's own can be looked at, never changed."""
    other = replace(context.cases[0], reference=make(9), own=False, question="")
    stranger = replace(context, case={make(9): other}.get, cases=())
    session = Session(language="de", language_chosen=True, welcomed=True)
    said = []
    for word in [make(9), "2", "1", "ja", "zurückziehen"]:
        step = engine.step(session, TextReceived(word), stranger)
        session = step.session
        said += step.effects

    assert not [effect for effect in said if isinstance(effect, Amend | Withdraw)]


def test_a_second_wish_for_a_person_is_the_same(engine, context):
    """Asking twice for a person makes one submission."""
    first = engine.step(Session(language="de", welcomed=True), TextReceived("0"), context)
    called = next(e for e in first.effects if isinstance(e, CallPerson))
    open_case = replace(context.cases[0], reference=called.reference)
    again = replace(context, case={called.reference: open_case}.get)

    assert not [e for e in engine.step(first.session, TextReceived("0"), again).effects if isinstance(e, CallPerson)]


def test_old_session_versions_start_afresh_with_their_language():
    """A session of another version keeps its language and blocks nobody."""
    old = Session.from_dict({"version": 0, "language": "tr", "flow": "gone", "step": 3})

    assert (old.language, old.state, old.version) == ("tr", "menu", 1)


def test_tables_check_themselves():
    """A state with a target that does not exist, or none at all, is refused."""
    with pytest.raises(ValueError, match="does not exist"):
        check({"a": State("a", "a", Kind.ONE_OF, (Choice("x", "x", "nowhere"),))}, ())
    with pytest.raises(ValueError, match="cannot be left"):
        check({"a": State("a", "a", Kind.TEXT)}, ())


def test_every_command_is_obeyed():
    """R07: each global word has its row."""
    assert set(WORDS) == set(Command)


def test_every_event_survives_json():
    """Each kind of event is in the table of kinds."""
    assert len(KINDS) == 14
