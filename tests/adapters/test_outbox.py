"""Jobs join our transaction; one that waits to begin is not put again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.adapters.conversing import House, build
from tests.durability.servers import database_url


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """Intake on each engine; nobody works on the jobs."""
    with database_url(request.param, tmp_path) as url:
        made = build(url, tmp_path)
        yield made
        made.database.close()


def table(house: House) -> str:
    """Where the jobs are."""
    return "workflow_status" if house.database.url.get_backend_name() == "sqlite" else "dbos.workflow_status"


def waiting(house: House) -> int:
    """Jobs so far."""
    return len(house.rows(text(f"SELECT workflow_uuid FROM {table(house)} WHERE name = 'deliver'")))


def test_a_flood_makes_one_job(house: House) -> None:
    """R45: somebody writes ten times before anything is sent: one job will send it all; others have their own."""
    for number in range(10):
        house.say("hallo", str(number))
    assert waiting(house) == 1
    house.say("hallo", "1", "somebody else")
    assert waiting(house) == 2


@pytest.mark.parametrize("state", ["PENDING", "DELAYED", "SUCCESS"])
def test_a_job_that_may_not_see_it_does_not_count(house: House, state: str) -> None:
    """R45: one that runs may be at its end, one that is to run much later is too late: a new one is put."""
    house.say("hallo", "1")
    with house.database.turn() as connection:
        connection.execute(text(f"UPDATE {table(house)} SET status = '{state}' WHERE name = 'deliver'"))
    house.say("hallo", "2")
    assert waiting(house) == 2
