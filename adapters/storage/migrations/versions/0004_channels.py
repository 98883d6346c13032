"""What channels with a server of their own need: files fetched later, where they stand, what waits for more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward: new columns and tables; what is there stays as it is."""
    with op.batch_alter_table("media") as media:
        media.add_column(sa.Column("remote", sa.LargeBinary(), nullable=True))
        media.add_column(sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
        media.add_column(sa.Column("next_try", sa.DateTime(timezone=True), nullable=True))
    awaited = sa.text("remote IS NOT NULL")
    op.create_index("ix_media_awaited", "media", ["next_try"], sqlite_where=awaited, postgresql_where=awaited)
    with op.batch_alter_table("messages", table_kwargs={"sqlite_autoincrement": True}) as messages:
        messages.add_column(sa.Column("receipt", sa.String(64), nullable=True))
        messages.create_index(messages.f("ix_messages_receipt"), ["receipt"], unique=False)
    op.create_table(
        "channel_state",
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_channel_state")),
    )
    op.create_table(
        "held_payloads",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(20), nullable=False),
        sa.Column("bundle", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_payloads")),
        sa.UniqueConstraint("channel", "bundle", "position", name=op.f("uq_held_payloads_channel_bundle_position")),
    )
    with op.batch_alter_table("held_payloads") as held:
        held.create_index(
            held.f("ix_held_payloads_channel_held_payloads_created"), ["channel", "created"], unique=False
        )


def downgrade() -> None:
    """Back. What was still to be fetched or joined is lost with its columns."""
    op.drop_table("held_payloads")
    op.drop_table("channel_state")
    with op.batch_alter_table("messages", table_kwargs={"sqlite_autoincrement": True}) as messages:
        messages.drop_index(messages.f("ix_messages_receipt"))
        messages.drop_column("receipt")
    op.drop_index("ix_media_awaited", "media")
    with op.batch_alter_table("media") as media:
        media.drop_column("next_try")
        media.drop_column("tries")
        media.drop_column("remote")
