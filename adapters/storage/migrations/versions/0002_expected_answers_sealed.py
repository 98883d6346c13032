"""The answers that a voice note may give are sealed: a list of one's own cases names their places.

And the sweep finds recent decisions by their time.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward. What waits to be heard loses its hint, nothing else."""
    with op.batch_alter_table("transcripts", schema=None) as batch_op:
        batch_op.drop_column("expected")
    with op.batch_alter_table("transcripts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("expected", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_history_created"), ["created"], unique=False)


def downgrade() -> None:
    """Back."""
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_history_created"))
    with op.batch_alter_table("transcripts", schema=None) as batch_op:
        batch_op.drop_column("expected")
    with op.batch_alter_table("transcripts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("expected", sa.String(length=600), nullable=False, server_default=""))
