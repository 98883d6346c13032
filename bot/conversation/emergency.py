"""Danger for life: 112 at once, in every state; whatever was going on stays, and a false alarm loses nothing."""

from __future__ import annotations

from functools import reduce

from bot.conversation import prompts, read_back
from bot.conversation.effects import Count
from bot.conversation.states import Kind
from bot.conversation.turn import Turn


def answer(turn: Turn, text: str, media: tuple[str, ...]) -> None:
    """Say 112, even to somebody who said STOP while the words were being heard; then ask what to do with the words."""
    turn.do(Count("emergency"))
    if turn.session.language is None:
        guess = turn.hearing.language(text, None, turn.context.language_hint)
        turn.set(language=guess.code if guess.code in turn.offered() else turn.language)
    stopped = turn.session.stopped
    turn.set(stopped=False)
    turn.say("emergency")
    turn.set(stopped=stopped)
    if turn.state.kind in (Kind.TEXT, Kind.PLACE):
        _read_back(turn, text, media)
    elif turn.state.kind is Kind.MENU or turn.state.name == "welcome.language":
        _keep(turn, text, media)
    else:
        turn.ask_again()


def _read_back(turn: Turn, text: str, media: tuple[str, ...]) -> None:
    """Words that may be the answer after all."""
    if turn.session.heard:
        read_back.add(turn, text, media)
    else:
        read_back.ask(turn, text, media)


def _keep(turn: Turn, text: str, media: tuple[str, ...]) -> None:
    """Words in the menu, with those that waited there: a report, if it is no danger."""
    session = turn.session
    before = filter(None, (session.heard.get("text"), session.waiting, text))
    turn.note = (*session.heard.get("media", ()), *session.waiting_notes, *media)
    turn.wait(reduce(prompts.joined, before))
    turn.ask("no-emergency")
