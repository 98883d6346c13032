"""Opens settings, keys and database for a command that only reads or writes rows: no recogniser, no jobs, no pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from adapters.settings import load
from adapters.storage import migrations, secrets
from adapters.storage.engine import Database, connect


@contextmanager
def opened() -> Iterator[Database]:
    """The database of this installation, brought up to date; made with its keys on a fresh machine.

    Raises typer.Exit with code 1, after a sentence that says what to do, when the keys cannot be read.
    """
    settings = load()
    settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = settings.home / "keys.json"
    try:
        secrets.use(secrets.load_or_create(path, settings.keys.get_secret_value() or None))
    except secrets.KeysMissing as error:
        typer.echo(f"The keys cannot be read from {path}: {error}. Restore the file or set MITSPRACHE_KEYS.", err=True)
        raise typer.Exit(1) from None
    database = connect(settings.database_url)
    try:
        migrations.upgrade(database)
        yield database
    finally:
        database.close()
