"""Puts jobs into our own transaction: what a turn decided and what is still to be done are one commit.

Job arguments are row ids only. Knows the names of the jobs, not what they do.
"""

from __future__ import annotations

from dbos import DBOSClient, EnqueueOptions
from sqlalchemy import Connection

from adapters.storage.engine import Database

APPLICATION = "mitsprache"
VERSION = "jobs-1"
"""Version of the job contract (names and arguments). Raise it only when a job's arguments change their meaning:
unfinished jobs of another version stay where they are."""

QUEUES = {
    "deliver": "send",
    "tell": "send",
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
        options = EnqueueOptions(workflow_name=job, queue_name=QUEUES[job], app_version=VERSION)
        if delay > 0:
            options["delay_seconds"] = delay
        self._client.enqueue_in_transaction(connection, options, row)
