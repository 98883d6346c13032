"""How Alembic meets our database: the engine comes from the program, batch mode for SQLite, our tables only.

Foreign keys are off while SQLite copies tables; the migration is one transaction.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, text

from adapters.storage.columns import Moment, Sealed
from adapters.storage.engine import Database
from adapters.storage.tables import metadata

LOCK = 0x4D475350
"""Advisory lock on PostgreSQL, so that two starting processes migrate one after the other."""


def ours(name: str | None, kind: str, parents: Any) -> bool:
    """Only our tables: DBOS keeps its own in the same database."""
    return kind != "table" or name in metadata.tables


def plain(kind: str, column: Any, context: Any) -> str | Literal[False]:
    """A migration names the bare type: it must run when our column classes have long changed."""
    if kind == "type" and isinstance(column, Sealed):
        return "sa.LargeBinary()"
    if kind == "type" and isinstance(column, Moment):
        return "sa.DateTime(timezone=True)"
    return False


def run(connection: Connection) -> None:
    """Migrate on an open connection."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=True,
        include_name=ours,
        render_item=plain,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    """Open, lock, migrate, commit."""
    database: Database = context.config.attributes["database"]
    with database.write.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.detach()  # closed afterwards: no other work gets a connection without foreign keys
            connection.exec_driver_sql("COMMIT")  # a pragma is ignored inside a transaction
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        run(connection)
        connection.commit()


main()
