"""Words that work in every state and every language: help, back, repeat, stop, language, my data, a person … (R07)."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import actions
from bot.conversation.effects import Count
from bot.conversation.questionnaire import NOTHING, answered, step_back
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
    """One step back: out of a side room to the draft, inside the draft to the question before."""
    if turn.session.heard:
        turn.ask(turn.state.name)
    elif turn.state.name == "report.review" or turn.state.question:
        if not step_back(turn):
            actions.menu(turn, "")
    else:
        actions.resume(turn, "")


def _cancel(turn: Turn) -> None:
    if turn.session.has_draft:
        turn.ask("report.discard")
    else:
        turn.say("cancelled")
        actions.menu(turn, "")


def _stop(turn: Turn) -> None:
    """Exactly one confirmation, then silence until the person writes again (R25)."""
    turn.set(stopped=False, heard={})
    turn.say("stopped")
    turn.set(stopped=True)


def _skip(turn: Turn) -> None:
    if turn.state.question and turn.state.skippable:
        answered(turn, NOTHING)
    else:
        turn.say("cannot-skip")
        turn.ask_again()


def _why(turn: Turn) -> None:
    """The reason of the proposed category, or how the program works (charter C8, R36)."""
    guess = turn.session.answers.get("category_guess")
    if guess and guess["reasons"]:
        turn.say("why-category", because=", ".join(guess["reasons"]))
    else:
        turn.say("why")
    turn.ask_again()


def _start(turn: Turn) -> None:
    turn.say("started-again")
    actions.resume(turn, "")


def _person(turn: Turn) -> None:
    turn.set(failures=0)
    actions.call_person(turn, "asked")
    turn.ask_again()


def _easier(turn: Turn) -> None:
    turn.set(easy=True)
    turn.say("easier-on")
    turn.ask_again()


WORDS: dict[Command, Callable[[Turn], None]] = {
    Command.HELP: _help,
    Command.BACK: _back,
    Command.REPEAT: Turn.ask_again,
    Command.CANCEL: _cancel,
    Command.LANGUAGE: lambda turn: turn.ask("settings.language"),
    Command.STOP: _stop,
    Command.START: _start,
    Command.DATA: lambda turn: turn.ask("data.menu"),
    Command.PERSON: _person,
    Command.SETTINGS: lambda turn: turn.ask("settings.menu"),
    Command.MENU: lambda turn: actions.menu(turn, ""),
    Command.SKIP: _skip,
    Command.WHY: _why,
    Command.SLOWER: _easier,
    Command.EASIER: _easier,
}
"""Every command has its row: a test compares."""
