"""Names the language of a voice note that nobody knows the language of. Lives in the recogniser process.

Whisper hears it in one pass over the first half minute; without Whisper every installed Vosk model tries the beginning.
How both are weighed is decided in `bot/understanding/spoken_language`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from adapters.speech import audio
from adapters.speech.heard import Heard
from adapters.speech.recognisers import Recogniser, WhisperRecogniser
from bot.ports import LanguageDetector
from bot.understanding.spoken_language import NONE_FITS, Trial, fitness, ranked

BEGINNING = 10 * audio.RATE * 2
"""Bytes of samples (ten seconds) that the Vosk models are tried on."""

MOST_OTHERS = 3
"""Languages that are named beside the likeliest; more nobody can choose among by ear."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The likeliest language, its probability (0 to 1), and the next ones."""

    language: str
    certainty: float = 1.0
    others: tuple[str, ...] = ()


def by_whisper(recogniser: WhisperRecogniser, samples: bytes, likely: str | None) -> Naming:
    """One pass over the first half minute."""
    return _first(ranked(recogniser.languages_of(samples), likely))


def by_vosk(languages: Iterable[str], model: Callable[[str], Recogniser], samples: bytes, likely: str | None) -> Naming:
    """Every model hears the beginning; `model` gives that of a language."""
    beginning = samples[:BEGINNING]
    tried = {language: model(language).hear(beginning, language) for language in languages}
    detector = _detector(tuple(tried))
    fit = {language: fitness(_trial(heard, detector)) for language, heard in tried.items()}
    return _first(ranked(fit, likely, NONE_FITS))


def _trial(heard: Heard, detector: LanguageDetector) -> Trial:
    agreement = detector.probabilities(heard.text).get(heard.language, 0.0)
    words = tuple(word.word for word in heard.words)
    return Trial(heard.language, words, _voiced(heard), heard.confidence, agreement)


def _voiced(heard: Heard) -> float:
    """Seconds from the first word to the end of the last one: silence around them says nothing of a language."""
    return heard.words[-1].end - heard.words[0].start if heard.words else 0.0


def _detector(languages: tuple[str, ...]) -> LanguageDetector:
    """Against the neighbours too: a detector that knows one language only finds it in everything."""
    from adapters.speech.recognisers import SUPPORTED
    from adapters.understanding.detectors import make_detector  # where Whisper is installed nobody needs it

    return make_detector("eldc", tuple(dict.fromkeys((*languages, *SUPPORTED))))


def _first(ranking: tuple[tuple[str, float], ...]) -> Naming:
    (language, certainty), *others = ranking
    return Naming(language, certainty, tuple(code for code, _ in others[:MOST_OTHERS]))
