"""The recogniser process: decodes a voice note, sees whether anybody speaks, chooses a recogniser, hears.

One model in memory serves all threads; at most two Vosk models are kept. Started by `service.py`, never imported by it.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from adapters.speech import audio
from adapters.speech.child import Head, Note, serve
from adapters.speech.errors import NoModel
from adapters.speech.heard import Heard, of_words
from adapters.speech.naming import Naming, by_vosk, by_whisper
from adapters.speech.recognisers import Recogniser, VoskRecogniser, WhisperRecogniser, has_voice

KEPT_VOSK_MODELS = 2
"""A small model takes half a gigabyte."""


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
    """Answers requests to transcribe, and to play a note slower."""

    def __init__(self, threads: int) -> None:
        self._models = Models(threads)

    def answer(self, head: Head, body: bytes, note: Note) -> tuple[Head, bytes]:
        """What `head` asks for: `slow` (a tempo) gives the note slower, else it is heard. Raises SpeechError."""
        samples = audio.decode(body)
        note({"decoded": audio.seconds(samples)})
        if "slow" in head:
            return {"slowed": True}, audio.encode_opus(audio.slowed(samples, head["slow"]), audio.RATE)
        return {"heard": self._hear(head, samples, note).as_json()}, b""

    def _hear(self, head: Head, samples: bytes, note: Note) -> Heard:
        """`head`: language (or None), likely (prior of the language, or None), vosk (folder by language), whisper
        (folder or None), expected.
        """
        language = head["language"]
        if audio.is_silent(samples) or not has_voice(samples):
            return of_words((), "", language or "", "none", audio.seconds(samples))
        naming = Naming(language) if language else self._name(head, samples)
        recogniser = self._choose(head, naming.language)
        note({"hearing": True})
        fits = naming.language in (language, head["likely"])
        heard = recogniser.hear(samples, naming.language, head["expected"] if fits else "")
        return replace(heard, certainty=naming.certainty, others=naming.others)

    def _choose(self, head: Head, language: str) -> Recogniser:
        """Vosk where a model of the language is given, Whisper where none is."""
        if language in head["vosk"]:
            return self._models.vosk(head["vosk"][language], language)
        if not head["whisper"]:
            raise NoModel(language)
        return self._models.whisper(head["whisper"], language)

    def _name(self, head: Head, samples: bytes) -> Naming:
        """Whisper names the language of any voice; without it the Vosk models are tried and compared."""
        vosk: dict[str, str] = head["vosk"]
        if head["whisper"]:
            return by_whisper(self._models.whisper(head["whisper"], None), samples, head["likely"])
        if not vosk:
            raise NoModel(None)
        return by_vosk(vosk, lambda language: self._models.vosk(vosk[language], language), samples, head["likely"])


if __name__ == "__main__":
    THREADS = int(sys.argv[1])
    serve(Listener(THREADS).answer, THREADS)
