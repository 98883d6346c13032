"""The questionnaire: reads an answer by its question's kind, goes to the next open question, steps back.

It knows no barrier: questions are rows, answers are plain values under the question's key. What cannot be read is
no exception but None: the engine asks again.
"""

from __future__ import annotations

from typing import Any

from bot.conversation import places, prompts
from bot.conversation.replies import Option, Term
from bot.conversation.states import Kind, State
from bot.conversation.turn import Turn
from bot.flows.barrier_report import QUESTIONS
from bot.submission import Category
from bot.understanding.answers import Intent, Understood
from bot.understanding.folding import folds

NOTHING = object()
"""Answer of a question that was skipped."""

MOST_KEYS = 99
"""Numbers that people press by mistake; longer ones may be a post code."""

SHORT = 3
"""Words of an answer that is only yes, no or "I don't know"."""

INSIDE = 5
"""Letters of a word that is recognised inside a longer one."""

ANNOUNCED = 8
"""Words of a message that only says that somebody wants to report something."""

NAMED = 5
"""The same, where the message only says that there is "a problem"."""


def label_texts(turn: Turn, state: State) -> list[str]:
    """What the options are called in the person's language, for matching said labels."""
    return [turn.context.label(option.label, turn.language) for option in _options(turn, state)]


def choose(turn: Turn, text: str) -> str | None:
    """Value of the option that `text` means: number, ordinal, yes or no, the label itself, or a word for it."""
    options = _options(turn, turn.state)
    index = turn.hearing.choice(text, label_texts(turn, turn.state), turn.language)
    if index is not None and index < len(options):
        return str(options[index].value)
    said = turn.hearing.yes_no(text, turn.language)
    word = None if said is None else "yes" if said else "no"
    plain = next((choice.value for choice in turn.state.choices if word in (choice.value, choice.says)), None)
    if plain is None and said is None and turn.hearing.no_idea(text, turn.language):
        plain = next((option.value for option in options if option.value == "unknown"), None)
    also = _by_other_words(turn, text) if plain is None else []
    return also[0] if len(also) == 1 else plain


def only_number(turn: Turn, text: str) -> bool:
    """True for a digit or number word and nothing else: a key that was pressed where words are wanted."""
    return turn.hearing.choice(text, [""] * MOST_KEYS, turn.language) is not None


def read(turn: Turn, text: str) -> Any:
    """The answer to the state's question that `text` is, or None."""
    match turn.state.kind:
        case Kind.TEXT:
            return text if _says_something(turn, text) else None
        case Kind.PLACE:
            return NOTHING if _knows_none(turn, text) else place(turn, text)
        case Kind.MANY_OF:
            return _many(turn, text)
        case Kind.CATEGORY:
            return _category(turn, text)
        case Kind.PICTURE:
            return [] if choose(turn, text) or turn.hearing.yes_no(text, turn.language) is False else None
        case _:
            return choose(turn, text)


def announces(turn: Turn, text: str, understood: Understood) -> bool:
    """True for "I want to report a problem": a wish to report that says nothing of the problem yet."""
    words = len(text.split())
    if understood.intent is not Intent.REPORT or understood.category.code or understood.permanence:
        return False
    named = words <= NAMED and mentions(turn, text, "said-what")
    return named or (words <= ANNOUNCED and bool(understood.intent_reasons))


def _says_something(turn: Turn, text: str) -> bool:
    """True for words that can be a problem: no bare number, yes or no, greeting, wish to report, "I don't know"."""
    if not any(c.isalpha() for c in text) or only_number(turn, text):
        return False
    understood = turn.hearing.message(text, turn.language)
    if understood.intent is Intent.REPORT:
        return not announces(turn, text, understood)
    answers = turn.hearing.yes_no(text, turn.language) is not None or turn.hearing.no_idea(text, turn.language)
    return understood.intent is not Intent.GREETING and not (answers and len(text.split()) <= SHORT)


def _knows_none(turn: Turn, text: str) -> bool:
    """True for "I don't know" that does not go on with a place after all."""
    return len(text.split()) <= SHORT + 1 and turn.hearing.no_idea(text, turn.language)


