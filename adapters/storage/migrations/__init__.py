"""Migrations of the database, run by Alembic: from the first table on, on SQLite and PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from adapters.storage.engine import Database


def upgrade(database: Database) -> None:
    """Bring the database to the newest tables; does nothing, fast, when it is there already. One process at a time."""
    command.upgrade(_config(database), "head")


def check(database: Database) -> None:
    """Pass, or raise alembic.util.CommandError when the tables on the page and in the database differ."""
    command.check(_config(database))


def _config(database: Database) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["database"] = database
    return config
