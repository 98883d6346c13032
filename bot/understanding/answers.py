"""What the understanding says, each answer with its reasons in words.

Reasons are short quotes of the person's own words or names of rules; they are shown ("because you said …").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.submission import Category, Permanence
from bot.understanding.known_places import KnownPlace


class Intent(StrEnum):
    """What a message wants."""

    REPORT = "report"
    CONSULTATION = "consultation"
    STATUS = "status"
    HUMAN = "human"
    PRIVACY = "privacy"
    GREETING = "greeting"
    EMERGENCY = "emergency"
    OTHER = "other"


class Command(StrEnum):
    """Global words, understood in every state and every language (R07)."""

    HELP = "help"
    BACK = "back"
    REPEAT = "repeat"
    CANCEL = "cancel"
    LANGUAGE = "language"
    STOP = "stop"
    START = "start"
    DATA = "data"
    PERSON = "person"
    SETTINGS = "settings"
    MENU = "menu"
    SKIP = "skip"
    WHY = "why"
    SLOWER = "slower"
    EASIER = "easier"


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """The likeliest language; `probability` 0 to 1; `code` is None when nothing can be said."""

    code: str | None
    probability: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CategoryGuess:
    """The likeliest category, None when nothing points anywhere; `ranking` has the three likeliest."""

    code: Category | None
    reasons: tuple[str, ...] = ()
    ranking: tuple[Category, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceGuess:
    """The place named in a message in the person's own words, and the known name it matched ("" for none)."""

    text: str = ""
    matched: str = ""
    latitude: float | None = None
    longitude: float | None = None
    score: float = 0.0
    among: tuple[KnownPlace, ...] = ()
    """The known places of which any may be meant, two to five; `matched` is the first of them."""


@dataclass(frozen=True, slots=True)
class Understood:
    """All that one free message says."""

    language: LanguageGuess
    intent: Intent
    intent_reasons: tuple[str, ...]
    category: CategoryGuess
    place: PlaceGuess
    permanence: Permanence | None
    other: str = ""
    """The words of a second problem, where the message tells of two; all else is about the main one."""
