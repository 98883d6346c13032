"""The questionnaire: reads an answer by its question's kind, goes to the next open question, steps back.

It knows no barrier: questions are rows, answers are plain values under the question's key. What cannot be read is
no exception but None: the engine asks again.
"""

from __future__ import annotations

from typing import Any

from bot.conversation import prompts
from bot.conversation.replies import Option
from bot.conversation.states import Kind, State
from bot.conversation.turn import Turn
from bot.flows.barrier_report import QUESTIONS
from bot.submission import Category

NOTHING = object()
"""Answer of a question that was skipped."""


def label_texts(turn: Turn, state: State) -> list[str]:
    """What the options are called in the person's language, for matching said labels."""
    return [turn.context.label(option.label, turn.language) for option in _options(turn, state)]


def choose(turn: Turn, text: str) -> str | None:
    """Value of the option that `text` means: number, ordinal, yes or no, or the label itself."""
    options = _options(turn, turn.state)
    index = turn.hearing.choice(text, label_texts(turn, turn.state), turn.language)
    if index is not None and index < len(options):
        return str(options[index].value)
    values = {option.value for option in options}
    said = turn.hearing.yes_no(text, turn.language)
    if said is not None:
        word = "yes" if said else "no"
        return next((choice.value for choice in turn.state.choices if word in (choice.value, choice.says)), None)
    if "unknown" in values and turn.hearing.no_idea(text, turn.language):
        return "unknown"
    return None


def read(turn: Turn, text: str) -> Any:
    """The answer to the state's question that `text` is, or None."""
    match turn.state.kind:
        case Kind.TEXT:
            return text if any(c.isalnum() for c in text) else None
        case Kind.PLACE:
            return place(turn, text)
        case Kind.MANY_OF:
            return _many(turn, text)
        case Kind.CATEGORY:
            return _category(turn, text)
        case Kind.PICTURE:
            return [] if choose(turn, text) or turn.hearing.yes_no(text, turn.language) is False else None
        case _:
            return choose(turn, text)


def place(turn: Turn, text: str) -> dict[str, Any] | None:
    """A place in words; matched against known names when one sounds like it."""
    if not any(c.isalnum() for c in text):
        return None
    guess = turn.hearing.place(text, turn.language)
    return {
        "text": text,
        "matched": guess.matched,
        "latitude": guess.latitude,
        "longitude": guess.longitude,
        "source": "text",
    }


def answered(turn: Turn, value: Any) -> None:
    """Keep the answer of the waiting question and go on."""
    state = turn.state
    turn.keep(**{state.key: None if value is NOTHING else value})
    turn.set(trail=(*(name for name in turn.session.trail if name != state.name), state.name), failures=0)
    go_on(turn)


def go_on(turn: Turn) -> None:
    """Ask the first question without an answer; after the last one, read everything back."""
    for question in QUESTIONS:
        if question.key not in turn.session.answers:
            turn.ask(question.name)
            return
    turn.ask("report.review")


def step_back(turn: Turn) -> bool:
    """Ask the question before this one again. False when there is none."""
    if not turn.session.trail:
        return False
    name = turn.session.trail[-1]
    turn.set(trail=turn.session.trail[:-1])
    turn.forget(name.rpartition(".")[2], "category_group", "category_listed")
    turn.ask(name)
    return True


def _options(turn: Turn, state: State) -> tuple[Option, ...]:
    return prompts.options_of(state, turn.session, turn.context)


def _many(turn: Turn, text: str) -> list[str] | None:
    options = _options(turn, turn.state)
    indexes = turn.hearing.choices(text, label_texts(turn, turn.state), turn.language)
    if not indexes:
        return None
    values = [options[index].value for index in indexes if index < len(options)]
    alone = {choice.value for choice in turn.state.choices if choice.alone}
    return [value for value in values if value not in alone] or values or None


def _category(turn: Turn, text: str) -> str | None:
    said = choose(turn, text)
    guess = turn.session.answers.get("category_guess")
    if said is None and guess and turn.hearing.yes_no(text, turn.language):
        said = guess["ranking"][0]
    if said is None:
        named = turn.hearing.message(text, turn.language).category.code
        return str(named) if named else None
    if said == "groups" or said.startswith("group:"):
        return said
    return str(Category(said))
