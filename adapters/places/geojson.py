"""Places of a GeoJSON file (RFC 7946): points, and of lines and areas a point on or in them. Knows no city."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from adapters.places.reading import PlacesUnreadable, Row, Rows, column_for
from adapters.places.tables import decoded

Position = tuple[float, float]
"""Longitude and latitude, in this order (RFC 7946, 3.1.1)."""


def read_geojson(content: bytes, name_column: str = "") -> Rows:
    """The features of a collection. Raises PlacesUnreadable."""
    text, remark = decoded(content)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise PlacesUnreadable(f"It is no JSON from line {error.lineno} on. Was it cut off?") from None
    except RecursionError:
        raise PlacesUnreadable("It is nested too deeply for a list of places.") from None
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise PlacesUnreadable("This JSON is no GeoJSON FeatureCollection. Export the places as GeoJSON, or as CSV.")
    if not features:
        raise PlacesUnreadable("The file has no features.")
    rows = [_row(at, feature, name_column) for at, feature in enumerate(features, 1)]
    if not any(row.name for row in rows):
        known = sorted({str(key) for feature in features[:100] for key in _properties(feature)})[:12]
        raise PlacesUnreadable(
            f"No feature has a property with its name. They have: {', '.join(known) or 'none'}. Say what it is "
            "called: --name-column."
        )
    return Rows("GeoJSON", "feature", iter(rows), remark)


def _properties(feature: object) -> Mapping[str, Any]:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    return properties if isinstance(properties, dict) else {}


def _row(at: int, feature: object, name_column: str) -> Row:
    properties = _properties(feature)
    names = {str(key).strip().casefold(): str(key) for key in reversed(list(properties))}
    if name_column:
        names = {**names, "name": names.get(name_column.strip().casefold(), "")}

    def held(wanted: str) -> str:
        value = properties.get(column_for(wanted, names) or "")
        return str(value).strip() if isinstance(value, str | int | float) else ""

    point = inside(feature.get("geometry") if isinstance(feature, dict) else None)
    longitude, latitude = point or (None, None)
    return Row(at, held("name"), held("district"), latitude, longitude)


def inside(geometry: object) -> Position | None:
    """A point of the geometry: the point itself, the middle of a line, a point in an area; None when it has none."""
    if not isinstance(geometry, dict):
        return None
    if geometry.get("type") == "GeometryCollection":
        return next(filter(None, map(inside, _list(geometry.get("geometries")))), None)
    found = _POINTS.get(str(geometry.get("type")))
    return found(geometry.get("coordinates")) if found else None


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _position(value: object) -> Position | None:
    numbers = [float(part) for part in _list(value)[:2] if isinstance(part, int | float) and math.isfinite(part)]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else None


def _line(value: object) -> list[Position]:
    return [point for point in map(_position, _list(value)) if point]


def _rings(value: object) -> list[list[Position]]:
    return [ring for ring in map(_line, _list(value)) if len(ring) > 2]


def _middle(lines: Sequence[Sequence[Position]]) -> Position | None:
    """The point half-way along the longest line; in degrees, which is near enough inside a city."""
    line = max(lines, key=lambda points: sum(map(math.dist, points, points[1:])), default=())
    left = sum(map(math.dist, line, line[1:])) / 2
    for one, other in pairwise(line):
        size = math.dist(one, other)
        if size >= left:
            share = left / size if size else 0.0
            return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
        left -= size
    return next(iter(line), None)


def _within(areas: Sequence[Sequence[Sequence[Position]]]) -> Position | None:
    """The middle of the widest stretch inside the largest area, at half its height: never in a hole or a bay."""
    rings = max((area for area in areas if area), key=lambda area: abs(_size(area[0])), default=None)
    if rings is None:
        return None
    heights = [point[1] for point in rings[0]]
    level = (min(heights) + max(heights)) / 2
    crossed = sorted(at for ring in rings for at in _crossings(ring, level))
    stretches = list(zip(crossed[::2], crossed[1::2], strict=False))
    if not stretches:
        return rings[0][0]
    left, right = max(stretches, key=lambda pair: pair[1] - pair[0])
    return (left + right) / 2, level


def _crossings(ring: Sequence[Position], level: float) -> Iterator[float]:
    """Where the ring crosses a level, from west to east or back."""
    for (west, low), (east, high) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (low > level) != (high > level):
            yield west + (east - west) * (level - low) / (high - low)


def _size(ring: Sequence[Position]) -> float:
    closed = [*ring[1:], ring[0]]
    return sum(one[0] * other[1] - other[0] * one[1] for one, other in zip(ring, closed, strict=True)) / 2


_POINTS: Mapping[str, Callable[[object], Position | None]] = {
    "Point": _position,
    "MultiPoint": lambda parts: next(iter(_line(parts)), None),
    "LineString": lambda parts: _middle([_line(parts)]),
    "MultiLineString": lambda parts: _middle(list(map(_line, _list(parts)))),
    "Polygon": lambda parts: _within([_rings(parts)]),
    "MultiPolygon": lambda parts: _within(list(map(_rings, _list(parts)))),
}
"""How a point is found, by the type of a geometry."""
