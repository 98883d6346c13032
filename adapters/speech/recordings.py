"""Prompts that a person has spoken: a folder per language, `<key>.ogg` beside `<key>.txt` with the words read aloud.

A recording is used only while its words are those of the message (R03: what is heard is what is written). Knows no
message and no voice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EASY = ".easy"
"""After the key: the even easier words."""

LARGEST = 2_000_000
"""Bytes; a minute of speech as OGG/Opus has 200,000."""


@dataclass(frozen=True, slots=True)
class Recordings:
    """The folder; None: nothing is recorded."""

    folder: Path | None = None

    def find(self, language: str, key: str, words: str, *, easy: bool = False) -> bytes | None:
        """The recording of a message that says `words` now; None when there is none, or when it says others."""
        path = self._path(language, key + (EASY if easy else ""))
        if path is None or read(path.with_suffix(".txt")) != one_line(words):
            return None
        try:
            sound = path.read_bytes() if path.stat().st_size <= LARGEST else b""
        except OSError:
            return None
        return sound if is_voice_note(sound) else None

    def keys(self, language: str) -> Iterator[str]:
        """Of what is recorded in a language; the easier words with EASY behind them."""
        folder = self.folder / language if self.folder else None
        yield from sorted(path.name[:-4] for path in folder.glob("*.ogg")) if folder and folder.is_dir() else ()

    def languages(self) -> list[str]:
        """Those that have a folder."""
        found = self.folder.iterdir() if self.folder and self.folder.is_dir() else ()
        return sorted(path.name for path in found if path.is_dir())

    def state(self, language: str, key: str, words: str | None) -> str:
        """`current`, `stale` (the text has changed), `unknown` (no such fixed message), `textless` or `unreadable`."""
        path = self._path(language, key)
        read_aloud = read(path.with_suffix(".txt")) if path else ""
        if path is None or words is None:
            return "unknown"
        if not read_aloud:
            return "textless"
        if read_aloud != one_line(words):
            return "stale"
        found = self.find(language, key.removesuffix(EASY), words, easy=key.endswith(EASY))
        return "current" if found else "unreadable"

    def _path(self, language: str, key: str) -> Path | None:
        plain = key.replace("-", "").replace("_", "").replace(".", "").isalnum() and language.isalpha()
        return self.folder / language / f"{key}.ogg" if self.folder and plain else None


def read(path: Path) -> str:
    """The words of a file on one line; none when it cannot be read."""
    try:
        return one_line(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return ""


def one_line(words: str) -> str:
    """Words as they are compared: however a text editor broke the lines."""
    return " ".join(words.split())


def is_voice_note(sound: bytes) -> bool:
    """True for OGG/Opus, which is what messengers play as a voice note."""
    return sound.startswith(b"OggS") and b"OpusHead" in sound[:200]
