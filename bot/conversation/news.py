"""What the office, the clock or the network has to say; always a new message (R15)."""

from __future__ import annotations

from typing import assert_never

from bot.conversation import cases
from bot.conversation.effects import Count
from bot.conversation.events import (
    DraftExpired,
    FileAwaited,
    MessagesMissed,
    PartsMissing,
    ReminderDue,
    StaffAnswered,
    StatusChanged,
)
from bot.conversation.questionnaire import go_on
from bot.conversation.replies import Reply, Term
from bot.conversation.turn import Turn

News = StaffAnswered | StatusChanged | ReminderDue | DraftExpired | MessagesMissed | PartsMissing | FileAwaited


def arrived(turn: Turn, event: News) -> None:
    """Tell the person; whatever they were doing stays as it is."""
    match event:
        case StaffAnswered() | StatusChanged():
            _office(turn, event)
        case ReminderDue():
            _remind(turn)
        case DraftExpired():
            drop_old_draft(turn)
        case MessagesMissed():
            _missed(turn)
        case PartsMissing():
            turn.say("parts-missing")
        case FileAwaited():
            turn.say("file-awaited")
        case _:
            assert_never(event)


def _office(turn: Turn, event: StaffAnswered | StatusChanged) -> None:
    """What the office says: whole, or only that there is something (R28)."""
    reference = event.reference
    if not _is_told_whole(turn, reference):
        _announce(turn, event)
        return
    match event:
        case StaffAnswered(text=text, asks=False):
            turn.set(told=reference)
            turn.say("staff-answer", reference, reference=reference, text=text)
        case StaffAnswered(text=text):
            _question(turn, reference, text)
        case StatusChanged(status=status, reason=reason):
            turn.set(told=reference)
            key = "status-changed-reason" if reason.strip() else "status-changed"
            turn.say(key, reference, reference=reference, status=Term(f"status-{status}"), reason=reason)


def _is_told_whole(turn: Turn, reference: str) -> bool:
    """Where it is not, the person may just be reading about this very report."""
    reading = turn.session.state in cases.OPEN and turn.session.about == reference and cases.named_lately(turn)
    return turn.context.capabilities.tells_whole or reading


def _announce(turn: Turn, event: StaffAnswered | StatusChanged) -> None:
    """An answer waits here; status and question stand in the case itself."""
    reference = event.reference
    if isinstance(event, StaffAnswered) and not event.asks:
        before = turn.session.unread.get(reference)
        text = f"{before}\n{event.text}" if before else event.text
        turn.set(unread={**turn.session.unread, reference: text})
    turn.say("news-waiting", reference, reference=reference)


def _question(turn: Turn, reference: str, text: str) -> None:
    """The office asks: what the person says next is the answer, and then they are back where they were.

    Somebody who said STOP does not see the question, so nothing they say can answer it.
    """
    if not turn.session.stopped:
        turn.go("case.answer")
        turn.set(about=reference)
    turn.reply(Reply("staff-question", {"reference": reference, "text": text}, asks=True), reference)


def _remind(turn: Turn) -> None:
    """At most once a draft (R11), at the question where the person stopped; never after STOP."""
    session = turn.session
    if not session.has_draft or session.reminded or session.stopped:
        return
    turn.say("reminder")
    if turn.state.name.startswith("report.") or session.heard:
        turn.ask_again()
    else:
        go_on(turn)
    turn.set(reminded=True)


def _missed(turn: Turn) -> None:
    """Ask to say it again, and what was asked last, if something was; never after STOP."""
    drop_old_draft(turn)
    if turn.session.stopped:
        return
    turn.say("messages-missed")
    if turn.state.name != "menu":
        turn.ask_again()


def drop_old_draft(turn: Turn) -> None:
    """Silently: after a week nobody wants a message about something they left; who comes back is told.

    Other rooms stay as they are.
    """
    if turn.draft_is_old():
        turn.drop_draft()
        turn.set(expired=True, queued={})
        turn.do(Count("draft_expired"))
        if turn.state.name.startswith("report."):
            turn.go("menu")
