"""What became of a report: found by its number, added to, taken back (R10)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import rooms
from bot.conversation.context import Case
from bot.conversation.effects import Amend, Withdraw
from bot.conversation.turn import Turn
from bot.submission import ENDED, Status
from bot.understanding.answers import Intent

OPEN = frozenset({"case.menu", "case.add", "case.answer"})
"""States that speak of one submission: what a person sends there belongs to it."""

ANSWERS = frozenset({"case.add", "case.answer"})
"""Those of them that wait for something to add."""

NAMED_FOR = timedelta(days=1)

BESIDE = 3
QUESTION = 7
"""Words beside a number that say nothing else: "my report …", and of a question: "what became of my report …"."""


def named_lately(turn: Turn) -> bool:
    """Where a sender can be forged, a number that was sent counts for a day: telephones change hands (R28)."""
    touched = turn.session.touched
    recent = touched and turn.context.now - datetime.fromisoformat(touched) < NAMED_FOR
    return turn.context.capabilities.knows_sender or bool(recent)


def leave_old(turn: Turn) -> None:
    """A submission that was spoken of long ago needs its number again."""
    if turn.session.about and not named_lately(turn):
        turn.set(about="")
        if turn.state.name.startswith("case."):
            turn.go("menu")


def own(turn: Turn) -> Case | None:
    """The submission that the follow-up speaks of, when it is the person's own."""
    case = turn.context.case(turn.session.about) if turn.session.about else None
    return case if case and case.own else None


def takes_more(case: Case | None) -> bool:
    """True for one's own submission that was not taken back."""
    return case is not None and case.own and case.status != Status.WITHDRAWN


def show_cases(turn: Turn, value: str = "") -> None:
    """What became of my report: the only one at once, several as a choice, none by its number.

    Where a sender can be forged, always by its number (R28).
    """
    cases = turn.context.cases() if turn.context.capabilities.knows_sender else ()
    if len(cases) == 1:
        open_case(turn, cases[0].reference)
    else:
        turn.ask("case.choose" if cases else "case.which")


def asked(turn: Turn, text: str) -> None:
    """What became of my report, in free words; a number that nobody knows is said back."""
    reference = turn.hearing.reference(text)
    if reference:
        turn.go("case.which")
        show_case(turn, text)
    else:
        show_cases(turn)


def show_case(turn: Turn, text: str) -> None:
    """The submission whose number was said; an unknown number is said back in words."""
    reference = turn.hearing.reference(text)
    if reference and turn.context.case(reference):
        open_case(turn, reference)
    elif reference:
        turn.not_understood("reference-unknown", reference=reference)
    elif turn.hearing.no_idea(text, turn.language):
        turn.not_understood("reference-forgotten")
    else:
        turn.not_understood("reference-wrong")


def open_case(turn: Turn, reference: str) -> None:
    """What the office wrote and was only announced; then where it stands, or the office's open question."""
    turn.set(about=reference, failures=0)
    case = own(turn)
    unread = turn.session.unread.get(reference, "") if case else ""
    if unread:
        turn.set(unread={other: text for other, text in turn.session.unread.items() if other != reference})
        turn.say("staff-answer", reference, reference=reference, text=unread)
    turn.ask("case.answer" if case and case.question else "case.menu")


def reopen(turn: Turn) -> None:
    """The submission that was sent just now; where a sender can be forged, its number is asked first (R28)."""
    if turn.context.capabilities.knows_sender:
        open_case(turn, turn.session.about)
    else:
        turn.ask("case.which")


def named(turn: Turn, text: str) -> str:
    """The number of a submission that exists, when the message is little more than that number."""
    reference = turn.hearing.reference(text)
    if not reference or not turn.context.case(reference):
        return ""
    words = text.split()
    typed = any(c.isdecimal() for c in text)
    beside = sum(any(c.isalpha() for c in word) for word in words) if typed else len(words) - len(reference)
    asks = turn.hearing.message(text, turn.language).intent is Intent.STATUS
    return reference if beside <= BESIDE or (asks and beside <= QUESTION) else ""


def amend(turn: Turn, text: str) -> None:
    """Add words to a submission, or answer the office's question; then back to where the person was."""
    add(turn, text, turn.take_note(), "amended")
    rooms.resume(turn)


def add(turn: Turn, text: str, media: tuple[str, ...], thanks: str) -> None:
    """Put words, voice notes or pictures to the person's own submission."""
    reference = turn.session.about
    if own(turn):
        turn.do(Amend(reference, text, media))
        turn.say(thanks, reference, reference=reference)
    else:
        turn.say("reference-unknown", reference=reference)


def add_waiting(turn: Turn, value: str = "") -> None:
    """The words that were not clear belong to the report that was spoken of."""
    add(turn, turn.session.waiting, turn.session.waiting_notes, "amended")
    rooms.leave(turn)


def withdraw(turn: Turn, value: str = "") -> None:
    """Take a submission back; one that has ended stays as it is."""
    case = own(turn)
    if case and case.status not in ENDED:
        turn.do(Withdraw(case.reference))
        turn.say("withdrawn", case.reference, reference=case.reference)
    else:
        turn.say("withdraw-ended", reference=turn.session.about)
    rooms.resume(turn)
