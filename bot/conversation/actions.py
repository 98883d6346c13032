"""What a chosen option does, when it does more than go to a state. One small function a name; flows name them "!…"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.conversation.effects import (
    Amend,
    CallPerson,
    Count,
    DeleteMyData,
    SendMyData,
    Submit,
    Withdraw,
)
from bot.conversation.questionnaire import go_on
from bot.conversation.replies import Term
from bot.conversation.session import Session
from bot.conversation.turn import Turn
from bot.submission import ENDED, Affects, Category, Kind, Permanence, Place, Submission
from bot.understanding.answers import Understood

Action = Callable[[Turn, str], None]


def menu(turn: Turn, value: str) -> None:
    """Rest in the menu; a draft stays."""
    turn.set(waiting="", about="")
    turn.ask("menu")


def resume(turn: Turn, value: str) -> None:
    """Back to the draft if there is one, else to the menu."""
    if turn.session.has_draft:
        go_on(turn)
    else:
        menu(turn, value)


def start_report(turn: Turn, value: str) -> None:
    """Begin a report, or ask what to do with the one that waits."""
    if turn.session.has_draft:
        turn.ask("report.draft")
        return
    turn.drop_draft()
    turn.do(Count("report_started"))
    turn.ask("report.what")


def new_report(turn: Turn, value: str) -> None:
    """Drop the old draft and begin afresh with the words that wait, if any."""
    waiting = turn.session.waiting
    turn.drop_draft()
    turn.do(Count("report_started"))
    if waiting:
        begin_with(turn, waiting)
    else:
        turn.ask("report.what")


def begin_with(turn: Turn, text: str, understood: Understood | None = None) -> None:
    """A report whose first words already say something: only the rest is asked (design.md 3)."""
    understood = understood or turn.hearing.message(text, turn.language)
    turn.set(waiting="", trail=())
    turn.keep(what=text)
    keep_guess(turn, understood)
    place = understood.place
    if place.text:
        turn.keep(
            where={
                "text": place.text,
                "matched": place.matched,
                "latitude": place.latitude,
                "longitude": place.longitude,
                "source": "text",
            }
        )
    if understood.permanence:
        turn.keep(permanence=str(understood.permanence))
    go_on(turn)


def keep_guess(turn: Turn, understood: Understood) -> None:
    """Remember the proposed category with its reasons."""
    category = understood.category
    turn.forget("category_guess", "category_group", "category_listed")
    if category.code:
        others = [str(code) for code in category.ranking if code not in (category.code, Category.OTHER)]
        ranking = [str(category.code), *others]
        turn.keep(category_guess={"reasons": list(category.reasons), "ranking": ranking})


def report_waiting(turn: Turn, value: str) -> None:
    """The words that were not clear are a report after all."""
    waiting = turn.session.waiting
    if turn.session.has_draft:
        turn.ask("report.draft")
        return
    turn.do(Count("report_started"))
    begin_with(turn, waiting)


def person_waiting(turn: Turn, value: str) -> None:
    """A person shall read the words that were not clear."""
    call_person(turn, "asked", turn.session.waiting)
    menu(turn, value)


def call_person(turn: Turn, reason: str, text: str = "", media: tuple[str, ...] = ()) -> None:
    """Put a wish for a person into the queue, once while the last one is open; say where people can be reached."""
    called = turn.context.case(turn.session.called) if turn.session.called else None
    if called and called.status not in ENDED:
        if text or media:
            turn.do(Amend(called.reference, text, media))
        turn.say("person-again", called.reference, reference=called.reference)
        return
    reference = turn.context.new_reference
    turn.set(called=reference)
    turn.do(CallPerson(reference, reason, turn.language, text, media))
    turn.say("person-called", reference, reference=reference)


def submit(turn: Turn, value: str) -> None:
    """The confirmed report enters the queue (R09); the receipt follows at once (R38)."""
    submission = submission_of(turn.session, turn.context.new_reference, turn.language)
    turn.do(Submit(submission))
    turn.do(Count("report_finished", str(submission.category)))
    turn.drop_draft()
    turn.set(state="menu", about=submission.reference)
    turn.say("receipt", submission.reference, reference=submission.reference)


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
        place=Place(**(answers.get("where") or {})),
        permanence=Permanence(answers.get("permanence") or "unknown"),
        detour={"yes": True, "no": False}.get(str(answers.get("detour"))),
        affects=tuple(Affects(value) for value in answers.get("affects") or ()),
        pictures=tuple(answers.get("picture") or ()),
        voices=session.voices,
        answer_here=answers.get("answer") == "yes",
        spoken=session.voice,
    )


def correct(turn: Turn, value: str) -> None:
    """Ask one item again; the others stay, then the read-back comes again (R09)."""
    turn.forget(value, *(("detour",) if value == "permanence" else ()))
    if value == "category":
        turn.keep(category_listed=True)
    turn.ask(f"report.{value}")


def discard(turn: Turn, value: str) -> None:
    """The draft is dropped."""
    turn.drop_draft()
    turn.do(Count("report_discarded"))
    turn.say("discarded")
    menu(turn, value)


def show_cases(turn: Turn, value: str) -> None:
    """What became of my report: the only one at once, several as a choice, none by its number."""
    cases = turn.context.cases
    if len(cases) == 1:
        open_case(turn, cases[0].reference)
    else:
        turn.ask("case.choose" if cases else "case.which")


def show_case(turn: Turn, text: str) -> None:
    """The submission whose number was said; an unknown number is said back in words."""
    reference = turn.hearing.reference(text)
    if reference and turn.context.case(reference):
        open_case(turn, reference)
    elif reference:
        turn.say("reference-unknown", reference=reference)
        turn.ask_again()
    else:
        turn.say("reference-wrong")
        turn.ask_again()


def open_case(turn: Turn, reference: str) -> None:
    """Tell where a submission stands; an open question of the office comes first."""
    case = turn.context.case(reference)
    turn.set(about=reference, failures=0)
    turn.ask("case.answer" if case and case.own and case.question else "case.menu")


def amend(turn: Turn, text: str) -> None:
    """Add words to a submission, or answer the office's question."""
    reference = turn.session.about
    turn.do(Amend(reference, text, turn.session.voices if not turn.session.has_draft else ()))
    turn.set(voices=turn.session.voices if turn.session.has_draft else ())
    turn.say("amended", reference, reference=reference)
    menu(turn, "")


