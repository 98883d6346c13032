"""The voice process: one engine, one text at a time. Started by `service.py`, never imported by it."""

from __future__ import annotations

from adapters.speech.child import Head, Note, serve
from adapters.speech.voice import Voice


class Speaker:
    """Answers requests to speak; the engine starts with the first one."""

    def __init__(self) -> None:
        self._voice: Voice | None = None

    def answer(self, head: Head, body: bytes, note: Note) -> tuple[Head, bytes]:
        """`head`: language, slow; `body`: the text in UTF-8. Raises SpeechError."""
        if self._voice is None:
            self._voice = Voice()
        note({"hearing": True})
        text = body.decode("utf-8", errors="replace")
        return {"spoken": True}, self._voice.speak(text, head["language"], bool(head["slow"]))


if __name__ == "__main__":
    serve(Speaker().answer, 1)
