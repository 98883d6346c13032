"""What the office or the clock has to say; always a new message (R15)."""

from __future__ import annotations

from typing import assert_never

from bot.conversation.effects import Count
from bot.conversation.events import DraftExpired, ReminderDue, StaffAnswered, StatusChanged
from bot.conversation.questionnaire import go_on
from bot.conversation.replies import Term
from bot.conversation.turn import Turn

News = StaffAnswered | StatusChanged | ReminderDue | DraftExpired


def arrived(turn: Turn, event: News) -> None:
    """Tell the person; whatever they were doing stays as it is."""
    match event:
        case StaffAnswered(reference, text, asks):
            turn.say("staff-question" if asks else "staff-answer", reference, reference=reference, text=text)
            if asks and turn.session.state == "menu":
                turn.set(state="case.answer", about=reference)
        case StatusChanged(reference, status, reason):
            key = "status-changed-reason" if reason.strip() else "status-changed"
            turn.say(key, reference, reference=reference, status=Term(f"status-{status}"), reason=reason)
        case ReminderDue():
            _remind(turn)
        case DraftExpired():
            _expire(turn)
        case _:
            assert_never(event)


def _remind(turn: Turn) -> None:
    """At most once a draft (R11); never after STOP."""
    session = turn.session
    if session.has_draft and not session.reminded and not session.stopped:
        turn.say("reminder")
        go_on(turn)
        turn.set(reminded=True)


def _expire(turn: Turn) -> None:
    """Silently: after a week nobody wants a message about something they left."""
    if turn.draft_is_old():
        turn.drop_draft()
        turn.set(state="menu")
        turn.do(Count("draft_expired"))
