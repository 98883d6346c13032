"""Language detectors behind the port: py3langid (default, measured better) and langdetect (named package).

Both are restricted to the given languages and answer the same for the same text every time.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from bot.ports import LanguageDetector

NAMES = ("py3langid", "langdetect")
_LONGEST = 1000
"""Characters that are looked at; more do not change the answer."""


class Py3langid:
    """py3langid, loaded at its first question (0.9 s): set-up stays fast."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = frozenset(languages)
        self._identifier: Any = None
        self._lock = threading.Lock()

    def probabilities(self, text: str) -> dict[str, float]:
        """See LanguageDetector."""
        if not any(char.isalpha() for char in text):
            return {}
        ranked = self._loaded().rank(text[:_LONGEST])
        return {code: float(probability) for code, probability in ranked}

    def _loaded(self) -> Any:
        with self._lock:
            if self._identifier is None:
                from py3langid import langid

                model = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
                model.set_languages(sorted(self._languages & set(model.labels)) or None)
                self._identifier = model
            return self._identifier


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
        case "py3langid":
            return Py3langid(languages)
        case "langdetect":
            return Langdetect(languages)
        case _:
            raise ValueError(f"language detector must be one of {', '.join(NAMES)}")
