"""The two recognisers behind one port: Vosk and Whisper base. Both are given samples, never a file of a resident.

Lives in the recogniser process; it may abort here. Knows neither the process nor who chose the model.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps
from vosk import KaldiRecognizer, Model, SetLogLevel

from adapters.speech.audio import RATE, seconds
from adapters.speech.heard import Heard, Word, of_words
from adapters.speech.inventions import is_invention
from adapters.speech.small_set import agree, grammar, phrases

SUPPORTED = ("de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "bg", "it", "el", "es", "fa", "fr", "nl", "ko")
"""Languages that an unknown voice note may turn out to be."""
CHUNK = 8000
"""Bytes; small or odd chunks change Vosk's words."""
HIGHEST_COMPRESSION = 2.4
"""Text that packs better than this is an endless repetition."""
MOST_REPEATS = 3
"""Short notes repeat without packing that well."""
HIGHEST_NO_SPEECH = 0.6
LOWEST_LOG_PROBABILITY = -1.0
SHORTEST_SPEECH = 0.1
"""Seconds of voice, as the voice detector counts them, that a note needs to be heard at all."""
SHORT = 6.0
"""Seconds below which a note may be a short answer."""
MOST_TOKENS = 48
"""Of a short note: nobody says more in six seconds; it ends a repetition early."""

_VOICE = VadOptions(threshold=0.5, min_silence_duration_ms=500, speech_pad_ms=0)

SetLogLevel(-1)


class Recogniser(Protocol):
    """Hears one note at a time per call; the model behind it serves many threads at once."""

    def hear(self, samples: bytes, language: str, expected: str = "") -> Heard:
        """Words of 16 kHz mono 16-bit samples. `language`: ISO 639-1, one that this recogniser knows."""
        ...


def as_floats(samples: bytes) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Samples as numbers from -1 to 1."""
    return np.frombuffer(samples, dtype="<i2").astype(np.float32) / 32768.0


def has_voice(samples: bytes) -> bool:
    """True when a voice detector finds somebody speaking; hum, hiss, steps and silence are no voice."""
    spans = get_speech_timestamps(as_floats(samples), _VOICE)
    voiced: int = sum(span["end"] - span["start"] for span in spans)
    return voiced >= SHORTEST_SPEECH * RATE


class VoskRecogniser:
    """One Vosk model of one language."""

    def __init__(self, folder: Path) -> None:
        """Load the model. Raises Exception (Vosk has no type of its own) when the folder holds none."""
        self._model = Model(str(folder))  # a path: a name or a language would go to the network
        self._takes_grammar = (folder / "graph" / "Gr.fst").is_file()  # large models have one fixed graph
        self._knows_unknown = _has_word(folder / "graph" / "words.txt", "[unk]")

    def hear(self, samples: bytes, language: str, expected: str = "") -> Heard:
        """Words of the samples. A recogniser of its own: shared by two threads it would abort.

        A short note is heard with `expected` as a grammar too, whose words are taken where both agree.
        """
        free = self._decode(KaldiRecognizer(self._model, float(RATE)), samples, language)
        wanted = phrases(expected) if self._takes_grammar and free.seconds < SHORT else ()
        if not wanted or not free.text:
            return free
        small = KaldiRecognizer(self._model, float(RATE), grammar(wanted, knows_unknown=self._knows_unknown))
        forced = self._decode(small, samples, language)
        if not agree(free.text, forced.text, wanted):
            return free
        return replace(forced, confidence=max(free.confidence, forced.confidence))

    def _decode(self, recogniser: KaldiRecognizer, samples: bytes, language: str) -> Heard:
        recogniser.SetWords(True)
        parts = []
        for start in range(0, len(samples), CHUNK):
            if recogniser.AcceptWaveform(samples[start : start + CHUNK]):
                parts.append(json.loads(recogniser.Result()))
        parts.append(json.loads(recogniser.FinalResult()))
        words = tuple(_vosk_word(word) for part in parts for word in part.get("result", ()))
        text = " ".join(part["text"] for part in parts if part.get("text"))
        return of_words(words, text, language, "vosk", seconds(samples))


def _has_word(table: Path, word: str) -> bool:
    """True when a model's table of words has this one."""
    if not table.is_file():
        return False
    with table.open(encoding="utf-8", errors="replace") as lines:
        return any(line.split(" ", 1)[0] == word for line in lines)


