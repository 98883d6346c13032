"""Migrations of the database, run by Alembic: from the first table on, on SQLite and PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from adapters.storage.engine import Database

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent


class NewerDatabase(Exception):
    """The database was made by a newer program; carries its revision."""


def upgrade(database: Database) -> None:
    """Bring the database to the newest tables; does nothing, fast, when it is there already. One process at a time.

    Raises NewerDatabase, and sqlalchemy.exc.SQLAlchemyError when it cannot be opened.
    """
    found = present(database)
    if found == newest():
        return
    if found is not None and found not in _revisions():
        raise NewerDatabase(found)
    from alembic import command  # 10 MB and a tenth of a second that an ordinary start does without

    command.upgrade(_config(database), "head")


def newest() -> str:
    """The revision that the last file of `versions` makes: its name begins with it."""
    return max(_revisions())


def present(database: Database) -> str | None:
    """The revision of the database; None for a new one. Raises sqlalchemy.exc.SQLAlchemyError."""
    with database.look() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def check(database: Database) -> None:
    """Pass, or raise alembic.util.CommandError when the tables on the page and in the database differ."""
    from alembic import command

    command.check(_config(database))


def _revisions() -> set[str]:
    return {path.name.partition("_")[0] for path in (HERE / "versions").glob("[0-9]*.py")}


def _config(database: Database) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.attributes["database"] = database
    return config
