"""Opens settings, keys and database for a command that only reads or writes rows: no recogniser, no jobs, no pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from adapters.settings import load
from adapters.storage.engine import Database
from adapters.storage.opening import open_storage


@contextmanager
def opened() -> Iterator[Database]:
    """The database of this installation, brought up to date; made with its keys on a fresh machine.

    Raises pydantic.ValidationError, which the command line shows as a sentence.
    """
    database = open_storage(load())
    try:
        yield database
    finally:
        database.close()
