"""Which language a voice note is in: what recognisers found, weighed with what is known of the person.

Confidences of two models cannot be compared (packages.md 3.7), so a model of one language is judged by what can: how
fast its words came, how many of them it knew, and whether they look like that language. Knows no recogniser.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LIKELY_SHARE = 0.4
"""Of the language that the person's profile or client names, before anything was heard; the others share the rest."""

NONE_FITS = 0.25
"""Weight of the chance that the note is in none of the languages that were tried."""

SLOWEST, FASTEST = 1.0, 5.0
"""Words a second of speech. A model that hears a strange language finds few words, or many that nobody said."""

UNKNOWN = "[unk]"
"""What a Vosk model writes for a word that it does not know."""

_FLOOR = 0.05
"""Statistics of a few words are never sure: what they deny stays possible."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What the model of one language made of the beginning of a note."""

    language: str
    words: tuple[str, ...]
    seconds: float
    confidence: float
    """0 to 1, as the model says it."""
    agreement: float
    """0 to 1: how likely the words are in that language, by the detector of written language."""


def fitness(trial: Trial) -> float:
    """How well a model fits, 0 to 1, comparable between models of different languages."""
    if not trial.words or trial.seconds <= 0:
        return 0.0
    known = sum(word != UNKNOWN for word in trial.words) / len(trial.words)
    rate = len(trial.words) / trial.seconds
    pace = min(1.0, rate / SLOWEST, FASTEST / rate)
    return known * pace * max(_FLOOR, trial.agreement) * max(_FLOOR, trial.confidence)


def ranked(chances: Mapping[str, float], likely: str | None, none_fits: float = 0.0) -> tuple[tuple[str, float], ...]:
    """Languages with their probabilities, likeliest first. `none_fits`: the weight of all that were not asked for."""
    weights = {code: chance * _prior(code, chances, likely) for code, chance in chances.items()}
    total = sum(weights.values()) + none_fits / (len(chances) or 1)
    order = sorted(weights, key=lambda code: (-weights[code], code))
    return tuple((code, round(weights[code] / total, 4)) if total else (code, 0.0) for code in order)


def _prior(code: str, codes: Mapping[str, float], likely: str | None) -> float:
    if likely not in codes or len(codes) == 1:
        return 1 / len(codes)
    return LIKELY_SHARE if code == likely else (1 - LIKELY_SHARE) / (len(codes) - 1)
