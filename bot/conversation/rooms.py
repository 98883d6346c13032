"""The menu, the welcome before it, and the way back from a side room: settings, my data, what became of a report."""

from __future__ import annotations

from bot.conversation.questionnaire import go_on
from bot.conversation.turn import Turn


def menu(turn: Turn, value: str = "") -> None:
    """Rest in the menu; a draft stays."""
    turn.set(waiting="", waiting_notes=(), about="")
    turn.ask("menu")


def after_language(turn: Turn) -> None:
    """The last question of the welcome, where the channel can speak."""
    can_speak = turn.context.capabilities.voice_out and not turn.session.voice
    turn.ask("welcome.voice" if can_speak else "menu")


def resume(turn: Turn, value: str = "") -> None:
    """Back to where the person was before a side room, else to the draft if there is one, else to the menu."""
    left = turn.session.left
    if left and (left["state"] != "menu" or left["heard"]):
        turn.go(left["state"])
        turn.set(heard=left["heard"])
        turn.ask_again()
    elif turn.session.has_draft:
        go_on(turn)
    else:
        menu(turn)


def leave(turn: Turn) -> None:
    """The words that waited have found their place or were given up: back to the draft or the menu."""
    turn.set(waiting="", waiting_notes=())
    resume(turn)
