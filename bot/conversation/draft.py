"""The report that is being made: begun with words, corrected item by item, sent, or dropped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import places, prompts, rooms
from bot.conversation.effects import Count, Submit
from bot.conversation.questionnaire import announces, go_on, next_question
from bot.conversation.session import Session
from bot.conversation.turn import Turn
from bot.submission import Affects, Category, Kind, Permanence, Submission
from bot.understanding.answers import Understood


def start_report(turn: Turn, value: str = "") -> None:
    """Begin a report, go on with a picture or a pin that came first, or ask what to do with the one that waits."""
    if "what" in turn.session.answers:
        turn.ask("report.draft")
        return
    if not turn.session.has_draft:
        turn.drop_draft()
        turn.do(Count("report_started"))
    turn.ask("report.what")


def new_report(turn: Turn, value: str = "") -> None:
    """Drop the old draft and begin afresh with the words that wait, if any."""
    waiting, notes = turn.session.waiting, turn.session.waiting_notes
    turn.drop_draft()
    turn.do(Count("report_started"))
    if waiting:
        begin_with(turn, waiting, notes)
    else:
        turn.ask("report.what")


def carry_on(turn: Turn, value: str = "") -> None:
    """Go on with the old draft; the words that wait are the report after it."""
    session = turn.session
    if session.waiting:
        before = session.queued or {"text": "", "media": []}
        text = prompts.joined(before["text"], session.waiting)
        turn.set(queued={"text": text, "media": [*before["media"], *session.waiting_notes]})
        turn.set(waiting="", waiting_notes=())
        turn.say("queued")
    go_on(turn)


def _begin_queued(turn: Turn) -> bool:
    """Begin the report that was told meanwhile. False when there is none."""
    queued = turn.session.queued
    if queued:
        turn.set(queued={})
        turn.do(Count("report_started"))
        begin_with(turn, queued["text"], tuple(queued["media"]))
    return bool(queued)


def report(turn: Turn, text: str, understood: Understood | None = None) -> None:
    """These words are a report: they begin one, or join pictures and a pin that came before them."""
    understood = understood or turn.hearing.message(text, turn.language)
    if not text or announces(turn, text, understood):
        start_report(turn)
    elif "what" in turn.session.answers:
        turn.wait(text)
        turn.ask("report.draft")
    else:
        if not turn.session.has_draft:
            turn.do(Count("report_started"))
        begin_with(turn, text, turn.take_note(), understood)


def report_waiting(turn: Turn, value: str = "") -> None:
    """The words that were not clear are a report after all."""
    turn.note = turn.session.waiting_notes
    report(turn, turn.session.waiting)


def begin_with(turn: Turn, text: str, notes: tuple[str, ...] = (), understood: Understood | None = None) -> None:
    """A report whose first words already say something: only the rest is asked (design.md 3)."""
    turn.set(waiting="", waiting_notes=(), trail=("report.what",))
    turn.keep_voices(notes)
    tell(turn, text, understood)
    go_on(turn)


def tell(turn: Turn, text: str, understood: Understood | None = None) -> None:
    """Keep what the problem is, and all else that the words say unless the person has answered that."""
    understood = understood or turn.hearing.message(text, turn.language)
    before = turn.session.answers.get("category_guess") or {}
    turn.keep_problem(text)
    turn.keep(other=understood.other)
    keep_guess(turn, understood)
    if before and _points_elsewhere(turn, before):
        turn.forget("category")
    if understood.place.text and "report.where" not in turn.session.trail:
        turn.keep(where=places.named_beside(understood.place, turn.session.answers.get("where") or {}))
    if understood.permanence and "report.permanence" not in turn.session.trail:
        turn.keep(permanence=str(understood.permanence))


def _points_elsewhere(turn: Turn, before: Mapping[str, Any]) -> bool:
    """True when new words for the problem propose another category than the old ones did, and than was chosen."""
    guess = turn.session.answers.get("category_guess") or before
    first = guess["ranking"][0]
    return first not in (before["ranking"][0], turn.session.answers.get("category"))


def keep_guess(turn: Turn, understood: Understood) -> None:
    """Remember the proposed category with its reasons."""
    category = understood.category
    turn.forget("category_guess", "category_group", "category_listed")
    if category.code:
        others = [str(code) for code in category.ranking if code not in (category.code, Category.OTHER)]
        ranking = [str(category.code), *others]
        turn.keep(category_guess={"reasons": list(category.reasons), "ranking": ranking})


def join(turn: Turn, text: str, notes: tuple[str, ...] = ()) -> None:
    """Words that tell more of the problem than was asked, or were heard late: they join the report."""
    turn.keep_problem(prompts.joined(turn.session.answers.get("what", ""), text))
    turn.keep_voices(notes)


def submit(turn: Turn, value: str = "") -> None:
    """The confirmed report enters the queue (R09); the receipt follows at once (R38), then the next report."""
    if next_question(turn) is not None:
        go_on(turn)
        return
    submission = submission_of(turn.session, turn.context.new_reference(), turn.language)
    turn.do(Submit(submission))
    turn.do(Count("report_finished", str(submission.category)))
    other = str(turn.session.answers.get("other") or "")
    turn.drop_draft()
    turn.go("menu")
    turn.set(about=submission.reference)
    receipt(turn)
    if other:
        turn.set(waiting=other)
        turn.ask("report.second")
    else:
        _begin_queued(turn)


def leave_second(turn: Turn, value: str = "") -> None:
    """The second problem of the message is not to be reported; what was told after it is next."""
    turn.set(waiting="", waiting_notes=())
    if not _begin_queued(turn):
        rooms.menu(turn)


def receipt(turn: Turn) -> None:
    """The number of the report that was just sent."""
    reference = turn.session.about
    turn.say("receipt", reference, reference=reference)


def submission_of(session: Session, reference: str, language: str) -> Submission:
    """The draft as the office gets it."""
    answers = session.answers
    guess = answers.get("category_guess") or {}
    proposed = bool(guess) and guess["ranking"][0] == answers.get("category")
    return Submission(
        reference=reference,
        kind=Kind.BARRIER,
        text=str(answers["what"]),
        language=language,
        category=Category(answers["category"]),
        reasons=tuple(guess["reasons"]) if proposed else ("chosen",),
        place=places.submitted(answers.get("where") or {}),
        permanence=Permanence(answers.get("permanence") or "unknown"),
        detour={"yes": True, "no": False}.get(str(answers.get("detour"))),
        affects=tuple(Affects(value) for value in answers.get("affects") or ()),
        pictures=tuple(answers.get("picture") or ()),
        voices=session.voices,
        answer_here=answers.get("answer") == "yes",
        spoken=session.voice,
    )


def discard(turn: Turn, value: str = "") -> None:
    """The draft is dropped."""
    turn.drop_draft()
    turn.do(Count("report_discarded"))
    turn.say("discarded")
    if not _begin_queued(turn):
        rooms.menu(turn)
