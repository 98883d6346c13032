"""What a chosen option does, when it does more than go to a state. One small function a name; flows name them "!…"."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation.cases import add_waiting, amend, show_case, show_cases, withdraw
from bot.conversation.correcting import correct
from bot.conversation.draft import carry_on, discard, leave_second, new_report, report_waiting, start_report, submit
from bot.conversation.effects import DeleteMyData, SendMyData
from bot.conversation.person import person_waiting
from bot.conversation.rooms import menu, resume
from bot.conversation.session import Session
from bot.conversation.turn import FAILURES_UNTIL_PERSON, Turn
from bot.reference import ascii_digits

Action = Callable[[Turn, str], None]


def choose_voice(turn: Turn, value: str) -> None:
    """Speak the answers, or only write them; then go on."""
    turn.set(voice=value == "yes")
    resume(turn)


def toggle_voice(turn: Turn, value: str) -> None:
    """Spoken answers on or off."""
    turn.set(voice=not turn.session.voice)
    turn.ask("settings.menu")


def toggle_easy(turn: Turn, value: str) -> None:
    """Easier words on or off."""
    turn.set(easy=not turn.session.easy)
    turn.ask("settings.menu")


def show_data(turn: Turn, value: str) -> None:
    """A copy of everything kept about this conversation (R32); where no file can be sent, how to get it."""
    if turn.context.capabilities.files:
        turn.do(SendMyData())
    else:
        turn.say("my-data-elsewhere")
    resume(turn)


def delete_data(turn: Turn, value: str) -> None:
    """The person is sure. Where a sender can be forged, they must show that they read what is sent to them (R28)."""
    if turn.context.capabilities.knows_sender:
        _delete(turn)
    else:
        turn.set(code=turn.context.new_code())
        turn.ask("data.code")


def delete_with_code(turn: Turn, text: str) -> None:
    """The code came back, or something else: without digits it was no wish to delete; three wrong ones end it."""
    digits = "".join(c for c in ascii_digits(text) if c.isdigit())
    if digits and digits == turn.session.code:
        _delete(turn)
    elif digits and turn.session.failures + 1 < FAILURES_UNTIL_PERSON:
        turn.not_understood("not-understood")
    else:
        turn.set(code="")
        resume(turn)


def _delete(turn: Turn) -> None:
    """Everything about this conversation is deleted; submissions stay without a name (R32)."""
    old = turn.session
    turn.say("data-deleted")
    turn.session = Session(language=old.language, language_chosen=old.language_chosen, voice=old.voice, easy=old.easy)
    turn.do(DeleteMyData())


ACTIONS: dict[str, Action] = {
    action.__name__: action
    for action in (
        menu,
        resume,
        carry_on,
        start_report,
        new_report,
        report_waiting,
        leave_second,
        person_waiting,
        submit,
        correct,
        discard,
        show_cases,
        show_case,
        amend,
        add_waiting,
        withdraw,
        choose_voice,
        toggle_voice,
        toggle_easy,
        show_data,
        delete_data,
        delete_with_code,
    )
}
