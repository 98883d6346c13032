"""Unpacks an archive from elsewhere into a new folder, and nothing beside it: no path outside, no link, no device.

Knows archives only; what is in them is for others to judge.
"""

from __future__ import annotations

import shutil
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import IO

from adapters.speech.errors import SpeechError

LARGEST_UNPACKED = 8_000_000_000
"""Bytes; the largest model of the catalogue has two thousand million."""
MOST_FILES = 10_000
_BLOCK = 1 << 20

Member = tuple[str, int, IO[bytes]]


class ArchiveRefused(SpeechError):
    """The archive is broken, too large, or tries to write where it must not."""


def unpack(archive: Path, target: Path, largest: int = LARGEST_UNPACKED) -> None:
    """Write the files of a zip or tar archive into the empty folder `target`.

    Raises ArchiveRefused; `target` may then hold a part, which the caller throws away.
    """
    written = 0
    try:
        for count, (name, size, content) in enumerate(_members(archive), start=1):
            written += size
            if count > MOST_FILES or written > largest:
                raise ArchiveRefused("the archive is too large")
            path = target / _inside(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            _copy(content, path, size)
    except (
        zipfile.BadZipFile,
        tarfile.TarError,
        OSError,
        EOFError,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ) as why:
        raise ArchiveRefused(f"the archive cannot be unpacked ({type(why).__name__})") from None


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or not path.parts or ":" in path.parts[0] or "\0" in name:
        raise ArchiveRefused("the archive holds a path outside its folder")
    return path


def _copy(content: IO[bytes], path: Path, size: int) -> None:
    """Never more than the announced size: a header may lie."""
    left = size
    with path.open("xb") as out:
        while left and (block := content.read(min(_BLOCK, left))):
            out.write(block)
            left -= len(block)
    if left or content.read(1):
        raise ArchiveRefused("a file in the archive has another size than announced")


def _members(archive: Path) -> Iterator[Member]:
    """Ordinary files only; folders arise by themselves, anything else is refused."""
    with ExitStack() as stack:
        if zipfile.is_zipfile(archive):
            yield from _zip_members(stack.enter_context(zipfile.ZipFile(archive)))
        else:
            yield from _tar_members(stack.enter_context(tarfile.open(archive, "r:*")))


def _zip_members(archive: zipfile.ZipFile) -> Iterator[Member]:
    for entry in archive.infolist():
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if entry.is_dir():
            continue
        if kind not in (0, stat.S_IFREG):
            raise ArchiveRefused("the archive holds a link or a device")
        with archive.open(entry) as content:
            yield entry.filename, entry.file_size, content


def _tar_members(archive: tarfile.TarFile) -> Iterator[Member]:
    for entry in archive:
        if entry.isdir():
            continue
        content = archive.extractfile(entry) if entry.isreg() else None
        if content is None:
            raise ArchiveRefused("the archive holds a link or a device")
        yield entry.name, entry.size, content


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder without following links. Raises ArchiveRefused when it holds one, OSError when the disk is full."""
    for path in source.rglob("*"):
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            raise ArchiveRefused("the folder holds a link or a device")
    shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
