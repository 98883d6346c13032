"""Migrations of the database, run by Alembic: from the first table on, on SQLite and PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from adapters.storage.engine import Database

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent


def upgrade(database: Database) -> None:
    """Bring the database to the newest tables; does nothing, fast, when it is there already. One process at a time."""
    if _present(database) == newest():
        return
    from alembic import command  # 10 MB and a tenth of a second that an ordinary start does without

    command.upgrade(_config(database), "head")


def newest() -> str:
    """The revision that the last file of `versions` makes: its name begins with it."""
    return max(path.name for path in (HERE / "versions").glob("[0-9]*.py")).partition("_")[0]


def check(database: Database) -> None:
    """Pass, or raise alembic.util.CommandError when the tables on the page and in the database differ."""
    from alembic import command

    command.check(_config(database))


def _present(database: Database) -> str | None:
    """The revision of the database; None for a new one, and for one that cannot be read: Alembic then says why."""
    try:
        with database.look() as connection:
            found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    except SQLAlchemyError:
        return None
    return None if found is None else str(found)


def _config(database: Database) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.attributes["database"] = database
    return config
