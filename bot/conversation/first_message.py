"""Free words in the menu, and the very first words of all: what do they want, and in which language?"""

from __future__ import annotations

from bot.conversation import actions
from bot.conversation.effects import Count
from bot.conversation.turn import Turn
from bot.understanding.answers import Intent, Understood

SURE_LANGUAGE = 0.8
"""Probability from which the bot goes on in a detected language and says how to change it; below, it asks (R20)."""

OTHER_LANGUAGE = 0.9
"""A message in another language than the person's is *understood* in it from here on; answers keep theirs."""


def first_words(turn: Turn, text: str) -> None:
    """The first message of a person: say what this is (R13), find the language, lose nothing of what was said."""
    guess = turn.hearing.language(text, turn.session.language, turn.context.language_hint)
    known = [code for code, _ in turn.context.city.languages]
    if turn.session.language is None and guess.code in known:
        turn.set(language=guess.code)
    sure = turn.session.language_chosen or (guess.code in known and guess.probability >= SURE_LANGUAGE)
    if not turn.session.welcomed:
        turn.set(welcomed=True)
        turn.say("welcome")
        turn.do(Count("conversation"))
    if sure:
        first_message(turn, text)
    else:
        turn.set(waiting=text)
        turn.ask("welcome.language")


def first_message(turn: Turn, text: str) -> None:
    """What a free message wants."""
    understood = turn.hearing.message(text, _language_of(turn, text))
    reference = turn.hearing.reference(text)
    match understood.intent:
        case _ if reference and turn.context.case(reference):
            actions.open_case(turn, reference)
        case Intent.REPORT:
            _report(turn, text, understood)
        case Intent.STATUS:
            actions.show_cases(turn, "")
        case Intent.HUMAN:
            actions.call_person(turn, "asked", text)
            turn.ask("menu")
        case Intent.PRIVACY:
            turn.ask("data.menu")
        case Intent.GREETING:
            _greeting(turn)
        case Intent.CONSULTATION:
            turn.say("no-consultation")
            turn.ask("menu")
        case _:
            _unclear(turn, text)


def _language_of(turn: Turn, text: str) -> str:
    guess = turn.hearing.language(text, turn.session.language, turn.context.language_hint)
    if guess.code in turn.hearing.languages and guess.probability >= OTHER_LANGUAGE:
        return guess.code or turn.language
    return turn.language


def _report(turn: Turn, text: str, understood: Understood) -> None:
    if turn.session.has_draft:
        turn.set(waiting=text)
        turn.ask("report.draft")
        return
    turn.do(Count("report_started"))
    actions.begin_with(turn, text, understood)


def _greeting(turn: Turn) -> None:
    newcomer = not turn.session.language_chosen and turn.session.state == "menu" and not turn.session.touched
    if newcomer or turn.state.name == "welcome.language":
        actions.after_language(turn)
    else:
        turn.ask("menu")


def _unclear(turn: Turn, text: str) -> None:
    """Neither clear nor lost: the person says what to do with it."""
    if any(c.isalpha() for c in text):
        turn.set(waiting=text)
        turn.ask("unclear")
        return
    turn.not_understood()
