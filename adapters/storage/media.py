"""Sealed files on disk: voice notes, pictures, spoken answers, copies of somebody's data.

A file is written, synced and named before its row is committed: a row never points to nothing. The bytes are sealed
with the media key and bound to their id. Knows nothing of formats: what a file is, others have checked.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, insert, select, update

from adapters.storage import secrets
from adapters.storage.engine import Database
from adapters.storage.tables import attachments, listening, media, transcripts

LONGEST_TYPE = 60
"""Characters of a MIME type that its column takes; a longer one is no sound and no picture anyway."""


class MediaMissing(LookupError):
    """No such file (any more); carries the id."""


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What is known of a file without opening it; `size` in bytes, `seconds` of sound."""

    id: str
    conversation: str | None
    kind: str
    type: str
    size: int
    seconds: float | None
    created: datetime


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file that a channel told of and that is fetched after the commit; `id` is made by whoever read the payload.

    `reference` is all the channel needs to fetch it, however often (a file id, an address with its key).
    """

    id: str
    kind: str
    type: str
    size: int
    reference: str
    seconds: float | None = None


class Media:
    """The media store: rows in `database`, sealed bytes under `folder`."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def keep(
        self,
        kind: str,
        type: str,
        data: bytes,
        conversation: str | None = None,
        seconds: float | None = None,
        within: Connection | None = None,
    ) -> str:
        """Keep `data` (kind: voice, picture, answer, copy); gives its id. `within` joins a turn that is open.

        Raises OSError when it does not fit on the disk, and sqlalchemy.exc.SQLAlchemyError.
        """
        made = str(uuid4())
        self._write(made, secrets.ring().seal("media", data, f"media.{made}"))
        row = insert(media).values(
            id=made,
            conversation=conversation,
            kind=kind,
            type=type[:LONGEST_TYPE],
            size=len(data),
            seconds=seconds,
            created=datetime.now(UTC),
        )
        if within is not None:
            within.execute(row)
            return made
        with self._database.turn() as connection:
            connection.execute(row)
        return made

    def expect(
        self, connection: Connection, file: RemoteFile, conversation: str, not_before: datetime | None = None
    ) -> None:
        """Write down, in a turn that is open, that a file will come; until `fill` there is nothing to read."""
        row = insert(media).values(
            id=file.id,
            conversation=conversation,
            kind=file.kind,
            type=file.type[:LONGEST_TYPE],
            size=file.size,
            seconds=file.seconds,
            remote=file.reference,
            next_try=not_before,
            created=datetime.now(UTC),
        )
        connection.execute(row)

    @contextmanager
    def fill(self, id: str, type: str, data: bytes) -> Iterator[Connection | None]:
        """Put the bytes to an expected file; the block joins the turn. None: it is not expected (any more).

        Raises OSError when it does not fit on the disk, and sqlalchemy.exc.SQLAlchemyError.
        """
        self._write(id, secrets.ring().seal("media", data, f"media.{id}"))
        changes = {"type": type[:LONGEST_TYPE], "size": len(data), "remote": None, "next_try": None}
        with self._database.turn() as connection:
            this = (media.c.id == id) & media.c.remote.is_not(None)
            here = connection.execute(update(media).where(this).values(**changes)).rowcount == 1
            yield connection if here else None
        if not here and self._is_unknown(id):
            self.remove_files([id])

    def _is_unknown(self, id: str) -> bool:
        try:
            self.info(id)
        except MediaMissing:
            return True
        return False

    def read(self, id: str) -> tuple[str, bytes]:
        """Type and bytes. Raises MediaMissing, or secrets.CannotOpen when the file was changed."""
        found = self.info(id)
        try:
            sealed = self._path(id).read_bytes()
        except FileNotFoundError:
            raise MediaMissing(id) from None
        return found.type, secrets.ring().open("media", sealed, f"media.{id}")

    def info(self, id: str) -> MediaInfo:
        """What is known of a file. Raises MediaMissing."""
        with self._database.look() as connection:
            row = connection.execute(select(media).where(media.c.id == id)).one_or_none()
        if row is None:
            raise MediaMissing(id)
        return MediaInfo(row.id, row.conversation, row.kind, row.type, row.size, row.seconds, row.created)

    def delete(self, id: str) -> None:
        """Row, transcript, what was typed of it and file are gone afterwards; nothing happens when there is none."""
        with self._database.turn() as connection:
            connection.execute(delete(transcripts).where(transcripts.c.media == id))
            connection.execute(delete(listening).where(listening.c.media == id))
            connection.execute(delete(media).where(media.c.id == id))
        self.remove_files([id])

    def remove_files(self, ids: Iterable[str]) -> None:
        """Remove the files of rows whose deletion is committed; what the disk refuses now, the sweep tries again."""
        for id in ids:
            with suppress(OSError):
                self._path(id).unlink(missing_ok=True)

    def remove_orphans(self, shelf: int, older_than: datetime) -> None:
        """Remove the files without a row of one of the 256 folders: the process died while it wrote or removed them."""
        old = [p for p in self._folder.glob(f"{shelf:02x}/*") if p.stat().st_mtime < older_than.timestamp()]
        query = select(media.c.id).where(media.c.id.in_([path.name for path in old]))
        with self._database.look() as connection:
            known = set(connection.scalars(query)) if old else set()
        for path in old:
            if path.name not in known:
                path.unlink(missing_ok=True)

    def nameless(self, older_than: datetime, limit: int) -> list[str]:
        """Ids of files that nobody's message and no submission tells of: their event was never committed."""
        unknown = media.c.conversation.is_(None) & media.c.id.not_in(select(attachments.c.media))
        query = select(media.c.id).where(unknown, media.c.created < older_than).limit(limit)
        with self._database.look() as connection:
            return list(connection.scalars(query))

    def _path(self, id: str) -> Path:
        try:
            name = str(UUID(id))
        except ValueError:
            return self._folder / "draft" / "no-such-file"
        return self._folder / name[:2] / name

    def _write(self, id: str, sealed: bytes) -> None:
        path = self._path(id)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_suffix(".draft")
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            draft.rename(path)
        except OSError:  # a full disk shall not be filled by what did not fit
            draft.unlink(missing_ok=True)
            raise
        for folder in (path.parent, self._folder):  # the names must survive a power cut as well
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
