"""Names of constraints, and two column types: `Sealed` encrypts a value on its way into the database, `Time` keeps
aware UTC times.

A sealed value is bound to its table and column, so bytes moved to another column open as an error, never as words.
The keys come from the ring that wiring opened (`secrets.use`); nothing here knows a key or a file.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, DateTime, Dialect, LargeBinary
from sqlalchemy.sql.base import SchemaEventTarget
from sqlalchemy.types import TypeDecorator

from adapters.storage import secrets

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""How indexes and constraints are called, so that a migration can name them."""


class Sealed(TypeDecorator[str], SchemaEventTarget):
    """Text, AES-GCM-sealed with the key of one store: "identity", "content" or "media".

    Equality in SQL finds nothing, by design: the same words are sealed differently each time. Raises
    `secrets.KeysMissing` when no ring is in use and `secrets.CannotOpen` for bytes of another key or column.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, store: str, place: str = "") -> None:
        super().__init__()
        self.store = store
        self.place = place

    def _set_parent(self, parent: SchemaEventTarget, outer: bool = False, **kw: Any) -> None:
        """Learn the column's name, and its table's as soon as it has one; a copy of the table keeps the first name."""
        super()._set_parent(parent, outer=outer, **kw)
        if isinstance(parent, Column):
            parent._on_table_attach(self._bind)

    def _bind(self, column: Column[Any], table: Any) -> None:
        self.place = self.place or f"{table.name}.{column.name}"

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Words to sealed bytes. Half a surrogate pair is no text: "?" stands for it, so that every message is kept."""
        if value is None:
            return None
        return secrets.ring().seal(self.store, value.encode(errors="replace"), self.place)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Sealed bytes to words."""
        if value is None:
            return None
        return secrets.ring().open(self.store, bytes(value), self.place).decode()


class Moment(TypeDecorator[datetime]):
    """An aware UTC time. SQLite keeps no zone, so it is taken off and put back there. Naive times raise ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Any aware time to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The stored time, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Time = Moment()
"""The one type of every time column."""
