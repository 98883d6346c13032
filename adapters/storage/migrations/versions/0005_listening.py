"""Voice notes whose language nobody knew may be heard again, and those that no machine hears wait for a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward: what is known of the language, how often a note was heard, and the notes that people listen to."""
    with op.batch_alter_table("transcripts") as transcripts:
        transcripts.add_column(sa.Column("likely_language", sa.String(8), nullable=True))
        transcripts.add_column(sa.Column("round", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "listening",
        sa.Column("media", sa.String(36), nullable=False),
        sa.Column("conversation", sa.String(36), nullable=False),
        sa.Column("reason", sa.String(12), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=True),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_listening_staff_staff")),
        sa.PrimaryKeyConstraint("media", name=op.f("pk_listening")),
    )
    with op.batch_alter_table("listening") as listening:
        listening.create_index(listening.f("ix_listening_state_listening_since"), ["state", "since"], unique=False)
        listening.create_index(listening.f("ix_listening_conversation"), ["conversation"], unique=False)
    with op.batch_alter_table("attachments") as attachments:  # whose report a note belongs to, however many there are
        attachments.create_index(attachments.f("ix_attachments_media"), ["media"], unique=False)


def downgrade() -> None:
    """Back. What people typed is lost with its table."""
    with op.batch_alter_table("attachments") as attachments:
        attachments.drop_index(attachments.f("ix_attachments_media"))
    op.drop_table("listening")
    with op.batch_alter_table("transcripts") as transcripts:
        transcripts.drop_column("round")
        transcripts.drop_column("likely_language")
