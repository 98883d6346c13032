"""What a failed turn means: a bug of ours, which is kept for staff, or a database that cannot commit at the moment."""

from __future__ import annotations

import traceback

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError, StatementError


def is_ours(error: Exception) -> bool:
    """A bug of ours, which the next delivery would meet again; otherwise the database cannot commit at the moment."""
    if isinstance(error, DBAPIError):
        return isinstance(error, DataError | IntegrityError | ProgrammingError)
    return isinstance(error, StatementError) or not isinstance(error, SQLAlchemyError)


def place(error: Exception) -> str:
    """Class and place of an error; never its text, which may quote the person."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f"{last.filename.rsplit('/', 1)[-1]}:{last.name}:{last.lineno}" if last else "?"
    return f"{type(error).__name__} {where}"[:200]
