"""How long a text is as SMS (3GPP 23.038 and 23.040), and where to cut it.

Pure arithmetic on characters: nothing here knows a message, a language or a gateway.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

TABLE = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The default alphabet in its order; at 27 stands the escape, which is no character."""

BASIC = frozenset(TABLE) - {"\x1b"}
"""What needs one septet."""

ESCAPED = {"\f": 10, "^": 20, "{": 40, "}": 41, "\\": 47, "[": 60, "~": 61, "]": 62, "|": 64, "€": 101}
"""Where the characters of the extension table stand."""

EXTENSION = frozenset(ESCAPED)
"""The extension table: an escape and a septet, so two."""

SINGLE_SEPTETS, PART_SEPTETS = 160, 153
SINGLE_UNITS, PART_UNITS = 70, 67
"""Room of one SMS and of one part of a longer one: in septets (GSM-7) and in 16-bit units (UCS-2)."""

_ALPHABET = BASIC | EXTENSION
_PRINTED = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"})
"""What French prints before "?" and in "l’arrêt", as GSM-7 has it."""
_CODES = {c: code for code, c in enumerate(TABLE)}


def is_gsm(text: str) -> bool:
    """True when every character exists in the GSM 7-bit alphabet."""
    return _ALPHABET.issuperset(text)


def foreign(text: str) -> list[str]:
    """The characters that force the whole SMS into UCS-2, each once, in order of appearance."""
    return [c for c in dict.fromkeys(text) if c not in _ALPHABET]


def affordable(text: str) -> str:
    """`text` with common spaces and straight apostrophes, where only those keep it from being GSM-7; else as it is."""
    plain = text.translate(_PRINTED)
    return plain if is_gsm(plain) else text


def octets(text: str) -> bytes:
    """A GSM-7 text with one octet for each septet, as SMPP gateways take it. Raises KeyError for other characters."""
    return bytes(code for c in text for code in ((27, ESCAPED[c]) if c in ESCAPED else (_CODES[c],)))


def length(text: str) -> int:
    """Septets when the text is GSM-7, else 16-bit units; an emoji is two units."""
    seven = is_gsm(text)
    return sum(_cost(c, seven) for c in text)


def segments(text: str) -> int:
    """How many SMS are paid for; 0 for no text."""
    return len(split(text)) if text else 0


def split(text: str) -> list[str]:
    """`text` in parts that each fit one SMS; together they are the text again, character for character.

    Cut after a space where that costs no further SMS; a character of two units, an escaped one or a mark on a letter
    is never torn.
    """
    seven = is_gsm(text)
    if length(text) <= (SINGLE_SEPTETS if seven else SINGLE_UNITS):
        return [text]
    costs = [_cost(c, seven) for c in text]
    return list(_parts(text, costs, PART_SEPTETS if seven else PART_UNITS))


def _cost(character: str, seven: bool) -> int:
    if seven:
        return 2 if character in EXTENSION else 1
    return 2 if ord(character) > 0xFFFF else 1


def _parts(text: str, costs: list[int], room: int) -> Iterator[str]:
    left, safe = sum(costs), room - (2 in costs)
    parts = _fewest(costs, room)
    start = 0
    while start < len(text):
        end = _reach(costs, start, room)
        if end < len(text):
            spare = (parts - 1) * safe - left
            end = _word_end(text, costs, start, end, spare) or _letter_end(text, start, end)
        yield text[start:end]
        left -= sum(costs[start:end])
        start, parts = end, parts - 1


def _fewest(costs: list[int], room: int) -> int:
    """How many parts are needed when cut anywhere."""
    start = parts = 0
    while start < len(costs):
        start, parts = _reach(costs, start, room), parts + 1
    return parts


def _reach(costs: list[int], start: int, room: int) -> int:
    """The index after the last character that still fits."""
    used, end = 0, start
    while end < len(costs) and used + costs[end] <= room:
        used += costs[end]
        end += 1
    return end


def _word_end(text: str, costs: list[int], start: int, end: int, spare: int) -> int | None:
    """The place after the last space, unless what stays behind would need one part more than there is."""
    place = next((at for at in range(end, start, -1) if text[at - 1].isspace()), None)
    if place is None or sum(costs[start:place]) + spare < 0:
        return None
    return place


def _letter_end(text: str, start: int, end: int) -> int:
    """The last place between two letters with their marks."""
    for place in range(end, start, -1):
        if not _clings(text[place]) and text[place - 1] != "\u200d":
            return place
    return end


def _clings(character: str) -> bool:
    """True for marks that belong to the character before them."""
    return unicodedata.category(character) in {"Mn", "Me", "Mc"} or character in "\u200c\u200d\ufe0f"