def _vosk_word(word: dict[str, Any]) -> Word:
    confidence = min(1.0, max(0.0, float(word.get("conf", 0.0))))
    return Word(str(word["word"]), round(float(word["start"]), 3), round(float(word["end"]), 3), round(confidence, 4))


class WhisperRecogniser:
    """One Whisper model for all languages."""

    def __init__(self, folder: Path, threads: int) -> None:
        """Load the model; `threads` notes can be heard at once. Raises RuntimeError or OSError when there is none."""
        if not folder.is_dir():  # a name instead of a path would ask a hub
            raise NotADirectoryError("no Whisper model")
        self._model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=1, num_workers=threads, local_files_only=True
        )

    def languages_of(self, samples: bytes) -> dict[str, float]:
        """The supported languages with their probabilities, from one pass over the first half minute with a voice."""
        _, _, found = self._model.detect_language(as_floats(samples), vad_filter=True)
        return {code: chance for code, chance in found if code in SUPPORTED}

    def hear(self, samples: bytes, language: str, expected: str = "") -> Heard:
        """Words of the samples; repetition without end, doubtful noise and known inventions are left out.

        `expected` counts for short notes only: a longer note has a context of its own, and may say anything.
        """
        if seconds(samples) < SHORT:
            return self._hear_short(samples, language, expected)
        segments, _ = self._model.transcribe(
            as_floats(samples),
            language=language,
            temperature=0,
            condition_on_previous_text=False,
            vad_filter=True,
            word_timestamps=True,
        )
        spoken = _without_repetition([word for segment in _believable(segments) for word in segment.words or ()])
        text = "".join(word.word for word in spoken).strip()
        return of_words(tuple(map(_whisper_word, spoken)), text, language, "whisper", seconds(samples))

    def _hear_short(self, samples: bytes, language: str, expected: str) -> Heard:
        """One decoding of the whole note, with `expected` shown as what was said before.

        Word times would make the model listen again to what follows the last word, where it invents ("Copyright WDR"),
        for four times the cost; cutting at pauses takes the edges off a single word ("nein" became "ein"). So the
        words of a short note share its time and its confidence.
        """
        segments, _ = self._model.transcribe(
            as_floats(samples),
            language=language,
            temperature=0,
            condition_on_previous_text=False,
            vad_filter=False,
            initial_prompt=expected or None,
            max_new_tokens=MOST_TOKENS,
        )
        believed = _believable(segments)
        words = tuple(
            Word(word, round(segment.start, 3), round(min(segment.end, seconds(samples)), 3), _sureness(segment))
            for segment in believed
            for word in segment.text.split()
        )
        return of_words(words, " ".join(word.word for word in words), language, "whisper", seconds(samples))


def _sureness(segment: Any) -> float:
    """Mean probability of the tokens, 0 to 1."""
    return round(min(1.0, math.exp(segment.avg_logprob)), 4)


def _believable(segments: Iterable[Any]) -> list[Any]:
    return [segment for segment in segments if not _is_doubtful(segment) and not is_invention(segment.text)]


def _is_doubtful(segment: Any) -> bool:
    repeats = segment.compression_ratio > HIGHEST_COMPRESSION
    silent = segment.no_speech_prob > HIGHEST_NO_SPEECH and segment.avg_logprob < LOWEST_LOG_PROBABILITY
    return bool(repeats or silent)


def _without_repetition(words: list[Any]) -> list[Any]:
    """The words with at most `MOST_REPEATS` of the same one, two or three of them in a row.

    Not the whole segment goes: somebody in danger does call for help five times.
    """
    kept: list[Any] = []
    bare: list[str] = []
    for word in words:
        kept.append(word)
        bare.append(word.word.strip(" .,!?…،؟").casefold())
        for size in (1, 2, 3):
            tail = bare[-size * (MOST_REPEATS + 1) :]
            if len(tail) == size * (MOST_REPEATS + 1) and tail == tail[:size] * (MOST_REPEATS + 1):
                del kept[-size:], bare[-size:]
    return kept


def _whisper_word(word: Any) -> Word:
    confidence = min(1.0, max(0.0, float(word.probability)))
    start = round(float(word.start), 3)
    return Word(word.word.strip(), start, max(start, round(float(word.end), 3)), round(confidence, 4))
