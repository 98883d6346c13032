"""Words that were heard are read back, and the answer to that: yes, no, or the right words at once (R12)."""

from __future__ import annotations

from typing import Any

from bot.conversation.effects import Count, Listen, ListenNoMore
from bot.conversation.person import hear_notes
from bot.conversation.prompts import joined
from bot.conversation.questionnaire import choose, only_number
from bot.conversation.replies import Term
from bot.conversation.states import Kind
from bot.conversation.turn import Turn

SURE_ANSWER = 0.4
"""Confidence below which a spoken choice is read back too (R12); eSpeak's one-word answers are heard with 0.5 to 0.9
once the recogniser knows what may come, and 0.2 to 0.4 when it guesses (docs/measurements.md)."""

DOUBTFUL = 0.35
"""Confidence below which a person listens to free words, beside the read-back. Set by judgement, not measured."""

SIGNS = " ,.;:!-–،؛"
"""What may stand between "no" and the right words."""

SENTENCE = 4
"""Words from which what was heard is more than a place or an option."""

FREE = frozenset({Kind.TEXT, Kind.PLACE, Kind.MENU})
"""Kinds of states in which anything may be said."""


def is_needed(turn: Turn, text: str, confidence: float) -> bool:
    """Free words always; a choice only when it was heard badly. The whole report is read back at the end anyway."""
    if turn.state.question and turn.state.kind in (Kind.TEXT, Kind.PLACE) and only_number(turn, text):
        return False
    if turn.state.kind in FREE and not (turn.state.choices and choose(turn, text)):
        return True
    return confidence < SURE_ANSWER and turn.state.kind is not Kind.LANGUAGE


def is_doubtful(turn: Turn, confidence: float) -> bool:
    """True for free words that were heard so badly that a person shall listen as well."""
    return confidence < DOUBTFUL and turn.state.kind in FREE


def ask(turn: Turn, text: str, media: tuple[str, ...] = (), *, doubtful: bool = False) -> None:
    """Ask whether these words were said (packages.md 3.7: confidence alone proves nothing).

    Of doubtful ones a person is told as well: whoever is first, the resident or they, says what it was.
    """
    turn.set(heard={"text": text, "media": list(media), **({"doubtful": True} if doubtful else {})})
    for note in media if doubtful else ():
        turn.do(Listen(note, "doubtful", turn.language))
        turn.remember_note(note, turn.state.name)
    turn.ask_again()


def add(turn: Turn, text: str, media: tuple[str, ...]) -> None:
    """More words, said before the first ones were read back: both are one answer."""
    heard = turn.session.heard
    turn.set(heard={**heard, "text": joined(heard["text"], text), "media": [*heard["media"], *media]})
    turn.ask_again()


def answered(turn: Turn, text: str, media: tuple[str, ...]) -> str | None:
    """What counts as said now, with its voice notes in `turn.note`; None while something is still asked."""
    heard = turn.session.heard
    instead = _right_words(turn, text)
    right = None if instead else _yes_or_no(turn, text)
    if right:
        turn.set(heard={})
        turn.note = tuple(heard["media"])
        _settle(turn, heard)
        return str(heard["text"])
    if instead and _corrects_a_part(str(heard["text"]), instead):
        add(turn, text, media)
        return None
    if right is None and (instead or media):
        turn.failed("")
        ask(turn, instead or text, media)
        return None
    turn.set(heard={})
    if right is None:
        return text
    _again(turn, heard)
    return None


def _settle(turn: Turn, heard: dict[str, Any]) -> None:
    """The resident was first: nobody needs to listen any more."""
    if heard.get("doubtful"):
        turn.do(ListenNoMore(tuple(heard["media"])))
        turn.set(notes={note: where for note, where in turn.session.notes.items() if note not in heard["media"]})


def _again(turn: Turn, heard: dict[str, Any]) -> None:
    """Say it again; who was perhaps heard in the wrong language may say which one first (R20).

    Who was heard wrong twice need not say it a third time: a person listens.
    """
    if turn.session.failures and heard["media"] and not heard.get("doubtful"):
        turn.do(Count("not_understood", turn.state.name))
        turn.set(failures=0)
        hear_notes(turn, tuple(heard["media"]), "wrong", turn.state.name)
    else:
        turn.failed("heard-wrong")
    if turn.state.name == "menu" and not turn.session.language_chosen and not turn.session.has_draft:
        turn.set(state="welcome.language")
    turn.ask_again()


def _yes_or_no(turn: Turn, text: str) -> bool | None:
    right = turn.hearing.yes_no(text, turn.language)
    number = turn.hearing.choice(text, ["", ""], turn.language)
    return number == 0 if right is None and number is not None else right


def _right_words(turn: Turn, text: str) -> str:
    """What follows a "no": "at the town hall" of "No, at the town hall"; empty when nothing but "no" was said."""
    first, _, rest = text.partition(" ")
    no, rest = first.rstrip(SIGNS), rest.strip(SIGNS)
    says_no = _says_no(turn, no) and (no != first or _says_no(turn, text))
    label = turn.context.label(Term("heard-no"), turn.language)
    if not rest or not says_no or turn.hearing.choice(text, ["", label], turn.language) == 1:
        return ""
    only_no = turn.hearing.yes_no(rest, turn.language) is not None or turn.hearing.command(rest, turn.language)
    return "" if only_no else rest


def _corrects_a_part(heard: str, instead: str) -> bool:
    """True for a few words after a whole sentence: "No, at the town hall" says nothing of the lift any more."""
    return len(heard.split()) >= SENTENCE and len(instead.split()) * 2 <= len(heard.split())


def _says_no(turn: Turn, text: str) -> bool:
    return turn.hearing.yes_no(text, turn.language) is False
