"""Ids that are known outside are never given twice.

SQLite gave the id of a deleted row to the next one: a channel that knows message ids would have taken the next message
for a repetition. PostgreSQL counts on by itself.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NAMES = ("messages", "events", "history", "forwards")
"""To channels, in jobs, in the names of events and mails."""


def upgrade() -> None:
    """Forward: the same tables, counting on."""
    if op.get_context().dialect.name == "sqlite":
        for table in NAMES:
            with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
                pass


def downgrade() -> None:
    """Back: a table that counts on is no hindrance."""
