"""A place that the city knows by name, and when two of them are one. Knows no file and no city."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

NEAR = 2.0
"""Kilometres within which two places of one name are one: a street is as long, a stop has several platforms."""
_KILOMETRES = 111.2
"""Of one degree of latitude."""


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A name that the city knows; WGS84 degrees and district when known."""

    name: str
    latitude: float | None = None
    longitude: float | None = None
    district: str = ""

    @property
    def called(self) -> str:
        """The name with the district that tells it from another of this name."""
        return f"{self.name}, {self.district}" if self.district else self.name


def united(one: KnownPlace, other: KnownPlace) -> KnownPlace | None:
    """Both as one place under the shorter name; None when they are two that people tell apart by their districts.

    Two far from each other that no district tells apart are one place, of which nobody knows where it is.
    """
    distance = _distance(one, other)
    differ = bool(one.district and other.district) and one.district != other.district
    if differ and (distance is None or distance > NEAR):
        return None
    spot = other if one.latitude is None else one
    if distance is not None and distance > NEAR:
        spot = KnownPlace("")
    name = min(one.name, other.name, key=len)
    district = one.district or other.district
    return replace(one, name=name, latitude=spot.latitude, longitude=spot.longitude, district=district)


def with_another(places: tuple[KnownPlace, ...], other: KnownPlace) -> tuple[KnownPlace, ...]:
    """The places of one name, and another that is one of them or one more."""
    for at, place in enumerate(places):
        both = united(place, other)
        if both is not None:
            return (*places[:at], both, *places[at + 1 :])
    return (*places, other)


def _distance(one: KnownPlace, other: KnownPlace) -> float | None:
    """Kilometres between two places; None when one has no position."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    narrow = math.cos(math.radians(one.latitude))
    return _KILOMETRES * math.hypot(one.latitude - other.latitude, narrow * (one.longitude - other.longitude))
