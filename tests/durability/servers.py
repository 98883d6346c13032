"""An empty database for a test: a SQLite file, or a real PostgreSQL of our own without root (pgserver)."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def database_url(kind: str, folder: Path) -> Iterator[str]:
    """The address of an empty database of `kind`: sqlite or postgresql."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'test.sqlite'}"
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs warns where there is no XDG_RUNTIME_DIR
        import pgserver
    with TemporaryDirectory() as data:  # short path: a socket's name has 107 bytes at most
        server = pgserver.get_server(data)
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
