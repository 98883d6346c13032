"""The places that this installation knows: one CSV file for each imported one, in `MITSPRACHE_HOME/places`.

A file is replaced whole or not at all, so a program that starts meanwhile reads the old one or the new one. The
setting `MITSPRACHE_PLACES` names a folder of files that somebody else looks after; those are read as they are.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from adapters.places.reading import PlacesUnreadable, Row
from adapters.places.sifting import position
from adapters.places.tables import read_table
from adapters.settings import Settings
from bot.understanding.known_places import KnownPlace

HEADER = ("name", "latitude", "longitude", "district")
"""As the fields of KnownPlace."""
_LAST = ("landmarks", "districts")
"""Files whose names say less where something is: of the same name a street or a stop is meant."""


def folder(settings: Settings) -> Path:
    """Where imported places lie."""
    return settings.home / "places"


def source_name(file: Path) -> str:
    """Under which name a file's places are kept: its own, in small letters that every disk can hold."""
    return re.sub(r"[^a-z0-9]+", "-", file.name.split(".")[0].lower()).strip("-") or "places"


def keep(where: Path, source: str, places: Sequence[KnownPlace]) -> int:
    """Keep the places of a source instead of those it had; how many these were. Raises OSError."""
    where.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    where.mkdir(exist_ok=True, mode=0o700)
    before = _count(where / f"{source}.csv")
    written = where / f".{source}.{os.getpid()}"
    try:
        with written.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(HEADER)
            table.writerows(map(astuple, places))
            file.flush()
            os.fsync(file.fileno())
        written.replace(where / f"{source}.csv")
    finally:
        written.unlink(missing_ok=True)
    return before


def remove(where: Path, source: str) -> bool:
    """Forget the places of a source. False when there is none of this name."""
    file = where / f"{source}.csv"
    there = file.parent == where and file.is_file()
    if there:
        file.unlink()
    return there


def sources(where: Path) -> Mapping[str, int]:
    """How many places each source brought, by its name. Raises PlacesUnreadable."""
    return {path.stem: len(load(path)) for path in _files(where)}


def known_places(settings: Settings) -> list[KnownPlace]:
    """All places of this installation. Raises PlacesUnreadable."""
    folders = [folder(settings), *([settings.places] if settings.places else [])]
    return load_places(*folders)


def load_places(*folders: Path) -> list[KnownPlace]:
    """The places of all CSV files in the folders; none where there is no folder. Raises PlacesUnreadable."""
    files = sorted((path for where in folders for path in _files(where)), key=lambda path: path.stem in _LAST)
    return [place for path in files for place in load(path)]


def load(path: Path) -> list[KnownPlace]:
    """The places of one file. Raises PlacesUnreadable, which names it."""
    try:
        return [_place(row) for row in read_table(path.read_bytes()).rows if row.name and not row.wrong]
    except OSError as error:
        raise PlacesUnreadable(f"{path}: {error.strerror}") from None
    except PlacesUnreadable as error:
        raise PlacesUnreadable(f"{path}: {error}") from None


def _count(path: Path) -> int:
    """How many places a file has that is about to be replaced; one that is broken has none."""
    try:
        return len(load(path)) if path.exists() else 0
    except PlacesUnreadable:
        return 0


def _place(row: Row) -> KnownPlace:
    latitude, longitude = position(row.latitude, row.longitude)[0] or (None, None)
    return KnownPlace(row.name, latitude, longitude, row.district)


def _files(where: Path) -> list[Path]:
    return sorted(where.glob("[!.]*.csv"))
