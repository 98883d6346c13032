"""Free words in the menu, and the very first words of all: what do they want?"""

from __future__ import annotations

from bot.conversation import cases, draft, rooms
from bot.conversation.person import call_person
from bot.conversation.turn import Turn
from bot.understanding.answers import Intent

OTHER_LANGUAGE = 0.9
"""A message in another language than the person's is *understood* in it from here on; answers keep theirs."""

FEW = 2
"""Words that are more likely an option than a message."""


def first_message(turn: Turn, text: str) -> None:
    """What a free message wants."""
    understood = turn.hearing.message(text, _language_of(turn, text))
    reference = turn.hearing.reference(text)
    subject = _subject(turn)
    if reference and turn.context.case(reference):
        _about_case(turn, reference, text)
    elif understood.intent is Intent.GREETING:
        _greet_back(turn)
    elif aside(turn, text):
        pass
    elif not subject and (understood.intent is Intent.REPORT or _has_no_words_yet(turn)):
        draft.report(turn, text, understood)
    else:
        _unclear(turn, text, subject)


def _subject(turn: Turn) -> str:
    """The submission that the words may be about: the one that is looked at, or that the office wrote about last."""
    here = {"menu": turn.session.told, "case.menu": turn.session.about}.get(turn.state.name, "")
    turn.set(told="")
    case = turn.context.case(here) if here else None
    return here if cases.takes_more(case) else ""


def _greet_back(turn: Turn) -> None:
    """Who says hello first is asked how to be answered, unless they chose that before they came."""
    if turn.session.touched or turn.session.language_chosen:
        turn.ask("menu")
    else:
        rooms.after_language(turn)


def aside(turn: Turn, text: str) -> bool:
    """A wish that is no report: obeyed wherever it is said, and the person stays where they are."""
    match turn.hearing.message(text, _language_of(turn, text)).intent:
        case Intent.STATUS:
            cases.asked(turn, text)
        case Intent.HUMAN:
            call_person(turn, text, turn.take_note())
            turn.ask_again()
        case Intent.PRIVACY:
            turn.ask("data.menu")
        case Intent.CONSULTATION:
            turn.say("no-consultation")
            turn.ask_again()
        case _:
            return False
    return True


def _has_no_words_yet(turn: Turn) -> bool:
    """True when a picture or a pin came first: what is said next tells what is wrong there."""
    return turn.session.has_draft and "what" not in turn.session.answers


def _about_case(turn: Turn, reference: str, text: str) -> None:
    """A message that names a submission and says more than its number: the person says what to do with it."""
    case = turn.context.case(reference)
    if cases.named(turn, text) or case is None or not case.own:
        cases.open_case(turn, reference)
        return
    turn.set(about=reference)
    turn.wait(text)
    turn.ask("unclear")


def _language_of(turn: Turn, text: str) -> str:
    guess = turn.hearing.language(text, turn.session.language, turn.context.language_hint)
    if guess.code in turn.hearing.languages and guess.probability >= OTHER_LANGUAGE:
        return guess.code or turn.language
    return turn.language


def _unclear(turn: Turn, text: str, subject: str) -> None:
    """Neither clear nor lost: the person says what to do with it. A bare "ok" in the menu is no reason to ask."""
    short = turn.hearing.yes_no(text, turn.language) is not None or turn.hearing.no_idea(text, turn.language)
    resting = turn.state.name == "menu"
    if short and resting and not subject:
        turn.ask_again()
    elif (short and not resting) or not any(c.isalpha() for c in text) or _is_no_place_for(turn, text, subject):
        turn.not_understood()
    else:
        questions = (case.reference for case in turn.context.cases() if case.question)
        turn.set(about=subject or turn.session.about or next(questions, ""))
        turn.wait(text)
        turn.ask("unclear")


def _is_no_place_for(turn: Turn, text: str, subject: str) -> bool:
    """Where other words wait already, and for a word or two in a side room: they wanted one of its options."""
    waits = bool(turn.session.waiting) and turn.state.name != "menu"
    return waits or (turn.visiting and not subject and len(text.split()) <= FEW)
