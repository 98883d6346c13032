"""Tables of places: CSV with any usual separator, and the stops of a timetable (GTFS `stops.txt`). Knows no city."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from adapters.places.reading import COLUMNS, PlacesUnreadable, Row, Rows, column_for

SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright lines"}
_STOPS = ("", "0", "1")
"""`location_type` of a stop and of a station (GTFS); the others are entrances and nodes inside one."""
_MOST_SHOWN = 12
"""Column names that a message shows."""


def read_table(content: bytes, name_column: str = "") -> Rows:
    """The rows of a table. Raises PlacesUnreadable, here or while the rows are taken."""
    text, remark = decoded(content)
    blank = len(text) - len(text.lstrip("\r\n \t"))
    first = text[:blank].count("\n") + 1
    body = text[blank:]
    if not body:
        raise PlacesUnreadable("The file is empty.")
    header, separator = _header(body.split("\n", 1)[0].rstrip("\r"), name_column)
    columns = _columns(header, name_column)
    form = "stops of a timetable (GTFS)" if "stop_name" in map(_plain, header) else "CSV"
    rows = _rows(body, separator, len(header), columns, first)
    return Rows(f"{form}, separated by {SEPARATORS[separator]}", "line", rows, remark)


def decoded(content: bytes) -> tuple[str, str]:
    """The text, and what is to be said about how it was read. Raises PlacesUnreadable for what is no text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace"), ""
    if b"\0" in content:
        raise PlacesUnreadable("This is no text. Save the table as CSV in UTF-8.")
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
    try:
        remark = f"It is not UTF-8 (line {line}), so it was read as Windows-1252. Look whether the umlauts are right."
        return content.decode("cp1252"), remark
    except UnicodeDecodeError:
        raise PlacesUnreadable(f"Line {line} is neither UTF-8 nor Windows-1252. Save the table in UTF-8.") from None


def _header(line: str, name_column: str) -> tuple[list[str], str]:
    """The names of the columns, and the separator with which one of them is a place's name."""
    split = {mark: next(csv.reader([line], delimiter=mark), []) for mark in SEPARATORS}
    fitting = [mark for mark, names in split.items() if "name" in _columns(names, name_column)]
    if fitting:
        best = max(fitting, key=lambda mark: len(split[mark]))
        return split[best], best
    shown = ", ".join(name.strip()[:30] for name in max(split.values(), key=len)[:_MOST_SHOWN])
    raise PlacesUnreadable(
        f"The first line names no column with the names of the places. It has: {shown}. Write `name` above that "
        "column, or say what it is called: --name-column."
    )


def _columns(header: Sequence[str], name_column: str) -> Mapping[str, int]:
    """Where in a row stands what is read."""
    at = {_plain(name): index for index, name in reversed(list(enumerate(header)))}
    names = {name: name for name in at}
    found = {wanted: column_for(wanted, names) for wanted in COLUMNS}
    if name_column:
        found["name"] = names.get(_plain(name_column))
    return {wanted: at[name] for wanted, name in found.items() if name is not None}


def _plain(name: str) -> str:
    return name.strip().casefold()


def _rows(body: str, separator: str, width: int, columns: Mapping[str, int], first: int) -> Iterator[Row]:
    table = csv.reader(io.StringIO(body, newline=""), delimiter=separator)
    next(table)
    while True:
        at = first + table.line_num
        try:
            cells = next(table, None)
        except csv.Error:
            raise PlacesUnreadable(f"The row of line {at} has no end. Is a quotation mark missing?") from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield _row(at, cells, width, columns, separator)


def _row(at: int, cells: Sequence[str], width: int, columns: Mapping[str, int], separator: str) -> Row:
    held = {wanted: cells[index].strip() for wanted, index in columns.items() if index < len(cells)}
    name = held.get("name", "")
    wrong = ""
    if any(cell.strip() for cell in cells[width:]):
        wrong = "more cells than the first line names"
        wrong += " (a comma in a number? write 50.123)" if separator == "," else ""
    elif "\n" in name:
        wrong = "the name goes over several lines (a quotation mark is missing)"
    elif held.get("location_type", "") not in _STOPS:
        wrong = "an entrance or a part of a station, no stop of its own"
    return Row(at, name, held.get("district", ""), held.get("latitude"), held.get("longitude"), wrong)
