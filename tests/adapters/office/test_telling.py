"""That a resident hears of a decision even when the program dies right after it, and never twice."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from adapters import wiring
from adapters.jobs.telling import AGAIN_AFTER, Telling
from adapters.office import decisions, telling
from adapters.storage.tables import history
from adapters.wiring import Parts
from tests.adapters.office.conftest import Desk, Residents
from tests.adapters.office.test_decisions import told


class Killed(BaseException):
    """Stands for SIGKILL: nothing of the program catches it."""


def killed(parts: Parts, entry: int) -> None:
    """The process ends here."""
    raise Killed


def jobs_waiting(parts: Parts) -> list[tuple[str, str]]:
    """Queue and state of each `tell` in the database."""
    query = text("SELECT queue_name, status FROM workflow_status WHERE name = 'tell'")
    with parts.database.look() as look:
        return [(row.queue_name, row.status) for row in look.execute(query)]


def until(done: Callable[[], bool], patience: float = 30.0) -> None:
    """Wait for it; fails when it does not come."""
    end = time.monotonic() + patience
    while not done():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)


def newest_entry(parts: Parts) -> int:
    """Id of the last history entry."""
    with parts.database.look() as look:
        return look.execute(select(func.max(history.c.id))).scalar_one()


def test_a_decision_is_told_after_a_kill(desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch) -> None:
    """R38: killed between commit and telling, the job of the next start tells, once."""
    reference = residents.report()
    page = desk.open(reference)
    monkeypatch.setattr(decisions, "_tell_now", killed)
    with pytest.raises(Killed):
        desk.send(reference, "answer", page, answer="Wir kommen morgen.")
    parts = residents.parts
    assert told(residents, reference) == []
    assert jobs_waiting(parts) == [("send", "ENQUEUED")]
    jobs = wiring.jobs_of(parts)
    jobs.launch()
    try:
        until(lambda: jobs_waiting(parts) == [("send", "SUCCESS")])
    finally:
        jobs.stop()
    telling.tell(parts, newest_entry(parts))
    assert len(told(residents, reference)) == 1
    assert "Wir kommen morgen." in told(residents, reference)[0]


def test_told_at_once_and_by_the_job_is_told_once(desk: Desk, residents: Residents) -> None:
    """The page tells at once; its job, which comes after it, changes nothing."""
    reference = residents.report()
    desk.send(reference, "status", status="seen")
    assert len(told(residents, reference)) == 1
    parts = residents.parts
    Telling(parts.database, parts.outbox, lambda entry: telling.tell(parts, entry)).tell(newest_entry(parts))
    assert len(told(residents, reference)) == 1


def test_a_refused_decision_and_a_note_leave_no_job(desk: Desk, residents: Residents) -> None:
    """What the resident does not hear of makes no job; a refusal takes its job back with the transaction."""
    reference = residents.report()
    assert desk.send(reference, "note", note="Nur für uns").status_code == 303
    assert desk.send(reference, "status", status="done", reason="").status_code == 422
    assert jobs_waiting(residents.parts) == []


def test_a_busy_database_does_not_undo_the_decision(
    desk: Desk, residents: Residents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When telling at once fails, the page still says that the decision stands, and its job is there."""

    def busy(parts: Parts, entry: int) -> None:
        raise OperationalError("UPDATE", {}, Exception("database is locked"))

    reference = residents.report()
    with monkeypatch.context() as patch:
        patch.setattr(telling, "tell", busy)
        assert desk.send(reference, "status", status="seen").status_code == 303
    assert residents.row(reference).status == "seen"
    assert jobs_waiting(residents.parts) == [("send", "ENQUEUED")]


def test_a_job_that_meets_a_busy_database_comes_again(parts: Parts) -> None:
    """The job puts itself again, later, and does not fail."""

    def busy(entry: int) -> None:
        raise OperationalError("UPDATE", {}, Exception("database is locked"))

    Telling(parts.database, parts.outbox, busy).tell(7)
    with parts.database.look() as look:
        row = look.execute(text("SELECT inputs, delay_until_epoch_ms, created_at FROM workflow_status")).one()
    assert row.delay_until_epoch_ms - row.created_at == pytest.approx(AGAIN_AFTER * 1000, abs=2000)
