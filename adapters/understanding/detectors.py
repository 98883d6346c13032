"""Language detectors behind the port: ELD-C (default, measured better) and langdetect (named package).

Both are restricted to the given languages and answer the same for the same text every time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import eldc

from bot.ports import LanguageDetector

NAMES = ("eldc", "langdetect")
_LONGEST = 1000
"""Characters that are looked at; more do not change the answer."""


class Eldc:
    """ELD-C: n-grams compiled into a library, 3 microseconds a text; its data stay in the file and cost no memory of
    ours. Measured as good as py3langid, which takes 78 MB (docs/measurements.md)."""

    _SHARPNESS = 6
    """Its scores are no probabilities: the right language has 0.5 where the next has 0.4. To this power they are."""

    def __init__(self, languages: Sequence[str]) -> None:
        eldc.init()
        self._detector = eldc.instance()
        self._detector.set_languages([code for code in languages if code in eldc.LANGUAGES])
        self._detector.set_scores(20)  # as many as it gives; restricted to ours

    def probabilities(self, text: str) -> dict[str, float]:
        """See LanguageDetector."""
        if not any(char.isalpha() for char in text):
            return {}
        whole = text[:_LONGEST].encode(errors="ignore").decode()  # half a surrogate pair is no text
        scores = {code: score**self._SHARPNESS for code, score in self._detector.detect_details(whole).scores.items()}
        total = sum(scores.values()) or 1.0
        return {code: score / total for code, score in scores.items()}


class Langdetect:
    """langdetect by its safe recipe: profiles loaded once before any thread asks, fixed seed, prior map."""

    def __init__(self, languages: Sequence[str]) -> None:
        from langdetect import DetectorFactory
        from langdetect.detector_factory import init_factory

        DetectorFactory.seed = 0
        init_factory()
        from langdetect.detector_factory import _factory

        self._factory: Any = _factory
        known = set(_factory.get_lang_list())
        self._prior = {code: 1.0 for code in languages if code in known}

    def probabilities(self, text: str) -> dict[str, float]:
        """See LanguageDetector."""
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._factory.create()
        detector.seed = 0
        try:
            detector.set_prior_map(self._prior)
            detector.append(text[:_LONGEST])
            return {each.lang: each.prob for each in detector.get_probabilities()}
        except LangDetectException:
            return {}


def make_detector(name: str, languages: Sequence[str]) -> LanguageDetector:
    """The detector of that name for these languages. Raises ValueError for a name not in NAMES."""
    match name:
        case "eldc":
            return Eldc(languages)
        case "langdetect":
            return Langdetect(languages)
        case _:
            raise ValueError(f"language detector must be one of {', '.join(NAMES)}")
