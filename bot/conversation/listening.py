"""Words of a person, typed or spoken: emergency first, then global words, then the answer that the state waits for."""

from __future__ import annotations

from typing import Any

from bot.conversation import actions
from bot.conversation.effects import Count
from bot.conversation.first_message import first_message, first_words
from bot.conversation.global_words import obey
from bot.conversation.questionnaire import answered, choose, read
from bot.conversation.states import Kind
from bot.conversation.turn import Turn
from bot.understanding.answers import Command

LONGEST = 10_000
"""Characters of one message that a submission keeps: about an hour of speech. The message itself is kept whole."""

SURE_ANSWER = 0.4
"""Confidence below which a spoken choice is read back too (R12); eSpeak's one-word answers are heard with 0.5 to 0.9
once the recogniser knows what may come, and 0.2 to 0.4 when it guesses (docs/measurements.md)."""


def said(turn: Turn, text: str, voice: str | None = None, confidence: float = 1.0) -> None:
    """Somebody said `text`; `voice` is the media id when it was spoken, heard with `confidence` (0 to 1)."""
    text = text.strip()
    danger = turn.hearing.emergency(text)
    if danger:
        _emergency(turn, text)
        return
    command = turn.hearing.command(text, turn.session.language)
    if turn.session.stopped and command is not Command.STOP:
        turn.set(stopped=False)
    if command and not _is_answer(turn, command):
        _command(turn, command)
    elif len(text) > LONGEST:
        turn.say("too-long")
        _listen(turn, text[:LONGEST], voice, confidence)
    else:
        _listen(turn, text, voice, confidence)


def _command(turn: Turn, command: Command) -> None:
    """A global word as the very first message: the program says what it is before it obeys (R13)."""
    if not turn.session.welcomed:
        turn.set(welcomed=True)
        turn.say("welcome")
    obey(turn, command)


def _listen(turn: Turn, text: str, voice: str | None, confidence: float) -> None:
    if not turn.session.welcomed or turn.session.language is None:
        first_words(turn, text)
    elif (language := _named(turn, text)) is not None:
        actions.set_language(turn, language)
    elif turn.session.heard:
        _heard(turn, text, voice)
    elif voice and _must_be_read_back(turn, text, confidence):
        read_back(turn, text, voice)
    else:
        take(turn, text)


def _named(turn: Turn, text: str) -> str | None:
    """Another language, when its name is all that was said: "Türkçe" is a wish in every state (R07)."""
    if turn.state.kind is Kind.LANGUAGE or _choice(turn, text) is not None:
        return None
    code = turn.hearing.language_name(text)
    offered = {code for code, _ in turn.context.city.languages}
    return code if code in offered and code != turn.session.language else None


def _must_be_read_back(turn: Turn, text: str, confidence: float) -> bool:
    """Free words always; a choice only when it was heard badly. The whole report is read back at the end anyway."""
    if turn.state.kind in (Kind.TEXT, Kind.PLACE, Kind.MENU) and _choice(turn, text) is None:
        return True
    return confidence < SURE_ANSWER and turn.state.kind is not Kind.LANGUAGE


def read_back(turn: Turn, text: str, voice: str) -> None:
    """Ask whether these words were said (R12, packages.md 3.7: confidence alone proves nothing)."""
    turn.set(heard={"text": text, "media": voice})
    turn.ask_again()


def _heard(turn: Turn, text: str, voice: str | None) -> None:
    """The answer to a read-back: yes, no, or the right words at once."""
    heard = turn.session.heard
    right = turn.hearing.yes_no(text, turn.language)
    number = turn.hearing.choice(text, ["", ""], turn.language)
    if right is None and number is not None:
        right = number == 0
    if right is None and voice:
        read_back(turn, text, voice)
    elif right is None:
        turn.set(heard={})
        take(turn, text)
    elif right:
        turn.set(heard={}, voices=(*turn.session.voices, heard["media"]))
        take(turn, heard["text"])
    else:
        turn.set(heard={})
        turn.say("heard-wrong")
        turn.ask_again()


def take(turn: Turn, text: str) -> None:
    """Words that count as said: choose an option, answer the question, or begin."""
    state = turn.state
    if state.kind is Kind.LANGUAGE:
        _language(turn, text)
        return
    if state.choices or state.name == "case.choose":
        value = _choice(turn, text)
        if value is not None and not state.question:
            _chosen(turn, value)
            return
    if state.kind is Kind.MENU:
        first_message(turn, text)
    elif state.question:
        _answer(turn, read(turn, text))
    elif state.answered and any(c.isalnum() for c in text):
        actions.ACTIONS[state.answered](turn, text)
    else:
        turn.not_understood()


def _is_answer(turn: Turn, command: Command) -> bool:
    """ "Weiß nicht" and "nein" are answers where they are options; words for skipping answer a picture question."""
    return command is Command.SKIP and not turn.state.question


def _emergency(turn: Turn, text: str) -> None:
    """112 at once, in every state; whatever was going on stays, and a false alarm loses nothing."""
    turn.do(Count("emergency"))
    turn.set(welcomed=True, stopped=False, heard={})
    if turn.session.language is None:
        turn.set(language=turn.hearing.language(text, None, turn.context.language_hint).code or turn.language)
    turn.say("emergency")
    if turn.state.name == "menu":
        turn.set(waiting=text[:LONGEST])
        turn.ask("no-emergency")
    else:
        turn.ask_again()


def _choice(turn: Turn, text: str) -> str | None:
    state = turn.state
    return choose(turn, text) if state.choices or state.name == "case.choose" else None


def _chosen(turn: Turn, value: str) -> None:
    turn.set(failures=0)
    state = turn.state
    if state.name == "case.choose" and value != "other":
        actions.open_case(turn, value)
        return
    target = next(choice.to for choice in state.choices if choice.value == value)
    if target.startswith("!"):
        actions.ACTIONS[target[1:]](turn, value)
    else:
        turn.ask(target)


def _answer(turn: Turn, value: Any) -> None:
    state = turn.state
    if value is None:
        turn.not_understood()
    elif state.kind is Kind.CATEGORY and value == "groups":
        turn.forget("category_group")
        turn.keep(category_listed=True)
        turn.ask_again()
    elif state.kind is Kind.CATEGORY and value.startswith("group:"):
        turn.keep(category_group=value.removeprefix("group:"))
        turn.ask_again()
    else:
        if state.key == "what":
            actions.keep_guess(turn, turn.hearing.message(value, turn.language))
        if state.kind is Kind.PICTURE and not value:
            value = turn.session.answers.get("picture") or []
        answered(turn, value)


def _language(turn: Turn, text: str) -> None:
    codes = [code for code, _ in turn.context.city.languages]
    code = choose(turn, text) or turn.hearing.language_name(text)
    if code not in codes:
        turn.not_understood()
        return
    waiting = turn.session.waiting
    actions.set_language(turn, code)
    if waiting and turn.state.name == "welcome.language":
        first_message(turn, waiting)