def withdraw(turn: Turn, value: str) -> None:
    """Take a submission back; one that has ended stays as it is."""
    case = turn.context.case(turn.session.about)
    if case and case.own and case.status not in ENDED:
        turn.do(Withdraw(case.reference))
        turn.say("withdrawn", case.reference, reference=case.reference)
    else:
        turn.say("withdraw-ended", reference=turn.session.about)
    menu(turn, value)


def choose_voice(turn: Turn, value: str) -> None:
    """Speak the answers, or only write them; then go on."""
    turn.set(voice=value == "yes")
    menu(turn, value)


def toggle_voice(turn: Turn, value: str) -> None:
    """Spoken answers on or off."""
    turn.set(voice=not turn.session.voice)
    turn.ask("settings.menu")


def toggle_easy(turn: Turn, value: str) -> None:
    """Easier words on or off."""
    turn.set(easy=not turn.session.easy)
    turn.ask("settings.menu")


def show_data(turn: Turn, value: str) -> None:
    """A copy of everything kept about this conversation (R32)."""
    turn.do(SendMyData())
    resume(turn, value)


def delete_data(turn: Turn, value: str) -> None:
    """Everything about this conversation is deleted; submissions stay without a name (R32)."""
    language, voice = turn.session.language, turn.session.voice
    turn.say("data-deleted")
    turn.set(**Session(language=language, language_chosen=turn.session.language_chosen, voice=voice).to_dict())
    turn.do(DeleteMyData())


def set_language(turn: Turn, code: str) -> None:
    """Speak this language from now on; then handle what was said before it was known."""
    first = turn.state.name == "welcome.language"
    asked = first or turn.state.name == "settings.language"
    turn.set(language=code, language_chosen=True, failures=0)
    turn.say("language-set", language=Term("this-language"))
    if not asked:
        turn.ask_again()
    elif not first:
        resume(turn, code)
    elif not turn.session.waiting:
        after_language(turn)


def after_language(turn: Turn) -> None:
    """The last question of the welcome, where the channel can speak."""
    can_speak = turn.context.capabilities.voice_out and not turn.session.voice
    turn.ask("welcome.voice" if can_speak else "menu")


ACTIONS: dict[str, Any] = {
    action.__name__: action
    for action in (
        menu,
        resume,
        start_report,
        new_report,
        report_waiting,
        person_waiting,
        submit,
        correct,
        discard,
        show_cases,
        show_case,
        amend,
        withdraw,
        choose_voice,
        toggle_voice,
        toggle_easy,
        show_data,
        delete_data,
    )
}
