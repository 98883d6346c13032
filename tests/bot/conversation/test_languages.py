"""The language question where a city offers more languages than anybody can listen to at once."""

from dataclasses import replace

import pytest

from bot.conversation import prompts
from bot.conversation.effects import Say
from bot.conversation.events import TextReceived
from bot.conversation.session import Session
from bot.conversation.states import MOST_OPTIONS
from bot.flows import STATES

NAMES = (
    ("de", "Deutsch"), ("ar", "العربية"), ("bg", "Български"), ("el", "Ελληνικά"), ("en", "English"), ("es", "Español"),
    ("fa", "فارسی"), ("fr", "Français"), ("it", "Italiano"), ("ku", "Kurmancî"), ("nl", "Nederlands"), ("pl", "Polski"),
    ("ro", "Română"), ("ru", "Русский"), ("tr", "Türkçe"), ("uk", "Українська"),
)  # fmt: skip


@pytest.fixture(scope="module")
def many(context):
    """A city that offers sixteen languages."""
    return replace(context, city=replace(context.city, languages=NAMES))


def asking(engine, context, *texts, **session):
    """Ask which language, say these, and give the last question and the session."""
    now = Session(state="welcome.language", welcomed=True, **session)
    question = prompts.prompt(STATES[now.state], now, context)
    for text in texts:
        step = engine.step(now, TextReceived(text), context)
        now = step.session
        said = [effect.reply for effect in step.effects if isinstance(effect, Say)]
        question = said[-1]
    return question, now


def test_never_more_options_than_people_can_listen_to(engine, many):
    """R05: at most seven options on each page."""
    for texts in [(), ("7",), ("7", "7")]:
        question, _ = asking(engine, many, *texts)
        assert question.key == "ask-language"
        assert 1 < len(question.options) <= MOST_OPTIONS


def test_every_language_is_named_from_the_start(engine, many):
    """R20: who looks for their language finds it in its own script in the first question."""
    question, _ = asking(engine, many)
    shown = " ".join(str(option.label) for option in question.options)

    assert all(name in shown for _, name in NAMES)


def test_every_language_has_a_number(engine, many):
    """R01 R20: each language can be chosen by digits alone."""
    chosen = set()
    for presses in [*((str(n),) for n in range(1, 7)), *(("7", str(n)) for n in range(1, 7))]:
        chosen.add(asking(engine, many, *presses)[1].language)
    chosen.update(asking(engine, many, "7", "7", str(n))[1].language for n in range(1, 5))

    assert chosen == {code for code, _ in NAMES}


def test_a_language_of_a_later_page_can_be_said_at_once(engine, many):
    """R20: a name that stands in the option for others means that language, not the option."""
    assert asking(engine, many, "Türkçe")[1].language == "tr"


def test_the_likeliest_stand_first(engine, many):
    """R20: what the client says about the person's language is proposed first, and only proposed."""
    question, session = asking(engine, replace(many, language_hint="tr"))

    assert question.options[0].value == "tr"
    assert session.language is None


def test_asked_anew_the_question_begins_anew(engine, many):
    """R05: who asks for the languages again sees the first page, not the one they left."""
    _, session = asking(engine, many, "7", "1")
    step = engine.step(session, TextReceived("sprache"), many)

    assert session.language_page == step.session.language_page == 0
