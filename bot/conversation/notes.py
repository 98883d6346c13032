"""Voice notes: kept at once, heard later, in whatever state the person is by then.

Each note remembers where it was said. What comes back too late for its question joins the report, or is no answer any
more; it is never taken for the answer to another question.
"""

from __future__ import annotations

from typing import Any

from bot.conversation import cases, draft, language, person, prompts, read_back
from bot.conversation.effects import Count
from bot.conversation.events import NotTranscribed, Transcribed
from bot.conversation.listening import said
from bot.conversation.states import Kind
from bot.conversation.transcribing import READ_BACK, hear
from bot.conversation.turn import Turn
from bot.flows import STATES

PERSON = "person"
"""The engine of words that somebody of the office typed."""

UNHEARD = frozenset({"no_words", "too_long", "too_large", "unreadable"})
"""Reasons that the person can do something about; with any other (no_model, failed) a person listens."""


def received(turn: Turn, media: str) -> None:
    """Have a note recognised; the answer comes when it was heard."""
    hear(turn, media)
    turn.do(Count("voice"))


def transcribed(turn: Turn, event: Transcribed) -> None:
    """What a recogniser heard. Who speaks first is answered by voice (mission: "hears the answers")."""
    where = _taken(turn, event.media)
    if where is None:
        return
    turn.set(voice=turn.session.voice or not turn.session.welcomed)
    text, note = event.text.strip(), (event.media,)
    if not any(c.isalnum() for c in text):
        _without_words(turn, "no_words", event.media, where)
        return
    if event.engine == PERSON:
        language.told(turn, event.language)
    elif language.was_guessed_wrong(turn, event) and not turn.hearing.emergency(text):
        hear(turn, event.media, where)
        return
    sure = language.is_named(turn, text) or language.learn(turn, event)
    if turn.hearing.emergency(text):
        said(turn, text, note)
    elif event.engine == PERSON:
        _typed(turn, text, note, where)
    elif sure or turn.hearing.command(text, turn.session.language):
        _take(turn, event, where)
    else:
        language.ask_which(turn, text, note)


def _take(turn: Turn, event: Transcribed, where: str) -> None:
    """Take the words for what was asked where they were said; a global word from before STOP is overtaken by it."""
    text, note = event.text.strip(), (event.media,)
    if turn.session.stopped and turn.hearing.command(text, turn.session.language):
        turn.ask_again()
    elif _in_the_room_left(turn, where):
        _wait_there(turn, text, note)
    elif where.removesuffix(READ_BACK) != turn.state.name:
        _late(turn, text, event, where)
    elif turn.session.heard and not where.endswith(READ_BACK):
        read_back.add(turn, text, note)
    else:
        said(turn, text, note, event.confidence)


def _typed(turn: Turn, text: str, note: tuple[str, ...], where: str) -> None:
    """What a person typed is read back before anything is done with it (R12), however long ago it was said.

    While another report is being made it joins that, which is read back whole before it is sent.
    """
    here = where.removesuffix(READ_BACK) == turn.state.name
    if _in_the_room_left(turn, where):
        _wait_there(turn, text, note)
    elif not here and "what" in turn.session.answers:
        draft.join(turn, text, note)
        turn.say("note-added", text=prompts.clipped(text, prompts.HEARD))
        turn.ask_again()
    else:
        if not here or turn.state.kind is Kind.LANGUAGE:
            turn.go("menu")
        turn.greet()
        heard = turn.session.heard
        beside = bool(heard) and not set(note) & set(heard["media"])
        (read_back.add if beside else read_back.ask)(turn, text, note)


def not_transcribed(turn: Turn, event: NotTranscribed) -> None:
    """No words came of a voice note."""
    where = _taken(turn, event.media)
    if where is not None:
        _without_words(turn, event.reason, event.media, where)


def _without_words(turn: Turn, reason: str, media: str, where: str) -> None:
    """Say why there are no words and what to do; where no machine hears, a person will (R12)."""
    turn.greet()
    if reason in UNHEARD:
        turn.say(f"voice-{reason}".replace("_", "-"))
    else:
        person.hear_notes(turn, (media,), reason, where)
    turn.ask_again()


def _taken(turn: Turn, media: str) -> str | None:
    """Where the note was said; None when the person has deleted everything since."""
    where = turn.session.notes.get(media)
    turn.set(notes={other: state for other, state in turn.session.notes.items() if other != media})
    deleted = where is None and not turn.session.welcomed
    return None if deleted else where or turn.state.name


def _in_the_room_left(turn: Turn, where: str) -> bool:
    return turn.visiting and turn.session.left.get("state") == where.removesuffix(READ_BACK)


def _wait_there(turn: Turn, text: str, note: tuple[str, ...]) -> None:
    """The person is in a side room: the words are read back when they return to where they said them."""
    heard: dict[str, Any] = turn.session.left["heard"] or {"text": "", "media": []}
    waiting = {"text": prompts.joined(heard["text"], text), "media": [*heard["media"], *note]}
    turn.set(left={**turn.session.left, "heard": waiting})


def _late(turn: Turn, text: str, event: Transcribed, where: str) -> None:
    """The question was answered otherwise. Free words are worth keeping; a short answer has been overtaken."""
    state, note = STATES.get(where.removesuffix(READ_BACK)), (event.media,)
    free = state is not None and (state.kind in read_back.FREE or len(text.split()) >= read_back.SENTENCE)
    short = turn.hearing.yes_no(text, turn.language) is not None or turn.hearing.command(text, turn.language)
    if not free or short:
        turn.ask_again()
    elif "what" in turn.session.answers:
        draft.join(turn, text, note)
        turn.say("note-added", text=prompts.clipped(turn.shortened(text, prompts.HEARD), prompts.HEARD))
        turn.ask_again()
    elif turn.state.name == "menu" and cases.own(turn):
        cases.add(turn, text, note, "amended")
    else:
        said(turn, text, note, event.confidence)
