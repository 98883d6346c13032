"""What is known of a submission, in words: label and value. Shown on its page and in the forwarded letter.

Knows no page; the values are about the barrier, never about the person (R29).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from adapters.office.rendering import Words
from bot.submission import ENDED, Status


def category_name(words: Words, row: Row[Any]) -> str:
    """The category in words; a wish to speak with somebody has its kind instead."""
    return words.text("kind-person") if row.kind == "person" else words.text(f"category-{row.category}")


ON_PAGE = ("kind", "category", "permanence", "detour", "affects", "language", "channel", "created", "waiting")
IN_LETTER = ("permanence", "detour", "affects", "created")


def facts(words: Words, row: Row[Any], names: tuple[str, ...]) -> list[tuple[str, str]]:
    """Label and value of what is known, in the order of `names`; a wish has no barrier, and the other way round."""
    known = {
        "language": words.language_name(row.language),
        "channel": words.text(f"channel-{row.channel}"),
        "created": words.date(row.created),
        "waiting": waiting(words, row),
        **(_barrier(words, row) if row.kind == "barrier" else {"kind": words.text(f"kind-{row.kind}")}),
    }
    return [(words.text(f"fact-{name}"), known[name]) for name in names if name in known]


def _barrier(words: Words, row: Row[Any]) -> dict[str, str]:
    detour = {True: "detour-yes", False: "detour-no", None: "unknown"}[row.detour]
    affected = [words.text(f"affects-{code}") for code in row.affects.split(",") if code]
    return {
        "category": category_name(words, row),
        "permanence": words.text(f"permanence-{row.permanence}"),
        "detour": words.text(detour),
        "affects": "; ".join(affected) or words.text("unknown"),
    }


def waiting(words: Words, row: Row[Any]) -> str:
    """How long the person has waited; a word when nobody waits any more."""
    return words.text("waiting-none") if Status(row.status) in ENDED else words.waiting(row.created)


def map_link(latitude: float, longitude: float) -> str:
    """A link to OpenStreetMap; nothing is loaded from there."""
    return (
        f"https://www.openstreetmap.org/?mlat={latitude:.6f}&mlon={longitude:.6f}#map=18/{latitude:.6f}/{longitude:.6f}"
    )
