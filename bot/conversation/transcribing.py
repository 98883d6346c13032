"""Has a voice note made into words: in the person's language, or in one that is still to be found out."""

from __future__ import annotations

from bot.conversation import prompts
from bot.conversation.effects import Transcribe
from bot.conversation.read_back import FREE
from bot.conversation.replies import Term
from bot.conversation.turn import Turn

READ_BACK = "?"
"""Mark after the state of a note that answers a read-back."""


def is_settled(turn: Turn) -> bool:
    """True when the person's language is known: chosen, or spoken so far without being asked about it."""
    session = turn.session
    return session.language is not None and (session.language_chosen or session.state != "welcome.language")


def hear(turn: Turn, media: str, where: str = "") -> None:
    """Have a note recognised; what was heard comes back as an event, for the state that waits now or for `where`."""
    turn.remember_note(media, where or turn.state.name + (READ_BACK if turn.session.heard else ""))
    known = turn.session.language if is_settled(turn) or where else None
    likely = None if known else turn.session.language or turn.context.language_hint
    turn.do(Transcribe(media, known, "" if where else _expected(turn), likely))


def _expected(turn: Turn) -> str:
    """The answers that fit now, where a few words do; nothing where anything may be said."""
    free = turn.state.kind in FREE and (turn.state.name == "menu" or not turn.state.choices)
    if turn.session.language is None or (free and not turn.session.heard):
        return ""
    options = (prompts.heard("") if turn.session.heard else turn.question()).options
    labels = [turn.context.label(option.label, turn.language) for option in options]
    return ". ".join([turn.context.label(Term("short-answers"), turn.language), *labels])
