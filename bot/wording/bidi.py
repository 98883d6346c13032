"""Text of both directions in one line: what people wrote is cleaned, and set apart where it would turn its neighbours.

Nothing here knows a message; it sees characters only.
"""

from __future__ import annotations

import re
import unicodedata

from bot.wording.language import Direction

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
NO_BREAK_SPACE = "\u00a0"

_KEPT = frozenset("\n\t\u200c\u200d")
"""Line breaks, tabs, and the joiners that Persian and emoji need."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Control, format (overrides, isolates, marks, zero-width), surrogates, private use: never part of somebody's words."""

_TURNS: dict[Direction, frozenset[str]] = {
    "ltr": frozenset({"R", "AL", "AN"}),
    "rtl": frozenset({"L", "EN", "AN"}),
}
"""Classes of characters (Unicode annex 9) that change the order of what stands around them."""


def clean(text: str) -> str:
    """`text` without override, control and other invisible characters; line breaks, tabs and joiners stay."""
    if text.isascii() and text.isprintable():
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    hidden = {ord(c): None for c in set(unified) if unicodedata.category(c) in _HIDDEN and c not in _KEPT}
    return unified.translate(hidden) if hidden else unified


def isolate(text: str, direction: Direction) -> str:
    """`text` set apart for a line of `direction`, line by line, and only where its order could spoil the line's."""
    turning = _TURNS[direction]
    if not any(unicodedata.bidirectional(c) in turning for c in set(text)):
        return text
    return "\n".join(f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if line else line for line in text.split("\n"))


def held_together(number: str) -> str:
    """A number in groups that a right-to-left line shows in their order without any invisible sign.

    A space or a hyphen there swaps the groups of "0241 4321234"; a no-break space does not (annex 9, rule W4).
    """
    return re.sub(r"(?<=\d)[\s/-]+(?=\d)", NO_BREAK_SPACE, number)


def strip_isolates(text: str) -> str:
    """`text` without the isolates we put in; for speech and for phones that show boxes."""
    return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
