"""What can go wrong with speech, as types. No message ever carries a word that somebody said.

A caller decides by type: ask again, offer a person, or name the command that installs a model.
"""

from __future__ import annotations


class SpeechError(Exception):
    """Root of everything that the speech room raises."""


class AudioUnreadable(SpeechError):
    """The bytes are no sound that can be decoded (a picture, an empty or broken file)."""


class AudioTooLong(SpeechError):
    """The voice note is longer than 300 seconds."""


class AudioTooLarge(SpeechError):
    """The voice note has more than 20 MB."""


class NoModel(SpeechError):
    """No installed model can hear this language."""

    def __init__(self, language: str | None, suggestion: str | None = None) -> None:
        """`suggestion` is the catalogue's name of a model that would help; None when there is none."""
        super().__init__(f"no speech model for language {language or 'unknown'}")
        self.language = language
        self.suggestion = suggestion


class RecogniserDied(SpeechError):
    """The recogniser crashed or took too long over *this* note; a second time the note goes to a person."""


class NoVoice(SpeechError):
    """There is no voice for this language, or no sound could be made of this text."""


class VoiceDied(SpeechError):
    """The voice crashed or took too long over this text; the text is still there to be read."""


class SpeechClosed(SpeechError):
    """The program is shutting down; the note is not to blame and is tried again after the next start."""


BY_NAME: dict[str, type[SpeechError]] = {
    kind.__name__: kind for kind in (AudioUnreadable, AudioTooLong, AudioTooLarge, NoVoice)
}
"""Errors that a child process reports by name; everything else it reports counts as its death."""
