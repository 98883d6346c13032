"""What a person sends besides words: voice notes, pictures, pins, files that could not be taken.

A picture, voice or pin is useful in every state: inside a report it joins it, elsewhere it begins one.
"""

from __future__ import annotations

from typing import Any, assert_never

from bot.conversation import actions, prompts
from bot.conversation.effects import Amend, Count, Transcribe
from bot.conversation.events import (
    MediaRefused,
    NotTranscribed,
    PictureReceived,
    PinReceived,
    Transcribed,
    Unsupported,
    VoiceReceived,
)
from bot.conversation.listening import said
from bot.conversation.questionnaire import answered, go_on
from bot.conversation.replies import Term
from bot.conversation.states import Kind
from bot.conversation.turn import Turn

Thing = VoiceReceived | NotTranscribed | PictureReceived | PinReceived | MediaRefused | Unsupported

SURE_LANGUAGE_OF_VOICE = 0.5
"""Recogniser confidence from which the language it named is taken as a proposal; read-back follows anyway."""

FREE_WORDS = frozenset({Kind.TEXT, Kind.PLACE})
"""Kinds of states in which anything may be said, as in the menu: expecting a few words would bend what is heard."""

PICTURES = 5
"""As many as one report keeps."""


def received(turn: Turn, event: Thing) -> None:
    """Take anything that is no words yet."""
    match event:
        case VoiceReceived(media):
            turn.set(stopped=False)
            turn.do(Transcribe(media, turn.session.language, _expected(turn)))
            turn.do(Count("voice"))
        case NotTranscribed(media, reason):
            _not_transcribed(turn, media, reason)
        case PictureReceived(media):
            _picture(turn, media)
        case PinReceived(latitude, longitude):
            _pin(turn, latitude, longitude)
        case MediaRefused(kind, reason):
            _welcome(turn)
            turn.say(f"refused-{kind}-{reason}".replace("_", "-"))
            turn.ask_again()
        case Unsupported():
            _welcome(turn)
            turn.say("unsupported")
            turn.ask_again()
        case _:
            assert_never(event)


def _expected(turn: Turn) -> str:
    """The answers that fit now, where a few words do; nothing where anything may be said."""
    free = turn.state.kind in FREE_WORDS or turn.state.name == "menu"
    if turn.session.language is None or (free and not turn.session.heard):
        return ""
    options = (prompts.heard(turn.session) if turn.session.heard else turn.question()).options
    labels = [turn.context.label(option.label, turn.language) for option in options]
    return ". ".join([turn.context.label(Term("short-answers"), turn.language), *labels])


def transcribed(turn: Turn, event: Transcribed) -> None:
    """What a recogniser heard. Who speaks first is answered by voice (mission: "hears the answers")."""
    if turn.session.language is None:
        known = {code for code, _ in turn.context.city.languages}
        sure = event.language in known and event.confidence >= SURE_LANGUAGE_OF_VOICE
        turn.set(language=event.language if sure else turn.language)
    if not turn.session.welcomed:
        turn.set(voice=True, welcomed=True)
        turn.say("welcome")
        turn.do(Count("conversation"))
    said(turn, event.text, event.media, event.confidence)


def _not_transcribed(turn: Turn, media: str, reason: str) -> None:
    """No words came of a voice note: say why and what to do; where no machine hears, a person will (R12)."""
    _welcome(turn)
    if reason in ("no_model", "failed"):
        actions.call_person(turn, "voice_kept", media=(media,))
        turn.effects.pop()
        turn.say("voice-kept", turn.session.called, reference=turn.session.called)
    else:
        turn.say(f"voice-{reason}".replace("_", "-"))
    turn.ask_again()


def _picture(turn: Turn, media: str) -> None:
    _welcome(turn)
    if turn.state.name.startswith("case.") and turn.session.about:
        turn.do(Amend(turn.session.about, "", (media,)))
        turn.say("picture-added", turn.session.about)
        turn.ask_again()
        return
    kept = turn.session.answers.get("picture") or []
    if len(kept) >= PICTURES:
        turn.say("pictures-enough")
        turn.ask_again()
        return
    _keep(turn, "picture", [*kept, media], "picture-kept")


def _pin(turn: Turn, latitude: float, longitude: float) -> None:
    _welcome(turn)
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180 or _outside(turn, latitude, longitude):
        turn.say("pin-outside")
        turn.ask_again()
        return
    words = turn.session.answers.get("where") or {"text": "", "matched": ""}
    _keep(turn, "where", {**words, "latitude": latitude, "longitude": longitude, "source": "pin"}, "pin-kept")


def _keep(turn: Turn, key: str, value: Any, thanks: str) -> None:
    """Keep what came; it answers its own question, waits inside a report, or begins one."""
    if turn.state.question and turn.state.key == key:
        answered(turn, value)
        return
    begins = not turn.session.has_draft
    turn.keep(**{key: value})
    turn.say(thanks)
    if turn.session.heard or turn.state.question or turn.state.name.startswith("report."):
        turn.ask_again()
    else:
        if begins:
            turn.do(Count("report_started"))
        go_on(turn)


def _welcome(turn: Turn) -> None:
    if not turn.session.welcomed:
        turn.set(welcomed=True, language=turn.session.language or turn.language)
        turn.say("welcome")
        turn.do(Count("conversation"))


def _outside(turn: Turn, latitude: float, longitude: float) -> bool:
    area = turn.context.city.area
    return area is not None and not (area[0] <= latitude <= area[2] and area[1] <= longitude <= area[3])
