"""The engine: `step(session, event, context) -> Step(session, effects)`, pure and total.

Everything in `bot/conversation` revolves around this. An event of a person is read by `listening` (words) or `things`
(pictures, pins, files); an event of the office or of the clock by `news`. No input raises; every state can be left.
It must not know a channel, a database or a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation import cases, language, news, notes, rooms, things
from bot.conversation.actions import ACTIONS
from bot.conversation.context import Context
from bot.conversation.effects import Effect, Say
from bot.conversation.events import (
    DraftExpired,
    Event,
    FileAwaited,
    LanguageChosen,
    MediaRefused,
    MessagesMissed,
    NotTranscribed,
    OverLimit,
    PartsMissing,
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
from bot.conversation.listening import typed
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


FROM_ELSEWHERE = (StaffAnswered, StatusChanged, ReminderDue, DraftExpired, MessagesMissed, PartsMissing, FileAwaited)
"""Events that are not the person's: they do not count as being there."""

FROM_A_JOB = (Transcribed, NotTranscribed)
"""Come late for something the person said earlier: they do not lift a STOP that was said since."""

SMALL = frozenset(
    {
        "not-understood",
        "not-understood-words",
        "picture-kept",
        "pin-kept",
        "note-added",
        "language-set",
        "edited",
        "too-long",
        "words-kept",
    }
)
"""Messages that a question may push out, where a turn would say more than two things."""


class Engine:
    """The conversation, given what it needs to understand people. Holds no state of its own."""

    def __init__(self, hearing: Hearing) -> None:
        self.hearing = hearing

    def step(self, session: Session, event: Event, context: Context) -> Step:
        """One turn. The same arguments always give the same result."""
        turn = Turn(session, context, self.hearing)
        if not isinstance(event, FROM_ELSEWHERE):
            _arrive(turn, event)
        _take(turn, event)
        if not isinstance(event, FROM_ELSEWHERE):
            turn.set(touched=context.now.isoformat())
        return Step(turn.session, tuple(_two_messages(turn.effects)))


def _arrive(turn: Turn, event: Event) -> None:
    """Who sends something wants answers again (R25); an old draft is gone before the person goes on (R11)."""
    if not isinstance(event, (*FROM_A_JOB, LanguageChosen, TextReceived, OverLimit)):
        turn.set(stopped=False)
    news.drop_old_draft(turn)
    cases.leave_old(turn)
    if turn.session.expired and not isinstance(event, (VoiceReceived, LanguageChosen)):
        turn.set(expired=False)
        turn.say("draft-expired")


def _take(turn: Turn, event: Event) -> None:
    match event:
        case TextReceived() | OverLimit():
            typed(turn, event)
        case VoiceReceived(media):
            notes.received(turn, media)
        case Transcribed():
            notes.transcribed(turn, event)
        case NotTranscribed():
            notes.not_transcribed(turn, event)
        case PictureReceived() | PinReceived() | MediaRefused() | Unsupported():
            things.received(turn, event)
        case Started():
            _started(turn)
        case LanguageChosen(code):
            language.chosen_outside(turn, code)
        case _:
            news.arrived(turn, event)


def _started(turn: Turn) -> None:
    """The person opened the conversation: what this is, then the first question (R13)."""
    if turn.session.welcomed:
        turn.ask_again()
        return
    hint = turn.context.language_hint
    turn.set(language=turn.session.language or (hint if hint in turn.offered() else None))
    turn.greet()
    if turn.session.language_chosen:
        rooms.after_language(turn)
    else:
        turn.ask("welcome.language")


def _two_messages(effects: list[Effect]) -> list[Effect]:
    """No turn says more than two things (R05): the two that matter most, in their order."""
    said = [effect for effect in effects if isinstance(effect, Say)]
    kept = sorted(said, key=_weight)[:2]
    return [effect for effect in effects if not isinstance(effect, Say) or any(effect is say for say in kept)]


def _weight(say: Say) -> int:
    """The smaller, the more it matters: danger, a number to keep, what this is, what happened, the question."""
    key = say.reply.key
    ranks = (key == "emergency", say.reference is not None, key == "welcome", key not in SMALL and not say.reply.asks)
    return next((rank for rank, true in enumerate(ranks) if true), 5 if key in SMALL else 4)
