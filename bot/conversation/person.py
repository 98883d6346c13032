"""A person of the office shall take over, in every state."""

from __future__ import annotations

from bot.conversation import rooms
from bot.conversation.effects import Amend, CallPerson, Listen
from bot.conversation.turn import Turn
from bot.submission import ENDED


def call_person(turn: Turn, text: str = "", media: tuple[str, ...] = ()) -> None:
    """The person asked for somebody: say how people can be reached."""
    if _open_wish(turn):
        _add(turn, text, media)
        turn.say("person-again", turn.session.called, reference=turn.session.called)
    else:
        _wish(turn, "asked", text, media)
        turn.say("person-called", turn.session.called, reference=turn.session.called)


def hear_notes(turn: Turn, media: tuple[str, ...], reason: str, where: str) -> None:
    """No machine makes words of these voice notes: a person will listen to them (R12). `where` they were said."""
    if _open_wish(turn):
        _add(turn, "", media)
    else:
        _wish(turn, "voice_kept", "", media)
    for note in media:
        turn.do(Listen(note, reason, turn.language))
        turn.remember_note(note, where)
    turn.say("voice-kept", turn.session.called, reference=turn.session.called)


def person_waiting(turn: Turn, value: str = "") -> None:
    """A person shall read the words that were not clear."""
    call_person(turn, turn.session.waiting, turn.session.waiting_notes)
    rooms.leave(turn)


def _open_wish(turn: Turn) -> bool:
    """True while the last wish of this person is open: a second one would be the same."""
    called = turn.context.case(turn.session.called) if turn.session.called else None
    return called is not None and called.own and called.status not in ENDED


def _wish(turn: Turn, reason: str, text: str, media: tuple[str, ...]) -> None:
    turn.set(called=turn.context.new_reference())
    turn.do(CallPerson(turn.session.called, reason, turn.language, text, media))


def _add(turn: Turn, text: str, media: tuple[str, ...]) -> None:
    if text or media:
        turn.do(Amend(turn.session.called, text, media))
