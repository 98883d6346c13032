"""Where a channel stands with its server: an offset, a sync token, the time of the last contact. One row a name."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from adapters.storage.engine import Database
from adapters.storage.tables import channel_state


def recall(database: Database, name: str) -> tuple[str, datetime] | None:
    """The value kept under a name ("telegram.offset") and when it was kept; None when there is none."""
    query = select(channel_state.c.value, channel_state.c.changed).where(channel_state.c.name == name)
    with database.look() as connection:
        row = connection.execute(query).one_or_none()
    return None if row is None else (row.value, row.changed)


def remember(connection: Connection, name: str, value: str, now: datetime | None = None) -> None:
    """Keep a value under a name, in a turn that is open."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = {"name": name, "value": value, "changed": now or datetime.now(UTC)}
    kept = make(channel_state).values(row)
    changed = {"value": kept.excluded.value, "changed": kept.excluded.changed}
    connection.execute(kept.on_conflict_do_update(index_elements=["name"], set_=changed))