def place(turn: Turn, text: str) -> dict[str, Any] | None:
    """A place in words; matched against known names when one sounds like it. "Yes, yes" and a pressed key are none."""
    answers = all(turn.hearing.yes_no(word, turn.language) is not None for word in text.split())
    if answers or only_number(turn, text) or not any(c.isalnum() for c in text):
        return None
    return places.named(turn.hearing.place(text, turn.language), text)


def answered(turn: Turn, value: Any) -> None:
    """Keep the answer of the waiting question and go on."""
    state = turn.state
    if state.key == "which":
        turn.keep(where=places.chosen(turn.session.answers.get("where") or {}, value))
        turn.set(failures=0)
        go_on(turn)
        return
    if turn.correcting:
        turn.forget(*state.reopens)
    turn.keep(**{state.key: state.skipped if value is NOTHING else value})
    turn.set(trail=(*(name for name in turn.session.trail if name != state.name), state.name), failures=0)
    go_on(turn)


def next_question(turn: Turn) -> State | None:
    """The first question without an answer."""
    return next((question for question in QUESTIONS if _is_open(turn, question)), None)


def _is_open(turn: Turn, question: State) -> bool:
    """A picture is asked for only where one can be sent, and which place only where several have the name."""
    answers = turn.session.answers
    if question.key == "which":
        return bool((answers.get("where") or {}).get("among"))
    possible = question.kind is not Kind.PICTURE or turn.context.capabilities.pictures
    return possible and question.key not in answers


def go_on(turn: Turn, value: str = "") -> None:
    """Ask the first question without an answer; after the last one, read everything back."""
    question = next_question(turn)
    turn.ask(question.name if question else "report.review")


def step_back(turn: Turn) -> bool:
    """Ask what came before this; its answer stays until there is a new one. False when nothing came before."""
    if not turn.session.trail:
        return False
    name = turn.session.trail[-1]
    turn.set(trail=turn.session.trail[:-1])
    turn.forget("category_group", "category_listed")
    turn.go(name)
    if turn.state.key == "what":
        turn.say("words-kept")
    turn.ask_again()
    return True


def _options(turn: Turn, state: State) -> tuple[Option, ...]:
    return prompts.options_of(state, turn.session, turn.context)


def mentions(turn: Turn, text: str, key: str) -> bool:
    """True when a word of the message `key` was said, a long one also inside another ("blind" in "Blinde")."""
    said = {*folds(text), *folds(turn.hearing.spelled(text, turn.language))}
    known = folds(turn.context.label(Term(key), turn.language))
    return any(word == other or (len(other) >= INSIDE and other in word) for word in said for other in known)


def _by_other_words(turn: Turn, text: str) -> list[str]:
    """Values of the options of which another word was said: "blind" for "Sehen"."""
    return [choice.value for choice in turn.state.choices if choice.also and mentions(turn, text, choice.also)]


def _many(turn: Turn, text: str) -> list[str] | None:
    options, labels = _options(turn, turn.state), label_texts(turn, turn.state)
    same = [at for at, label in enumerate(labels) if folds(label) == folds(text)]
    indexes = same or turn.hearing.choices(text, labels, turn.language)
    values = [str(options[index].value) for index in indexes or () if index < len(options)]
    if not values and turn.hearing.no_idea(text, turn.language):
        return [choice.value for choice in turn.state.choices if choice.alone] or None
    values = values or _by_other_words(turn, text)
    alone = {choice.value for choice in turn.state.choices if choice.alone}
    return [value for value in values if value not in alone] or values or None


def _category(turn: Turn, text: str) -> str | None:
    said = choose(turn, text)
    guess = turn.session.answers.get("category_guess")
    right = turn.hearing.yes_no(text, turn.language)
    if said is None and guess and right:
        return str(guess["ranking"][0])
    if said is None:
        named = turn.hearing.message(text, turn.language).category.code
        said = str(named) if named else None
    if said is None and turn.hearing.no_idea(text, turn.language):
        return str(Category.OTHER)
    if said is None and right is False and any(option.value == "groups" for option in _options(turn, turn.state)):
        return "groups"
    return said
