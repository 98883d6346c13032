"""Words that work in every state and every language: help, back, repeat, stop, language, my data, a person … (R07)."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import cases, draft, rooms
from bot.conversation.effects import Count
from bot.conversation.person import call_person
from bot.conversation.questionnaire import NOTHING, answered, go_on, step_back
from bot.conversation.states import Kind
from bot.conversation.turn import Turn
from bot.understanding.answers import Command


def obey(turn: Turn, command: Command) -> None:
    """Carry out a global word."""
    turn.do(Count("command", str(command)))
    WORDS[command](turn)


def _help(turn: Turn) -> None:
    turn.say("help")
    turn.ask_again()


def _back(turn: Turn) -> None:
    """One step back: out of a side room to where the person was, inside the draft to the question before."""
    if turn.session.heard:
        turn.set(heard={})
        turn.ask_again()
    elif turn.state.back:
        turn.ask(turn.state.back)
    elif turn.state.name == "report.review" or turn.state.question:
        if not step_back(turn):
            rooms.menu(turn)
    elif turn.state.name == "menu" and cases.own(turn):
        cases.reopen(turn)  # the last step was to send it: there it can be taken back
    elif turn.state.kind is Kind.MENU and not turn.visiting:
        rooms.leave(turn)
    else:
        rooms.resume(turn)


def _repeat(turn: Turn) -> None:
    """Once more; after a report was sent, its number once more."""
    if turn.state.name == "menu" and cases.own(turn) and turn.context.capabilities.knows_sender:
        draft.receipt(turn)
    turn.ask_again()


def _cancel(turn: Turn) -> None:
    """Out of a side room; inside a draft, drop it when the person is sure."""
    if turn.visiting:
        rooms.resume(turn)
    elif turn.session.has_draft:
        turn.ask("report.discard")
    else:
        if turn.state.name == "menu" and not turn.session.heard:
            turn.say("cancelled")
        rooms.menu(turn)


def _stop(turn: Turn) -> None:
    """Exactly one confirmation, then silence until the person writes again (R25); a second STOP gets none."""
    if not turn.session.stopped:
        turn.say("stopped")
    turn.set(stopped=True)


def _skip(turn: Turn) -> None:
    """Leave a question out, or its answer as it was; in the menu, go on with the draft.

    The question for the place says that this word means "no place", so there it always does.
    """
    state = turn.state
    if state.question and state.key in turn.session.answers and state.kind is not Kind.PLACE:
        go_on(turn)
    elif state.question and state.skippable:
        answered(turn, NOTHING)
    elif not state.question:
        go_on(turn)
    else:
        turn.say("cannot-skip")
        turn.ask_again()


def _why(turn: Turn) -> None:
    """The reason of the proposed category, or how the program works (charter C8, R36)."""
    guess = turn.session.answers.get("category_guess")
    if guess and guess["reasons"] and turn.state.key in ("category", "review"):
        turn.say("why-category", because=", ".join(guess["reasons"]))
    else:
        turn.say("why")
    turn.ask_again()


def _start(turn: Turn) -> None:
    """After STOP: on, exactly where the person was. Else: from the beginning, as far as that loses nothing."""
    if turn.session.stopped:
        turn.set(stopped=False)
        turn.say("started-again")
        turn.ask_again()
    elif "what" in turn.session.answers:
        turn.ask("report.draft")
    else:
        rooms.menu(turn)


def _person(turn: Turn) -> None:
    turn.set(failures=0)
    call_person(turn)
    turn.ask_again()


def _easier(turn: Turn) -> None:
    turn.set(easy=True)
    turn.say("easier-on")
    turn.ask_again()


WORDS: dict[Command, Callable[[Turn], None]] = {
    Command.HELP: _help,
    Command.BACK: _back,
    Command.REPEAT: _repeat,
    Command.CANCEL: _cancel,
    Command.LANGUAGE: lambda turn: turn.ask("settings.language"),
    Command.STOP: _stop,
    Command.START: _start,
    Command.DATA: lambda turn: turn.ask("data.menu"),
    Command.PERSON: _person,
    Command.SETTINGS: lambda turn: turn.ask("settings.menu"),
    Command.MENU: rooms.menu,
    Command.SKIP: _skip,
    Command.WHY: _why,
    Command.SLOWER: _easier,
    Command.EASIER: _easier,
}
"""Every command has its row: a test compares."""
