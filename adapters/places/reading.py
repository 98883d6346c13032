"""What every file of places is read into, and what can be wrong with one; the formats have files of their own.

A row is what stands in a file. Whether it is a place of this city is decided in `sifting`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LARGEST = 100_000_000
"""Bytes of a file, unpacked: more than any list of places has."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("name", "stop_name", "bezeichnung", "strassenname", "strasse", "str_name", "strname", "strassenbezeichnung"),
        *("haltestelle", "haltestellenname", "street_name", "streetname", "street", "titel", "title"),
    ),
    "district": ("district", "stadtteil", "ortsteil", "quartier", "suburb", "bezirk", "stadtbezirk", "borough"),
    "latitude": ("lat", "latitude", "stop_lat", "breite", "breitengrad", "y"),
    "longitude": ("lon", "lng", "long", "longitude", "stop_lon", "länge", "laenge", "längengrad", "laengengrad", "x"),
    "location_type": ("location_type",),
}
"""What cities and transport companies call the columns that are read (ß is ss), the surest first; no others are."""


class PlacesUnreadable(Exception):
    """A file of places could not be read; the message says where and what to do, in a sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands in the file; `at` is its line, or the number of its feature."""

    at: int
    name: str
    district: str = ""
    latitude: object = None
    longitude: object = None
    wrong: str = ""
    """Why the row cannot be a place, when its form says so already."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A file being read: what it is, what `at` counts, what else is to be said, its rows one after the other."""

    form: str
    unit: str
    rows: Iterator[Row]
    remark: str = ""


def column_for(wanted: str, names: Mapping[str, str]) -> str | None:
    """Which of the file's names (by their small letters) holds what is wanted; None when none does."""
    return next((names[alias] for alias in COLUMNS[wanted] if alias in names), None)
