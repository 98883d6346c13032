"""The engine: `step(session, event, context) -> Step(session, effects)`, pure and total.

Everything in `bot/conversation` revolves around this. An event of a person is read by `listening` (words) or `things`
(pictures, pins, files); an event of the office or of the clock by `news`. No input raises; every state can be left.
It must not know a channel, a database or a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation import news, things
from bot.conversation.actions import ACTIONS, after_language
from bot.conversation.context import Context
from bot.conversation.effects import Count, Effect, Say
from bot.conversation.events import (
    DraftExpired,
    Event,
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
)
from bot.conversation.hearing import Hearing
from bot.conversation.listening import said
from bot.conversation.session import Session
from bot.conversation.states import check
from bot.conversation.turn import Turn
from bot.flows import STATES

check(STATES, ACTIONS)


@dataclass(frozen=True, slots=True)
class Step:
    """What one event led to."""

    session: Session
    effects: tuple[Effect, ...]


FROM_ELSEWHERE = (StaffAnswered, StatusChanged, ReminderDue, DraftExpired)
"""Events that are not the person's: they do not count as being there."""

FROM_A_JOB = (Transcribed, NotTranscribed)
"""Come late for something the person said earlier."""


class Engine:
    """The conversation, given what it needs to understand people. Holds no state of its own."""

    def __init__(self, hearing: Hearing) -> None:
        self.hearing = hearing

    def step(self, session: Session, event: Event, context: Context) -> Step:
        """One turn. The same arguments always give the same result."""
        turn = Turn(session, context, self.hearing)
        if not isinstance(event, FROM_ELSEWHERE):
            _arrive(turn)
        _take(turn, event)
        if not isinstance(event, FROM_ELSEWHERE):
            turn.set(touched=context.now.isoformat(), reminded=False)
        return Step(turn.session, tuple(_two_messages(turn.effects)))


def _arrive(turn: Turn) -> None:
    """A draft that has waited longer than seven days is gone before the person goes on (R11)."""
    if turn.draft_is_old():
        turn.drop_draft()
        turn.set(state="menu")
        turn.do(Count("draft_expired"))


def _take(turn: Turn, event: Event) -> None:
    match event:
        case TextReceived(text):
            said(turn, text)
        case Transcribed():
            things.transcribed(turn, event)
        case VoiceReceived() | NotTranscribed() | PictureReceived() | PinReceived() | MediaRefused() | Unsupported():
            things.received(turn, event)
        case Started():
            _started(turn)
        case LanguageChosen(language):
            _language_chosen(turn, language)
        case _:
            news.arrived(turn, event)


def _started(turn: Turn) -> None:
    """The person opened the conversation: what this is, then the first question (R13)."""
    if turn.session.welcomed:
        turn.set(stopped=False)
        turn.ask_again()
        return
    turn.set(welcomed=True, language=turn.session.language or turn.context.language_hint)
    turn.say("welcome")
    turn.do(Count("conversation"))
    if turn.session.language_chosen:
        after_language(turn)
    else:
        turn.ask("welcome.language")


def _language_chosen(turn: Turn, language: str) -> None:
    """Chosen outside the dialogue: nothing is said before the person has said something."""
    known = any(code == language for code, _ in turn.context.city.languages)
    same = turn.session.language_chosen and turn.session.language == language
    if not known or same:
        return
    turn.set(language=language, language_chosen=True)
    if turn.session.welcomed:
        turn.ask_again()


def _two_messages(effects: list[Effect]) -> list[Effect]:
    """No turn says more than two things (R05): the first, and the one with a reference or else the question."""
    said = [effect for effect in effects if isinstance(effect, Say)]
    if len(said) <= 2:
        return effects
    second = next((say for say in said[1:] if say.reference), said[-1])
    return [effect for effect in effects if not isinstance(effect, Say) or effect is said[0] or effect is second]
