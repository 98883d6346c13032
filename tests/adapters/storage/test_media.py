"""Sealed files on disk."""

from __future__ import annotations

import os
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


def test_a_file_without_a_row_is_found(database: Database, tmp_path: Path) -> None:
    """What a crash left between file and row is found by its age; a known file never is."""
    media = Media(database, tmp_path / "media")
    known = media.keep("voice", "audio/ogg", b"1")
    lost = tmp_path / "media" / known[:2] / "00000000-0000-0000-0000-000000000000"
    lost.write_bytes(b"x")
    later = datetime.now(UTC) + timedelta(hours=1)
    assert media.orphans(later) == [lost.name]
    assert media.orphans(datetime.now(UTC) - timedelta(hours=1)) == []
