"""Engines, columns, migrations and locks on both databases."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import delete, inspect, select, text, update
from sqlalchemy.exc import DBAPIError

from adapters.storage import engine, migrations, secrets
from adapters.storage.engine import Database
from adapters.storage.locks import Locks
from adapters.storage.tables import conversations, counters, history, messages, metadata

NOW = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)


def _insert(database: Database, id: str, session: str = "Die Rampe fehlt") -> None:
    with database.turn() as connection:
        row = {"id": id, "channel": "push", "session": session, "version": 0, "touched": NOW}
        connection.execute(conversations.insert().values(**row))


def test_the_migration_makes_exactly_the_tables(database: Database) -> None:
    """From empty to head the tables are those of the page; a second upgrade changes nothing."""
    migrations.upgrade(database)
    migrations.check(database)
    found = set(inspect(database.write).get_table_names())
    assert set(metadata.tables) <= found


def test_the_newest_revision_is_known_without_alembic() -> None:
    """The name of the last file is what Alembic calls the head: a start that has nothing to migrate relies on it."""
    assert ScriptDirectory(str(migrations.HERE)).get_current_head() == migrations.newest()


def test_an_older_database_keeps_its_rows(database: Database) -> None:
    """Back to the first tables and forward again: what was kept is still there, on both engines."""
    _insert(database, "old")
    _message(database, "old", 1)
    command.downgrade(migrations._config(database), "0001")
    migrations.upgrade(database)
    migrations.check(database)
    with database.look() as look:
        assert look.scalar(select(conversations.c.session).where(conversations.c.id == "old")) == "Die Rampe fehlt"
        assert look.scalars(select(messages.c.body).where(messages.c.conversation == "old")).all() == ["words"]


def test_no_id_is_given_twice(database: Database) -> None:
    """R27: a channel that knows message ids would take the message after a deleted one for its repetition."""
    _insert(database, "ids")
    first = _message(database, "ids", 1)
    with database.turn() as turn:
        turn.execute(delete(messages).where(messages.c.id == first))
    assert _message(database, "ids", 2) > first


def _message(database: Database, conversation: str, number: int) -> int:
    row = {"conversation": conversation, "number": number, "direction": "in", "kind": "text", "state": "taken"}
    with database.turn() as turn:
        made = turn.execute(messages.insert().values(body="words", created=NOW, **row)).inserted_primary_key
    assert made is not None
    return int(made[0])


def test_check_notices_a_difference(database: Database) -> None:
    """`alembic check` would fail here if a column were added without a migration."""
    with database.turn() as connection:
        connection.execute(text("ALTER TABLE staff ADD COLUMN extra INTEGER"))
    with pytest.raises(Exception, match="New upgrade operations"):
        migrations.check(database)
    database.close()  # SQLite drops a column by what this connection remembers of the table
    with database.turn() as connection:
        connection.execute(text("ALTER TABLE staff DROP COLUMN extra"))


def test_sealed_columns_hold_no_words(database: Database) -> None:
    """R30: the stored bytes do not contain the words; the query gives them back."""
    _insert(database, "sealed")
    with database.look() as connection:
        raw = connection.execute(text("SELECT session FROM conversations WHERE id = 'sealed'")).scalar_one()
        words = connection.scalar(select(conversations.c.session).where(conversations.c.id == "sealed"))
    assert words == "Die Rampe fehlt"
    assert b"Rampe" not in bytes(raw)


def test_a_value_copied_to_another_column_does_not_open(database: Database) -> None:
    """R30: bytes are bound to their column, by the program and not by good will."""
    assert conversations.c.session.type.place == "conversations.session"
    assert history.c.text.type.place == "history.text"
    _insert(database, "moved")
    foreign = secrets.ring().seal("content", b"x", "history.text")
    with database.turn() as connection:
        connection.execute(text("UPDATE conversations SET session = :s WHERE id = 'moved'"), {"s": foreign})
    with database.look() as connection, pytest.raises(secrets.CannotOpen):
        connection.execute(select(conversations.c.session).where(conversations.c.id == "moved")).scalar_one()


def test_times_come_back_in_utc(database: Database) -> None:
    """A time of any zone is the same moment afterwards, aware; a naive one is refused."""
    _insert(database, "times")
    berlin = NOW.astimezone(timezone(timedelta(hours=1)))
    this = conversations.c.id == "times"
    with database.turn() as connection:
        connection.execute(update(conversations).where(this).values(touched=berlin))
        found = connection.scalar(select(conversations.c.touched).where(this))
    assert found == NOW
    assert found is not None
    assert found.utcoffset() == timedelta(0)
    with pytest.raises(Exception, match="without a zone"), database.turn() as connection:
        connection.execute(update(conversations).where(this).values(touched=NOW.replace(tzinfo=None)))


def test_no_update_is_lost(database: Database) -> None:
    """Four threads add a hundred times each; with the driver's default most of these updates are lost."""
    key = {"day": "2026-11-23", "name": "adding", "label": "", "language": "", "channel": ""}
    this = counters.c.name == "adding"
    with database.turn() as connection:
        connection.execute(counters.insert().values(count=0, **key))

    def add() -> None:
        for _ in range(100):
            with database.turn() as connection:
                count = connection.execute(select(counters.c.count).where(this).with_for_update()).scalar_one()
                connection.execute(update(counters).where(this).values(count=count + 1))

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.look() as connection:
        assert connection.scalar(select(counters.c.count).where(this)) == 400


def test_the_reading_engine_cannot_write(database: Database) -> None:
    """A page that only shows cannot change anything by mistake."""
    with pytest.raises(DBAPIError), database.look() as connection:
        connection.execute(update(conversations).values(version=99))


def test_slow_work_inside_a_transaction_is_refused(database: Database) -> None:
    """The guard before every slow call fails inside a turn, passes outside, and knows its own thread only."""
    engine.outside()
    others: list[str] = []
    with database.turn():
        with pytest.raises(engine.InsideTransaction):
            engine.outside()
        thread = threading.Thread(target=lambda: others.append("passed") if engine.outside() is None else None)
        thread.start()
        thread.join()
    engine.outside()
    assert others == ["passed"]


def test_a_lock_is_held_by_one_thread(database: Database) -> None:
    """Two threads never hold the same lock; other names are free; afterwards it is free again."""
    locks = Locks(database)
    found: dict[str, bool] = {}

    def attempt(name: str) -> None:
        with locks.hold(name) as ours:
            found[name] = ours

    with locks.hold("a") as ours:
        assert ours
        for name in ("a", "b"):
            thread = threading.Thread(target=attempt, args=(name,))
            thread.start()
            thread.join()
    assert found == {"a": False, "b": True}
    attempt("a")
    assert found["a"]
