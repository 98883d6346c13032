"""The recogniser process: decodes a voice note, sees whether anybody speaks, chooses a recogniser, hears.

One model in memory serves all threads; at most two Vosk models are kept. Started by `service.py`, never imported by it.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections import OrderedDict
from pathlib import Path

from adapters.speech import audio
from adapters.speech.child import Head, Note, serve
from adapters.speech.errors import NoModel
from adapters.speech.heard import Heard, of_words
from adapters.speech.recognisers import Recogniser, VoskRecogniser, WhisperRecogniser, has_voice

KEPT_VOSK_MODELS = 2
"""A small model takes half a gigabyte."""
SAMPLE_FOR_LANGUAGE = 10 * audio.RATE * 2
"""Bytes of samples (ten seconds) over which Vosk models are compared when nobody knows the language."""


class Models:
    """Loaded models, shared by all threads."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._vosk: OrderedDict[str, VoskRecogniser] = OrderedDict()
        self._whisper: dict[str, WhisperRecogniser] = {}

    def vosk(self, folder: str, language: str) -> VoskRecogniser:
        """The model in `folder`, loaded once. Raises NoModel when it is broken."""
        with self._lock:
            if folder not in self._vosk:
                self._vosk[folder] = self._load_vosk(folder, language)
            self._vosk.move_to_end(folder)
            return self._vosk[folder]

    def _load_vosk(self, folder: str, language: str) -> VoskRecogniser:
        while len(self._vosk) >= KEPT_VOSK_MODELS:
            self._vosk.popitem(last=False)
            gc.collect()
            ctypes.CDLL(None).malloc_trim(0)  # without it 200 MB of an unloaded model stay with the process
        try:
            return VoskRecogniser(Path(folder))
        except Exception:
            raise NoModel(language) from None

    def whisper(self, folder: str, language: str | None) -> WhisperRecogniser:
        """The Whisper model in `folder`, loaded once. Raises NoModel when it is broken."""
        with self._lock:
            if folder not in self._whisper:
                try:
                    self._whisper[folder] = WhisperRecogniser(Path(folder), self._threads)
                except (RuntimeError, OSError, ValueError):
                    raise NoModel(language) from None
            return self._whisper[folder]


class Listener:
    """Answers requests to transcribe."""

    def __init__(self, threads: int) -> None:
        self._models = Models(threads)

    def answer(self, head: Head, body: bytes, note: Note) -> tuple[Head, bytes]:
        """`head`: language (or None), vosk (folder by language), whisper (folder or None),
        expected. Raises SpeechError."""
        samples = audio.decode(body)
        length = audio.seconds(samples)
        note({"decoded": length})
        language = head["language"]
        if audio.is_silent(samples) or not has_voice(samples):
            return {"heard": of_words((), "", language or "", "none", length).as_json()}, b""
        recogniser, language = self._choose(head, samples)
        note({"hearing": True})
        return {"heard": recogniser.hear(samples, language, head["expected"]).as_json()}, b""

    def _choose(self, head: Head, samples: bytes) -> tuple[Recogniser, str]:
        """Vosk where a model of the language is given, Whisper where none is."""
        language = head["language"] or self._language_of(head, samples)
        if language in head["vosk"]:
            return self._models.vosk(head["vosk"][language], language), language
        if not head["whisper"]:
            raise NoModel(language)
        return self._models.whisper(head["whisper"], language), language

    def _language_of(self, head: Head, samples: bytes) -> str:
        """Whisper names the language of any voice; without it the Vosk models are tried and compared."""
        if head["whisper"]:
            return self._models.whisper(head["whisper"], None).language_of(samples)[0]
        if not head["vosk"]:
            raise NoModel(None)
        beginning = samples[:SAMPLE_FOR_LANGUAGE]
        tried: dict[str, Heard] = {
            language: self._models.vosk(folder, language).hear(beginning, language)
            for language, folder in head["vosk"].items()
        }
        return max(tried, key=lambda language: tried[language].confidence)


if __name__ == "__main__":
    THREADS = int(sys.argv[1])
    serve(Listener(THREADS).answer, THREADS)
