"""Puts jobs into our own transaction: what a turn decided and what is still to be done are one commit.

Job arguments are row ids only. Knows the names of the jobs, not what they do.
"""

from __future__ import annotations

from functools import cache
from uuid import uuid4

from dbos import DBOSClient, EnqueueOptions
from sqlalchemy import Connection, TextClause, text

from adapters.storage.engine import Database

APPLICATION = "mitsprache"
VERSION = "jobs-1"
"""Version of the job contract (names and arguments). Raise it only when a job's arguments change their meaning:
unfinished jobs of another version stay where they are."""

QUEUES = {
    "deliver": "send",
    "tell": "send",
    "catch_up": "send",
    "fetch": "files",
    "transcribe": "speech",
    "speak": "voice",
    "forward": "mail",
}
"""Which queue does which job: a long voice note must hold up neither a reply nor its sound."""


class Outbox:
    """Writes jobs through a connection of `database`; the tables must be there (`Jobs.prepare`)."""

    def __init__(self, database: Database) -> None:
        self._client = DBOSClient(
            system_database_engine=database.write,
            lazy=True,
            application_name=APPLICATION,
            retry_connection_errors=False,
        )

    def put(self, connection: Connection, job: str, row: int | str, delay: float = 0.0) -> None:
        """One more job, to run `delay` seconds after the commit or later."""
        name = f"{_prefix(job, row)}{uuid4()}"
        options = EnqueueOptions(workflow_name=job, queue_name=QUEUES[job], app_version=VERSION, workflow_id=name)
        if delay > 0:
            options["delay_seconds"] = delay
        self._client.enqueue_in_transaction(connection, options, row)

    def put_once(self, connection: Connection, job: str, row: int | str) -> None:
        """One more job, unless the same for the same row waits to begin: it will see what this turn commits.

        Somebody who writes thirty times a second would otherwise make thirty jobs, and all others would wait behind
        them. Until the commit nobody begins the one that was found: SQLite has one writer, PostgreSQL locks its row.
        """
        prefix = _prefix(job, row)
        waits = {"queue": QUEUES[job], "version": VERSION, "length": len(prefix), "prefix": prefix}
        if connection.execute(_waiting(connection.dialect.name), waits).first() is None:
            self.put(connection, job, row)


def _prefix(job: str, row: int | str) -> str:
    """How the names of a job's runs begin."""
    return f"{job}:{row}:"


@cache
def _waiting(dialect: str) -> TextClause:
    """Finds a job that has not begun. Both conditions on the state: so SQLite uses the index of unfinished jobs."""
    schema, lock = ("", "") if dialect == "sqlite" else ("dbos.", " FOR UPDATE SKIP LOCKED")
    return text(
        f"SELECT workflow_uuid FROM {schema}workflow_status WHERE queue_name = :queue"  # noqa: S608
        " AND status IN ('ENQUEUED', 'PENDING') AND status = 'ENQUEUED' AND application_version = :version"
        f" AND substr(workflow_uuid, 1, :length) = :prefix LIMIT 1{lock}"
    )
