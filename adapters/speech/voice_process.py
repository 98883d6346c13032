"""The voice process: one engine, one text at a time. Started by `service.py`, never imported by it."""

from __future__ import annotations

import json

from adapters.speech.child import Head, Note, serve
from adapters.speech.voice import Voice


class Speaker:
    """Answers requests to speak; the engine starts with the first one."""

    def __init__(self) -> None:
        self._voice: Voice | None = None

    def answer(self, head: Head, body: bytes, note: Note) -> tuple[Head, bytes]:
        """`head`: slow; `body`: pairs of language and text as JSON. Raises SpeechError."""
        if self._voice is None:
            self._voice = Voice()
        note({"hearing": True})
        parts = [(str(language), str(text)) for language, text in json.loads(body)]
        return {"spoken": True}, self._voice.speak(parts, bool(head["slow"]))


if __name__ == "__main__":
    serve(Speaker().answer, 1)
