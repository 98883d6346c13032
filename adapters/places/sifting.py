"""Which rows of a file are places of this city: without those that are outside, have no name, or came before.

Says of every row that is left out why, and of every place that is kept without its position why. Reads no file.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from adapters.places.reading import Row
from bot.understanding.folding import folds
from bot.understanding.known_places import KnownPlace, united

MOST = 200_000
"""Places that are kept of one file: several times what the largest city has."""
LONGEST = 120
"""Letters of a name; what is longer is a description."""
Area = tuple[float, float, float, float]
"""South, west, north, east in degrees."""

NO_NAME = "no name"
TOO_LONG = f"the name has more than {LONGEST} letters"
NO_WORD = "the name has no letter"
OUTSIDE = "outside MITSPRACHE_AREA"
TOO_MANY = f"more than {MOST:,} places"
TURNED = "latitude and longitude were the wrong way round: turned"
NO_DEGREES = "kept without its position: these are no degrees (WGS84)"


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said about one line (or feature) of the file."""

    at: int
    says: str


@dataclass(slots=True)
class Sifted:
    """What became of a file's rows."""

    places: list[KnownPlace] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    doubles: int = 0
    """Rows whose place was there already."""
    rows: int = 0

    @property
    def extent(self) -> Area | None:
        """South, west, north and east of all positions; None without any."""
        found = [(p.latitude, p.longitude) for p in self.places if p.latitude is not None and p.longitude is not None]
        if not found:
            return None
        north, east = (max(pair[i] for pair in found) for i in (0, 1))
        south, west = (min(pair[i] for pair in found) for i in (0, 1))
        return south, west, north, east


def sift(rows: Iterable[Row], area: Area | None = None, city: str = "") -> Sifted:
    """The places among the rows; with an area, only what lies in it or has no position.

    A timetable writes the city before or behind a stop's name ("Musterstadt, Markt"): it is taken off.
    """
    found = Sifted()
    named: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        found.rows += 1
        name = _without_city(" ".join(row.name.split()), city)
        wrong = row.wrong or _wrong(name)
        spot, says = (None, "") if wrong else position(row.latitude, row.longitude, area)
        if says == OUTSIDE:
            wrong = says
        elif says:
            found.remarks.append(Remark(row.at, says))
        if not wrong and len(found.places) >= MOST:
            wrong = TOO_MANY
        if wrong:
            found.left_out.append(Remark(row.at, wrong))
            continue
        latitude, longitude = spot or (None, None)
        _enter(found, named, KnownPlace(name, latitude, longitude, " ".join(row.district.split())[:LONGEST]))
    return found


def _enter(found: Sifted, named: dict[str, list[int]], place: KnownPlace) -> None:
    """Keep a place unless it is one that is there already; that one takes what only the new row knows."""
    same = named["".join(folds(place.name))]
    for at in same:
        both = united(found.places[at], place)
        if both is not None:
            found.doubles += 1
            found.places[at] = both
            return
    same.append(len(found.places))
    found.places.append(place)


def _wrong(name: str) -> str:
    if not name:
        return NO_NAME
    if len(name) > LONGEST:
        return TOO_LONG
    return "" if any(char.isalpha() for char in name) else NO_WORD


def _without_city(name: str, city: str) -> str:
    first, comma, rest = name.partition(", ")
    if not city or not comma:
        return name
    if folds(first) == folds(city):
        return rest
    before, _, last = name.rpartition(", ")
    return before if folds(last) == folds(city) else name


def position(latitude: object, longitude: object, area: Area | None = None) -> tuple[tuple[float, float] | None, str]:
    """Where it is in degrees, and what is to be said about that."""
    one, other = _number(latitude), _number(longitude)
    if one is None or other is None or (one, other) == (0.0, 0.0):
        given = any(str(value).strip() for value in (latitude, longitude) if value is not None)
        return None, NO_DEGREES if given and (one, other) != (0.0, 0.0) else ""
    here, turned = _in(one, other, area), _in(other, one, area)
    if here:
        return (one, other), ""
    if turned:
        return (other, one), TURNED
    degrees = _in(one, other, None) or _in(other, one, None)
    return None, OUTSIDE if degrees and area else NO_DEGREES


def _number(value: object) -> float | None:
    try:
        number = float(value.strip().replace(",", ".") if isinstance(value, str) else value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _in(latitude: float, longitude: float, area: Area | None) -> bool:
    south, west, north, east = area or (-90.0, -180.0, 90.0, 180.0)
    return south <= latitude <= north and west <= longitude <= east
