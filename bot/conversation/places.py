"""The place of a draft as plain values: as it was named, as it was chosen among several of one name, with a pin.

`among` holds the places that may be meant until the person has said which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.submission import Place
from bot.understanding.answers import PlaceGuess
from bot.understanding.known_places import KnownPlace

Where = Mapping[str, Any]
"""Fields of `bot.submission.Place`, and `among`."""


def named(guess: PlaceGuess, text: str) -> dict[str, Any]:
    """A place in the person's own words, with the known place it means or those it may mean."""
    if guess.among:
        among = [asdict(place) for place in guess.among]
        return {"text": text, "matched": "", "latitude": None, "longitude": None, "source": "text", "among": among}
    spot = {"latitude": guess.latitude, "longitude": guess.longitude}
    return {"text": text, "matched": guess.matched, **spot, "source": "text"}


def chosen(where: Where, value: object) -> dict[str, Any]:
    """The place after the person said which of its name it is: the number of one of them, or none of them."""
    among, rest = where.get("among", ()), {key: kept for key, kept in where.items() if key != "among"}
    if not isinstance(value, str) or not value.isdecimal() or int(value) >= len(among):
        return rest
    one = KnownPlace(**among[int(value)])
    return {**rest, "matched": one.called, "latitude": one.latitude, "longitude": one.longitude}


def pinned(where: Where, latitude: float, longitude: float) -> dict[str, Any]:
    """The place with a pin on the map, which says where it is better than any name."""
    words = {"text": where.get("text", ""), "matched": where.get("matched", "")}
    return {**words, "latitude": latitude, "longitude": longitude, "source": "pin"}


def named_beside(guess: PlaceGuess, where: Where) -> dict[str, Any]:
    """A place that was named inside a sentence; the position of a pin is better than any guess."""
    place = named(guess, guess.text)
    if where.get("source") != "pin":
        return place
    return {**where, "text": place["text"], "matched": place["matched"]}


def submitted(where: Where) -> Place:
    """The place as the office gets it."""
    return Place(**{key: value for key, value in where.items() if key != "among"})
