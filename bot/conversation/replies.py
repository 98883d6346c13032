"""What the bot says, before it is words: message keys with arguments.

`bot/wording` turns a Reply into words for one language and one channel. Nothing here knows a sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

URGENT = frozenset({"emergency", "stopped"})
"""Keys of messages that wait behind nothing and for no limit: danger for life, and the one confirmation of a STOP."""

PUBLIC = frozenset({"city", "office", "phone", "visit"})
"""Arguments that are the same for everybody."""


@dataclass(frozen=True, slots=True)
class Term:
    """An argument or label that is itself a message of the catalogue, e.g. `Term("category-lift")`."""

    key: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


Argument = str | int | Term | tuple[Term, ...]
"""`str` is somebody's words (isolated against mixed scripts); `tuple` is a list, joined in the language's way."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be chosen. Its number is its position, from 1; `value` is what the flow sees."""

    value: str
    label: Term | str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the bot. At most seven options (R05). `asks` adds the line "0 = a person" (R06)."""

    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    asks: bool = False

    @property
    def fixed(self) -> bool:
        """True when it says the same to everybody: nobody's words, numbers or places are in it."""
        values = [value for name, value in self.arguments.items() if name not in PUBLIC]
        labels = [option.label for option in self.options]
        return all(isinstance(value, Term) and not value.arguments for value in (*values, *labels))
