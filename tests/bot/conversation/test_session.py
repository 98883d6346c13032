"""A session survives JSON, upgrades and torn databases."""

import json
from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.session import READ, VERSION, Session
from bot.flows import STATES

junk = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)),
    max_leaves=12,
)
NAMES = [field.name for field in fields(Session)]
KEYS = [state.key for state in STATES.values() if state.question]

FULL = Session(
    language="tr",
    language_chosen=True,
    guesses=("tr", "de"),
    voice=True,
    easy=True,
    welcomed=True,
    state="report.review",
    answers={
        "what": "Asansör bozuk",
        "category": "lift",
        "category_guess": {"reasons": ["Asansör"], "ranking": ["lift", "transit"]},
        "category_group": "building",
        "category_listed": True,
        "where": {"text": "Rheydt", "matched": "", "latitude": 51.2, "longitude": 6, "source": "pin"},
        "permanence": None,
        "detour": "no",
        "affects": ["wheels"],
        "picture": ["m1"],
        "answer": "yes",
    },
    trail=("report.what", "report.review"),
    heard={"text": "evet", "media": ["m2"], "doubtful": True},
    left={"state": "report.where", "heard": {"text": "burada", "media": []}},
    notes={"m3": "menu?"},
    waiting="bir şey",
    waiting_notes=("m4",),
    queued={"text": "Kapı ağır", "media": ["m6"]},
    voices=("m5",),
    failures=2,
    expired=True,
    touched="2026-11-23T10:00:00+00:00",
    asked_to_wait="2026-11-23T10:00:00+00:00",
    about="1000002",
    told="1000002",
    unread={"1000002": "Der Techniker kommt."},
    code="482913",
    called="1000013",
)


def through_json(session: Session) -> Session:
    """As a database would give it back."""
    return Session.from_dict(json.loads(json.dumps(session.to_dict())))


def test_a_full_session_survives_json():
    """Nothing of a session is lost on the way through the database."""
    assert through_json(FULL) == FULL


def test_every_field_is_read():
    """A new field of the session has its row in the table of readers."""
    assert {*READ, "version"} == set(NAMES)


@given(junk)
def test_any_json_is_a_session(stored):
    """Whatever JSON value a database holds, it is a session that survives JSON."""
    session = Session.from_dict(stored)
    assert through_json(session) == session


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from(NAMES), junk), st.dictionaries(st.sampled_from(KEYS), junk))
def test_a_torn_field_costs_nothing_else(torn, answers):
    """A field of another type takes its default; the fields beside it stay."""
    stored = {**FULL.to_dict(), "answers": {**FULL.answers, **answers}, **torn, "version": VERSION}
    session = Session.from_dict(json.loads(json.dumps(stored)))
    whole = [name for name in NAMES if name not in {*torn, "answers", "version"}]

    assert [getattr(session, name) for name in whole] == [getattr(FULL, name) for name in whole]
    assert through_json(session) == session
    if "answers" not in torn:
        kept = {key: answer for key, answer in FULL.answers.items() if key not in answers}
        assert session.answers.items() >= kept.items()


def test_old_session_versions_start_afresh_with_their_language():
    """A session of another version keeps its language and blocks nobody."""
    old = Session.from_dict({"version": 0, "language": "tr", "flow": "gone", "step": 3})

    assert (old.language, old.state, old.version, old.welcomed) == ("tr", "menu", VERSION, True)


def test_states_that_are_gone_are_left():
    """R11: after an upgrade that dropped a question the draft is still there, and the person is asked what is left."""
    stored = {**FULL.to_dict(), "state": "report.colour", "trail": ["report.colour", "report.what"]}

    assert Session.from_dict(stored) == replace(FULL, state="menu", trail=("report.what",))
