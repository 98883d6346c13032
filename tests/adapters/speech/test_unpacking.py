"""Archives from elsewhere are unpacked into their folder or refused."""

from __future__ import annotations

import io
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from adapters.speech.unpacking import ArchiveRefused, copy_folder, unpack


def zipped(path: Path, entries: dict[str, bytes]) -> Path:
    """A zip archive with these files."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def tarred(path: Path, *entries: tarfile.TarInfo) -> Path:
    """A compressed tar archive with these members, ten bytes in each file."""
    with tarfile.open(path, "w:gz") as archive:
        for entry in entries:
            entry.size = 10 if entry.isreg() else 0
            archive.addfile(entry, io.BytesIO(b"0123456789"))
    return path


def test_zip_and_tar_are_unpacked(tmp_path: Path) -> None:
    """Files arrive with their folders and their content."""
    unpack(zipped(tmp_path / "a.zip", {"m/am/final.mdl": b"zip"}), tmp_path / "one")
    unpack(tarred(tmp_path / "a.tar.gz", tarfile.TarInfo("m/am/final.mdl")), tmp_path / "two")
    assert (tmp_path / "one/m/am/final.mdl").read_bytes() == b"zip"
    assert (tmp_path / "two/m/am/final.mdl").read_bytes() == b"0123456789"


@pytest.mark.parametrize("name", ["../out", "/tmp/out", "m/../../out", "C:/out", "..\\out", "m/..\\..\\out"])
def test_no_path_leads_outside(tmp_path: Path, name: str) -> None:
    """Paths out of the folder refuse the whole archive, in zip and in tar."""
    for archive in (zipped(tmp_path / "a.zip", {name: b"x"}), tarred(tmp_path / "a.tar.gz", tarfile.TarInfo(name))):
        with pytest.raises(ArchiveRefused):
            unpack(archive, tmp_path / "target" / "deep")
    assert not list(tmp_path.rglob("out"))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_links_and_devices_are_refused_in_tar(tmp_path: Path, kind: bytes) -> None:
    """Only ordinary files are unpacked."""
    entry = tarfile.TarInfo("m/link")
    entry.type, entry.linkname = kind, "/etc/passwd"
    with pytest.raises(ArchiveRefused):
        unpack(tarred(tmp_path / "a.tar.gz", entry), tmp_path / "target")


def test_links_are_refused_in_zip(tmp_path: Path) -> None:
    """A zip entry that is a symbolic link refuses the archive."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        entry = zipfile.ZipInfo("m/link")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    with pytest.raises(ArchiveRefused):
        unpack(tmp_path / "a.zip", tmp_path / "target")


def test_a_bomb_is_refused_before_it_fills_the_disk(tmp_path: Path) -> None:
    """More bytes than allowed refuse the archive before they are written."""
    bomb = zipped(tmp_path / "a.zip", {"one": bytes(600_000), "two": bytes(600_000)})
    with pytest.raises(ArchiveRefused):
        unpack(bomb, tmp_path / "target", largest=1_000_000)
    assert not (tmp_path / "target/two").exists()


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04broken", b"\x1f\x8bbroken"])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    """Broken and strange files are refused with a type."""
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(ArchiveRefused):
        unpack(tmp_path / "a.zip", tmp_path / "target")


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    """A download that was cut is never half a model."""
    whole = zipped(tmp_path / "a.zip", {"m/am/final.mdl": bytes(2000)}).read_bytes()
    for end in range(0, len(whole), 97):
        (tmp_path / "b.zip").write_bytes(whole[:end])
        with pytest.raises(ArchiveRefused):
            unpack(tmp_path / "b.zip", tmp_path / f"target{end}")


def test_a_folder_with_links_is_not_copied(tmp_path: Path) -> None:
    """A link in a given folder could bring any file of the machine into the model."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source/link").symlink_to("/etc/passwd")
    with pytest.raises(ArchiveRefused):
        copy_folder(tmp_path / "source", tmp_path / "target")
