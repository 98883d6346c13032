"""What a recogniser heard. Values only: this page knows no engine, no model and no process."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place in the voice note."""

    word: str
    start: float
    """Seconds from the beginning of the note."""
    end: float
    """Seconds from the beginning of the note, not before `start`."""
    confidence: float
    """0 to 1, as the engine says it; not comparable between engines."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A voice note in words; empty `text` and no `words` when nobody speaks in it."""

    text: str
    confidence: float
    """0 to 1, mean of the words; 0 when there are none."""
    language: str
    """ISO 639-1 code; empty when nobody spoke and the language was not given."""
    engine: str
    """`vosk`, `whisper`, or `none` when no recogniser was needed to know that nobody speaks."""
    seconds: float
    """Length of the note."""
    words: tuple[Word, ...]
    certainty: float = 1.0
    """0 to 1: how sure it is that the note is in `language`; 1 when that was given."""
    others: tuple[str, ...] = ()
    """Languages that it may be in instead, likeliest first."""

    def as_json(self) -> dict[str, Any]:
        """Plain values for `json.dumps`."""
        return asdict(self)


def from_json(values: dict[str, Any]) -> Heard:
    """The opposite of `Heard.as_json`. Raises KeyError or TypeError when a value is missing or strange."""
    words = tuple(Word(**word) for word in values["words"])
    return Heard(**{**values, "words": words, "others": tuple(values["others"])})


def of_words(words: tuple[Word, ...], text: str, language: str, engine: str, seconds: float) -> Heard:
    """Put words together; their mean confidence is the note's."""
    mean = sum(word.confidence for word in words) / len(words) if words else 0.0
    return Heard(text, round(mean, 4), language, engine, seconds, words)
