"""Sealed files on disk."""

from __future__ import annotations

import os
import resource
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.storage import secrets
from adapters.storage.engine import Database
from adapters.storage.media import Media, MediaMissing

SOUND = b"OggS" + b"ein Aufzug ist kaputt" * 20


def test_a_file_is_kept_sealed_and_private(database: Database, tmp_path: Path) -> None:
    """R30: the file on disk shows neither type nor content; only the owner may read it."""
    media = Media(database, tmp_path / "media")
    id = media.keep("voice", "audio/ogg", SOUND, conversation="c1", seconds=4.5)
    assert media.read(id) == ("audio/ogg", SOUND)
    assert media.info(id).seconds == 4.5
    (path,) = [p for p in (tmp_path / "media").rglob("*") if p.is_file()]
    assert b"Aufzug" not in path.read_bytes()
    assert b"OggS" not in path.read_bytes()
    assert os.stat(path).st_mode & 0o077 == 0


def test_a_deleted_file_is_gone(database: Database, tmp_path: Path) -> None:
    """R32: row and file are gone; deleting again is no error."""
    media = Media(database, tmp_path / "media")
    id = media.keep("picture", "image/jpeg", b"x")
    media.delete(id)
    media.delete(id)
    assert not [p for p in (tmp_path / "media").rglob("*") if p.is_file()]
    with pytest.raises(MediaMissing):
        media.read(id)


@pytest.mark.parametrize("id", ["../../etc/passwd", "", "x" * 36, "/etc/passwd"])
def test_a_strange_id_finds_nothing(database: Database, tmp_path: Path, id: str) -> None:
    """No id leads out of the folder."""
    media = Media(database, tmp_path / "media")
    with pytest.raises(MediaMissing):
        media.read(id)
    media.delete(id)


def test_exchanged_files_do_not_open(database: Database, tmp_path: Path) -> None:
    """A file put in another's place is noticed."""
    media = Media(database, tmp_path / "media")
    first, second = media.keep("voice", "audio/ogg", b"1"), media.keep("voice", "audio/ogg", b"2")
    paths = {p.name: p for p in (tmp_path / "media").rglob("*") if p.is_file()}
    paths[first].write_bytes(paths[second].read_bytes())
    with pytest.raises(secrets.CannotOpen):
        media.read(first)


def test_a_file_without_a_row_is_removed(database: Database, tmp_path: Path) -> None:
    """R32: what a crash left between file and row, or while it wrote, goes by its age; a known file never does."""
    media = Media(database, tmp_path / "media")
    known = media.keep("voice", "audio/ogg", b"1")
    shelf = tmp_path / "media" / known[:2]
    for name in ("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000.draft"):
        (shelf / name).write_bytes(b"x")
    media.remove_orphans(int(known[:2], 16), datetime.now(UTC) - timedelta(hours=1))
    assert len(list(shelf.iterdir())) == 3
    media.remove_orphans(int(known[:2], 16), datetime.now(UTC) + timedelta(hours=1))
    assert [path.name for path in shelf.iterdir()] == [known]


def test_a_file_of_nobody_is_named(database: Database, tmp_path: Path) -> None:
    """R32 R33: a file whose event was never committed is found by its age; one of a conversation never is."""
    media = Media(database, tmp_path / "media")
    lost, kept = media.keep("voice", "audio/ogg", b"1"), media.keep("voice", "audio/ogg", b"2", "c1")
    later = datetime.now(UTC) + timedelta(hours=1)
    assert lost in media.nameless(later, 1000)
    assert kept not in media.nameless(later, 1000)
    assert media.nameless(datetime.now(UTC) - timedelta(hours=1), 1000) == []


def test_a_full_disk_keeps_nothing_and_fills_no_further(database: Database, tmp_path: Path) -> None:
    """R45: what does not fit is refused, without a row and without a rest of it on the disk."""
    media = Media(database, tmp_path / "media")
    later = datetime.now(UTC) + timedelta(hours=1)
    before = media.nameless(later, 1000)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limit[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            media.keep("voice", "audio/ogg", bytes(200_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not [p for p in (tmp_path / "media").rglob("*") if p.is_file()]
    assert media.nameless(later, 1000) == before


def test_a_long_type_is_no_hindrance(database: Database, tmp_path: Path) -> None:
    """An office document sent as a voice note has a type that PostgreSQL's column does not take."""
    media = Media(database, tmp_path / "media")
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert office.startswith(media.read(media.keep("voice", office, b"x"))[0])
