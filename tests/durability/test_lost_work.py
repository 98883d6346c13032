"""Work whose job is gone: left by another version of the program, by a worker that never came back, by an error."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from adapters import outbox
from adapters.jobs.service import worker_name
from adapters.office.telling import tell
from adapters.storage import engine
from adapters.storage.locks import Locks
from adapters.storage.tables import history, staff, submissions
from tests.adapters.conversing import build, texts
from tests.adapters.test_jobs import _jobs, _until
from tests.adapters.working import Works, works_of
from tests.durability.killing import PROJECT
from tests.durability.servers import database_url

HOLDER = """
import sys
from adapters.jobs.service import worker_name
from adapters.storage import engine
from adapters.storage.locks import Locks
with worker_name(Locks(engine.connect(sys.argv[1]))) as name:
    print(name, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    with database_url(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def works(tmp_path: Path) -> Iterator[Works]:
    """Jobs over an empty SQLite database."""
    house = build(f"sqlite:///{tmp_path / 'a.sqlite'}", tmp_path)
    yield works_of(house)
    house.database.close()


def test_no_two_processes_have_one_name_and_a_dead_one_leaves_its_own(url: str) -> None:
    """R27: the jobs of a running process are not brought back by a second one; those of a dead one are."""
    command = [sys.executable, "-c", HOLDER, url]
    first = subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert first.stdin is not None
    assert first.stdout is not None
    assert first.stdout.readline() == "worker-1\n"
    database = engine.connect(url)
    locks = Locks(database)
    with worker_name(locks) as name:
        assert name == "worker-2"
    first.kill()
    first.wait()
    first.stdin.close()
    first.stdout.close()
    _until(lambda: _name(locks) == "worker-1")  # PostgreSQL notices the death of a client a moment later
    database.close()


def _name(locks: Locks) -> str:
    with worker_name(locks) as name:
        return name


@pytest.mark.parametrize("version", [outbox.VERSION, "jobs-0"])
def test_jobs_that_waited_for_a_start_are_done(works: Works, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    """R45: jobs of the same version run after a restart; those of another never run, and their work is found lying."""
    with monkeypatch.context() as older:
        older.setattr(outbox, "VERSION", version)
        receipt = works.house.say("hallo", "1")
    works.jobs.launch()
    try:
        if version != outbox.VERSION:
            works.clock.now += timedelta(minutes=3)
            works.jobs.sweeper.run()
        _until(lambda: works.row(receipt.conversation).state == "sent")
    finally:
        works.jobs.stop()
    assert len(works.channel.sent) == 1
    done = _ids(works)
    works.clock.now += timedelta(days=8)
    works.jobs.sweeper.run()
    assert done
    assert not done & _ids(works)


def _ids(works: Works) -> set[str]:
    return {row[0] for row in works.house.rows(text("SELECT workflow_uuid FROM workflow_status"))}


def test_a_decision_whose_job_is_lost_is_told(works: Works) -> None:
    """R38: the sweep finds what the resident has not heard of, by the name that the office tells it under; once."""
    house = works.house
    conversation = house.say("hallo", "1").conversation
    entry = _answer(works, conversation)
    works.jobs.sweeper.run()
    assert _jobs(works, "tell") == 0, "its own job may still come"
    works.clock.now += timedelta(minutes=3)
    works.jobs.sweeper.run()
    assert _jobs(works, "tell") == 1
    tell(house, entry)  # type: ignore[arg-type]  # it needs the store and intake of the parts
    works.jobs.sweeper.run()
    assert _jobs(works, "tell") == 1
    assert texts(house, conversation)[-1] == "StaffAnswered 2"


def test_a_sweep_that_fails_in_one_part_does_the_others(works: Works, monkeypatch: pytest.MonkeyPatch) -> None:
    """A conversation that cannot be read any more keeps nobody else waiting."""
    works.house.say("hallo", "1")
    works.clock.now += timedelta(minutes=3)
    before = _jobs(works, "deliver")

    def broken() -> None:
        raise ValueError

    broken.__name__ = "_drafts"
    monkeypatch.setattr(works.jobs.sweeper, "_drafts", broken)
    works.jobs.sweeper.run()
    assert _jobs(works, "deliver") == before + 1


def test_a_file_of_nobody_goes_with_the_sweep(works: Works) -> None:
    """R32 R33: a voice note whose event was never committed belongs to nobody; an hour later it is gone."""
    media = works.house.store.media
    lost = media.keep("voice", "audio/ogg", b"OggS")
    works.jobs.sweeper.run()
    assert media.read(lost)
    works.clock.now += timedelta(hours=2)
    works.jobs.sweeper.run()
    assert [path for path in (works.house.folder / "media").rglob("*") if path.is_file()] == []


def _answer(works: Works, conversation: str) -> int:
    """What the office writes into the history with an answer."""
    now = works.clock()
    base = {"kind": "barrier", "status": "received", "category": "lift", "reasons": "[]", "text": "", "place": ""}
    rest = {"place_source": "none", "language": "de", "channel": "push", "permanence": "unknown", "affects": ""}
    own = {"reference": "1234567", "conversation": conversation, "answer_here": True, "spoken": False}
    with works.house.database.turn() as connection:
        connection.execute(insert(submissions).values(created=now, changed=now, **base, **rest, **own))
        connection.execute(insert(staff).values(id=1, name="Anna", password="-", created=now))
        entry = {"reference": "1234567", "kind": "answer", "text": "Wir kommen.", "staff": 1, "created": now}
        connection.execute(insert(history).values(**{**entry, "staff": None, "kind": "status"}))
        return int(connection.execute(insert(history).values(**entry).returning(history.c.id)).scalar_one())
