"""The voice: pyttsx3 over eSpeak NG, used the one way in which it does not crash. Text in, OGG/Opus out.

One engine for the life of its process, one text at a time. Knows no conversation and chooses no words.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import tempfile
import threading
import tomllib
import unicodedata
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import espeakng_loader

from adapters.speech.audio import encode_opus
from adapters.speech.errors import NoVoice

TABLE = Path(__file__).resolve().parents[2] / "speech_models" / "voices.toml"
QUIET = 200
"""Amplitude of 32767 below which the edge of an utterance counts as silence."""
PAUSE = 0.04
"""Seconds of silence that are left where two voices meet inside a sentence."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """eSpeak's short code of a language's voice, and words a minute."""

    voice: str
    rate: int
    slow: int


VOICES = {code: Speaker(**row) for code, row in tomllib.loads(TABLE.read_text(encoding="utf-8")).items()}
"""By language; a new one is a line of the table."""
LONGEST_PIECE = 1500
"""Characters given to the engine at once."""
LONGEST_TEXT = 3000
"""Characters spoken in one message, about four minutes; the whole text stands beside the sound."""
_UTTERANCE = 20.0
"""Seconds that the engine may take over one piece; it needs a third of a second."""
_LETTERS = {"ar": str.maketrans("یک", "يك"), "fa": str.maketrans("ة", "ه")}
"""Letters that a voice does not know, and its own for the same: an Arabic one spells "Farsi yeh" out."""
_SENTENCE = re.compile(r"(?<=[.!?…؟。:;\n])\s+")


def _is_control(character: str) -> bool:
    # the two joiners shape Persian words and stay
    return character not in "\u200c\u200d" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn")


def speakable(text: str) -> str:
    """The text without what eSpeak would take for phonemes, and without control and override characters."""
    kept = "".join(" " if _is_control(c) else c for c in text)
    while "[[" in kept or "]]" in kept:
        kept = kept.replace("[[", "[").replace("]]", "]")
    return re.sub(r"\s+", " ", kept).strip()


def pieces(text: str, longest: int = LONGEST_PIECE) -> list[str]:
    """The text cut at sentence ends into pieces of at most `longest` characters, `LONGEST_TEXT` in all."""
    found: list[str] = []
    for sentence in _SENTENCE.split(text[:LONGEST_TEXT]):
        for start in range(0, len(sentence), longest):
            part = sentence[start : start + longest]
            if found and len(found[-1]) + 1 + len(part) <= longest:
                found[-1] += " " + part
            else:
                found.append(part)
    return [piece for piece in found if any(c.isalnum() for c in piece)]


def trimmed(samples: bytes, rate: int) -> bytes:
    """The samples with only a short pause at either end."""
    values = array("h", samples)
    loud = [at for at, value in enumerate(values) if abs(value) >= QUIET]
    if not loud:
        return samples
    pause = int(PAUSE * rate)
    return values[max(0, loud[0] - pause) : loud[-1] + pause].tobytes()


def provide_library() -> str:
    """Load the system's eSpeak NG, or the one of the package espeakng-loader; tell which: `system` or `package`."""
    with contextlib.suppress(OSError):
        ctypes.CDLL("libespeak-ng.so.1", mode=ctypes.RTLD_GLOBAL)
        return "system"
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    # pyttsx3 asks for libespeak-ng.so.1; the loader finds this library in memory under that very name
    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    return "package"


class Voice:
    """One pyttsx3 engine. Not for several threads: it would crash."""

    def __init__(self) -> None:
        """Start eSpeak NG. Raises OSError or RuntimeError when there is no library."""
        provide_library()
        import pyttsx3  # looks for the library while it is imported, so not earlier
        from pyttsx3.drivers import _espeak

        # eSpeak works through a queue of its own: unless it is empty, a new voice undoes a new rate (measured: every
        # third text at the wrong rate, and one in ninety without sound)
        self._settle = _espeak.Synchronize
        self._engine = pyttsx3.init("espeak")
        self._finished = threading.Event()
        self._wrong = threading.Event()
        self._engine.connect("finished-utterance", lambda **_: self._finished.set())
        self._engine.connect("error", lambda **_: self._wrong.set())
        self._folder = tempfile.TemporaryDirectory(prefix="voice-")
        self._say("0", "en", VOICES["en"].rate)  # the first utterance of an engine returns too early: spend it here

    def speak(self, parts: Sequence[tuple[str, str]], slow: bool = False) -> bytes:
        """Texts, each with its language, one after the other as OGG/Opus.

        Raises NoVoice when the first language has no voice or no text a word; a name inside without a voice of its own
        is said by the voice around it.
        """
        first = parts[0][0] if parts else ""
        if first not in VOICES:
            raise NoVoice
        said: list[tuple[bytes, int]] = []
        left = LONGEST_TEXT
        for language, whole in parts:
            text, left = whole[:left], left - len(whole[:left])
            speaker = VOICES.get(language, VOICES[first])
            rate = speaker.slow if slow else speaker.rate
            said += [
                self._say(piece, speaker.voice, rate)
                for piece in pieces(speakable(text).translate(_LETTERS.get(language, {})))
            ]
        joined = len(parts) > 1
        samples = b"".join(trimmed(sound, rate) if joined else sound for sound, rate in said)
        if not samples:  # nothing to say, or eSpeak has no word for it, like digits in Kurmanji
            raise NoVoice
        return encode_opus(samples, said[0][1])

    def _say(self, text: str, voice: str, speed: int) -> tuple[bytes, int]:
        """Samples and their rate. Raises NoVoice when the voice is missing or no sound came."""
        path = Path(self._folder.name) / "utterance.wav"
        path.unlink(missing_ok=True)
        self._finished.clear()
        self._wrong.clear()
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", speed)
        self._settle()
        self._engine.save_to_file(text, str(path))
        self._engine.runAndWait()
        finished = self._finished.wait(_UTTERANCE)
        self._settle()
        if not finished or self._wrong.is_set():
            raise NoVoice
        try:
            with wave.open(str(path)) as sound:
                return sound.readframes(sound.getnframes()), sound.getframerate()
        except (OSError, EOFError, wave.Error):
            raise NoVoice from None
        finally:
            path.unlink(missing_ok=True)
