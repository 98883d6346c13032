"""What is known of a language besides its words: own name, direction, and how far its words were checked.

The values come from `locales/<code>/language.toml`; nothing here reads a file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the catalogue. `code` is ISO 639-1, `name` its own name in its own script."""

    code: str
    name: str
    direction: Direction = "ltr"
    english: str = ""
    """The English name, for people who run the service."""
    review: str = "written"
    """"written" (by a person or a program, not yet checked) or "checked" (by a native speaker); staff see it."""
    reviewer: str = ""
    """Who checked it and when, in one line; empty while only written."""
    order: int = 99
    """Where it stands in lists, where a city has no order of its own; equal ones by their codes."""
    longest_lix: int = 40
    """Highest readability index LIX that the whole set of messages may have; about 30 is easy, 60 is hard."""
