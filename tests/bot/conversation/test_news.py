"""What the person did not ask for: that messages of theirs were missed; and that a changed message is a new one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation.effects import Say
from bot.conversation.events import MessagesMissed, TextReceived
from bot.conversation.session import Session

KNOWN = Session(language="de", language_chosen=True, welcomed=True)
DRAFT = replace(KNOWN, state="report.where", answers={"what": "Aufzug kaputt", "category": "lift"})


def keys(engine, context, session, event):
    """Keys of what is said, and the session afterwards."""
    step = engine.step(session, event, context)
    return [effect.reply.key for effect in step.effects if isinstance(effect, Say)], step.session


def test_who_was_answering_is_asked_again(engine, context):
    """R11 R45: inside a report the missed messages are named and the same question is asked again; the draft stays."""
    said, session = keys(engine, context, DRAFT, MessagesMissed())

    assert said == ["messages-missed", "ask-where"]
    assert session == DRAFT


def test_who_was_in_the_menu_is_told_only(engine, context):
    """R05: nothing was asked, so nothing is asked again."""
    said, session = keys(engine, context, KNOWN, MessagesMissed())

    assert said == ["messages-missed"]
    assert session == KNOWN


def test_who_said_stop_is_left_alone(engine, context):
    """R25: after STOP nothing is sent, this neither."""
    said, session = keys(engine, context, replace(DRAFT, stopped=True), MessagesMissed())

    assert said == []
    assert session.stopped


def test_an_old_draft_is_dropped_first(engine, context):
    """R11: after a week away nobody is asked the next question of a report that is gone."""
    old = replace(DRAFT, touched=(context.now - timedelta(days=8)).isoformat())
    said, session = keys(engine, context, old, MessagesMissed())

    assert said == ["messages-missed"]
    assert not session.has_draft


@pytest.mark.parametrize("text", ["am Hauptbahnhof", "Der Aufzug am Bahnhof ist kaputt"])
def test_a_changed_message_is_a_new_one_and_says_so(engine, context, text):
    """R15: it is taken like any other words, and the person hears that it was."""
    plain, after = keys(engine, context, DRAFT, TextReceived(text))
    said, session = keys(engine, context, DRAFT, TextReceived(text, edited=True))

    assert said[0] == "edited"
    assert said[-1] == plain[-1]
    assert session == after


def test_a_message_changed_to_stop_has_one_answer(engine, context):
    """R25: exactly one confirmation, whatever way STOP was said."""
    said, session = keys(engine, context, DRAFT, TextReceived("STOPP", edited=True))

    assert said == ["stopped"]
    assert session.stopped


def test_a_changed_message_pushes_out_no_question(engine, context):
    """R05: for somebody new the welcome and the question matter more."""
    said, _ = keys(engine, context, Session(), TextReceived("Der Aufzug am Hauptbahnhof ist kaputt", edited=True))

    assert "welcome" in said
    assert "edited" not in said
    assert len(said) == 2
