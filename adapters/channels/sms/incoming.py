"""What a gateway hands over, in the field's terms, and which sender is a person. Pure: opens nothing, keeps nothing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import phonenumbers
from phonenumbers import PhoneNumberType, ValidationResult

GAP = " ... "
"""Stands where a part of a long message is missing."""

_WRITTEN = re.compile(r"\+?[\d\s()/.-]+")
"""Signs of a number; a sender with letters is a company's name and cannot be answered."""

_MACHINES = frozenset(
    {
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)
"""Kinds of numbers that no person writes from, and to which an answer may cost a lot."""

SHORTEST = 7
"""Digits of a national number that is no short code."""


@dataclass(frozen=True, slots=True)
class Part:
    """One of `total` parts of a long message: the `position`-th from 1; `reference` is the sender's name for it all."""

    reference: str
    total: int
    position: int


@dataclass(frozen=True, slots=True)
class Sms:
    """One message, or one part of a long one, as it came. `text` None: no text but data (a ring tone, a card).

    `id`: the same at every delivery of the same message, another one for every other message of this sender.
    """

    sender: str
    text: str | None
    id: str
    received: datetime
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a message of ours; `receipt` is what `send` gave back."""

    receipt: str
    failed: bool


def e164(sender: str, region: str) -> str | None:
    """The sender as +4915112345678; None for names, short codes and other machines, which are never answered."""
    if not _WRITTEN.fullmatch(sender.strip()):
        return None
    try:
        number = phonenumbers.parse(sender, region)
    except phonenumbers.NumberParseException:
        return None
    long_enough = len(phonenumbers.national_significant_number(number)) >= SHORTEST
    possible = phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    if not (long_enough and possible) or phonenumbers.number_type(number) in _MACHINES:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def fingerprint(*words: str) -> str:
    """An id for what has none: the same words are the same message."""
    return hashlib.sha256("\x1f".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def joined(texts: Mapping[int, str], total: int) -> tuple[str, bool]:
    """The words of a long message by position, and whether none of its parts is missing."""
    if len(texts) == total:
        return "".join(texts[at] for at in sorted(texts)), True
    groups = "".join(texts.get(at, "\x00") for at in range(1, total + 1))
    return re.sub("\x00+", GAP, groups).strip(), False
