"""Values of a session as a database holds them: each is read on its own, and what is none becomes its default.

A draft outlives upgrades and restored backups. Nothing here raises: one torn field must not cost a person the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from bot.flows import STATES
from bot.submission import Affects, Category, Permanence

_PLACE = ("text", "matched", "source")
_CODE = re.compile(r"[a-z]{2,3}")


def text(value: object) -> str:
    """The string, or an empty one."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    """The strings of a list."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list | tuple) else ()


def states(value: object) -> tuple[str, ...]:
    """The names of states that still exist."""
    return tuple(name for name in texts(value) if name in STATES)


def by_name(value: object) -> dict[str, str]:
    """The strings of a table."""
    table = value if isinstance(value, dict) else {}
    return {name: words for name, words in table.items() if isinstance(name, str) and isinstance(words, str)}


def flag(value: object) -> bool:
    """True only for true."""
    return value is True


def count(value: object) -> int:
    """A natural number."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def language(value: object) -> str | None:
    """A language code, or None."""
    return value if isinstance(value, str) and _CODE.fullmatch(value) else None


def languages(value: object) -> tuple[str, ...]:
    """The language codes of a list."""
    return tuple(code for code in texts(value) if _CODE.fullmatch(code))


def moment(value: object) -> str:
    """A time with its zone in ISO 8601, or an empty string."""
    try:
        return text(value) if datetime.fromisoformat(text(value)).tzinfo else ""
    except ValueError:
        return ""


def heard(value: object) -> dict[str, Any]:
    """Words that wait for "yes", with their voice notes; nothing without words."""
    kept = value if isinstance(value, dict) else {}
    said, media = text(kept.get("text")), kept.get("media")
    words = {"text": said, "media": [media] if isinstance(media, str) else list(texts(media))} if said else {}
    return {**words, "doubtful": True} if words and flag(kept.get("doubtful")) else words


def left(value: object) -> dict[str, Any]:
    """The state that a person left for a side room."""
    kept = value if isinstance(value, dict) else {}
    state = text(kept.get("state"))
    return {"state": state, "heard": heard(kept.get("heard"))} if state in STATES else {}


def notes(value: object) -> dict[str, str]:
    """Voice notes that are being heard, by their media id."""
    kept = value if isinstance(value, dict) else {}
    return {media: state for media, state in kept.items() if isinstance(media, str) and isinstance(state, str)}


def answers(value: object) -> dict[str, Any]:
    """The draft without answers that no question could have got."""
    kept = value if isinstance(value, dict) else {}
    return {key: answer for key, answer in kept.items() if key not in _ANSWERS or _ANSWERS[key](answer)}


def _guess(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    return _some(value.get("ranking"), set(Category)) and bool(value["ranking"]) and _words(value.get("reasons"))


def _where(value: object) -> bool:
    """A place as `bot.conversation.places` makes it."""
    if not isinstance(value, dict) or not set(value) <= {*_PLACE, "latitude", "longitude", "among"}:
        return False
    among = value.get("among", [])
    return _spot(value, _PLACE) and isinstance(among, list) and all(map(_known, among))


def _known(value: object) -> bool:
    """A place as `bot.understanding.known_places` knows it."""
    fields = {"name", "district", "latitude", "longitude"}
    return isinstance(value, dict) and set(value) == fields and _spot(value, ("name", "district"))


def _spot(value: object, names: Collection[str]) -> bool:
    if not isinstance(value, dict):
        return False
    named = all(isinstance(value.get(key, ""), str) for key in names)
    return named and all(_degrees(value.get(key)) for key in ("latitude", "longitude"))


def _degrees(value: object) -> bool:
    return value is None or (isinstance(value, float | int) and not isinstance(value, bool) and abs(value) <= 180)


def _words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _some(value: object, known: Collection[str]) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item in known for item in value)


def _one(known: Collection[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in known


def _skipped_or(holds: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or holds(value)


_ANSWERS: dict[str, Callable[[object], bool]] = {
    "what": lambda value: bool(text(value)),
    "gist": lambda value: isinstance(value, str),
    "other": lambda value: isinstance(value, str),
    "category": _one(set(Category)),
    "category_guess": _guess,
    "category_group": lambda value: isinstance(value, str),
    "category_listed": lambda value: value is True,
    "where": _skipped_or(_where),
    "permanence": _skipped_or(_one(set(Permanence))),
    "detour": _skipped_or(_one({"yes", "no", "unknown"})),
    "affects": _skipped_or(lambda value: _some(value, set(Affects))),
    "picture": _skipped_or(_words),
    "answer": _one({"yes", "no"}),
}
"""What may stand under each key of a draft."""
