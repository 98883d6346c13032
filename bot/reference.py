"""Reference numbers: seven digits, the last one a check digit, spoken in groups.

Six random digits leave a million numbers; the check digit (Damm) catches every wrong digit and every swap of
neighbours, which is what people do when they say a number on the phone.
"""

from __future__ import annotations

import re
import unicodedata

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
"""Damm's quasigroup of order 10 (H. M. Damm, 2004): its diagonal is zero, so a valid number ends in 0."""

LENGTH = 7

_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def _damm(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim


def make(number: int) -> str:
    """The reference for a random `number` of 0 to 899,999; the first digit is never 0, so none is lost in speech."""
    if not 0 <= number < 900_000:
        raise ValueError("a reference is made of a number from 0 to 899999")
    six = str(100_000 + number)
    return six + str(_damm(six))


def is_valid(text: str) -> bool:
    """True for exactly seven ASCII digits with the right check digit."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and text[0] != "0" and _damm(text) == 0


def ascii_digits(text: str) -> str:
    """`text` with the decimal digits of every script (٣, ۳, ३ …) written as 0 to 9."""
    return _OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


def spoken(reference: str) -> str:
    """`1234567` as the groups people say: `123 45 67`."""
    return f"{reference[:3]} {reference[3:5]} {reference[5:]}"
