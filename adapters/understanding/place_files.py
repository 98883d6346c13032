"""Reads place names from CSV files (streets, stops, landmarks, districts); holds no policy.

A file needs a header with `name`; `lat` and `lon` are WGS84 degrees and may lack. Other columns are not read.
"""

from __future__ import annotations

import csv
from pathlib import Path

from bot.understanding.gazetteer import KnownPlace

_KINDS = {"streets": "street", "stops": "stop", "landmarks": "landmark", "districts": "district"}


class PlacesUnreadable(Exception):
    """A file of place names could not be read; the message names the file."""


def load_places(folder: Path | None) -> list[KnownPlace]:
    """All names of all CSV files in the folder; none without a folder. Raises PlacesUnreadable."""
    if folder is None:
        return []
    if not folder.is_dir():
        raise PlacesUnreadable(f"{folder}: no such folder")
    files = sorted(
        folder.glob("*.csv"), key=lambda path: (path.stem == "districts", path.stem == "landmarks", path.stem)
    )
    return [place for path in files for place in _places(path)]


def _places(path: Path) -> list[KnownPlace]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PlacesUnreadable(f"{path}: {error}") from error
    kind = _KINDS.get(path.stem, path.stem)
    named = [row for row in rows if (row.get("name") or "").strip()]
    return [KnownPlace(row["name"].strip(), kind, _degrees(row.get("lat")), _degrees(row.get("lon"))) for row in named]


def _degrees(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
