"""An empty migrated database of each kind, with fresh keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.storage import engine, migrations, secrets
from tests.durability.servers import database_url


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[engine.Database]:
    """One database for the tests of a file."""
    folder: Path = tmp_path_factory.mktemp("database")
    secrets.use(secrets.new())
    with database_url(request.param, folder) as url:
        opened = engine.connect(url)
        migrations.upgrade(opened)
        yield opened
        opened.close()
