"""What the rest of the program calls: a voice note to words, a text to sound. Safe for threads.

Imports no recogniser, no voice and no decoder: those live in child processes, started when they are first needed.
"""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

from adapters.speech import catalogue
from adapters.speech.errors import BY_NAME, AudioTooLarge, AudioUnreadable, NoModel, RecogniserDied, VoiceDied
from adapters.speech.heard import Heard, from_json
from adapters.speech.kept import Kept
from adapters.speech.process import Frame, Head, Limits, ProcessDied, SpeechProcess, with_process
from bot.wording.named import Names

RECOGNISER = "adapters.speech.recogniser_process"
VOICE = "adapters.speech.voice_process"
SLOWER = 0.75
"""Tempo at which people who type a note may listen; below, words fall apart."""
LARGEST = 20_000_000
"""Bytes of a voice note; more is not even sent to the child."""


class SpeechService:
    """Recogniser and voice of one program. Children start on demand; `close` ends them."""

    def __init__(
        self,
        models: Path,
        engine: str = "auto",
        threads: int | None = None,
        limits: Limits | None = None,
        names: Names | None = None,
    ) -> None:
        """`models`: folder of installed models, looked at again for every note. `engine`: auto, vosk or whisper.

        `threads`: notes heard at once; default one per processor. `names`: those that have a voice of their own.
        """
        self._models = models
        self._engine = engine
        self._limits = limits or Limits()
        self._threads = threads or max(1, len(os.sched_getaffinity(0)))
        self._recogniser = SpeechProcess(RECOGNISER, [str(self._threads)], self._threads, self._limits)
        self._voice = SpeechProcess(VOICE, [], 1, self._limits)
        self._one_at_a_time = threading.Lock()
        self._names = names or Names({})
        self._kept = Kept()

    @property
    def recogniser_pid(self) -> int | None:
        """Process id of the recogniser process, None while it does not run."""
        return self._recogniser.pid

    @property
    def voice_pid(self) -> int | None:
        """Process id of the voice process, None while it does not run."""
        return self._voice.pid

    def can_hear(self, language: str | None) -> bool:
        """True when an installed model hears this language (None: any language)."""
        vosk, whisper = self._offered()
        if language is None:
            return bool(vosk or whisper)
        return language in vosk or (whisper is not None and language in catalogue.WHISPER_LANGUAGES)

    def transcribe(self, audio: bytes, language: str | None, expected: str = "", likely: str | None = None) -> Heard:
        """Hear a voice note of any usual format, up to 300 seconds and 20 MB.

        `language`: ISO 639-1 of the session; None lets the recogniser find out, with `likely` as prior. `expected`:
        short answers that would fit, in that language or the likely one.
        Raises AudioUnreadable, AudioTooLong, AudioTooLarge, NoModel, SpeechClosed, and RecogniserDied when this very
        note crashed the recogniser or took too long (the caller counts; after two a person listens).
        """
        if len(audio) > LARGEST:
            raise AudioTooLarge
        if not audio:
            raise AudioUnreadable
        if not self.can_hear(language):
            raise NoModel(language, catalogue.suggestion(language, self._engine))
        vosk, whisper = self._offered()
        head: Head = {"language": language, "vosk": vosk, "whisper": whisper, "expected": expected, "likely": likely}
        reply, _ = self._hear(head, audio)
        if reply.get("error") == "NoModel":
            unknown = reply.get("language")
            raise NoModel(unknown, catalogue.suggestion(unknown, self._engine))
        _raise_known(reply)
        if "heard" not in reply:
            raise RecogniserDied("the recogniser failed over a note")
        return from_json(reply["heard"])

    def _offered(self) -> tuple[dict[str, str], str | None]:
        """Folders of usable models: Vosk by language, Whisper."""
        found = catalogue.installed(self._models)
        vosk = {model.language: str(model.folder) for model in found if model.engine == "vosk"}
        whisper = next((str(model.folder) for model in found if model.engine == "whisper"), None)
        return ({} if self._engine == "whisper" else vosk), (None if self._engine == "vosk" else whisper)

    def _hear(self, head: Head, audio: bytes) -> Frame:
        """One try together with others; when somebody's note killed the process, another try alone."""
        try:
            return self._recogniser.request(head, audio)
        except ProcessDied as death:
            if death.to_blame:
                raise RecogniserDied("the recogniser died over a note") from None
        try:
            with self._one_at_a_time:
                return with_process(RECOGNISER, ["1"], self._limits, lambda own: own.request(head, audio))
        except ProcessDied:
            raise RecogniserDied("the recogniser died over a note") from None

    def slower(self, audio: bytes) -> bytes:
        """A voice note of any usual format as OGG/Opus at three quarters of its speed, for people who type it.

        Raises AudioUnreadable, AudioTooLong, AudioTooLarge, RecogniserDied, SpeechClosed.
        """
        reply, sound = self._hear({"slow": SLOWER}, audio)
        _raise_known(reply)
        if "slowed" not in reply:
            raise RecogniserDied("the recogniser failed over a note")
        return sound

    def speak(self, text: str, language: str, slow: bool = False, keep: bool = False) -> bytes:
        """The text as OGG/Opus, 48 kHz mono. Long texts are cut at 3,000 characters; the reader has them all.

        Names of another language are said by its voice. `keep`: everybody is told the same, so it is spoken once.
        Raises NoVoice (no voice for the language, nothing to say), VoiceDied, SpeechClosed.
        """
        parts = [[part.language, part.text] for part in self._names.parts(text[:20_000], language)]
        body = json.dumps(parts, ensure_ascii=True).encode("ascii")
        sound = self._kept.get((body, slow))
        if sound is None:
            sound = self._say(body, slow)
            if keep:
                self._kept.put((body, slow), sound)
        return sound

    def _say(self, body: bytes, slow: bool) -> bytes:
        head: Head = {"slow": slow}
        try:
            reply, sound = self._voice.request(head, body)
            if reply.get("error") == "NoVoice":  # now and then an engine starts deaf to a voice it has
                reply, sound = with_process(VOICE, [], self._limits, lambda fresh: fresh.request(head, body))
        except ProcessDied:
            raise VoiceDied("the voice died over a text") from None
        _raise_known(reply)
        if "spoken" not in reply:
            raise VoiceDied("the voice failed over a text")
        return sound

    def close(self) -> None:
        """End the children at once; notes in work raise SpeechClosed in their threads."""
        self._recogniser.close()
        self._voice.close()


def _raise_known(reply: Head) -> None:
    known = BY_NAME.get(str(reply.get("error")))
    if known is not None:
        raise known
