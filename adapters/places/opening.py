"""Which format a file of places has, by what is in it rather than by its name; reads no more than `LARGEST`."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from adapters.places.geojson import read_geojson
from adapters.places.reading import LARGEST, PlacesUnreadable, Rows
from adapters.places.tables import read_table

_ZIP = b"PK\x03\x04"
_TOO_LARGE = f"It has more than {LARGEST // 1_000_000} MB. Keep only what are places of the city, or save it as CSV."
_KNOWN = "CSV, GeoJSON, stops.txt, or a GTFS zip"


def read_places(file: Path, name_column: str = "") -> Rows:
    """The rows of a CSV table, a GeoJSON file, a GTFS `stops.txt` or a zip that holds one. Raises PlacesUnreadable."""
    try:
        if file.is_dir():
            raise PlacesUnreadable("This is a folder. Import its files one by one.")
        if file.stat().st_size > LARGEST:
            raise PlacesUnreadable(_TOO_LARGE)
        content = file.read_bytes()
    except OSError as error:
        raise PlacesUnreadable(f"It cannot be read: {error.strerror}.") from None
    if content.startswith(_ZIP):
        content = _stops(content)
    beginning = content[:256].removeprefix(b"\xef\xbb\xbf").lstrip()
    if beginning[:1] in (b"{", b"["):
        return read_geojson(content, name_column)
    if beginning.startswith((b"<", b"%PDF", b"\xd0\xcf")):
        raise PlacesUnreadable(f"This format is not read. Save the places as {_KNOWN}.")
    return read_table(content, name_column)


def _stops(content: bytes) -> bytes:
    """`stops.txt` of a timetable's zip, in whatever folder of it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = next((each for each in archive.infolist() if each.filename.split("/")[-1] == "stops.txt"), None)
            if inside is None:
                raise PlacesUnreadable(f"There is no stops.txt in this zip. It can be {_KNOWN}.")
            with archive.open(inside) as stops:
                unpacked = stops.read(LARGEST + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        raise PlacesUnreadable("This zip cannot be opened: it is damaged, or locked with a password.") from None
    if len(unpacked) > LARGEST:
        raise PlacesUnreadable(_TOO_LARGE)
    return unpacked
