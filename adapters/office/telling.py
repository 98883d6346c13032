"""Tells a resident what the office did: an entry of the history becomes an event of their conversation.

The entry's id names the event, so telling twice says it once: whoever finds an entry untold may tell it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from adapters.storage.tables import history, submissions
from bot.conversation.events import Event, StaffAnswered, StatusChanged

if TYPE_CHECKING:
    from adapters.wiring import Parts


def tell(parts: Parts, entry: int) -> None:
    """Give the entry to the conversation of its submission; without a conversation nobody can be told."""
    columns = (history.c.reference, history.c.kind, history.c.status, history.c.text, submissions.c.conversation)
    query = select(*columns).join(submissions, submissions.c.reference == history.c.reference)
    with parts.store.database.look() as look:
        row = look.execute(query.where(history.c.id == entry)).first()
    if row is None or row.conversation is None:
        return
    event = _event(row.kind, row.reference, row.status, row.text)
    if event is not None:
        parts.intake.receive_for(row.conversation, f"history:{entry}", event)


def _event(kind: str, reference: str, status: str, text: str) -> Event | None:
    match kind:
        case "status":
            return StatusChanged(reference, status, text)
        case "answer" | "question":
            return StaffAnswered(reference, text, asks=kind == "question")
        case _:
            return None
